package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.order.Order;
import java.time.Instant;

/** Makes the address of a link in a message, signed by {@code PageLinks} where it opens a page of an order. Thread-safe. */
@FunctionalInterface
public interface MessageLink {

    /**
     * Makes the address.
     *
     * @param order the order
     * @param message the message that the link stands in; for whom it is stands in {@link PlannedMessage#recipient()}
     * @param now the instant
     * @return an absolute address
     */
    String of(Order order, PlannedMessage message, Instant now);
}
