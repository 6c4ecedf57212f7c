package dev.aftercart.couriers.jnt;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what J&T's errors mean; they come with HTTP 200. */
final class JntError {

    /** Account unknown, without permission or missing; digest or time stamp missing or wrong. */
    private static final Set<String> LOGIN = Set.of(
            "145003010", "145003012", "145003030", "145003031", "145003051", "145003052", "145003053", "145003071");

    private static final Set<String> LATER = Set.of("145003040", "145005000");
    private static final Set<String> MISSING = Set.of("145003064", "999001030");
    private static final int LONGEST_MESSAGE = 200;

    private JntError() {}

    static TrackingOutcome openPlatform(JsonNode root) {
        String code = Objects.requireNonNullElse(Json.text(root, "code"), "?");
        String message = "J&T says " + code + ", " + words(Json.text(root, "msg"));
        if (LOGIN.contains(code)) {
            return new TrackingOutcome.Unauthorised(message);
        }
        if (LATER.contains(code)) {
            return new TrackingOutcome.RetryLater(null, message);
        }
        return MISSING.contains(code) || isMissing(message)
                ? new TrackingOutcome.NotFound(null, message)
                : TrackingOutcome.Unreadable.because("code", message);
    }

    /** The numbers are those of HTTP. */
    static TrackingOutcome indonesia(JsonNode root) {
        int status = root.path("error_id").asInt(0);
        String message = "J&T says " + status + ", " + words(Json.text(root, "error_message"));
        return TrackingOutcome.ofStatus(status, message, null, null);
    }

    private static boolean isMissing(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        return lower.contains("not found") || lower.contains("not exist");
    }

    private static String words(@Nullable String text) {
        return text == null ? "without words" : text.substring(0, Math.min(LONGEST_MESSAGE, text.length()));
    }
}
