package dev.aftercart.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What makes two reports about a parcel the same scan: what was said, at which place, in which minute. Two feeds tell the same
 * scan once to the minute and once to the second, and in different words; it counts once.
 *
 * @param phase what goes on
 * @param detail what exactly
 * @param direction which way the parcel travels
 * @param place where
 * @param minute in which minute, counted from 1970-01-01T00:00Z, or null when the courier gave no time
 */
public record ScanKey(
        Phase phase,
        Detail detail,
        Direction direction,
        Place place,
        @Nullable Long minute) {

    private static final long SECONDS = 60;

    /**
     * The key of an event.
     *
     * @param event the event
     * @return its key
     */
    public static ScanKey of(TrackingEvent event) {
        Instant instant = event.instant();
        Long minute = instant == null ? null : minute(instant);
        return new ScanKey(event.phase(), event.detail(), event.direction(), event.place(), minute);
    }

    static long minute(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), SECONDS);
    }
}
