package dev.aftercart.couriers.dhl;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Countries.PlaceZone;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Place;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose clock a shipment's times are of. Several divisions write local times without a zone: then it is the clock of the
 * place of the scan, without a place that of the division, and without either that of the destination.
 */
final class DhlClock {

    private static final Map<String, PlaceZone> DIVISIONS = Map.of(
            "parcel-de", contract("Europe/Berlin"),
            "svb", contract("Europe/Berlin"),
            "parcel-nl", contract("Europe/Amsterdam"),
            "parcel-pl", contract("Europe/Warsaw"));

    private final PlaceZone fallback;
    private final ZoneId destination;
    private final DhlScan status;

    private DhlClock(PlaceZone fallback, ZoneId destination, DhlScan status) {
        this.fallback = fallback;
        this.destination = destination;
        this.status = status;
    }

    private static PlaceZone contract(String zone) {
        return new PlaceZone(ZoneId.of(zone), Evidence.COURIER_CONTRACT);
    }

    static DhlClock of(JsonNode shipment) {
        Place to = DhlScan.place(Json.at(shipment, "destination", "address"));
        PlaceZone there = Countries.zone(to.country(), to.region());
        PlaceZone assumed = new PlaceZone(there == null ? ZoneOffset.UTC : there.zone(), Evidence.ASSUMED);
        String service = Json.text(shipment, "service");
        PlaceZone fallback = service == null ? assumed : DIVISIONS.getOrDefault(service, assumed);
        ZoneId destination = there == null ? fallback.zone() : there.zone();
        return new DhlClock(fallback, destination, DhlScan.of(Json.at(shipment, "status")));
    }

    /** The shipment's status; empty when it has none. */
    DhlScan status() {
        return status;
    }

    /** The zone that estimates without one are of. */
    ZoneId destination() {
        return destination;
    }

    /** When a scan happened; unknown when its time stamp is none. */
    EventTime time(DhlScan scan) {
        Written written = scan.written();
        if (written == null) {
            return EventTime.UNKNOWN;
        }
        OffsetDateTime exact = written.exact();
        if (exact == null && scan.agreesWith(status) && isAtStatus(scan)) {
            exact = statusTime(written);
        }
        return exact != null ? EventTime.of(exact) : local(written, scan.place());
    }

    private @Nullable OffsetDateTime statusTime(Written local) {
        Written summary = status.written();
        return summary == null || local.time() == null ? null : summary.exact();
    }

    private EventTime local(Written written, Place place) {
        PlaceZone ofPlace = Countries.zone(place.country(), place.region());
        PlaceZone zone = ofPlace == null ? fallback : ofPlace;
        return written.time() == null
                ? EventTime.on(written.date(), zone.zone())
                : EventTime.of(written.time(), zone.zone(), zone.evidence());
    }

    /** Whether a scan shows the same date and time as the shipment's status, whatever the zones. */
    boolean isAtStatus(DhlScan scan) {
        Written one = scan.written();
        Written other = status.written();
        if (one == null || other == null) {
            return one == null && other == null;
        }
        if (one.time() == null || other.time() == null) {
            return one.date().equals(other.date());
        }
        return one.time().equals(other.time()) || sameInstant(one, other);
    }

    private static boolean sameInstant(Written one, Written other) {
        OffsetDateTime exact = one.exact();
        OffsetDateTime otherExact = other.exact();
        return exact != null && otherExact != null && exact.isEqual(otherExact);
    }
}
