package dev.aftercart;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderChange;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Signal;
import dev.aftercart.order.SignalSource;
import dev.aftercart.store.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what begins to hold of an order, and when to look at it again. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Aftercart.class);

    static final String QUEUE = "wake";

    private static final String WAKE = QUEUE + ":";

    private final List<SignalSource> sources;

    Watch(List<SignalSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * A change with what holds because of it. What time alone has brought meanwhile is told when the order is woken, and
     * nothing is told of imported history.
     */
    OrderChange change(@Nullable Order before, Order after, List<OrderEvent> events, Instant now) {
        OrderChange change = new OrderChange(before, after, events, List.of(), now);
        if (change.isBackfill()) {
            return change;
        }
        List<Signal> signals = signals(after, now);
        if (before != null) {
            signals.removeAll(signals(before, now));
        }
        return new OrderChange(before, after, events, signals, now);
    }

    /** What began to hold at the instants for which an order was to be woken, and still does. */
    OrderChange woken(Order order, List<Task> due, Instant now) {
        Set<Signal> begun = new LinkedHashSet<>();
        for (Task task : due) {
            List<Signal> signals = signals(order, task.dueAt());
            signals.removeAll(signals(order, task.dueAt().minusNanos(1)));
            begun.addAll(signals);
        }
        begun.retainAll(signals(order, now));
        return new OrderChange(order, order, List.of(), List.copyOf(begun), now);
    }

    /** The task, and those that would have followed it by now: a node that wakes late leaves none out. */
    List<Task> due(Task first, Order order, Instant now) {
        List<Task> due = new ArrayList<>(List.of(first));
        Task last = first;
        while (last.key().startsWith(WAKE)) {
            List<Task> next = tasks(order, last.dueAt());
            if (next.isEmpty() || next.get(0).dueAt().isAfter(now)) {
                break;
            }
            last = next.get(0);
            due.add(last);
        }
        return due;
    }

    private List<Signal> signals(Order order, Instant now) {
        List<Signal> signals = new ArrayList<>();
        for (SignalSource source : sources) {
            signals.addAll(ask(source, order.number(), s -> s.signals(order, now), List.of()));
        }
        return signals;
    }

    /** When to look at the order again. One task an instant, so that asking twice makes no second one. */
    List<Task> tasks(Order order, Instant now) {
        return sources.stream()
                .flatMap(source ->
                        ask(source, order.number(), s -> s.nextChange(order, now), Optional.<Instant>empty()).stream())
                .min(Instant::compareTo)
                .map(due -> new Task(WAKE + order.number() + "@" + due, order.number(), due))
                .map(List::of)
                .orElse(List.of());
    }

    /** What a source does wrong must not keep an order from being recorded. */
    private static <T> T ask(SignalSource source, OrderNumber order, Function<SignalSource, T> question, T otherwise) {
        try {
            return question.apply(source);
        } catch (RuntimeException e) {
            LOG.error("a source of signals failed on order {}", order, e);
            return otherwise;
        }
    }
}
