package dev.aftercart.couriers.easypost;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import dev.aftercart.tracking.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one tracker object. */
final class EasyPostTracker {

    private final JsonNode node;
    private final String path;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private EasyPostTracker(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    static TrackingOutcome outcome(JsonNode node, String path, @Nullable TrackingNumber asked) {
        return new EasyPostTracker(node, path).outcome(asked);
    }

    private TrackingOutcome outcome(@Nullable TrackingNumber asked) {
        if (!node.isObject()) {
            return TrackingOutcome.Unreadable.because(path, "must be a tracker object");
        }
        TrackingNumber named = Numbers.of(Json.text(node, "tracking_code"));
        TrackingNumber number = named == null ? asked : named;
        if (number == null) {
            return TrackingOutcome.Unreadable.because(at("tracking_code"), "must be the parcel's number");
        }
        if (asked != null && !asked.equals(number)) {
            diagnostics.add(
                    Diagnostic.warning(at("tracking_code"), "is " + number + ", but " + asked + " was asked for"));
        }
        return new TrackingOutcome.Reading(reading(number));
    }

    private TrackingReading reading(TrackingNumber number) {
        List<TrackingEvent> events = new EasyPostEvents(node, path, diagnostics).read();
        TrackingNumber other = Numbers.of(Json.text(node, "carrier_detail", "alternate_identifier"));
        return new TrackingReading(
                EasyPost.CODE,
                number,
                other == null || other.equals(number) ? Set.of() : Set.of(other),
                Json.text(node, "carrier"),
                events,
                new EasyPostEstimates(node, events).read(),
                observation(events),
                diagnostics);
    }

    private Observation observation(List<TrackingEvent> events) {
        Observation told = Vocabulary.easyPost()
                .read(Json.text(node, "status"), Json.text(node, "status_detail"))
                .observation();
        if (told == Observation.EXPIRED) {
            return told;
        }
        if (told == Observation.NUMBER_INVALID && !events.isEmpty()) {
            // "error" stands for a bad number and for a carrier that gives no answer; here the number was good once.
            return Observation.SOURCE_ERROR;
        }
        if (events.stream().allMatch(event -> event.phase() == Phase.PRE_SHIPMENT)) {
            return told == Observation.NUMBER_INVALID ? told : Observation.AWAITING_FIRST_SCAN;
        }
        return Observation.ACTIVE;
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
