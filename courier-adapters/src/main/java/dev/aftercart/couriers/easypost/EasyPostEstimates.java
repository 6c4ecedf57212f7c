package dev.aftercart.couriers.easypost;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Countries.PlaceZone;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.promise.Estimate.Source;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads when the carrier expects to deliver: the day at the destination where EasyPost tells it, else the day of
 * {@code est_delivery_date}, which is a date or an instant whose time of day is the carrier's or an invention. A guaranteed
 * day is an estimate of its own.
 */
final class EasyPostEstimates {

    private final JsonNode tracker;
    private final JsonNode detail;
    private final List<TrackingEvent> events;

    EasyPostEstimates(JsonNode tracker, List<TrackingEvent> events) {
        this.tracker = tracker;
        this.detail = tracker.path("carrier_detail");
        this.events = events;
    }

    List<Estimate> read() {
        List<Estimate> estimates = new ArrayList<>();
        LocalDate expected = local();
        expected = expected == null ? day(Json.text(tracker, "est_delivery_date")) : expected;
        if (expected != null) {
            estimates.add(Estimate.by(Source.COURIER, DateWindow.on(expected, zone())));
        }
        LocalDate guaranteed = day(Json.text(detail, "guaranteed_delivery_date"));
        if (guaranteed != null) {
            estimates.add(new Estimate(Source.COURIER, DateWindow.on(guaranteed, zone()), true));
        }
        return estimates;
    }

    private @Nullable LocalDate local() {
        Written written = Timestamps.read(Json.text(detail, "est_delivery_date_local"));
        return written == null ? null : written.date();
    }

    /** Midnight stands for the whole day, whatever the offset; any other instant is of a day at the destination. */
    private @Nullable LocalDate day(@Nullable String text) {
        Written written = Timestamps.read(text);
        if (written == null) {
            return null;
        }
        OffsetDateTime exact = written.exact();
        return exact == null || exact.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? written.date()
                : exact.atZoneSameInstant(zone()).toLocalDate();
    }

    private ZoneId zone() {
        ZoneId there = zone(EasyPostEvents.place(detail.path("destination_tracking_location")));
        for (int i = events.size() - 1; i >= 0 && there == null; i--) {
            there = zone(events.get(i).place());
        }
        return there == null ? ZoneOffset.UTC : there;
    }

    /** EasyPost leaves the country out of many places in the United States, whose states it names. */
    private static @Nullable ZoneId zone(Place place) {
        String region = place.region();
        String state = place.country() == null && region != null ? Countries.region("US", region) : null;
        PlaceZone zone = state == null ? Countries.zone(place.country(), region) : Countries.zone("US", state);
        return zone == null ? null : zone.zone();
    }
}
