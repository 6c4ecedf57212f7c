package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.order.OrderEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to send a message.
 *
 * @param message the message
 * @param number which attempt, from 1
 * @param isDoubted whether an earlier one may have sent it
 */
record Attempt(PlannedMessage message, int number, boolean isDoubted) {

    /** What ends in failure, but may have gone out before, has not failed: nobody knows, and no other channel is asked. */
    OrderEvent failed(String reason, @Nullable Instant again, Instant now) {
        return again == null && isDoubted
                ? message.inDoubt(Turn.UNANSWERED, now)
                : message.notSent(number, reason, again, now);
    }

    OrderEvent blocked(Draft draft, Instant now) {
        return draft.isRefused() ? message.failed(draft.obstacle(), now) : failed(draft.obstacle(), null, now);
    }
}
