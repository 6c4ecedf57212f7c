package dev.aftercart.promise;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which a shop, a warehouse, a carrier or an office works, in a stated zone, and until when an order counts for
 * the day.
 *
 * <p>One calendar serves the promise ("arrives in two working days") and the returns policy ("the last day rolls to the
 * next working day").
 *
 * <p>A <b>half day</b> is a working day wherever days are counted: it takes part in a term, and a term may end on it. It
 * differs in two things: its cut-off is noon, or its own where that is earlier; and it is half a day of work for
 * {@link #plusDaysOfWork}.
 *
 * <p>Days are whole days of the calendar's zone, so summer time does not change them. A cut-off in an hour that the clocks
 * skip is as much later; one in an hour that comes twice is in the first of the two.
 *
 * <p>Immutable and thread-safe; changed with the {@code with} methods. Counting takes a time that grows with the special
 * days in the span, not with its days.
 */
public final class WorkingCalendar {

    /** A working day is looked for this far ahead at most; a calendar without one is refused when built. */
    private static final int HORIZON_DAYS = 3660;

    private static final int DAYS_A_WEEK = DayOfWeek.values().length;

    private final ZoneId zone;
    private final Map<DayOfWeek, Work> week;
    private final Holidays holidays;
    private final Map<DayOfWeek, LocalTime> cutOffs;

    private WorkingCalendar(
            ZoneId zone, Map<DayOfWeek, Work> week, Holidays holidays, Map<DayOfWeek, LocalTime> cutOffs) {
        if (week.values().stream().allMatch(Work.NONE::equals)) {
            throw new IllegalArgumentException("a calendar needs at least one working day a week");
        }
        this.zone = Objects.requireNonNull(zone, "zone");
        this.week = week;
        this.holidays = Objects.requireNonNull(holidays, "holidays");
        this.cutOffs = cutOffs;
    }

    /**
     * A calendar in which every day is a working day, without cut-off.
     *
     * @param zone whose days they are
     * @return the calendar
     */
    public static WorkingCalendar in(ZoneId zone) {
        Map<DayOfWeek, Work> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, Work.FULL);
        }
        return new WorkingCalendar(zone, week, Holidays.none(), Map.of());
    }

    /**
     * The same calendar with these days of the week off, in place of those before.
     *
     * @param days the days off, such as Friday and Saturday
     * @return a new calendar
     * @throws IllegalArgumentException when no working day is left
     */
    public WorkingCalendar withWeekend(DayOfWeek... days) {
        return withWeek(Work.NONE, days);
    }

    /**
     * The same calendar with these days of the week worked until noon, in place of those before.
     *
     * @param days the half days, such as Saturday
     * @return a new calendar
     */
    public WorkingCalendar withHalfDays(DayOfWeek... days) {
        return withWeek(Work.HALF, days);
    }

    private WorkingCalendar withWeek(Work work, DayOfWeek... days) {
        Map<DayOfWeek, Work> changed = new EnumMap<>(week);
        changed.replaceAll((day, before) -> before == work ? Work.FULL : before);
        for (DayOfWeek day : days) {
            changed.put(day, work);
        }
        return new WorkingCalendar(zone, changed, holidays, cutOffs);
    }

    /**
     * The same calendar with more holidays.
     *
     * @param more the holidays; where a day was known before, these count
     * @return a new calendar
     */
    public WorkingCalendar withHolidays(Holidays more) {
        return new WorkingCalendar(zone, week, holidays.and(more), cutOffs);
    }

    /**
     * The same calendar with more days off.
     *
     * @param days the holidays
     * @return a new calendar
     */
    public WorkingCalendar withHolidays(Collection<LocalDate> days) {
        return withHolidays(Holidays.on(days));
    }

    /**
     * The same calendar with a cut-off: what comes at or after this time counts for the next working day.
     *
     * @param day the day of the week
     * @param time the time of day in the calendar's zone
     * @return a new calendar
     */
    public WorkingCalendar withCutOff(DayOfWeek day, LocalTime time) {
        Map<DayOfWeek, LocalTime> more = new EnumMap<>(DayOfWeek.class);
        more.putAll(cutOffs);
        more.put(Objects.requireNonNull(day, "day"), Objects.requireNonNull(time, "time"));
        return new WorkingCalendar(zone, week, holidays, more);
    }

    /**
     * The same calendar with one cut-off for all days of the week, in place of those before.
     *
     * @param time the time of day in the calendar's zone
     * @return a new calendar
     */
    public WorkingCalendar withCutOff(LocalTime time) {
        WorkingCalendar calendar = this;
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar = calendar.withCutOff(day, time);
        }
        return calendar;
    }

    /**
     * The zone whose days these are.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The days of the week that are off.
     *
     * @return an unmodifiable set, Monday first
     */
    public Set<DayOfWeek> weekend() {
        return daysWith(Work.NONE);
    }

    /**
     * The days of the week that are worked until noon.
     *
     * @return an unmodifiable set, Monday first
     */
    public Set<DayOfWeek> halfDays() {
        return daysWith(Work.HALF);
    }

    private Set<DayOfWeek> daysWith(Work work) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        week.forEach((day, worked) -> {
            if (worked == work) {
                days.add(day);
            }
        });
        return Collections.unmodifiableSet(days);
    }

    /**
     * The cut-offs, as they were set.
     *
     * @return an unmodifiable map from the day of the week to the time of day in the calendar's zone; days without one are not
     *     in it
     */
    public Map<DayOfWeek, LocalTime> cutOffs() {
        return Collections.unmodifiableMap(cutOffs);
    }

    /**
     * The holidays and other special days.
     *
     * @return the list that the calendar goes by
     */
    public Holidays holidays() {
        return holidays;
    }

    /**
     * How much work is done on a day.
     *
     * @param day the day
     * @return what the holidays say of it, else what its day of the week says
     */
    public Work workOn(LocalDate day) {
        Work special = holidays.workOn(day);
        return special == null ? workOn(day.getDayOfWeek()) : special;
    }

    private Work workOn(DayOfWeek day) {
        return week.getOrDefault(day, Work.FULL);
    }

    /**
     * Whether work is done on a day.
     *
     * @param day the day
     * @return true for a working day, half days included
     */
    public boolean isWorkingDay(LocalDate day) {
        return workOn(day) != Work.NONE;
    }

    /**
     * The day itself where it is a working day, else the next one that is.
     *
     * @param day the day
     * @return a working day, not before the given one
     * @throws IllegalStateException when the holidays leave none in the next ten years
     */
    public LocalDate rollForward(LocalDate day) {
        return roll(day, 1);
    }

    /**
     * The day itself where it is a working day, else the last one before it that is.
     *
     * @param day the day
     * @return a working day, not after the given one
     * @throws IllegalStateException when the holidays leave none in the ten years before
     */
    public LocalDate rollBack(LocalDate day) {
        return roll(day, -1);
    }

    private LocalDate roll(LocalDate day, int step) {
        LocalDate candidate = day;
        for (int i = 0; i < HORIZON_DAYS; i++) {
            if (isWorkingDay(candidate)) {
                return candidate;
            }
            candidate = candidate.plusDays(step);
        }
        throw new IllegalStateException(
                "no working day within " + HORIZON_DAYS + " days " + (step > 0 ? "after " : "before ") + day);
    }

    /**
     * The day that is so many working days later. Zero gives the day rolled forward to a working day.
     *
     * @param day where to start; a day off counts as the working day after it
     * @param workingDays how many; not negative
     * @return a working day
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        LocalDate reached = rollForward(day);
        int left = checked(workingDays);
        while (left > 0) {
            // At least as many days as are left must pass, so this never goes too far, and the rest shrinks fast.
            LocalDate next = rollForward(reached.plusDays(left));
            left -= Math.toIntExact(workingDaysBetween(reached, next));
            reached = next;
        }
        return reached;
    }

    /**
     * The day that is so many working days earlier. Zero gives the day rolled back to a working day. From a working day, this
     * undoes {@link #plusWorkingDays}.
     *
     * @param day where to start; a day off counts as the working day before it
     * @param workingDays how many; not negative
     * @return a working day
     */
    public LocalDate minusWorkingDays(LocalDate day, int workingDays) {
        LocalDate reached = rollBack(day);
        int left = checked(workingDays);
        while (left > 0) {
            LocalDate next = rollBack(reached.minusDays(left));
            left -= Math.toIntExact(workingDaysBetween(next, reached));
            reached = next;
        }
        return reached;
    }

    /**
     * The day on which so many days of work are done that begin on the working day after the given one. Without half days
     * this is {@link #plusWorkingDays}; a half day does half a day's work, so that two of them, or one and a bit of the next
     * full day, make one.
     *
     * @param day the working day that an order counts for; a day off counts as the working day after it
     * @param daysOfWork how many; not negative. Zero is done on the day itself
     * @return a working day
     */
    public LocalDate plusDaysOfWork(LocalDate day, int daysOfWork) {
        LocalDate reached = rollForward(day);
        int halves = Math.multiplyExact(2, checked(daysOfWork));
        while (halves > 0) {
            reached = rollForward(reached.plusDays(1));
            halves -= workOn(reached) == Work.HALF ? 1 : 2;
        }
        return reached;
    }

    /**
     * How many working days there are from one day, included, until another, excluded.
     *
     * @param from the first day that counts
     * @param to the first day that no longer counts
     * @return how many; negative when {@code to} is before {@code from}
     */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        long days = ChronoUnit.DAYS.between(from, to);
        LocalDate rest = to.minusDays(days % DAYS_A_WEEK);
        long aWeek = week.values().stream().filter(work -> work != Work.NONE).count();
        long count = days / DAYS_A_WEEK * aWeek;
        for (; rest.isBefore(to); rest = rest.plusDays(1)) {
            count += workOn(rest.getDayOfWeek()) == Work.NONE ? 0 : 1;
        }
        return count + holidays.moreWorkingDays(from, to, this::workOn);
    }

    /**
     * The working day that an instant counts for: its own, or the next one when it is a day off or past the cut-off.
     *
     * @param instant when, say, the order came in
     * @return a working day in the calendar's zone
     */
    public LocalDate workingDayOf(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        boolean missed = isWorkingDay(day) && !instant.isBefore(closing(day));
        return rollForward(missed ? day.plusDays(1) : day);
    }

    /**
     * The cut-off that comes next: what comes before it counts for the same working day as what comes at the given instant.
     *
     * @param instant when, say, somebody looks at the product page
     * @return the first instant that counts for a later working day; a cut-off, or the end of a working day that has none
     */
    public Instant nextCutOff(Instant instant) {
        return closing(workingDayOf(instant));
    }

    /**
     * Until when orders count for a working day, where the calendar says so.
     *
     * @param day the day
     * @return the time of day; empty for a day off, and for a full day without cut-off, which counts until its end
     */
    public Optional<LocalTime> cutOffOn(LocalDate day) {
        Work work = workOn(day);
        LocalTime own = cutOffs.get(day.getDayOfWeek());
        if (work == Work.HALF) {
            return Optional.of(own == null || own.isAfter(LocalTime.NOON) ? LocalTime.NOON : own);
        }
        return work == Work.NONE ? Optional.empty() : Optional.ofNullable(own);
    }

    private Instant closing(LocalDate workingDay) {
        return cutOffOn(workingDay)
                .map(time -> workingDay.atTime(time).atZone(zone))
                .orElseGet(() -> workingDay.plusDays(1).atStartOfDay(zone))
                .toInstant();
    }

    private static int checked(int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days must not be negative, but were " + workingDays);
        }
        return workingDays;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that
                && zone.equals(that.zone)
                && week.equals(that.week)
                && holidays.equals(that.holidays)
                && cutOffs.equals(that.cutOffs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, week, holidays, cutOffs);
    }

    @Override
    public String toString() {
        return "working days in " + zone + ", " + week + ", " + holidays;
    }
}
