package dev.aftercart.couriers.jne;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.explain.Parsed;
import dev.aftercart.tracking.TrackingNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells JNE's bodies apart: a consignment note, or an error in words. */
final class JneBody {

    private static final List<String> LOGIN_WORDS =
            List.of("username", "user name", "api_key", "api key", "password", "credential", "authenti", "authoriz");
    private static final List<String> LATER_WORDS =
            List.of("too many", "limit", "quota", "try again", "timeout", "busy");
    private static final int LONGEST_MESSAGE = 200;

    private JneBody() {}

    /** What a body says; {@code asked} stands in where the note lacks its number. */
    static List<TrackingOutcome> outcomes(byte[] body, @Nullable TrackingNumber asked) {
        Parsed<JsonNode> read = Json.read(body);
        return read.value()
                .map(root -> List.of(outcome(root, asked)))
                .orElseGet(() -> List.of(new Unreadable(read.diagnostics())));
    }

    /** The error that a body tells of; empty for any other body. */
    static Optional<TrackingOutcome> error(byte[] body, TrackingNumber asked) {
        return Json.read(body)
                .value()
                .flatMap(root -> Optional.ofNullable(Json.text(root, "error")))
                .map(words -> error(words, asked));
    }

    private static TrackingOutcome outcome(JsonNode root, @Nullable TrackingNumber asked) {
        String error = Json.text(root, "error");
        if (error != null) {
            return error(error, asked);
        }
        return root.path("cnote").isObject() || root.path("history").isArray()
                ? JneNote.outcome(root, asked)
                : Unreadable.because("", "this is not a JNE answer: it has neither a cnote nor an error");
    }

    private static TrackingOutcome error(String words, @Nullable TrackingNumber asked) {
        String message = words.substring(0, Math.min(LONGEST_MESSAGE, words.length()));
        String lower = message.toLowerCase(Locale.ROOT);
        if (has(lower, LOGIN_WORDS)) {
            return new Unauthorised(message);
        }
        if (lower.contains("not found")) {
            return new NotFound(asked, message);
        }
        return has(lower, LATER_WORDS)
                ? new TrackingOutcome.RetryLater(null, message)
                : Unreadable.because("error", message);
    }

    private static boolean has(String lower, List<String> words) {
        return words.stream().anyMatch(lower::contains);
    }
}
