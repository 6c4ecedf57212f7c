package dev.aftercart.order;

import dev.aftercart.tracking.Milestone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became different about an order: by events that were recorded, or by time alone.
 *
 * @param before the order before, or null for a new one
 * @param after the order now
 * @param events what was recorded; none when only time went by
 * @param signals what began to hold with it
 */
public record OrderChange(@Nullable Order before, Order after, List<OrderEvent> events, List<Signal> signals) {

    /** Takes copies of the lists. */
    public OrderChange {
        Objects.requireNonNull(after, "after");
        events = List.copyOf(events);
        signals = List.copyOf(signals);
    }

    /**
     * Whether the change is an import of history, of which nobody is to be told.
     *
     * @return true when every event of it is marked so
     */
    public boolean isBackfill() {
        return !events.isEmpty() && events.stream().allMatch(OrderEvent::isBackfilled);
    }

    /**
     * The milestone that was reached with this change.
     *
     * @return the milestone, or empty when it is the one from before
     */
    public Optional<Milestone> milestoneReached() {
        return before != null && before.milestone() == after.milestone()
                ? Optional.empty()
                : Optional.of(after.milestone());
    }
}
