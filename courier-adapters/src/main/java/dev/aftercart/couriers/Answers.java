package dev.aftercart.couriers;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import dev.aftercart.tracking.TrackingNumber;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a call to a courier comes to, where the courier uses HTTP statuses as RFC 9110 describes them. */
public final class Answers {

    private static final int OK = 200;

    private Answers() {}

    /**
     * Reads an answer of status 200; all others, and calls without an answer, say by themselves what they are.
     *
     * @param outcome what became of the call
     * @param number the number that was asked for, or null when it was several
     * @param reader reads the body of a good answer
     * @return the outcomes; at least one where the reader gives one
     */
    public static List<TrackingOutcome> read(
            HttpOutcome outcome, @Nullable TrackingNumber number, Function<byte[], List<TrackingOutcome>> reader) {
        if (outcome instanceof HttpFailure failure) {
            return List.of(failed(failure));
        }
        HttpAnswer answer = (HttpAnswer) outcome;
        return answer.status() == OK
                ? reader.apply(answer.body())
                : List.of(refused(answer, number, "the courier answered HTTP " + answer.status()));
    }

    /**
     * What an answer of another status than 200 says.
     *
     * @param answer the answer
     * @param number the number that was asked for, or null when it was several
     * @param message what the courier said, without personal data and credentials
     * @return not found, unauthorised, retry later or unreadable
     */
    public static TrackingOutcome refused(HttpAnswer answer, @Nullable TrackingNumber number, String message) {
        return TrackingOutcome.ofStatus(
                answer.status(), message, number, answer.retryAfter().orElse(null));
    }

    /**
     * What a call without a usable answer says.
     *
     * @param failure why there is none
     * @return retry later where asking again may help, unauthorised where no token was given, else unreadable
     */
    public static TrackingOutcome failed(HttpFailure failure) {
        if (failure.kind() == HttpFailure.Kind.UNAUTHORISED) {
            return new TrackingOutcome.Unauthorised(failure.message());
        }
        return failure.mayPass()
                ? new TrackingOutcome.RetryLater(failure.after(), failure.message())
                : TrackingOutcome.Unreadable.because("", failure.message());
    }
}
