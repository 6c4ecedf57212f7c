package dev.aftercart.store;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderNumber;
import java.util.List;
import java.util.Objects;

/**
 * An order's log as a store has it.
 *
 * @param number the order's number
 * @param version how often the log was added to; what {@link OrderStore#append} expects
 * @param events what was recorded, in the order of recording
 */
public record Stored(OrderNumber number, long version, List<OrderEvent> events) {

    /** Takes a copy of the events. */
    public Stored {
        Objects.requireNonNull(number, "number");
        events = List.copyOf(events);
    }

    /**
     * The order that the log makes.
     *
     * @return the order
     */
    public Order fold() {
        return Order.fold(number, events);
    }
}
