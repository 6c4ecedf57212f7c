package dev.aftercart.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, and how sure the instant is.
 *
 * <p>Couriers write local times without a zone more often than not. The local time they wrote is kept, the instant is
 * computed from the zone that fits best, and {@link Evidence} says where that zone comes from.
 *
 * @param instant the instant, or null when the courier gave no usable time
 * @param zone the zone or offset by which the local time was read, or null without a time
 * @param evidence where the zone comes from
 */
public record EventTime(@Nullable Instant instant, @Nullable ZoneId zone, Evidence evidence) {

    /** Where the zone of a time comes from, best first. Closed. */
    public enum Evidence {
        /** The courier wrote the offset. */
        EXPLICIT_OFFSET,
        /** The zone of the place where it happened. */
        FROM_LOCATION,
        /** The courier's documents say which zone it writes in. */
        COURIER_CONTRACT,
        /** A guess, for want of anything better. */
        ASSUMED,
        /** Only a day was given; the instant is its noon. */
        DATE_ONLY,
        /** No time was given. */
        NONE
    }

    /** No time was given. */
    public static final EventTime UNKNOWN = new EventTime(null, null, Evidence.NONE);

    /** Checks that instant and zone come together. */
    public EventTime {
        Objects.requireNonNull(evidence, "evidence");
        if ((instant == null) != (zone == null) || (instant == null) != (evidence == Evidence.NONE)) {
            throw new IllegalArgumentException("an event time has instant, zone and evidence, or none of them");
        }
    }

    /**
     * A time whose offset was written.
     *
     * @param time the time
     * @return the event time
     */
    public static EventTime of(OffsetDateTime time) {
        return new EventTime(time.toInstant(), time.getOffset(), Evidence.EXPLICIT_OFFSET);
    }

    /**
     * A local time, read in a zone that the courier did not write.
     *
     * @param local the time as written; in a gap of the zone it moves forward, in an overlap the earlier one counts
     * @param zone the zone
     * @param evidence why this zone
     * @return the event time
     */
    public static EventTime of(LocalDateTime local, ZoneId zone, Evidence evidence) {
        return new EventTime(local.atZone(zone).toInstant(), zone, evidence);
    }

    /**
     * A day without a time, taken at its noon.
     *
     * @param day the day
     * @param zone whose day
     * @return the event time
     */
    public static EventTime on(LocalDate day, ZoneId zone) {
        return new EventTime(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone, Evidence.DATE_ONLY);
    }

    /**
     * The time as the courier's clock showed it.
     *
     * @return the local time, or null without a time
     */
    public @Nullable LocalDateTime local() {
        return instant == null || zone == null ? null : LocalDateTime.ofInstant(instant, zone);
    }
}
