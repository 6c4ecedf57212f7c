package dev.aftercart.examples.dispatch;

import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.MessageRules;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.email.OutgoingEmail;
import dev.aftercart.notify.dispatch.Dispatcher;
import dev.aftercart.notify.dispatch.Views;
import dev.aftercart.notify.message.MessagePhrases;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderLog;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.store.OrderStore;
import dev.aftercart.store.Stored;
import dev.aftercart.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An order whose life is played through minute by minute, as a shop that calls its dispatcher every minute would live it. */
public final class PlayedOrder {

    /** How long one looks on after the last event: the messages that follow a delivery take a month. */
    private static final Duration AFTERWARDS = Duration.ofDays(32);

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String SHOP = "https://shop.example/";

    private final OrderNumber number;
    private final List<OrderEvent> life;
    private final OrderStore store = OrderStore.inMemory();
    private final Dispatcher dispatcher;
    private Instant now;

    /**
     * An order of which nothing has happened yet.
     *
     * @param log all that will happen to it
     * @param preferences the customer's
     * @param email sends the e-mails
     * @param printed prints what is sent
     */
    public PlayedOrder(OrderLog log, Preferences preferences, Sender<OutgoingEmail> email, PrintedMessages printed) {
        this.number = log.number();
        this.life = log.events().stream()
                .filter(event -> !(event.fact() instanceof Fact.Message))
                .sorted(Comparator.comparing(OrderEvent::recordedAt))
                .toList();
        this.now = life.get(0).recordedAt();
        if (log.person() != null) {
            store.save(log.person());
        }
        MessagePlanner planner = MessagePlanner.of(MessageRules.standard());
        this.dispatcher = Dispatcher.with(store, planner, order -> preferences, () -> now)
                .messages(messages(), views())
                .email(printed.after(email), "Example Shop <orders@shop.example>")
                .sms(printed.sms())
                .whatsApp(printed.whatsApp(), SHOP)
                .build();
    }

    private static Messages messages() {
        Texts texts = Texts.of(MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle());
        return Messages.shipped(texts, Theme.of("Example Shop").home(SHOP));
    }

    /** A shop's own are signed. */
    private static Views views() {
        Views views = Views.plain();
        for (Link link : List.of(Link.TRACKING, Link.ANSWER, Link.RETURN, Link.FEEDBACK, Link.UNSUBSCRIBE)) {
            views = views.link(link, (order, message, at) -> SHOP + link.written() + "/" + order.number());
        }
        return views;
    }

    /**
     * Plays it through.
     *
     * @return how many of its messages stand how at the end
     */
    public Map<OrderMessage.State, Long> play() {
        Instant end = life.get(life.size() - 1).recordedAt().plus(AFTERWARDS);
        int heard = 0;
        for (; now.isBefore(end); now = now.plus(MINUTE)) {
            while (heard < life.size() && !life.get(heard).recordedAt().isAfter(now)) {
                happens(life.get(heard++));
            }
            dispatcher.run(100);
        }
        return store.load(number).map(Stored::fold).stream()
                .flatMap(order -> order.messages().stream())
                .collect(Collectors.groupingBy(OrderMessage::state, TreeMap::new, Collectors.counting()));
    }

    /** What the front door does: the change is stored together with the task to look at it. */
    private void happens(OrderEvent event) {
        Stored before = store.load(number).orElse(null);
        Order after = before == null
                ? Order.fold(number, List.of(event))
                : before.fold().with(List.of(event));
        long version = before == null ? 0 : before.version();
        store.append(number, version, List.of(event), dispatcher.tasks(after, now));
    }
}
