package dev.aftercart.promise;

import dev.aftercart.explain.Parsed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The days that are not worked as their day of the week would have it, and their names.
 *
 * <p>The host supplies them; the library knows none by heart, because many move and some are only announced days before.
 * A day with a date stands for itself; a yearly day comes again each year. Where both name a day, the dated one counts.
 * Immutable and thread-safe.
 */
public final class Holidays {

    private static final Holidays NONE = new Holidays(new TreeMap<>(), Map.of());

    private final NavigableMap<LocalDate, Day> dated;
    private final Map<MonthDay, Day> yearly;

    /** How a day is worked, and what it is called. */
    record Day(Work work, String name) {
        Day {
            Objects.requireNonNull(work, "work");
            Objects.requireNonNull(name, "name");
        }
    }

    Holidays(NavigableMap<LocalDate, Day> dated, Map<MonthDay, Day> yearly) {
        this.dated = Collections.unmodifiableNavigableMap(dated);
        this.yearly = Map.copyOf(yearly);
    }

    /**
     * No special days, to add some to.
     *
     * @return the empty list
     */
    public static Holidays none() {
        return NONE;
    }

    /**
     * Days off without names.
     *
     * @param days the days
     * @return the list
     */
    public static Holidays on(Collection<LocalDate> days) {
        NavigableMap<LocalDate, Day> dated = new TreeMap<>();
        days.forEach(day -> dated.put(day, new Day(Work.NONE, "")));
        return new Holidays(dated, Map.of());
    }

    /**
     * Reads a list of days, one a line: the day, how it is worked unless it is off, and the name, divided by commas,
     * semicolons, tabs or blanks.
     *
     * <pre>{@code
     * # whoever supplies the days says here where they are from
     * 2026-03-20..2026-03-23, Eid al-Fitr
     * --09-23, National Day
     * 2026-12-24, half, Christmas Eve
     * 2026-10-10, worked, in place of Friday
     * }</pre>
     *
     * <p>{@code --09-23} is every 23 September, and {@code --02-29} comes in leap years alone; two dots make a span of days
     * with dates. Blank lines and lines that begin with {@code #} say nothing.
     *
     * @param text the lines
     * @return the days, or what is wrong with the lines; reading ends after a hundred errors
     */
    public static Parsed<Holidays> read(String text) {
        return new HolidayLines().read(text);
    }

    /**
     * The same list with a day off.
     *
     * @param day the day
     * @param name what it is called; may be empty
     * @return a new list
     */
    public Holidays with(LocalDate day, String name) {
        return with(day, Work.NONE, name);
    }

    /**
     * The same list with a day that is worked in another way than its day of the week, such as a half day before a feast, or
     * a Saturday that is worked in place of a Friday.
     *
     * @param day the day; given twice, the later one counts
     * @param work how it is worked
     * @param name what it is called; may be empty
     * @return a new list
     */
    public Holidays with(LocalDate day, Work work, String name) {
        NavigableMap<LocalDate, Day> more = new TreeMap<>(dated);
        more.put(Objects.requireNonNull(day, "day"), new Day(work, name));
        return new Holidays(more, yearly);
    }

    /**
     * The same list with a day off that comes again each year.
     *
     * @param day the day; 29 February comes in leap years alone
     * @param name what it is called; may be empty
     * @return a new list
     */
    public Holidays withYearly(MonthDay day, String name) {
        return withYearly(day, Work.NONE, name);
    }

    /**
     * The same list with a day that comes again each year.
     *
     * @param day the day; given twice, the later one counts
     * @param work how it is worked
     * @param name what it is called; may be empty
     * @return a new list
     */
    public Holidays withYearly(MonthDay day, Work work, String name) {
        Map<MonthDay, Day> more = new HashMap<>(yearly);
        more.put(Objects.requireNonNull(day, "day"), new Day(work, name));
        return new Holidays(dated, more);
    }

    /**
     * These days and those of another list, which counts where both name a day.
     *
     * @param others the other list
     * @return a new list
     */
    public Holidays and(Holidays others) {
        NavigableMap<LocalDate, Day> moreDated = new TreeMap<>(dated);
        moreDated.putAll(others.dated);
        Map<MonthDay, Day> moreYearly = new HashMap<>(yearly);
        moreYearly.putAll(others.yearly);
        return new Holidays(moreDated, moreYearly);
    }

    /**
     * What a day is called.
     *
     * @param day the day
     * @return its name; empty when the list does not have the day, or has no name for it
     */
    public Optional<String> nameOf(LocalDate day) {
        Day special = find(day);
        return special == null || special.name.isEmpty() ? Optional.empty() : Optional.of(special.name);
    }

    /**
     * The last day that stands in the list with its date. Beyond it, only yearly days are known, so a date that is worked out
     * there may turn out too early.
     *
     * @return the day; empty when the list has no dated days
     */
    public Optional<LocalDate> listedUntil() {
        return dated.isEmpty() ? Optional.empty() : Optional.of(dated.lastKey());
    }

    /**
     * The list in the form that {@link #read} reads, one line for each day: first those with a date, then the yearly ones.
     *
     * @return the lines, each without its end
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        dated.forEach((day, special) -> lines.add(HolidayLines.line(day.toString(), special)));
        new TreeMap<>(yearly).forEach((day, special) -> lines.add(HolidayLines.line(day.toString(), special)));
        return lines;
    }

    /** How a day is worked, or null when that depends on its day of the week alone. */
    @Nullable
    Work workOn(LocalDate day) {
        Day special = find(day);
        return special == null ? null : special.work;
    }

    /** How many more working days there are from a day until before another than the days of the week alone would make. */
    long moreWorkingDays(LocalDate from, LocalDate to, Function<DayOfWeek, Work> week) {
        long more = 0;
        for (Map.Entry<LocalDate, Day> entry : dated.subMap(from, to).entrySet()) {
            more += difference(entry.getKey(), entry.getValue(), week);
        }
        for (Map.Entry<MonthDay, Day> entry : yearly.entrySet()) {
            for (int year = from.getYear(); year <= to.getYear(); year++) {
                MonthDay day = entry.getKey();
                LocalDate date = day.isValidYear(year) ? day.atYear(year) : from.minusDays(1);
                boolean counts = !date.isBefore(from) && date.isBefore(to) && !dated.containsKey(date);
                more += counts ? difference(date, entry.getValue(), week) : 0;
            }
        }
        return more;
    }

    private static int difference(LocalDate date, Day day, Function<DayOfWeek, Work> week) {
        boolean usually = week.apply(date.getDayOfWeek()) != Work.NONE;
        boolean here = day.work != Work.NONE;
        return Boolean.compare(here, usually);
    }

    private @Nullable Day find(LocalDate day) {
        Day special = dated.get(day);
        return special != null || yearly.isEmpty() ? special : yearly.get(MonthDay.from(day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holidays that && dated.equals(that.dated) && yearly.equals(that.yearly);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dated, yearly);
    }

    @Override
    public String toString() {
        return dated.size() + " dated and " + yearly.size() + " yearly special days";
    }
}
