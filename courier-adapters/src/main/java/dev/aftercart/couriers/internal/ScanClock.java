package dev.aftercart.couriers.internal;

import dev.aftercart.couriers.internal.Countries.PlaceZone;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Place;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * By whose clock a time is read that was written without an offset.
 *
 * @param zone the zone
 * @param evidence why this zone
 */
public record ScanClock(ZoneId zone, Evidence evidence) {

    /**
     * The clock of a place, where the place tells it.
     *
     * @param place where the scan was made
     * @return the place's clock, else this one
     */
    public ScanClock at(Place place) {
        PlaceZone there = Countries.zone(place.country(), place.region());
        return there == null ? this : new ScanClock(there.zone(), there.evidence());
    }

    /**
     * When a scan happened.
     *
     * @param written its time as written, or null
     * @return the time; exact where an offset was written, and unknown without a time
     */
    public EventTime time(@Nullable Written written) {
        if (written == null) {
            return EventTime.UNKNOWN;
        }
        OffsetDateTime exact = written.exact();
        if (exact != null) {
            return EventTime.of(exact);
        }
        return written.time() == null
                ? EventTime.on(written.date(), zone)
                : EventTime.of(written.time(), zone, evidence);
    }
}
