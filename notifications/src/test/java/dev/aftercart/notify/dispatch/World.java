package dev.aftercart.notify.dispatch;

import dev.aftercart.customer.Customer;
import dev.aftercart.notify.Channel;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.MessageRules;
import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.message.MessagePhrases;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.order.Address;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderChange;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.order.Source;
import dev.aftercart.store.AppendResult;
import dev.aftercart.store.Stored;
import dev.aftercart.text.Texts;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A store, a provider and nodes, in a time that is turned by hand. */
final class World {

    static final OrderNumber NUMBER = OrderNumber.of("1001");
    static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    static final Instant MORNING = at("2026-03-07T10:00");
    static final Messages MESSAGES = Messages.shipped(
            Texts.of(MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle()), Theme.of("Acme"));

    final SteppedStore store;
    final Provider provider;
    final Stops stops = Stops.inMemory();
    Preferences wishes = Preferences.none();
    final MessagePlanner planner = MessagePlanner.of(MessageRules.standard());
    final Dispatcher dispatcher;
    volatile Instant now;

    World(Instant now, Runnable step, BiFunction<PlannedMessage, Instant, SendOutcome> answer) {
        this(now, step, answer, builder -> builder);
    }

    World(
            Instant now,
            Runnable step,
            BiFunction<PlannedMessage, Instant, SendOutcome> answer,
            UnaryOperator<DispatcherBuilder> more) {
        this.now = now;
        this.store = new SteppedStore(step);
        this.provider = new Provider(step, answer);
        store.save(Customer.of("c-77").email("sara@example.com").phone("+966500000000"));
        this.dispatcher = more.apply(Dispatcher.with(store, planner, this::preferences, () -> this.now)
                        .messages(MESSAGES, Views.plain())
                        .by(Channel.EMAIL, provider, Letter::planned)
                        .by(Channel.SMS, provider, Letter::planned)
                        .stops(stops))
                .build();
    }

    /** The lamp is ordered, and what is due at once is sent. */
    void begin() {
        happens(draft().events(now));
        runAll();
    }

    static OrderDraft draft() {
        return Order.place("1001")
                .at(MORNING)
                .customer(Customer.of("c-77").email("sara@example.com").phone("+966500000000"))
                .shipTo(Address.in("SA").withZone("Asia/Riyadh"))
                .line("LAMP", "Desk lamp", 1, Money.parse("SAR 80.00"));
    }

    static OrderEvent scan(Phase phase, Detail detail, Instant at) {
        CourierCode dhl = CourierCode.of("dhl");
        TrackingNumber number = TrackingNumber.of("P1");
        TrackingEvent scan = TrackingEvent.of(phase, detail)
                .time(EventTime.of(at.atZone(RIYADH).toOffsetDateTime()))
                .build();
        return OrderEvent.of(EventKind.TRACKING_RECORDED, new Fact.Tracked(dhl, number, scan), at)
                .source(new Source("dhl"))
                .recorded(at);
    }

    static Instant at(String riyadh) {
        return LocalDateTime.parse(riyadh).atZone(RIYADH).toInstant();
    }

    OrderMessage message(String kind) {
        return order().messages().stream()
                .filter(message -> message.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    Preferences preferences(Order order) {
        Preferences open = wishes;
        for (Recipient who : EnumSet.of(Recipient.CUSTOMER)) {
            for (Channel channel : List.of(Channel.EMAIL, Channel.SMS)) {
                open = open.reach(who, channel);
            }
        }
        return open;
    }

    Order order() {
        return store.behind.load(NUMBER).orElseThrow().fold();
    }

    /** What the shop's front door does: the change and its task are stored together. */
    OrderChange happens(List<OrderEvent> news) {
        while (true) {
            Stored stored = store.behind.load(NUMBER).orElse(null);
            Order before = stored == null ? null : stored.fold();
            Order after = before == null ? Order.fold(NUMBER, news) : before.with(news);
            long version = stored == null ? 0 : stored.version();
            AppendResult result = store.behind.append(NUMBER, version, news, dispatcher.tasks(after, now));
            if (!(result instanceof AppendResult.Conflict)) {
                store.instants.add(now);
                return new OrderChange(before, after, news, List.of(), now);
            }
        }
    }

    /** The next instant at which something is due, later than now, or null. */
    @Nullable
    Instant next() {
        return store.instants.higher(now);
    }

    void runOn(Instant until) {
        runAll();
        for (Instant next = next(); next != null && !next.isAfter(until); next = next()) {
            now = next;
            runAll();
        }
        now = until;
        runAll();
    }

    void runAll() {
        while (dispatcher.run(10) > 0) {
            // Goes on while there is anything.
        }
    }
}
