package dev.aftercart.order;

import dev.aftercart.promise.PromiseChange;
import dev.aftercart.promise.PromiseStatus;
import dev.aftercart.promise.Promises;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became different about an order: by events that were recorded, or by time alone.
 *
 * @param before the order before, or null for a new one
 * @param after the order now
 * @param events what was recorded; none when only time went by
 * @param signals what began to hold with it; none for imported history
 * @param at when it was noticed
 */
public record OrderChange(
        @Nullable Order before, Order after, List<OrderEvent> events, List<Signal> signals, Instant at) {

    /** Takes copies of the lists. */
    public OrderChange {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(at, "at");
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

    /**
     * What the recorded events changed about the dates that the customer was given: a first date, a date that moved, a promise
     * kept or broken. What time alone brings is among the {@link #signals}.
     *
     * @return the changes; empty when only time went by
     */
    public Set<PromiseChange> promiseChanges() {
        return events.isEmpty() ? Set.of() : standing(after).changesSince(standing(before));
    }

    private PromiseStatus standing(@Nullable Order order) {
        return order == null
                ? new Promises(List.of()).at(at, null)
                : order.promises().at(at, order.deliveredAt().orElse(null));
    }
}
