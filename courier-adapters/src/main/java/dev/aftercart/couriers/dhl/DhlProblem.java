package dev.aftercart.couriers.dhl;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What DHL's error statuses mean. */
final class DhlProblem {

    private DhlProblem() {}

    static TrackingOutcome outcome(
            int status, String message, @Nullable TrackingNumber number, @Nullable Duration retryAfter) {
        if (status == 404) {
            return new TrackingOutcome.NotFound(number, message);
        }
        if (status == 401 || status == 403) {
            return new TrackingOutcome.Unauthorised(message);
        }
        if (status == 429 || status >= 500) {
            return new TrackingOutcome.RetryLater(retryAfter, message);
        }
        return TrackingOutcome.Unreadable.because("", message);
    }
}
