package dev.aftercart.store;

import dev.aftercart.order.OrderNumber;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that is due at an instant or later: look at this order then. A task only wakes; what is to be done is decided
 * from the order as it is at that time.
 *
 * @param key what makes the task itself; what stands before its first colon is its queue. Adding a task of the same key for another instant moves it, and for
 *     the same one changes nothing
 * @param order which order to look at
 * @param dueAt when
 */
public record Task(String key, OrderNumber order, Instant dueAt) {

    /** Refuses null and a blank key. */
    public Task {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(dueAt, "dueAt");
        if (key.isBlank()) {
            throw new IllegalArgumentException("a task needs a key, but it was blank");
        }
    }

    /**
     * For whom the task is: each queue has workers of its own, which do nothing of the others.
     *
     * @return what stands before the key's first colon; all of a key without one
     */
    public String queue() {
        int colon = key.indexOf(':');
        return colon < 0 ? key : key.substring(0, colon);
    }
}
