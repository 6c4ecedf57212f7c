package dev.aftercart.couriers.jnt;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.FormBody;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.explain.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells J&T's bodies apart: an answer of the open platform in its envelope, a push in a form, the shipments of either bare, an
 * answer of the Indonesian interface, an error of each.
 */
final class JntBody {

    private static final String FIELD = "bizContent";
    private static final byte[] FORM = (FIELD + "=").getBytes(StandardCharsets.US_ASCII);

    private JntBody() {}

    static List<TrackingOutcome> outcomes(byte[] body, JntCountry country) {
        Parsed<JsonNode> read =
                Json.read(isForm(body) ? FormBody.field(body, FIELD).orElse(new byte[0]) : body);
        return read.value()
                .map(root -> outcomes(root, country))
                .orElseGet(() -> List.of(new Unreadable(read.diagnostics())));
    }

    /** JSON begins with none of the letters of a field's name; the field may stand behind others. */
    private static boolean isForm(byte[] body) {
        return body.length > 0
                && body.length <= Json.LARGEST_BODY
                && Character.isLetter(body[0])
                && new String(body, StandardCharsets.ISO_8859_1).contains(new String(FORM, StandardCharsets.US_ASCII));
    }

    private static List<TrackingOutcome> outcomes(JsonNode root, JntCountry country) {
        if (root.has("error_id")) {
            return List.of(JntError.indonesia(root));
        }
        if (root.path("history").isArray()) {
            return List.of(JntShipment.indonesia(root, country));
        }
        if (root.isArray() || root.has("billCode")) {
            return shipments(root, "", country);
        }
        if (!root.has("code")) {
            return List.of(Unreadable.because("", "this is not a J&T answer: it has neither a shipment nor a code"));
        }
        return "1".equals(Json.text(root, "code"))
                ? shipments(root.path("data"), "data", country)
                : List.of(JntError.openPlatform(root));
    }

    private static List<TrackingOutcome> shipments(JsonNode list, String path, JntCountry country) {
        if (list.isTextual()) {
            return List.of(Unreadable.because(path, "is the reply to a push, which says nothing of a shipment"));
        }
        if (!list.isArray()) {
            return list.isObject()
                    ? List.of(JntShipment.openPlatform(list, path, country))
                    : List.of(new NotFound(null, "J&T's answer has no shipment"));
        }
        List<TrackingOutcome> outcomes = new ArrayList<>();
        List<JsonNode> nodes = Json.shipments(list);
        for (int i = 0; i < nodes.size(); i++) {
            outcomes.add(JntShipment.openPlatform(nodes.get(i), path + "[" + i + "]", country));
        }
        return outcomes.isEmpty() ? List.of(new NotFound(null, "J&T's answer has no shipment")) : outcomes;
    }
}
