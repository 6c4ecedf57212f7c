package dev.aftercart.couriers.internal;

import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.BookingOutcome.RetryLater;
import dev.aftercart.courier.BookingOutcome.Unauthorised;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import org.jspecify.annotations.Nullable;

/**
 * What calls come to that should book something, and questions about bookings. The difference: of an order that went out, only an
 * answer tells what became of it; a question books nothing, whatever becomes of it.
 */
public final class BookingAnswers {

    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TIMED_OUT = 408;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;

    private BookingAnswers() {}

    /**
     * An order without a usable answer.
     *
     * @param failure why there is none
     * @param <T> what was ordered
     * @return in doubt when it went out; else why it did not
     */
    public static <T> BookingOutcome<T> unanswered(HttpFailure failure) {
        return failure.sent() ? new InDoubt<>(null, failure.message()) : unasked(failure);
    }

    /**
     * A question without a usable answer, or an order that did not go out.
     *
     * @param failure why there is none
     * @param <T> what was asked about
     * @return unauthorised where no token was given; else retry later
     */
    public static <T> BookingOutcome<T> unasked(HttpFailure failure) {
        return failure.kind() == HttpFailure.Kind.UNAUTHORISED
                ? new Unauthorised<>(failure.message())
                : new RetryLater<>(failure.after(), failure.message());
    }

    /**
     * An order whose answer is not the one for success.
     *
     * @param answer the answer
     * @param message what the courier said, without personal data and credentials
     * @param field which part of the order it blames, or null
     * @param <T> what was ordered
     * @return refused where the status says that the order is at fault; in doubt where the server is
     */
    public static <T> BookingOutcome<T> refused(HttpAnswer answer, String message, @Nullable String field) {
        int status = answer.status();
        if (status == UNAUTHORISED || status == FORBIDDEN) {
            return new Unauthorised<>(message);
        }
        if (status == TOO_MANY) {
            return new RetryLater<>(answer.retryAfter().orElse(null), message);
        }
        boolean atFault = status >= 400 && status < 500 && status != TIMED_OUT && status != CONFLICT;
        return atFault
                ? new Refused<>(message, field)
                : new InDoubt<>(answer.retryAfter().orElse(null), message);
    }

    /**
     * A question whose answer is not the one for success.
     *
     * @param answer the answer
     * @param message what the courier said, without personal data and credentials
     * @param <T> what was asked about
     * @return unauthorised, or retry later
     */
    public static <T> BookingOutcome<T> unclear(HttpAnswer answer, String message) {
        return answer.status() == UNAUTHORISED || answer.status() == FORBIDDEN
                ? new Unauthorised<>(message)
                : new RetryLater<>(answer.retryAfter().orElse(null), message);
    }
}
