package dev.aftercart.couriers.aramex;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what an error of Aramex's means. Its codes are not public but for a few, and too many calls are reported in the same
 * way, so that words count, too.
 */
final class AramexError {

    /** A wrong login; a missing user name; a missing password. */
    private static final List<String> LOGIN_CODES = List.of("ERR01", "REQ03", "REQ04");

    private static final List<String> LOGIN_WORDS = List.of(
            "username",
            "user name",
            "password",
            "clientinfo",
            "client info",
            "account",
            "credential",
            "authenticat",
            "authoriz",
            "authoris");
    private static final List<String> LATER_WORDS = List.of(
            "too many",
            "limit",
            "throttl",
            "quota",
            "exceed",
            "timeout",
            "timed out",
            "try again",
            "later",
            "unavailable",
            "internal");

    private static final int LONGEST_MESSAGE = 200;

    private final @Nullable String code;
    private final String message;

    private AramexError(JsonNode notification) {
        this.code = Json.text(notification, "Code");
        String words = Objects.requireNonNullElse(Json.text(notification, "Message"), "an error without words");
        this.message = words.substring(0, Math.min(LONGEST_MESSAGE, words.length()));
    }

    /** The first error counts; it comes in a list, alone, or under the name of its type. */
    static TrackingOutcome outcome(JsonNode notifications) {
        JsonNode inner = notifications.has("Notification") ? notifications.path("Notification") : notifications;
        return Json.elements(inner).stream()
                .findFirst()
                .map(AramexError::new)
                .map(AramexError::outcome)
                .orElseGet(() ->
                        TrackingOutcome.Unreadable.because("Notifications", "Aramex reports an error, not which"));
    }

    private TrackingOutcome outcome() {
        String said = "Aramex says " + (code == null ? "" : code + ", ") + message;
        if (code != null && LOGIN_CODES.contains(code)) {
            return new TrackingOutcome.Unauthorised(said);
        }
        if (has(LATER_WORDS)) {
            return new TrackingOutcome.RetryLater(null, said);
        }
        return has(LOGIN_WORDS)
                ? new TrackingOutcome.Unauthorised(said)
                : TrackingOutcome.Unreadable.because("Notifications", said);
    }

    private boolean has(List<String> words) {
        String lower = message.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
