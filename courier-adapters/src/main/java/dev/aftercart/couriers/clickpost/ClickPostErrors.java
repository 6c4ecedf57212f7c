package dev.aftercart.couriers.clickpost;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ClickPost's own error codes, which stand in {@code meta.status}, mostly of an answer with HTTP status 200. */
final class ClickPostErrors {

    /** What is said of an answer that knows none of the numbers, and names none. */
    static final NotFound UNKNOWN_NUMBER = new NotFound(null, "ClickPost does not know the number");

    private static final Map<Integer, TrackingOutcome> OUTCOMES = outcomes();

    private ClickPostErrors() {}

    /** What a code of ClickPost's own means; empty when it is none, as 200 and the other statuses of HTTP are none. */
    static Optional<TrackingOutcome> own(int code) {
        return Optional.ofNullable(OUTCOMES.get(code));
    }

    /** What a code means, ClickPost's own or a status of HTTP. ClickPost's message may repeat the key, and is left out. */
    static TrackingOutcome outcome(int code) {
        return own(code).orElseGet(() -> TrackingOutcome.ofStatus(code, "ClickPost says " + code, null, null));
    }

    private static Map<Integer, TrackingOutcome> outcomes() {
        Map<Integer, TrackingOutcome> outcomes = new HashMap<>();
        for (List<String> row : Table.rows(ClickPostErrors.class, "clickpost-errors.tsv", 3)) {
            outcomes.put(Integer.valueOf(row.get(0)), outcome(row.get(1), row.get(0) + ", " + row.get(2)));
        }
        return Map.copyOf(outcomes);
    }

    private static TrackingOutcome outcome(String kind, String what) {
        String message = "ClickPost says " + what;
        return switch (kind) {
            case "not_found" -> UNKNOWN_NUMBER;
            case "unauthorised" -> new Unauthorised(message);
            case "retry_later" -> new RetryLater(null, message);
            case "unreadable" -> Unreadable.because("meta.status", message);
            default -> throw new IllegalStateException("clickpost-errors.tsv has the outcome " + kind);
        };
    }
}
