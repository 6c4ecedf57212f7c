package dev.aftercart.couriers.dhl;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.explain.Parsed;
import dev.aftercart.tracking.TrackingNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells DHL's bodies apart: a list of shipments, one shipment bare or wrapped, a problem, something else. */
final class DhlBody {

    private static final String NOT_DHL = "this is not a DHL answer: it has neither shipments nor a problem's status";
    private static final int LONGEST_MESSAGE = 300;

    private DhlBody() {}

    /** What a body says; {@code asked} stands in where a shipment lacks its number. */
    static List<TrackingOutcome> outcomes(byte[] body, @Nullable TrackingNumber asked) {
        Parsed<JsonNode> read = Json.read(body);
        return read.value()
                .map(root -> outcomes(root, asked))
                .orElseGet(() -> List.of(new TrackingOutcome.Unreadable(read.diagnostics())));
    }

    private static List<TrackingOutcome> outcomes(JsonNode root, @Nullable TrackingNumber asked) {
        if (root.has("shipments")) {
            return shipments("shipments", root.path("shipments"), asked);
        }
        if (root.path("shipment").isContainerNode()) {
            return shipments("shipment", root.path("shipment"), asked);
        }
        if (root.isArray() && !root.isEmpty() && DhlShipment.looksLikeOne(root.path(0))) {
            return shipments("", root, asked);
        }
        if (DhlShipment.looksLikeOne(root)) {
            return List.of(DhlShipment.outcome(root, "", asked));
        }
        return List.of(problem(root, asked));
    }

    private static List<TrackingOutcome> shipments(String path, JsonNode shipments, @Nullable TrackingNumber asked) {
        if (shipments.isObject()) {
            return List.of(DhlShipment.outcome(shipments, path, asked));
        }
        if (!shipments.isArray() && !shipments.isNull()) {
            return List.of(TrackingOutcome.Unreadable.because(path, "must be a list of shipments"));
        }
        List<TrackingOutcome> outcomes = new ArrayList<>();
        List<JsonNode> nodes = Json.shipments(shipments);
        for (int i = 0; i < nodes.size(); i++) {
            outcomes.add(DhlShipment.outcome(nodes.get(i), path + "[" + i + "]", asked));
        }
        return outcomes.isEmpty() ? List.of(new TrackingOutcome.NotFound(asked, "DHL has no shipment")) : outcomes;
    }

    private static TrackingOutcome problem(JsonNode root, @Nullable TrackingNumber asked) {
        int status = root.path("status").asInt(0);
        if (status < 400 || status > 599) {
            return TrackingOutcome.Unreadable.because("", NOT_DHL);
        }
        TrackingNumber number = asked != null ? asked : numberIn(Json.text(root, "instance"));
        return TrackingOutcome.ofStatus(status, problemText(root, "DHL answered status " + status), number, null);
    }

    /** The words of a problem body, or other words when it has none. */
    static String problemText(byte[] body, String otherwise) {
        return Json.read(body).value().map(root -> problemText(root, otherwise)).orElse(otherwise);
    }

    private static String problemText(JsonNode root, String otherwise) {
        String detail = Json.text(root, "detail");
        String title = detail != null ? detail : Json.text(root, "title");
        return title == null ? otherwise : title.substring(0, Math.min(LONGEST_MESSAGE, title.length()));
    }

    /** DHL writes the number at the end of a path, such as {@code /shipment/8264715546}. */
    private static @Nullable TrackingNumber numberIn(@Nullable String instance) {
        return instance == null ? null : Numbers.of(instance.substring(instance.lastIndexOf('/') + 1));
    }
}
