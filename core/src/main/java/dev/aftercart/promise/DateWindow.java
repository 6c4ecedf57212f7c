package dev.aftercart.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, and within them of hours, in a stated zone: "between 10 and 12 March", "on 10 March from 14 to 16".
 *
 * <p>A window of one day with hours is a slot. Hours that end at or before the time they begin, such as from 22 to 1, end on
 * the day after. A time in an hour that the clocks skip is as much later. Immutable and thread-safe.
 *
 * @param first the first day
 * @param last the last day; not before the first
 * @param from the earliest time of day, or null for the whole day
 * @param until the latest time of day, or null for the whole day
 * @param zone whose calendar the days are of
 */
public record DateWindow(
        LocalDate first,
        LocalDate last,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        ZoneId zone) {

    /** Checks the order of the days. */
    public DateWindow {
        Objects.requireNonNull(zone, "zone");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day " + last + " is before first day " + first);
        }
    }

    /**
     * One whole day.
     *
     * @param day the day
     * @param zone whose calendar it is of
     * @return the window
     */
    public static DateWindow on(LocalDate day, ZoneId zone) {
        return new DateWindow(day, day, null, null, zone);
    }

    /**
     * Several whole days.
     *
     * @param first the first day
     * @param last the last day, included
     * @param zone whose calendar they are of
     * @return the window
     */
    public static DateWindow between(LocalDate first, LocalDate last, ZoneId zone) {
        return new DateWindow(first, last, null, null, zone);
    }

    /**
     * The same days, narrowed to hours of the day.
     *
     * @param earliest the earliest time of day
     * @param latest the latest time of day
     * @return a new window
     */
    public DateWindow hours(LocalTime earliest, LocalTime latest) {
        return new DateWindow(first, last, earliest, latest, zone);
    }

    /**
     * Whether the window is a single day.
     *
     * @return true for one day
     */
    public boolean isOneDay() {
        return first.equals(last);
    }

    /**
     * Whether the window is some hours of a single day.
     *
     * @return true for one day with an earliest or a latest time
     */
    public boolean isSlot() {
        return isOneDay() && (from != null || until != null);
    }

    /**
     * When the window begins.
     *
     * @return the earliest time of the first day, or its start
     */
    public Instant opensAt() {
        return (from == null ? first.atStartOfDay(zone) : first.atTime(from).atZone(zone)).toInstant();
    }

    /**
     * The first instant that is too late. Who comes at the latest time sharp is still in time; days end with their last
     * moment.
     *
     * @return the first instant after the window
     */
    public Instant overAt() {
        Instant end = closesAt();
        return until == null ? end : end.plusNanos(1);
    }

    /** When the window ends: the latest time of its last day, or the end of that day. */
    Instant closesAt() {
        if (until == null) {
            return last.plusDays(1).atStartOfDay(zone).toInstant();
        }
        boolean overMidnight = from != null && !until.isAfter(from);
        Instant end = (overMidnight ? last.plusDays(1) : last)
                .atTime(until)
                .atZone(zone)
                .toInstant();
        // Where the clocks skip the beginning, it may come after the end.
        return end.isBefore(opensAt()) ? opensAt() : end;
    }

    /**
     * Whether an instant is in the window. Where days have hours, the nights between them count as well.
     *
     * @param instant the instant
     * @return true from when it opens until it is over
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(opensAt()) && !isPast(instant);
    }

    /**
     * Whether an instant is after the window.
     *
     * @param instant the instant
     * @return true when it is too late
     */
    public boolean isPast(Instant instant) {
        return !instant.isBefore(overAt());
    }

    /**
     * How many days an instant is after the window's last day, by the window's calendar.
     *
     * @param instant the instant
     * @return 1 on the day after; 0 within the window, and for a slot that was missed on the same day; negative before the
     *     last day
     */
    public long daysAfter(Instant instant) {
        return ChronoUnit.DAYS.between(last, instant.atZone(zone).toLocalDate());
    }
}
