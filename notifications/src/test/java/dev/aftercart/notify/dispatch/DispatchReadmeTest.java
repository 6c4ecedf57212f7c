package dev.aftercart.notify.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.Aftercart;
import dev.aftercart.customer.Customer;
import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.MessageRules;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.channel.LoggingSender;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.email.OutgoingEmail;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.message.Push;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.store.OrderStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DispatchReadmeTest {

    private static final Instant NOW = Instant.parse("2026-03-07T07:00:00Z");
    private static final Customer SARA = Customer.of("c-77").email("sara@example.com");

    @Test
    void the_example_of_the_readme_sends_an_email_and_says_nothing_of_the_person() throws IOException {
        List<String> log = new ArrayList<>();
        OrderStore store = OrderStore.inMemory();
        InstantSource clock = () -> NOW;
        MessagePlanner planner = MessagePlanner.of(MessageRules.standard());
        Function<Order, Preferences> preferencesOf = order -> Preferences.of(SARA);
        Messages messages = World.MESSAGES;
        Sender<OutgoingEmail> smtp = LoggingSender.to(log::add);
        Sender<Push> app = LoggingSender.to(log::add);

        Dispatcher dispatcher = Dispatcher.with(store, planner, preferencesOf, clock)
                .messages(messages, Views.plain())
                .email(smtp, "Acme <orders@acme.example>")
                .by(Channel.PUSH, app, letter -> letter.message().push())
                .build();
        Aftercart shop = Aftercart.with(store, clock)
                .tasks(dispatcher)
                .onChange(dispatcher)
                .build();
        shop.record(draft("1001"));
        assertThat(dispatcher.run(100)).isPositive();

        assertThat(log).singleElement().asString().contains("@acme.example>").doesNotContain("sara");
        assertThat(Files.readString(Path.of("README.md")))
                .contains("Dispatcher.with(store, planner, preferencesOf, clock)", ".tasks(dispatcher)");
    }

    @Test
    void the_history_of_a_store_tells_of_the_customers_other_orders_alone() {
        OrderStore store = OrderStore.inMemory();
        MessageRules rules = MessageRules.standard();
        Dispatcher dispatcher = Dispatcher.with(
                        store, MessagePlanner.of(rules), order -> Preferences.of(SARA), () -> NOW)
                .messages(World.MESSAGES, Views.plain())
                .email(LoggingSender.to(line -> {}), "orders@acme.example")
                .build();
        StoredHistory history = StoredHistory.of(store, rules);
        Aftercart shop = Aftercart.with(store, () -> NOW).onChange(dispatcher).build();
        shop.record(draft("1001"));
        assertThat(history.sent(shop.order("1001"), Consent.TRANSACTIONAL, NOW.minusSeconds(1)))
                .isEmpty();
        assertThat(history.isWaiting(shop.order("1001"))).isFalse();

        shop.record(draft("1002"));
        assertThat(history.sent(shop.order("1001"), Consent.TRANSACTIONAL, NOW.minusSeconds(1)))
                .containsExactly(NOW);
        assertThat(history.sent(shop.order("1001"), Consent.MARKETING, NOW.minusSeconds(1)))
                .isEmpty();
        assertThat(history.isWaiting(shop.order("1001"))).isTrue();
    }

    private static OrderDraft draft(String number) {
        return Order.place(number).at(NOW).customer(SARA).line("LAMP", "Desk lamp", 1, Money.parse("SAR 80.00"));
    }
}
