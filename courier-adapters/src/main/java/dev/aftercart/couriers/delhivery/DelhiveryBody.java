package dev.aftercart.couriers.delhivery;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.explain.Parsed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells Delhivery's bodies apart: some shipments, a push about one, an error (with status 200, too), something else. */
final class DelhiveryBody {

    private static final String NOT_DELHIVERY =
            "this is not Delhivery's: it has neither ShipmentData, Shipment nor Error";
    private static final String BEFORE_SECONDS = "wait ";
    private static final int MOST_DIGITS = 5;

    private DelhiveryBody() {}

    static List<TrackingOutcome> outcomes(byte[] body) {
        Parsed<JsonNode> read = Json.read(body);
        return read.value().map(DelhiveryBody::outcomes).orElseGet(() -> List.of(new Unreadable(read.diagnostics())));
    }

    private static List<TrackingOutcome> outcomes(JsonNode root) {
        if (root.has("ShipmentData")) {
            return shipments(root.path("ShipmentData"));
        }
        if (root.path("Shipment").isObject()) {
            return List.of(DelhiveryShipment.ofPush(root.path("Shipment")));
        }
        return List.of(error(root).orElseGet(() -> Unreadable.because("", NOT_DELHIVERY)));
    }

    private static List<TrackingOutcome> shipments(JsonNode data) {
        List<TrackingOutcome> outcomes = new ArrayList<>();
        List<JsonNode> nodes = data.isObject() ? List.of(data) : Json.shipments(data);
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode shipment = nodes.get(i).path("Shipment");
            String path = "ShipmentData[" + i + "].Shipment";
            outcomes.add(
                    shipment.isObject()
                            ? DelhiveryShipment.ofPull(shipment, path)
                            : Unreadable.because(path, "must be a shipment"));
        }
        if (outcomes.isEmpty() && !data.isArray() && !data.isNull()) {
            return List.of(Unreadable.because("ShipmentData", "must be a list of shipments"));
        }
        return outcomes.isEmpty() ? List.of(new NotFound(null, "Delhivery has no shipment")) : outcomes;
    }

    /** What the error in a body says; empty when there is none. */
    static Optional<TrackingOutcome> error(byte[] body) {
        return Json.read(body).value().flatMap(DelhiveryBody::error);
    }

    private static Optional<TrackingOutcome> error(JsonNode root) {
        String error = words(root, "Error", "error", "rmk");
        if (error == null) {
            return Optional.empty();
        }
        String lower = error.toLowerCase(Locale.ROOT);
        if (lower.contains("does not exist") || lower.contains("no such waybill")) {
            return Optional.of(new NotFound(null, "Delhivery has no data for the number"));
        }
        return Optional.of(
                lower.contains("unauthori")
                        ? new Unauthorised("Delhivery does not accept the token")
                        : Unreadable.because("Error", "Delhivery refuses the question"));
    }

    /** How long a body asks to wait, as in "Throttled, wait 8 seconds."; empty when it does not say. */
    static Optional<Duration> pause(byte[] body) {
        return Json.read(body)
                .value()
                .flatMap(root -> Optional.ofNullable(words(root, "message", "detail", "Error", "error")))
                .flatMap(DelhiveryBody::seconds);
    }

    private static Optional<Duration> seconds(String words) {
        int at = words.indexOf(BEFORE_SECONDS);
        int from = at + BEFORE_SECONDS.length();
        int end = from;
        while (at >= 0 && end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
            end++;
        }
        return at < 0 || end == from || end - from > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Integer.parseInt(words, from, end, 10)));
    }

    private static @Nullable String words(JsonNode root, String... fields) {
        for (String field : fields) {
            String words = Json.text(root, field);
            if (words != null) {
                return words;
            }
        }
        return null;
    }
}
