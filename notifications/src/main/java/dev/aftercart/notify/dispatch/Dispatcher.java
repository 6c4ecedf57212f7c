package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.channel.RetrySchedule;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.email.EmailMessage;
import dev.aftercart.notify.channel.email.MessageId;
import dev.aftercart.notify.channel.email.OutgoingEmail;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.page.Link;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderChange;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderListener;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.store.OrderStore;
import dev.aftercart.store.Stored;
import dev.aftercart.store.Task;
import dev.aftercart.store.TaskSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
 * {@link Builder#repeating} and those that their receiver knows again by their id. That is as sure as the clocks of the nodes
 * are within a claim's time of each other. Thread-safe. It starts no thread and looks at no clock but the one it was given; it
 * blocks while it sends.
 */
public final class Dispatcher implements OrderListener, TaskSource {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private static final String QUEUE = "messages";

    private final Settings settings;

    private Dispatcher(Settings settings) {
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
    public static Builder with(
            OrderStore store, MessagePlanner planner, Function<Order, Preferences> preferences, InstantSource clock) {
        return new Builder(store, planner, preferences, clock);
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
     * Records that a message arrived, or was read: then it is in doubt no more.
     *
     * @param number which order
     * @param key the message's key, which it was sent with
     * @param at when
     * @return whether the order has such a message
     */
    public boolean arrived(OrderNumber number, String key, Instant at) {
        Optional<OrderMessage> message = message(number, key);
        message.filter(one -> one.state() == OrderMessage.State.IN_DOUBT || one.state() == OrderMessage.State.CLAIMED)
                .ifPresent(one -> Post.append(settings, number, List.of(Steps.sent(one, at)), List.of()));
        return message.isPresent();
    }

    /**
     * Records that a message which a channel took did not arrive. While it is still worth telling, the next channel of its rule
     * has its turn.
     *
     * @param number which order
     * @param key the message's key, which it was sent with
     * @param reason why
     * @param at when
     * @return whether the order has such a message
     */
    public boolean bounced(OrderNumber number, String key, SendReason reason, Instant at) {
        Optional<Order> order = settings.store().load(number).map(Stored::fold);
        Optional<OrderMessage> message = message(number, key);
        if (order.isEmpty() || message.isEmpty()) {
            return false;
        }
        if (message.get().isTold()) {
            OrderEvent bounce = Steps.bounced(message.get(), reason.code(), at);
            Instant now = settings.clock().instant();
            Task look = look(order.get().with(List.of(bounce)), now);
            Post.append(settings, number, List.of(bounce), List.of(look));
            recipient(message.get().recipient())
                    .ifPresent(who -> settings.closed()
                            .closed(order.get(), who, new Channel(message.get().channel()), reason.code()));
        }
        return true;
    }

    private Optional<OrderMessage> message(OrderNumber number, String key) {
        return settings.store().load(number).map(Stored::fold).stream()
                .flatMap(order -> order.messages().stream())
                .filter(message -> message.key().equals(key))
                .findFirst();
    }

    private static Optional<Recipient> recipient(String code) {
        for (Recipient role : Recipient.values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Puts a dispatcher together. Not thread-safe; its methods change it and return it. */
    public static final class Builder {

        private final OrderStore store;
        private final MessagePlanner planner;
        private final Function<Order, Preferences> preferences;
        private final InstantSource clock;
        private final Map<Channel, Way<?>> ways = new LinkedHashMap<>();
        private @Nullable PostalWording wording;
        private Addresses addresses;
        private RetrySchedule retry = RetrySchedule.doubling(Duration.ofMinutes(1), Duration.ofHours(1), 16);
        private DoubleSupplier chance = () -> 0;
        private Duration lease = Duration.ofMinutes(10);
        private Set<MessageKind> repeated = Set.of();
        private ClosedWays closed = (order, who, channel, reason) -> {};

        private Builder(
                OrderStore store,
                MessagePlanner planner,
                Function<Order, Preferences> preferences,
                InstantSource clock) {
            this.store = Objects.requireNonNull(store, "store");
            this.planner = Objects.requireNonNull(planner, "planner");
            this.preferences = Objects.requireNonNull(preferences, "preferences");
            this.clock = Objects.requireNonNull(clock, "clock");
            this.addresses = Addresses.of(store);
        }

        /**
         * Sets the words.
         *
         * @param messages the messages
         * @param views what they tell of an order
         * @return this builder
         */
        public Builder messages(Messages messages, Views views) {
            wording = new PostalWording(
                    Objects.requireNonNull(messages, "messages"), Objects.requireNonNull(views, "views"));
            return this;
        }

        /**
         * Adds e-mail. Messages about one order are one thread, and marketing can be unsubscribed with one click where the view
         * has a {@link Link#UNSUBSCRIBE}.
         *
         * @param sender the sender
         * @param from who writes, such as {@code Acme <orders@acme.example>}
         * @return this builder
         */
        public Builder email(Sender<OutgoingEmail> sender, String from) {
            String address = from.strip();
            String domain = address.substring(address.lastIndexOf('@') + 1).replace(">", "");
            MessageId.of("checked", domain);
            return by(Channel.EMAIL, sender, letter -> {
                EmailMessage email = letter.message().email().addressed(from, letter.address());
                MessageId thread = MessageId.of(letter.order().number().value(), domain);
                return OutgoingEmail.of(email, MessageId.of(letter.planned().key(), domain))
                        .inThreadOf(thread);
            });
        }

        /**
         * Adds a channel, in place of an earlier one of the same name.
         *
         * @param channel which channel
         * @param sender its sender
         * @param stationery gives a letter the form that the sender sends
         * @param <M> what the sender sends
         * @return this builder
         */
        public <M> Builder by(Channel channel, Sender<M> sender, Stationery<M> stationery) {
            Way<M> way = new Way<>(
                    Objects.requireNonNull(sender, "sender"), Objects.requireNonNull(stationery, "stationery"));
            ways.put(Objects.requireNonNull(channel, "channel"), way);
            return this;
        }

        /**
         * Sets where addresses are found, in place of the person records of the store.
         *
         * @param book finds addresses
         * @return this builder
         */
        public Builder addresses(Addresses book) {
            addresses = Objects.requireNonNull(book, "addresses");
            return this;
        }

        /**
         * Sets how often and after what pauses it is tried again, in place of sixteen attempts over half a day. A message that
         * is no longer worth telling is given up earlier.
         *
         * @param schedule the pauses
         * @param random gives numbers from 0 to 1, so that those who failed together do not come back together
         * @return this builder
         */
        public Builder retry(RetrySchedule schedule, DoubleSupplier random) {
            retry = Objects.requireNonNull(schedule, "schedule");
            chance = Objects.requireNonNull(random, "random");
            return this;
        }

        /**
         * Sets for how long a claim holds, in place of ten minutes. It is more than the slowest sender takes, all its
         * time-outs together, and than clocks differ.
         *
         * @param time above zero
         * @return this builder
         * @throws IllegalArgumentException when it is not
         */
        public Builder lease(Duration time) {
            if (time.isZero() || time.isNegative()) {
                throw new IllegalArgumentException("a claim holds for a time above zero, but was " + time);
            }
            lease = time;
            return this;
        }

        /**
         * Names the messages that are sent a second time when nobody knows whether they arrived the first time, because to be
         * told twice is better than not at all: a code for the pickup point. Never more often than twice. Others are left in
         * doubt, and what is true next is told.
         *
         * @param kinds the kinds; none that sells anything
         * @return this builder
         */
        public Builder repeating(MessageKind... kinds) {
            repeated = Set.of(kinds);
            return this;
        }

        /**
         * Adds who hears that somebody can no longer be reached by a channel.
         *
         * @param listener takes it out of their preferences
         * @return this builder
         */
        public Builder onClosed(ClosedWays listener) {
            closed = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Makes the dispatcher.
         *
         * @return the dispatcher
         * @throws IllegalStateException when it has no words or no channel
         */
        public Dispatcher build() {
            PostalWording words = wording;
            if (words == null || ways.isEmpty()) {
                throw new IllegalStateException(
                        "a dispatcher needs words, by messages(..), and one channel or more, by email(..) or by(..)");
            }
            return new Dispatcher(new Settings(
                    store,
                    planner,
                    preferences,
                    clock,
                    words,
                    addresses,
                    Map.copyOf(ways),
                    retry,
                    chance,
                    lease,
                    repeated,
                    closed));
        }
    }
}
