package dev.aftercart.examples.serve;

import dev.aftercart.Aftercart;
import dev.aftercart.Recorded;
import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.MessageRules;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.dispatch.Dispatcher;
import dev.aftercart.notify.dispatch.Views;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.page.action.CustomerWords;
import dev.aftercart.notify.page.action.WithdrawalAnswer;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.store.OrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a shop's backend is made of: a store, the front door, a dispatcher for its messages, and what the shop knows of its
 * customer.
 *
 * <p>Here each made-up order has a shop of its own, with a clock of its own, so that one can be wound on without the others. A
 * real shop has one of these, and {@code InstantSource.system()}. Not thread-safe.
 */
final class Shop {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MANY = 100;

    private final OrderStore store = OrderStore.inMemory();
    private final Cast cast;
    private final Story story;
    private final Aftercart orders;
    private final Dispatcher messages;
    private Instant now;
    private Preferences preferences;
    private WithdrawalAnswer.@Nullable Acknowledgement withdrawal;
    private final List<CustomerWords> said = new ArrayList<>();

    Shop(Cast cast, Story story, Instant opened, Outbox outbox, Wordings wordings) {
        this.cast = cast;
        this.story = story;
        this.now = opened;
        this.preferences = preferences(cast);
        this.messages = Dispatcher.with(
                        store, MessagePlanner.of(MessageRules.standard()), order -> preferences, () -> now)
                .messages(wordings.messages(), wordings.views())
                .by(Channel.EMAIL, outbox, letter -> letter)
                .by(Channel.SMS, outbox, letter -> letter)
                .by(Channel.WHATSAPP, outbox, letter -> letter)
                .build();
        this.orders = Aftercart.with(store, () -> now)
                .tasks(messages)
                .onChange(messages)
                .build();
    }

    /** What messages say, and where their links lead. */
    record Wordings(Messages messages, Views views) {}

    private static Preferences preferences(Cast cast) {
        Preferences reached = Preferences.of(cast.customer()).allow(Consent.MARKETING, true);
        return cast.customer().phone() == null ? reached : reached.reach(Recipient.CUSTOMER, Channel.WHATSAPP);
    }

    /** Places the order, and lets some of its story happen. */
    void open(Iterable<Scene> past) {
        orders.record(cast.placed(now));
        past.forEach(this::happens);
    }

    /** What happens next in the order's life. */
    void goOn() {
        Scene next = next();
        story.happened(next);
        happens(next);
    }

    Scene next() {
        return story.next(order());
    }

    /** Hour by hour, as a shop's regular jobs would run. */
    private void happens(Scene scene) {
        Instant then = story.when(scene, now, cast.market().zone());
        while (now.isBefore(then)) {
            Instant hour = now.plus(HOUR);
            now = hour.isBefore(then) ? hour : then;
            runJobs();
        }
        orders.record(cast.number().value(), scene.command(cast, now));
        runJobs();
    }

    private void runJobs() {
        orders.wake(MANY);
        messages.run(MANY);
    }

    Recorded record(OrderCommand command) {
        Recorded recorded = orders.record(cast.number().value(), command);
        runJobs();
        return recorded;
    }

    Order order() {
        return orders.order(cast.number().value());
    }

    Instant now() {
        return now;
    }

    Cast cast() {
        return cast;
    }

    Story story() {
        return story;
    }

    Preferences preferences() {
        return preferences;
    }

    void prefer(UnaryOperator<Preferences> change) {
        preferences = change.apply(preferences);
    }

    /** What the customer declared; kept beside the order's log, for it names a person. */
    WithdrawalAnswer.@Nullable Acknowledgement withdrawal() {
        return withdrawal;
    }

    void keep(WithdrawalAnswer.Acknowledgement acknowledgement) {
        withdrawal = acknowledgement;
    }

    /** What the customer said of the order, and asked. */
    List<CustomerWords> said() {
        return List.copyOf(said);
    }

    void keep(CustomerWords words) {
        said.add(words);
    }
}
