package dev.aftercart.notify.dispatch;

import dev.aftercart.order.OrderNumber;
import dev.aftercart.store.OrderStore;
import java.util.Objects;
import java.util.Optional;

/** Finds the message that a receipt tells of. Thread-safe. */
@FunctionalInterface
public interface SentMessages {

    /**
     * A message of an order.
     *
     * @param order which order
     * @param key the message's key
     */
    record Sent(OrderNumber order, String key) {
        /** Refuses null. */
        public Sent {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * Finds a message.
     *
     * @param code its key, or the receipt that stands in the events of its being claimed and sent
     * @return the message; empty when none has that code
     */
    Optional<Sent> find(String code);

    /**
     * The messages of a store, followed by its changes and kept in memory: the first question reads all orders, each later one
     * what changed since. A host with a database asks that instead.
     *
     * @param store the store
     * @return messages, of which none is read yet
     */
    static SentMessages of(OrderStore store) {
        return new StoredMessages(store);
    }
}
