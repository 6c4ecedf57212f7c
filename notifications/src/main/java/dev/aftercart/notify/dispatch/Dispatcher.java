package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderChange;
import dev.aftercart.order.OrderListener;
import dev.aftercart.store.OrderStore;
import dev.aftercart.store.Task;
import dev.aftercart.store.TaskSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is planned, and puts on record what became of it.
 *
 * <pre>{@code
 * Dispatcher dispatcher = Dispatcher.with(store, planner, preferencesOf, clock)
 *         .messages(messages, Views.plain())
 *         .email(smtp, "Acme <orders@acme.example>")
 *         .build();
 * Aftercart shop = Aftercart.with(store, clock).tasks(dispatcher).onChange(dispatcher).build();
 * dispatcher.run(100);                                     // every minute, on any number of nodes
 * }</pre>
 *
 * <p>Given to the front door as a source of tasks, it misses no change, whenever a process dies. Given as a listener as well, it
 * sends at once, in the thread of whoever changed the order, and not with the next {@link #run}.
 *
 * <p>No message is handed to a channel twice when the first time may have been taken, save those of
 * {@link DispatcherBuilder#repeating} and those that their receiver knows again by their id. That is as sure as the clocks of
 * the nodes are within a claim's time of each other. Thread-safe. It starts no thread and looks at no clock but the one it was
 * given; it blocks while it sends.
 */
public final class Dispatcher implements OrderListener, TaskSource {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private static final String QUEUE = "messages";

    private final Settings settings;

    Dispatcher(Settings settings) {
        this.settings = settings;
    }

    /**
     * Begins to put a dispatcher together.
     *
     * @param store where orders are kept
     * @param planner decides what is sent, and when
     * @param preferences finds the preferences of an order's customer; asked each time anew, so that a late no counts
     * @param clock what time it is
     * @return a builder
     */
    public static DispatcherBuilder with(
            OrderStore store, MessagePlanner planner, Function<Order, Preferences> preferences, InstantSource clock) {
        return new DispatcherBuilder(store, planner, preferences, clock);
    }

    /** Looks at the order at once. */
    @Override
    public void changed(OrderChange change) {
        boolean echo = !change.events().isEmpty()
                && change.events().stream().allMatch(event -> event.fact() instanceof Fact.Message);
        if (!echo) {
            new Post(settings, change.after().number()).deliver();
        }
    }

    /** Has every change looked at, though nobody should hear of it. */
    @Override
    public List<Task> tasks(Order after, Instant now) {
        return List.of(look(after, now));
    }

    /** A log only grows, so its length tells each state of it from all others, and no task is taken for an older one. */
    static Task look(Order order, Instant at) {
        String key = QUEUE + ":" + order.number() + "#" + order.events().size() + "@" + at;
        return new Task(key, order.number(), at);
    }

    /**
     * Looks at the orders for which a time has come, and sends what is due. To be called every minute or so; any number of
     * nodes may do it. What fails for one order is logged, and comes back when the claim of its task is over.
     *
     * @param limit how many tasks at most
     * @return how many there were; fewer than {@code limit} when no more are due
     */
    public int run(int limit) {
        List<Task> due = settings.store().claim(QUEUE, settings.clock().instant(), limit, settings.lease());
        for (Task task : due) {
            try {
                settings.store().complete(task.key(), new Post(settings, task.order()).deliver());
            } catch (RuntimeException e) {
                LOG.error("the messages of order {} could not be looked at", task.order(), e);
            }
        }
        return due.size();
    }

    /**
     * Takes what a provider reports of messages, and what recipients answer, as a {@code ReceiptReader} has read it. That a
     * message arrived, was opened, bounced or was complained of goes into its order; in doubt it is no more. After a bounce the
     * next channel of its rule has its turn, while it is still worth telling. A complaint stops marketing to the address, STOP
     * all that goes there by the channel, by {@link Stops}. Receipts may come late, twice, and in any sequence.
     *
     * @param channel by which channel the messages went
     * @param receipts the receipts
     * @return whether all that were messages were found. One that is not is not ours, or its provider is faster than the record
     *     of its being sent: answer with an error then, if the provider comes again
     */
    public boolean receive(Channel channel, List<? extends Receipt> receipts) {
        ReceiptIntake intake = new ReceiptIntake(settings);
        boolean all = true;
        for (Receipt receipt : receipts) {
            all &= intake.take(channel, receipt);
        }
        return all;
    }
}
