package dev.aftercart.couriers.ups;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What UPS's error codes mean, which say more than the HTTP statuses that they come with. */
final class UpsErrors {

    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORISED = 401;
    private static final int TOO_MANY = 429;
    private static final int FAULTY = 400;
    private static final int LONGEST_MESSAGE = 300;

    /** From UPS's documents, and from what its users report. */
    private static final Map<String, Integer> STATUSES = Map.of(
            "TW0001", NOT_FOUND,
            "TV1002", NOT_FOUND,
            "250001", UNAUTHORISED,
            "250002", UNAUTHORISED,
            "250003", UNAUTHORISED,
            "251004", UNAUTHORISED,
            "UJ0001", UNAUTHORISED,
            "10401", UNAUTHORISED,
            "10429", TOO_MANY);

    private UpsErrors() {}

    /** The errors of a body; empty for one that is something else. */
    static List<JsonNode> in(JsonNode root) {
        return Json.elements(Json.at(root, "response", "errors"));
    }

    /** What an answer of an HTTP status other than 200 says. */
    static TrackingOutcome refused(byte[] body, int status, TrackingNumber asked, @Nullable Duration after) {
        List<JsonNode> errors = Json.read(body).value().map(UpsErrors::in).orElse(List.of());
        return errors.isEmpty()
                ? TrackingOutcome.ofStatus(status, "UPS answered HTTP " + status, asked, after)
                : TrackingOutcome.ofStatus(status(errors.get(0), status), message(errors.get(0)), asked, after);
    }

    /** What an error, or a warning instead of packages, says by itself. */
    static TrackingOutcome outcome(JsonNode error, @Nullable TrackingNumber asked) {
        return TrackingOutcome.ofStatus(status(error, FAULTY), message(error), asked, null);
    }

    private static int status(JsonNode error, int otherwise) {
        String code = Json.text(error, "code");
        Integer known = code == null ? null : STATUSES.get(code);
        if (known != null || code == null) {
            return known == null ? otherwise : known;
        }
        // Some errors carry an HTTP status as their code.
        boolean isStatus = code.length() == 3 && (code.startsWith("4") || code.startsWith("5"));
        int status = isStatus ? error.path("code").asInt(otherwise) : otherwise;
        return status < FAULTY ? otherwise : status;
    }

    private static String message(JsonNode error) {
        String message = "UPS says " + Json.text(error, "code") + ": " + Json.text(error, "message");
        return message.substring(0, Math.min(LONGEST_MESSAGE, message.length()));
    }
}
