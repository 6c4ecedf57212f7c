package dev.aftercart.promise;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, and within them of hours, in a stated zone: "between 10 and 12 March", "on 10 March from 14 to 16".
 *
 * <p>Immutable and thread-safe.
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
}
