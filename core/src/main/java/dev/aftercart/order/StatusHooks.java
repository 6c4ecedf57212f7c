package dev.aftercart.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the hooks of the statuses that a change entered. */
final class StatusHooks implements OrderListener {

    private final Map<String, Status> statuses;

    StatusHooks(Map<String, Status> statuses) {
        this.statuses = statuses;
    }

    @Override
    public void changed(OrderChange change) {
        @Nullable RuntimeException failure = null;
        for (Status status : entered(change)) {
            for (Status.Hook hook : status.hooks()) {
                failure = run(hook, change, failure);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable RuntimeException run(
            Status.Hook hook, OrderChange change, @Nullable RuntimeException before) {
        try {
            hook.listener().changed(change);
            return before;
        } catch (RuntimeException e) {
            if (before == null) {
                return e;
            }
            if (e != before) {
                before.addSuppressed(e);
            }
            return before;
        }
    }

    /** What is new in the way that the order went, after where it stood. */
    private List<Status> entered(OrderChange change) {
        Order before = change.before();
        @Nullable String stood = before == null ? null : before.status().orElse(null);
        @Nullable OrderEvent last = before == null ? null : lastEntry(before);
        Corrections corrections = Corrections.among(change.after().events());
        List<OrderEvent> news = change.events().stream()
                .filter(event -> event.kind() == EventKind.STATUS_ENTERED && corrections.stands(event))
                .filter(event -> !event.isBackfilled())
                .filter(event -> last == null || OrderEvent.ORDER.compare(event, last) > 0)
                .sorted(OrderEvent.ORDER)
                .toList();
        List<Status> entered = new ArrayList<>();
        for (OrderEvent event : news) {
            String name = ((Fact.StatusEntered) event.fact()).status();
            Status status = statuses.get(name);
            if (status != null && !name.equals(stood)) {
                entered.add(status);
            }
            stood = name;
        }
        return entered;
    }

    private static @Nullable OrderEvent lastEntry(Order order) {
        Corrections corrections = Corrections.among(order.events());
        return order.events().stream()
                .filter(event -> event.kind() == EventKind.STATUS_ENTERED && corrections.stands(event))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
