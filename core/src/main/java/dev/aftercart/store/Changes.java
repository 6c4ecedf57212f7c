package dev.aftercart.store;

import dev.aftercart.order.OrderNumber;
import java.util.List;

/**
 * Which orders changed since a cursor.
 *
 * @param orders the orders, each once, in the order of their last change
 * @param cursor where to go on from
 */
public record Changes(List<OrderNumber> orders, long cursor) {

    /** Takes a copy. */
    public Changes {
        orders = List.copyOf(orders);
    }
}
