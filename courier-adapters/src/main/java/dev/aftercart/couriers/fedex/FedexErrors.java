package dev.aftercart.couriers.fedex;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What FedEx's error codes mean, which are words divided by dots. */
final class FedexErrors {

    private static final int FAULTY = 400;
    private static final int NOT_FOUND = 404;
    private static final int LONGEST_MESSAGE = 300;

    private static final Map<String, Integer> STATUSES = Map.of(
            "TRACKING.TRACKINGNUMBER.INVALID", NOT_FOUND,
            "NOT.FOUND.ERROR", NOT_FOUND,
            "NOT.AUTHORIZED.ERROR", 401,
            "FORBIDDEN.ERROR", 403,
            "INTERNAL.SERVER.ERROR", 500,
            "SYSTEM.UNEXPECTED.ERROR", 500,
            "SERVICE.UNAVAILABLE.ERROR", 503);

    private FedexErrors() {}

    /** The errors of a body; empty for one that is something else. */
    static List<JsonNode> in(JsonNode root) {
        return Json.elements(Json.at(root, "errors"));
    }

    /** What an answer of an HTTP status other than 200 says about a number. */
    static TrackingOutcome refused(byte[] body, int status, TrackingNumber asked, @Nullable Duration after) {
        List<JsonNode> errors = Json.read(body).value().map(FedexErrors::in).orElse(List.of());
        return errors.isEmpty()
                ? TrackingOutcome.ofStatus(status, "FedEx answered HTTP " + status, asked, after)
                : TrackingOutcome.ofStatus(status(errors.get(0), status), message(errors.get(0)), asked, after);
    }

    /** What an error says by itself. */
    static TrackingOutcome outcome(JsonNode error, @Nullable TrackingNumber asked) {
        return TrackingOutcome.ofStatus(status(error, FAULTY), message(error), asked, null);
    }

    private static int status(JsonNode error, int otherwise) {
        String code = Json.text(error, "code");
        if (code == null) {
            return otherwise;
        }
        return code.endsWith(".NOTFOUND") ? NOT_FOUND : STATUSES.getOrDefault(code, otherwise);
    }

    private static String message(JsonNode error) {
        String message = "FedEx says " + Json.text(error, "code") + ": " + Json.text(error, "message");
        return message.substring(0, Math.min(LONGEST_MESSAGE, message.length()));
    }
}
