package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Recipient;
import dev.aftercart.order.Order;

/**
 * Hears that somebody cannot, or does not want to, be reached by a channel any more, and takes it out of their preferences. The
 * order's log keeps only that a message failed; who else has the address is for the shop to know. Thread-safe.
 */
@FunctionalInterface
public interface ClosedWays {

    /**
     * Hears of it; possibly more than once.
     *
     * @param order the order of the message that failed
     * @param who for whom it was
     * @param channel by which channel
     * @param reason the code of why, such as {@code opted_out} or {@code no_such_recipient}
     */
    void closed(Order order, Recipient who, Channel channel, String reason);
}
