package dev.aftercart.couriers.easypost;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.Answers;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.tracking.TrackingNumber;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What EasyPost says instead of a tracker.
 *
 * @param code EasyPost's code, such as {@code NOT_FOUND}, or null
 * @param message a sentence, which may name the number
 */
record EasyPostError(@Nullable String code, String message) {

    private static final int LONGEST_MESSAGE = 300;

    /** The codes that tell of themselves what the HTTP status would have told. */
    private static final Map<String, Integer> STATUSES = Map.of(
            "NOT_FOUND", 404,
            "UNAUTHORIZED", 401,
            "FORBIDDEN", 403,
            "APIKEY.INACTIVE", 401,
            "MODE.UNAUTHORIZED", 401,
            "RATE_LIMITED", 429,
            "TOO_MANY_REQUESTS", 429,
            "INTERNAL_SERVER_ERROR", 500,
            "SERVICE_UNAVAILABLE", 503,
            "GATEWAY_TIMEOUT", 504);

    /** The error object of a body; one without words says the other thing. */
    static EasyPostError of(JsonNode root, String otherwise) {
        JsonNode error = root.path("error");
        String message = Json.text(error, "message");
        // Sometimes the message is a list of sentences, or nothing but the code is there.
        String said = message == null ? Json.text(error.path("message").path(0)) : message;
        String text = said == null ? otherwise : said;
        return new EasyPostError(Json.text(error, "code"), text.substring(0, Math.min(LONGEST_MESSAGE, text.length())));
    }

    /** What an answer of another status than 200 and 201 says. */
    static TrackingOutcome outcome(HttpAnswer answer, TrackingNumber number) {
        String otherwise = "EasyPost answered HTTP " + answer.status();
        EasyPostError error = Json.read(answer.body())
                .value()
                .map(root -> of(root, otherwise))
                .orElse(new EasyPostError(null, otherwise));
        boolean canBeOfNumber = answer.status() == 400 || answer.status() == 422;
        return canBeOfNumber && error.isAboutTracker()
                ? new TrackingOutcome.NotFound(number, error.message)
                : Answers.refused(answer, number, error.message);
    }

    /** What a body says whose HTTP status is not known. */
    TrackingOutcome outcome(@Nullable TrackingNumber asked) {
        if (isAboutTracker()) {
            return new TrackingOutcome.NotFound(asked, message);
        }
        int status = code == null ? 0 : STATUSES.getOrDefault(code, 0);
        return TrackingOutcome.ofStatus(status, message, asked, null);
    }

    /** Such as {@code TRACKER.CREATE.ERROR}: no carrier is known for the number, or none takes it. */
    private boolean isAboutTracker() {
        return code != null && code.startsWith("TRACKER.");
    }
}
