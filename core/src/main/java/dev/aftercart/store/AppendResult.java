package dev.aftercart.store;

import dev.aftercart.order.OrderEvent;
import java.util.List;

/** What became of adding to an order's log. Sealed. */
public sealed interface AppendResult {

    /**
     * The log was added to.
     *
     * @param version the log's version now
     * @param events the events that were new, without those that were there already
     */
    record Appended(long version, List<OrderEvent> events) implements AppendResult {
        /** Takes a copy. */
        public Appended {
            events = List.copyOf(events);
        }
    }

    /**
     * Every event was there already; nothing was changed.
     *
     * @param version the log's version
     */
    record Duplicate(long version) implements AppendResult {}

    /**
     * Somebody else added to the log meanwhile; nothing was changed. Load, decide, and try again.
     *
     * @param version the log's version now
     */
    record Conflict(long version) implements AppendResult {}
}
