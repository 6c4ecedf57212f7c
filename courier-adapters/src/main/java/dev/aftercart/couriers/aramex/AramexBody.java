package dev.aftercart.couriers.aramex;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.Xml;
import dev.aftercart.explain.Parsed;
import java.util.ArrayList;
import java.util.List;

/** Takes an answer apart: shipments, numbers that Aramex does not know, errors. SOAP is read as the JSON it would be. */
final class AramexBody {

    private static final String RESULTS = "TrackingResults";
    private static final String MISSING = "NonExistingWaybills";
    private static final String ERRORS = "HasErrors";

    /** What an answer can be wrapped in. */
    private static final List<String> WRAPPERS =
            List.of("Envelope", "Body", "ShipmentTrackingResponse", "TrackShipmentsResponse", "TrackShipmentsResult");

    private AramexBody() {}

    static List<TrackingOutcome> outcomes(byte[] body) {
        Parsed<JsonNode> read = Xml.looksLikeIt(body) ? Xml.elements(body) : Json.read(body);
        return read.value()
                .map(root -> outcomes(unwrapped(root)))
                .orElseGet(() -> List.of(new Unreadable(read.diagnostics())));
    }

    private static JsonNode unwrapped(JsonNode root) {
        JsonNode node = root;
        for (String wrapper : WRAPPERS) {
            node = node.has(wrapper) ? node.path(wrapper) : node;
        }
        return node;
    }

    private static List<TrackingOutcome> outcomes(JsonNode answer) {
        if (!answer.has(RESULTS) && !answer.has(MISSING) && !answer.has(ERRORS)) {
            return List.of(
                    answer.has("Fault")
                            ? Unreadable.because("", "Aramex could not read the question (SOAP fault)")
                            : Unreadable.because("", "this is not an Aramex answer: it has no " + RESULTS));
        }
        List<TrackingOutcome> outcomes = new ArrayList<>(AramexResults.outcomes(answer.path(RESULTS), RESULTS));
        for (String number : texts(answer.path(MISSING))) {
            outcomes.add(new NotFound(Numbers.of(number), "Aramex does not know the number"));
        }
        if ("true".equalsIgnoreCase(Json.text(answer, ERRORS))) {
            outcomes.add(AramexError.outcome(answer.path("Notifications")));
        }
        return outcomes.isEmpty() ? List.of(new NotFound(null, "Aramex's answer has no shipment")) : outcomes;
    }

    /** A list of texts, a single one, or either of them under the name of its type. */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isObject()) {
            node.forEach(child -> texts.addAll(texts(child)));
        } else if (node.isArray()) {
            node.forEach(child -> addText(child, texts));
        } else {
            addText(node, texts);
        }
        return texts;
    }

    private static void addText(JsonNode node, List<String> texts) {
        String text = Json.text(node);
        if (text != null) {
            texts.add(text);
        }
    }
}
