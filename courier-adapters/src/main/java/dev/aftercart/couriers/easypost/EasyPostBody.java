package dev.aftercart.couriers.easypost;

import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.explain.Parsed;
import dev.aftercart.tracking.TrackingNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells EasyPost's bodies apart: a tracker, a list of trackers, an event about one, an error, something else. */
final class EasyPostBody {

    private static final int OK = 200;

    private EasyPostBody() {}

    /** What a push says; what is about no tracker needs no second sending. */
    static PushResult push(byte[] body) {
        Parsed<JsonNode> read = Json.read(body);
        JsonNode root = read.value().orElse(null);
        if (root == null) {
            return PushResult.of(List.of(new Unreadable(read.diagnostics())));
        }
        List<TrackingOutcome> outcomes = outcomes(root, null);
        return isEvent(root) ? new PushResult(outcomes, OK, "") : PushResult.of(outcomes);
    }

    /** What a body says; {@code asked} stands in where a tracker lacks its number. */
    static List<TrackingOutcome> outcomes(byte[] body, @Nullable TrackingNumber asked) {
        Parsed<JsonNode> read = Json.read(body);
        return read.value()
                .map(root -> outcomes(root, asked))
                .orElseGet(() -> List.of(new Unreadable(read.diagnostics())));
    }

    private static List<TrackingOutcome> outcomes(JsonNode root, @Nullable TrackingNumber asked) {
        if (root.path("error").isObject()) {
            return List.of(EasyPostError.of(root, "EasyPost answered with an error without words")
                    .outcome(asked));
        }
        if (root.path("trackers").isArray()) {
            return trackers(Json.shipments(root.path("trackers")), asked);
        }
        if (isEvent(root)) {
            return List.of(ofEvent(root));
        }
        return List.of(
                isTracker(root)
                        ? EasyPostTracker.outcome(root, "", asked)
                        : Unreadable.because("", "this is not an EasyPost answer: it has no tracker and no error"));
    }

    private static List<TrackingOutcome> trackers(List<JsonNode> trackers, @Nullable TrackingNumber asked) {
        List<TrackingOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < trackers.size(); i++) {
            outcomes.add(EasyPostTracker.outcome(trackers.get(i), "trackers[" + i + "]", asked));
        }
        return outcomes.isEmpty() ? List.of(new NotFound(asked, "EasyPost has no tracker")) : outcomes;
    }

    private static TrackingOutcome ofEvent(JsonNode event) {
        JsonNode result = event.path("result");
        return isTracker(result)
                ? EasyPostTracker.outcome(result, "result", null)
                : Unreadable.because(
                        "result", "is not a tracker; the event is about " + Json.text(event, "description"));
    }

    private static boolean isEvent(JsonNode root) {
        return "Event".equals(Json.text(root, "object")) || root.path("result").isObject();
    }

    private static boolean isTracker(JsonNode node) {
        return "Tracker".equals(Json.text(node, "object"))
                || (node.has("tracking_code") && !node.has("buyer_address"))
                || node.path("tracking_details").isArray();
    }
}
