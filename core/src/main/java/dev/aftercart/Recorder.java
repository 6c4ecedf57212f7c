package dev.aftercart;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderChange;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderListener;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.StatusModel;
import dev.aftercart.store.AppendResult;
import dev.aftercart.store.OrderStore;
import dev.aftercart.store.Stored;
import dev.aftercart.store.Task;
import dev.aftercart.store.TaskSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides, appends, tries again when somebody was quicker, and tells the listeners afterwards. */
final class Recorder {

    private static final Logger LOG = LoggerFactory.getLogger(Aftercart.class);

    /** Somebody who loses this often in a row is not racing but broken. */
    private static final int MOST_TRIES = 100;

    private final OrderStore store;
    private final List<OrderListener> listeners;
    private final Watch watch;
    private final List<TaskSource> sources;
    private final @Nullable StatusModel model;

    Recorder(
            OrderStore store,
            List<OrderListener> listeners,
            Watch watch,
            List<TaskSource> sources,
            @Nullable StatusModel model) {
        this.store = store;
        this.listeners = List.copyOf(listeners);
        this.watch = watch;
        this.sources = List.copyOf(sources);
        this.model = model;
    }

    Recorded create(OrderNumber number, List<OrderEvent> events, Instant now) {
        Order after = Order.fold(number, events);
        if (store.append(number, 0, events, tasks(after, now)) instanceof AppendResult.Appended) {
            tell(watch.change(null, after, events, now));
            return new Recorded.Done(after);
        }
        Order existing = load(number).fold();
        if (existing.events().containsAll(events)) {
            return new Recorded.Unchanged(existing);
        }
        throw new IllegalStateException(
                "order " + number + " exists and was placed differently; change it with a command");
    }

    Recorded change(OrderNumber number, OrderCommand command, Instant now) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Stored stored = load(number);
            Order before = stored.fold();
            Proposal proposal = command.propose(new OrderCommands(before, now, model));
            if (proposal instanceof Proposal.Vetoed vetoed) {
                return new Recorded.Vetoed(before, vetoed.why());
            }
            List<OrderEvent> events = ((Proposal.Events) proposal).events();
            Order after = before.with(events);
            AppendResult result = store.append(number, stored.version(), events, tasks(after, now));
            if (result instanceof AppendResult.Duplicate) {
                return new Recorded.Unchanged(before);
            }
            if (result instanceof AppendResult.Appended appended) {
                tell(watch.change(before, after, appended.events(), now));
                return new Recorded.Done(after);
            }
        }
        throw new IllegalStateException("order " + number + " was changed by others " + MOST_TRIES + " times in a row");
    }

    private List<Task> tasks(Order after, Instant now) {
        List<Task> tasks = new ArrayList<>(watch.tasks(after, now));
        sources.forEach(source -> tasks.addAll(source.tasks(after, now)));
        return tasks;
    }

    Stored load(OrderNumber number) {
        return store.load(number).orElseThrow(() -> new NoSuchElementException("there is no order " + number));
    }

    /**
     * Tells what time has brought to an order, and says when it is to be woken next.
     *
     * @return the keys of the tasks that are done with it
     */
    Set<String> wake(Task task, Instant now) {
        Set<String> done = new LinkedHashSet<>(Set.of(task.key()));
        Optional<Order> order = store.load(task.order()).map(Stored::fold);
        order.ifPresent(it -> {
            List<Task> due = watch.due(task, it, now);
            tell(watch.woken(it, due, now));
            due.forEach(one -> done.add(one.key()));
        });
        List<Task> next = order.map(it -> watch.tasks(it, now)).orElse(List.of());
        done.forEach(key -> store.complete(key, next));
        return done;
    }

    private void tell(OrderChange change) {
        for (OrderListener listener : listeners) {
            tell(listener, change);
        }
    }

    /** What a listener does wrong is its own business: the change is recorded, and the others want to hear of it. */
    private static void tell(OrderListener listener, OrderChange change) {
        try {
            listener.changed(change);
        } catch (RuntimeException e) {
            LOG.error(
                    "a listener failed on a change of order {}", change.after().number(), e);
        }
    }
}
