package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.channel.RetrySchedule;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.email.OutgoingEmail;
import dev.aftercart.notify.channel.sms.OutgoingSms;
import dev.aftercart.notify.channel.whatsapp.OutgoingWhatsApp;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.page.Link;
import dev.aftercart.order.Order;
import dev.aftercart.store.OrderStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a dispatcher together. Not thread-safe; its methods change it and return it. */
public final class DispatcherBuilder {

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
    private Stops stops = Stops.inMemory();
    private SentMessages sent;

    DispatcherBuilder(
            OrderStore store, MessagePlanner planner, Function<Order, Preferences> preferences, InstantSource clock) {
        this.store = Objects.requireNonNull(store, "store");
        this.planner = Objects.requireNonNull(planner, "planner");
        this.preferences = Objects.requireNonNull(preferences, "preferences");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.addresses = Addresses.of(store);
        this.sent = SentMessages.of(store);
    }

    /**
     * Sets the words.
     *
     * @param messages the messages
     * @param views what they tell of an order
     * @return this builder
     */
    public DispatcherBuilder messages(Messages messages, Views views) {
        wording =
                new PostalWording(Objects.requireNonNull(messages, "messages"), Objects.requireNonNull(views, "views"));
        return this;
    }

    /**
     * Adds e-mail. Messages about one order are one thread; marketing is in none, and can be unsubscribed with one click by the
     * address of the view's {@link Link#UNSUBSCRIBE}, which must be https.
     *
     * @param sender the sender
     * @param from who writes, such as {@code Acme <orders@acme.example>}
     * @return this builder
     */
    public DispatcherBuilder email(Sender<OutgoingEmail> sender, String from) {
        Stationery<OutgoingEmail> stationery = UsualStationery.email(from);
        return by(
                Channel.EMAIL, new Way<>(sender, stationery, email -> email.id().value()));
    }

    /**
     * Adds text messages, in the short form of the words.
     *
     * @param sender the sender; several providers are one by {@code Failover}
     * @return this builder
     */
    public DispatcherBuilder sms(Sender<OutgoingSms> sender) {
        return by(Channel.SMS, sender, UsualStationery::sms);
    }

    /**
     * Adds WhatsApp, by approved templates of the names and words of the messages.
     *
     * @param sender the sender
     * @param linkBase what the addresses of the approved templates' buttons begin with, such as {@code https://acme.example/}
     * @return this builder
     */
    public DispatcherBuilder whatsApp(Sender<OutgoingWhatsApp> sender, String linkBase) {
        return by(Channel.WHATSAPP, sender, UsualStationery.whatsApp(linkBase));
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
    public <M> DispatcherBuilder by(Channel channel, Sender<M> sender, Stationery<M> stationery) {
        Objects.requireNonNull(stationery, "stationery");
        return by(channel, new Way<>(Objects.requireNonNull(sender, "sender"), stationery, message -> null));
    }

    private DispatcherBuilder by(Channel channel, Way<?> way) {
        ways.put(Objects.requireNonNull(channel, "channel"), way);
        return this;
    }

    /**
     * Sets where addresses are found, in place of the person records of the store.
     *
     * @param book finds addresses
     * @return this builder
     */
    public DispatcherBuilder addresses(Addresses book) {
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
    public DispatcherBuilder retry(RetrySchedule schedule, DoubleSupplier random) {
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
    public DispatcherBuilder lease(Duration time) {
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
    public DispatcherBuilder repeating(MessageKind... kinds) {
        repeated = Set.of(kinds);
        return this;
    }

    /**
     * Sets where it is kept which addresses are not to be written to any more, in place of memory.
     *
     * @param kept the stops
     * @return this builder
     */
    public DispatcherBuilder stops(Stops kept) {
        stops = Objects.requireNonNull(kept, "stops");
        return this;
    }

    /**
     * Sets how the messages are found that receipts tell of, in place of reading the whole store into memory.
     *
     * @param finder finds messages
     * @return this builder
     */
    public DispatcherBuilder sent(SentMessages finder) {
        sent = Objects.requireNonNull(finder, "finder");
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
                    "a dispatcher needs words, by messages(..), and one channel or more, such as email(..) or by(..)");
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
                stops,
                sent));
    }
}
