package dev.aftercart.couriers.clickpost;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.explain.Parsed;
import dev.aftercart.tracking.TrackingNumber;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells ClickPost's bodies apart: an answer about some waybills, a push about one, an error, something else. */
final class ClickPostBody {

    private static final String NOT_CLICKPOST =
            "this is not about parcels of ClickPost's: it has neither waybills in \"result\" nor a status code of its own";

    private ClickPostBody() {}

    static List<TrackingOutcome> outcomes(byte[] body, ZoneId zone) {
        Parsed<JsonNode> read = Json.read(body);
        return read.value()
                .map(root -> outcomes(root, zone))
                .orElseGet(() -> List.of(new Unreadable(read.diagnostics())));
    }

    private static List<TrackingOutcome> outcomes(JsonNode root, ZoneId zone) {
        if (root.has("clickpost_status_code")
                || Json.at(root, "additional", "latest_status").isObject()) {
            return List.of(ClickPostShipment.ofPush(root, zone));
        }
        return root.path("meta").isObject() ? answer(root, zone) : List.of(Unreadable.because("", NOT_CLICKPOST));
    }

    /** The error that a body of an answer without status 200 tells, where it is one of ClickPost's own. */
    static Optional<TrackingOutcome> error(byte[] body) {
        return Json.read(body)
                .value()
                .flatMap(root ->
                        ClickPostErrors.own(root.path("meta").path("status").asInt(0)));
    }

    private static List<TrackingOutcome> answer(JsonNode root, ZoneId zone) {
        int status = Json.at(root, "meta", "status").asInt(0);
        boolean failed = "false".equalsIgnoreCase(Json.text(root, "meta", "success"));
        JsonNode result = root.path("result");
        if (status != 200 && (failed || ClickPostErrors.own(status).isPresent())) {
            return List.of(ClickPostErrors.outcome(status));
        }
        if (result.isNull() || (result.isObject() && result.isEmpty())) {
            return List.of(ClickPostErrors.UNKNOWN_NUMBER);
        }
        return shipments(result, zone);
    }

    private static List<TrackingOutcome> shipments(JsonNode result, ZoneId zone) {
        List<TrackingOutcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : result.properties()) {
            if (entry.getValue().isNull() || ClickPostShipment.looksLikeOne(entry.getValue())) {
                outcomes.add(shipment(entry.getKey(), entry.getValue(), zone));
            }
        }
        return outcomes.isEmpty() ? List.of(Unreadable.because("result", NOT_CLICKPOST)) : outcomes;
    }

    private static TrackingOutcome shipment(String waybill, JsonNode node, ZoneId zone) {
        TrackingNumber number = Numbers.of(waybill);
        if (number == null) {
            return Unreadable.because("result", "has a name that is no waybill");
        }
        return node.isNull() || ClickPostShipment.isUnknown(node)
                ? new NotFound(number, "ClickPost does not know the number")
                : ClickPostShipment.ofPull(number, node, zone);
    }
}
