package dev.aftercart.notify;

import dev.aftercart.order.Order;
import java.time.Instant;
import java.util.List;

/**
 * What the host knows of a customer's other orders. A plan about one order asks it before it writes to somebody who may have
 * been written to about another.
 *
 * <p>Implementations are thread-safe, and answer alike while they are asked about one instant.
 */
public interface MessageHistory {

    /**
     * When messages were sent to the customer of an order about other orders.
     *
     * @param order the order at hand, whose own messages are not counted
     * @param consent the class of the messages
     * @param since from when on
     * @return the instants, in any order; none for a guest of whom nothing is known
     */
    List<Instant> sent(Order order, Consent consent, Instant since);

    /**
     * Whether the customer waits for another order, or is in dispute about one: then nothing is sold to them.
     *
     * @param order the order at hand
     * @return true when promotions have to wait; {@link PromotionGate} answers it for each of the customer's orders
     */
    boolean isWaiting(Order order);

    /**
     * The history of a host that looks at each order alone.
     *
     * @return a history in which nothing was
     */
    static MessageHistory none() {
        return NoHistory.INSTANCE;
    }
}
