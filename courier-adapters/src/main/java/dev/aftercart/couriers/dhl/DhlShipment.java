package dev.aftercart.couriers.dhl;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.EventTrail;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one shipment object. */
final class DhlShipment {

    private final JsonNode node;
    private final String path;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private DhlShipment(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** Whether an object can be a shipment, as opposed to a problem, whose status is a number. */
    static boolean looksLikeOne(JsonNode node) {
        return node.path("events").isArray() || node.path("status").isObject();
    }

    static TrackingOutcome outcome(JsonNode node, String path, @Nullable TrackingNumber asked) {
        return new DhlShipment(node, path).outcome(asked);
    }

    private TrackingOutcome outcome(@Nullable TrackingNumber asked) {
        if (!node.isObject()) {
            return TrackingOutcome.Unreadable.because(path, "must be a shipment object");
        }
        Set<TrackingNumber> aliases = aliases();
        TrackingNumber number = Numbers.of(Json.text(node, "id"));
        if (number == null) {
            number = asked != null ? asked : aliases.stream().findFirst().orElse(null);
        }
        if (number == null) {
            return TrackingOutcome.Unreadable.because(at("id"), "must be the shipment's number");
        }
        if (asked != null && !asked.equals(number) && !aliases.contains(asked)) {
            warn("id", "is " + number + ", but " + asked + " was asked for");
        }
        aliases.remove(number);
        return new TrackingOutcome.Reading(reading(number, aliases));
    }

    private TrackingReading reading(TrackingNumber number, Set<TrackingNumber> aliases) {
        DhlClock clock = DhlClock.of(node);
        List<TrackingEvent> events = new DhlEvents(node, path, clock, diagnostics).read();
        List<Estimate> estimates = DhlEstimates.of(node, clock, this::warn);
        Observation observation = EventTrail.observation(events);
        return new TrackingReading(
                Dhl.CODE, number, aliases, Json.text(node, "service"), events, estimates, observation, diagnostics);
    }

    private Set<TrackingNumber> aliases() {
        JsonNode details = node.path("details");
        Set<TrackingNumber> numbers = new LinkedHashSet<>();
        for (JsonNode piece : details.path("pieceIds").children()) {
            add(numbers, Json.text(piece));
        }
        for (JsonNode reference : Json.elements(details.path("references"))) {
            add(numbers, Json.text(reference, "number"));
        }
        return numbers;
    }

    private static void add(Set<TrackingNumber> numbers, @Nullable String text) {
        TrackingNumber number = Numbers.of(text);
        if (number != null) {
            numbers.add(number);
        }
    }

    private void warn(String field, String message) {
        diagnostics.add(Diagnostic.warning(at(field), message));
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
