package dev.aftercart.couriers.usps;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.explain.Parsed;
import dev.aftercart.tracking.TrackingNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells USPS's bodies apart: a parcel, a list of parcels, an error, something else. */
final class UspsBody {

    private UspsBody() {}

    /** What a body says; {@code asked} stands in where a parcel lacks its number. */
    static List<TrackingOutcome> outcomes(byte[] body, @Nullable TrackingNumber asked) {
        Parsed<JsonNode> read = Json.read(body);
        return read.value()
                .map(root -> outcomes(root, asked))
                .orElseGet(() -> List.of(new Unreadable(read.diagnostics())));
    }

    private static List<TrackingOutcome> outcomes(JsonNode root, @Nullable TrackingNumber asked) {
        if (root.isArray() && !root.isEmpty()) {
            List<TrackingOutcome> outcomes = new ArrayList<>();
            List<JsonNode> parcels = Json.shipments(root);
            for (int i = 0; i < parcels.size(); i++) {
                outcomes.add(outcome(parcels.get(i), "[" + i + "]", asked));
            }
            return outcomes;
        }
        return List.of(outcome(root, "", asked));
    }

    private static TrackingOutcome outcome(JsonNode node, String path, @Nullable TrackingNumber asked) {
        if (node.path("error").isObject()) {
            return UspsError.of(node, "USPS answered with an error without words")
                    .outcome(asked);
        }
        return node.has("trackingNumber") || node.path("trackingEvents").isArray()
                ? UspsParcel.outcome(node, path, asked)
                : Unreadable.because(path, "this is not a USPS answer: it has no trackingNumber and no error");
    }
}
