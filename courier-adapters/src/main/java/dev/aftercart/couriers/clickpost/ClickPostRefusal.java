package dev.aftercart.couriers.clickpost;

import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.BookingOutcome.RetryLater;
import dev.aftercart.courier.BookingOutcome.Unauthorised;
import dev.aftercart.couriers.clickpost.ClickPostAccount.Head;
import dev.aftercart.couriers.internal.BookingAnswers;
import dev.aftercart.couriers.internal.Discretion;
import dev.aftercart.couriers.internal.Table;
import dev.aftercart.http.HttpAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What ClickPost's codes say of an order, a cancellation or an instruction that it did not carry out. */
final class ClickPostRefusal {

    private static final Map<Integer, List<String>> CODES = codes();
    private static final int OK = 200;
    private static final int FIRST_SERVER_ERROR = 500;

    private ClickPostRefusal() {}

    /** What an answer says that does not say success. */
    static <T> BookingOutcome<T> of(HttpAnswer answer, Discretion discretion) {
        Optional<Head> head = ClickPostAccount.head(answer);
        if (answer.status() >= FIRST_SERVER_ERROR || head.isEmpty()) {
            return unreadable(answer);
        }
        Head said = head.get();
        List<String> row = CODES.get(said.status());
        String message = discretion.of(said.message());
        if (row != null) {
            return outcome(row, message);
        }
        String told = message.isEmpty() ? "ClickPost says " + said.status() : message;
        return answer.status() == OK ? byStatus(said, told) : BookingAnswers.refused(answer, told, null);
    }

    /** ClickPost writes statuses of HTTP into answers whose own status is 200. */
    private static <T> BookingOutcome<T> byStatus(Head head, String message) {
        return switch (head.status()) {
            case 400, 404, 405, 406 -> new Refused<>(message, null);
            case 401, 403 -> new Unauthorised<>("ClickPost does not accept the credentials");
            case 429 -> new RetryLater<>(null, "ClickPost was asked too often");
            default -> new InDoubt<>(null, "ClickPost says " + head.status());
        };
    }

    private static <T> BookingOutcome<T> unreadable(HttpAnswer answer) {
        return BookingAnswers.refused(answer, "ClickPost answered HTTP " + answer.status(), null);
    }

    private static <T> BookingOutcome<T> outcome(List<String> row, String message) {
        String what = "ClickPost says " + row.get(0) + ", " + row.get(3) + (message.isEmpty() ? "" : ": " + message);
        @Nullable String field = row.get(2).isEmpty() ? null : row.get(2);
        return switch (row.get(1)) {
            case "refused" -> new Refused<>(what, field);
            case "unauthorised" -> new Unauthorised<>("ClickPost says " + row.get(0) + ", " + row.get(3));
            case "in_doubt" -> new InDoubt<>(null, what);
            default -> throw new IllegalStateException("clickpost-order-errors.tsv has the outcome " + row.get(1));
        };
    }

    private static Map<Integer, List<String>> codes() {
        Map<Integer, List<String>> codes = new HashMap<>();
        for (List<String> row : Table.rows(ClickPostRefusal.class, "clickpost-order-errors.tsv", 4)) {
            codes.put(Integer.valueOf(row.get(0)), row);
        }
        return Map.copyOf(codes);
    }
}
