package dev.aftercart.couriers.mapped;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.Xml;
import dev.aftercart.couriers.mapped.Mapping.BodyShape;
import dev.aftercart.explain.Parsed;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.TrackingNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a body as a document says. */
final class MappedBody {

    private final CourierCode courier;
    private final BodyShape shape;

    MappedBody(CourierCode courier, BodyShape shape) {
        this.courier = courier;
        this.shape = shape;
    }

    /** What a body says; {@code asked} stands in where a shipment lacks its number. */
    List<TrackingOutcome> outcomes(byte[] body, @Nullable TrackingNumber asked) {
        Parsed<JsonNode> read = tree(body);
        return read.value()
                .map(root -> outcomes(root, asked))
                .orElseGet(() -> List.of(new TrackingOutcome.Unreadable(read.diagnostics())));
    }

    /** What a rule says about the body of an answer that is an error by its HTTP status; null when none does. */
    @Nullable
    TrackingOutcome refusal(byte[] body, @Nullable TrackingNumber asked) {
        JsonNode root = tree(body).value().orElse(null);
        return root == null ? null : byRule(shape.answers(), root, asked);
    }

    private Parsed<JsonNode> tree(byte[] body) {
        return shape.xml() ? Xml.elementsAndAttributes(body) : Json.read(body);
    }

    private List<TrackingOutcome> outcomes(JsonNode root, @Nullable TrackingNumber asked) {
        TrackingOutcome other = byRule(shape.answers(), root, asked);
        if (other != null) {
            return List.of(other);
        }
        for (Path at : shape.shipment().at()) {
            List<JsonNode> shipments = at.all(root);
            if (!shipments.isEmpty()) {
                return shipments(at, shipments, asked);
            }
        }
        return List.of(nothing(root, asked));
    }

    private List<TrackingOutcome> shipments(Path at, List<JsonNode> shipments, @Nullable TrackingNumber asked) {
        List<TrackingOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < Math.min(shipments.size(), Json.MOST_SHIPMENTS); i++) {
            String path = shipments.size() == 1 ? at.toString() : at + " (" + i + ")";
            outcomes.add(shipment(shipments.get(i), path, asked));
        }
        return outcomes;
    }

    private TrackingOutcome nothing(JsonNode root, @Nullable TrackingNumber asked) {
        if (shape.shipment().at().stream().anyMatch(at -> at.endsInEmptyList(root))) {
            return new TrackingOutcome.NotFound(asked, courier + " has no shipment");
        }
        return TrackingOutcome.Unreadable.because(
                "",
                "this is no answer of " + courier + ": nothing stands at "
                        + shape.shipment().at());
    }

    private TrackingOutcome shipment(JsonNode node, String path, @Nullable TrackingNumber asked) {
        if (!node.isObject()) {
            return TrackingOutcome.Unreadable.because(path, "must be a shipment, with names and values");
        }
        TrackingNumber own = Numbers.of(shape.shipment().number().own().text(node));
        TrackingNumber number = own == null ? asked : own;
        TrackingOutcome other = byRule(shape.shipment().answers(), node, number);
        return other != null ? other : new MappedShipment(courier, shape, node, path).outcome(number);
    }

    private @Nullable TrackingOutcome byRule(List<AnswerRule> rules, JsonNode node, @Nullable TrackingNumber number) {
        for (AnswerRule rule : rules) {
            TrackingOutcome outcome = rule.outcome(node, number, courier.value());
            if (outcome != null) {
                return outcome;
            }
        }
        return null;
    }
}
