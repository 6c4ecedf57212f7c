package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.message.Message;
import dev.aftercart.order.Order;
import java.util.Objects;

/**
 * A message with its words and its address, before it takes the form of a channel. Its text form leaves out both.
 *
 * @param planned what was decided; its key is what senders and receipts know it by
 * @param order the order, as it is when the message is sent
 * @param message the words
 * @param address where it goes, as the channel writes it: an e-mail address, a number
 */
public record Letter(PlannedMessage planned, Order order, Message message, String address) {

    /** Refuses null. */
    public Letter {
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(address, "address");
    }

    /**
     * The message's key.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "letter " + planned.key();
    }
}
