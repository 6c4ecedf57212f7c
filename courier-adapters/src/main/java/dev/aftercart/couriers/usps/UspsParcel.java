package dev.aftercart.couriers.usps;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.EventTrail;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one parcel. */
final class UspsParcel {

    private final JsonNode node;
    private final String path;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private UspsParcel(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    static TrackingOutcome outcome(JsonNode node, String path, @Nullable TrackingNumber asked) {
        return new UspsParcel(node, path).outcome(asked);
    }

    private TrackingOutcome outcome(@Nullable TrackingNumber asked) {
        String where = path.isEmpty() ? "trackingNumber" : path + ".trackingNumber";
        TrackingNumber named = Numbers.of(Json.text(node, "trackingNumber"));
        TrackingNumber number = named == null ? asked : named;
        if (number == null) {
            return TrackingOutcome.Unreadable.because(where, "must be the parcel's number");
        }
        if (asked != null && !asked.equals(number)) {
            diagnostics.add(Diagnostic.warning(where, "is " + number + ", but " + asked + " was asked for"));
        }
        return new TrackingOutcome.Reading(reading(number));
    }

    private TrackingReading reading(TrackingNumber number) {
        List<TrackingEvent> events = new UspsEvents(node, path, diagnostics).read();
        String mailClass = Json.text(node, "mailClass");
        Observation observation = EventTrail.observation(events);
        return new TrackingReading(
                Usps.CODE,
                number,
                Set.of(),
                mailClass == null ? null : UspsText.plain(mailClass),
                events,
                new UspsEstimates(node).read(),
                observation,
                diagnostics);
    }
}
