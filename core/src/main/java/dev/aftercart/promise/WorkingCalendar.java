package dev.aftercart.promise;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The days on which a shop, a warehouse or an office works, in a stated zone, and until when an order counts for the day.
 *
 * <p>One calendar serves the promise ("arrives in two working days") and the returns policy ("the last day rolls to the
 * next working day"). Immutable and thread-safe; changed with the {@code with} methods.
 */
public final class WorkingCalendar {

    /** A working day is looked for this far ahead at most; a calendar without one is refused when built. */
    private static final int HORIZON_DAYS = 3660;

    private final ZoneId zone;
    private final Set<DayOfWeek> weekend;
    private final Set<LocalDate> holidays;
    private final Map<DayOfWeek, LocalTime> cutOffs;

    private WorkingCalendar(
            ZoneId zone, Set<DayOfWeek> weekend, Set<LocalDate> holidays, Map<DayOfWeek, LocalTime> cutOffs) {
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("a calendar needs at least one working day a week");
        }
        this.zone = zone;
        this.weekend = weekend;
        this.holidays = holidays;
        this.cutOffs = cutOffs;
    }

    /**
     * A calendar in which every day is a working day, without cut-off.
     *
     * @param zone whose days they are
     * @return the calendar
     */
    public static WorkingCalendar in(ZoneId zone) {
        return new WorkingCalendar(zone, EnumSet.noneOf(DayOfWeek.class), Set.of(), Map.of());
    }

    /**
     * The same calendar with these days of the week off, in place of those before.
     *
     * @param days the days off, such as Friday and Saturday
     * @return a new calendar
     * @throws IllegalArgumentException when no working day is left
     */
    public WorkingCalendar withWeekend(DayOfWeek... days) {
        Set<DayOfWeek> off = EnumSet.noneOf(DayOfWeek.class);
        off.addAll(Set.of(days));
        return new WorkingCalendar(zone, off, holidays, cutOffs);
    }

    /**
     * The same calendar with more holidays.
     *
     * @param days the holidays
     * @return a new calendar
     */
    public WorkingCalendar withHolidays(Set<LocalDate> days) {
        Set<LocalDate> more = new HashSet<>(holidays);
        more.addAll(days);
        return new WorkingCalendar(zone, weekend, Set.copyOf(more), cutOffs);
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
        more.put(day, time);
        return new WorkingCalendar(zone, weekend, holidays, more);
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
     * Whether work is done on a day.
     *
     * @param day the day
     * @return true for a working day
     */
    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * The day itself where it is a working day, else the next one that is.
     *
     * @param day the day
     * @return a working day, not before the given one
     */
    public LocalDate rollForward(LocalDate day) {
        LocalDate candidate = day;
        for (int i = 0; i < HORIZON_DAYS; i++) {
            if (isWorkingDay(candidate)) {
                return candidate;
            }
            candidate = candidate.plusDays(1);
        }
        throw new IllegalStateException("no working day within " + HORIZON_DAYS + " days after " + day);
    }

    /**
     * The day that is so many working days later. Zero gives the day rolled forward to a working day.
     *
     * @param day where to start
     * @param workingDays how many; not negative
     * @return a working day
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days must not be negative, but were " + workingDays);
        }
        LocalDate result = rollForward(day);
        for (int i = 0; i < workingDays; i++) {
            result = rollForward(result.plusDays(1));
        }
        return result;
    }

    /**
     * The working day that an instant counts for: its own, or the next one when it is a day off or past the cut-off.
     *
     * @param instant when, say, the order came in
     * @return a working day in the calendar's zone
     */
    public LocalDate workingDayOf(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        LocalDate day = local.toLocalDate();
        LocalTime cutOff = cutOffs.get(day.getDayOfWeek());
        boolean missed =
                cutOff != null && isWorkingDay(day) && !local.toLocalTime().isBefore(cutOff);
        return rollForward(missed ? day.plusDays(1) : day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that
                && zone.equals(that.zone)
                && weekend.equals(that.weekend)
                && holidays.equals(that.holidays)
                && cutOffs.equals(that.cutOffs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, weekend, holidays, cutOffs);
    }

    @Override
    public String toString() {
        return "working days in " + zone + " but " + weekend + " and " + holidays.size() + " holidays";
    }
}
