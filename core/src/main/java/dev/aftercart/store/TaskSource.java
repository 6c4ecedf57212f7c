package dev.aftercart.store;

import dev.aftercart.order.Order;
import java.time.Instant;
import java.util.List;

/**
 * Says what is to be done because an order changed. It is stored together with the change, both or neither: so it is done even
 * when the process dies before anybody hears of the change.
 */
@FunctionalInterface
public interface TaskSource {

    /**
     * The tasks that a change causes.
     *
     * @param after the order with the change
     * @param now the instant
     * @return the tasks; each change needs keys of its own, for a key that is there already and done is done
     */
    List<Task> tasks(Order after, Instant now);
}
