package dev.aftercart.couriers.fedex;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Countries.PlaceZone;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Place;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One scan, or the latest status, as FedEx writes it.
 *
 * @param code what happened, as a code
 * @param derived the status that FedEx derives from it for the parcel, which may tell of a later or earlier scan
 * @param description what happened, as a sentence
 * @param exception what went wrong, as a sentence
 * @param time when
 * @param place where
 */
record FedexScan(
        @Nullable String code,
        @Nullable String derived,
        @Nullable String description,
        @Nullable String exception,
        EventTime time,
        Place place) {

    static FedexScan of(JsonNode node, ZoneId fallback) {
        Place place = place(Json.at(node, "scanLocation"));
        return new FedexScan(
                Json.text(node, "eventType"),
                Json.text(node, "derivedStatusCode"),
                Json.text(node, "eventDescription"),
                Json.text(node, "exceptionDescription"),
                time(Json.text(node, "date"), place, fallback),
                place);
    }

    /** The latest status, whose time stands elsewhere. */
    static FedexScan ofSummary(JsonNode node, @Nullable String date, ZoneId fallback) {
        Place place = place(Json.at(node, "scanLocation"));
        String reason = null;
        for (JsonNode detail : Json.elements(Json.at(node, "ancillaryDetails"))) {
            reason = reason == null ? Json.text(detail, "reasonDescription") : reason;
        }
        return new FedexScan(
                Json.text(node, "code"),
                Json.text(node, "derivedCode"),
                Json.text(node, "description"),
                reason,
                time(date, place, fallback),
                place);
    }

    boolean isEmpty() {
        return code == null && derived == null && description == null && exception == null;
    }

    /** What was written about it. */
    @Nullable
    String text() {
        if (description == null || exception == null || exception.equals(description)) {
            return description == null ? exception : description;
        }
        return description + "; " + exception;
    }

    static Place place(JsonNode address) {
        String code = Json.text(address, "countryCode");
        return new Place(
                code == null ? null : Countries.code(code),
                Json.text(address, "stateOrProvinceCode"),
                Json.text(address, "city"),
                Json.text(address, "postalCode"));
    }

    /** A time stamp; some come with a space before their offset. */
    static @Nullable Written written(@Nullable String stamp) {
        return stamp == null ? null : Timestamps.read(stamp.replace(" -", "-").replace(" +", "+"));
    }

    private static EventTime time(@Nullable String stamp, Place place, ZoneId fallback) {
        Written written = written(stamp);
        if (written == null) {
            return EventTime.UNKNOWN;
        }
        OffsetDateTime exact = written.exact();
        if (exact != null) {
            return EventTime.of(exact);
        }
        PlaceZone known = Countries.zone(place.country(), place.region());
        PlaceZone zone = known == null ? new PlaceZone(fallback, Evidence.ASSUMED) : known;
        return written.time() == null
                ? EventTime.on(written.date(), zone.zone())
                : EventTime.of(written.time(), zone.zone(), zone.evidence());
    }
}
