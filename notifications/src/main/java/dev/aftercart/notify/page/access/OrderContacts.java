package dev.aftercart.notify.page.access;

import dev.aftercart.order.OrderNumber;
import java.util.Optional;

/** Finds by what an order can be looked up: the host's own records of persons. */
@FunctionalInterface
public interface OrderContacts {

    /**
     * The contact of an order. It should take as long for an order that there is as for one that there is not.
     *
     * @param number the number as it was typed, without spaces around it and with digits from 0 to 9; the host drops what it
     *     does not mind, such as {@code #}
     * @return the contact; empty where there is no such order, or it may not be looked up
     */
    Optional<OrderContact> of(OrderNumber number);
}
