package dev.aftercart;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Signal;
import dev.aftercart.order.SignalSource;
import dev.aftercart.store.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what begins to hold of an order, and when to look at it again. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Aftercart.class);

    private final List<SignalSource> sources;

    Watch(List<SignalSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** What holds because of a change. What time alone has brought meanwhile is told when the order is woken. */
    List<Signal> begun(@Nullable Order before, Order after, Instant now) {
        List<Signal> signals = signals(after, now);
        if (before != null) {
            signals.removeAll(signals(before, now));
        }
        return signals;
    }

    /** What began to hold at the instant for which an order was to be woken, and still does. */
    List<Signal> begunAt(Instant due, Order order, Instant now) {
        List<Signal> signals = signals(order, due);
        signals.removeAll(signals(order, due.minusNanos(1)));
        signals.retainAll(signals(order, now));
        return signals;
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
                .map(due -> new Task("wake:" + order.number() + "@" + due, order.number(), due))
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
