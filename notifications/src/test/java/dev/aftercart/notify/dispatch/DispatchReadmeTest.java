package dev.aftercart.notify.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.Aftercart;
import dev.aftercart.customer.Customer;
import dev.aftercart.customer.CustomerId;
import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.MessageRules;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.channel.Failover;
import dev.aftercart.notify.channel.LoggingSender;
import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.Receipts;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.email.OutgoingEmail;
import dev.aftercart.notify.channel.sms.OutgoingSms;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.message.Push;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.notify.page.access.InMemoryRevocations;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.notify.page.access.PageLinks;
import dev.aftercart.notify.page.access.SigningKeys;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.Proposal;
import dev.aftercart.store.OrderStore;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DispatchReadmeTest {

    private static final Instant NOW = Instant.parse("2026-03-07T07:00:00Z");
    private static final Customer SARA =
            Customer.of("c-77").email("sara@example.com").zone("Asia/Riyadh");

    /** Where a customer's app listens, and what the host knows of it. */
    interface Cloud {
        int send(String device, String title, String body);
    }

    // spotless:off
    record AppPush(String device, Push words) {}

    // spotless:on
    @Test
    void the_example_of_the_readme_sends_an_email_and_says_nothing_of_the_person() throws IOException {
        List<String> log = new ArrayList<>();
        OrderStore store = OrderStore.inMemory();
        InstantSource clock = () -> NOW;
        MessagePlanner planner = MessagePlanner.of(MessageRules.standard());
        Function<Order, Preferences> preferencesOf = order -> Preferences.of(SARA);
        Messages messages = World.MESSAGES;
        Sender<OutgoingEmail> smtp = LoggingSender.to(log::add);
        Sender<OutgoingSms> unifonic = LoggingSender.to(log::add);
        Sender<OutgoingSms> twilio = LoggingSender.to(log::add);
        Stops stops = Stops.inMemory();
        Receipts receipts = Receipts.of(List.of(new Receipt.Choice("+966500000000", true, NOW)));
        PageLinks links = PageLinks.of(SigningKeys.of("2026a", new byte[32]), new InMemoryRevocations());
        String pages = "https://acme.example/";
        Instant end = NOW.plus(Duration.ofDays(90));
        // spotless:off
        Views views = Views.plain()
                .link(Link.TRACKING, (order, message, now) ->
                        pages + links.sign(Grant.of(order.number(), LinkPurpose.ORDER, end)))
                .link(Link.UNSUBSCRIBE, (order, message, now) ->
                        pages + links.sign(Grant.of(order.number(), LinkPurpose.UNSUBSCRIBE, end)));

        Dispatcher dispatcher = Dispatcher.with(store, planner, preferencesOf, clock)
                .messages(messages, views)
                .email(smtp, "Acme <orders@acme.example>")
                .sms(Failover.of(List.of(unifonic, twilio)))
                .stops(stops)
                .build();
        Aftercart shop = Aftercart.with(store, clock).tasks(dispatcher).onChange(dispatcher).build();
        // spotless:on
        shop.record(draft("1001"));
        assertThat(dispatcher.run(100)).isPositive();
        // spotless:off
        dispatcher.receive(Channel.SMS, receipts.list());                // what a provider reports, or a customer answers
        // spotless:on
        assertThat(log).singleElement().asString().contains("@acme.example>").doesNotContain("sara");
        assertThat(stops.about(Channel.SMS, "+966500000000")).hasSize(1);
        assertThat(Files.readString(Path.of("README.md"))).contains(shown(3), shown(5));
    }

    @Test
    void a_channel_of_the_hosts_own_takes_a_sender_and_a_form_and_a_device_that_is_gone_is_left_alone()
            throws IOException {
        OrderStore store = OrderStore.inMemory();
        List<String> shown = new ArrayList<>();
        Cloud cloud = (device, title, body) -> {
            shown.add(device + " " + title + ": " + body);
            return 404;
        };
        Map<CustomerId, String> devices = Map.of(SARA.id(), "d-1");
        DispatcherBuilder builder = Dispatcher.with(
                        store,
                        MessagePlanner.of(MessageRules.standard()),
                        order -> Preferences.of(SARA).reach(Recipient.CUSTOMER, Channel.PUSH, Channel.EMAIL),
                        () -> NOW)
                .messages(World.MESSAGES, Views.plain())
                .email(LoggingSender.to(shown::add), "orders@acme.example");
        // spotless:off
        Sender<AppPush> app = (push, now) -> switch (cloud.send(push.device(), push.words().title(), push.words().body())) {
            case 200 -> new SendOutcome.Sent("cloud", "", now);
            case 404 -> NotSent.forGood(SendReason.GONE, "404");             // nothing more goes to this device
            case 429 -> NotSent.forNow(SendReason.TOO_MANY, "429", now.plusSeconds(60));
            default -> new SendOutcome.InDoubt("answer", false);
        };
        builder.by(Channel.PUSH, app, letter -> new AppPush(letter.address(), letter.message().push()))
                .addresses(Addresses.of(store).or((order, who, channel) -> channel.equals(Channel.PUSH)
                        ? Optional.ofNullable(devices.get(order.checkout().customer()))
                        : Optional.empty()));
        // spotless:on
        Aftercart shop =
                Aftercart.with(store, () -> NOW).onChange(builder.build()).build();
        shop.record(draft("1001"));
        for (Phase phase : List.of(Phase.OUT_FOR_DELIVERY, Phase.ATTEMPT_FAILED)) {
            shop.record("1001", order -> new Proposal.Events(List.of(World.scan(phase, Detail.of(phase.name()), NOW))));
        }
        assertThat(shown).hasSize(4).filteredOn(line -> line.startsWith("d-1 ")).hasSize(1);
        assertThat(shown.get(1)).startsWith("d-1 Out for delivery");
        assertThat(Files.readString(Path.of("README.md"))).contains(shown(1) + "\n", shown(7));
    }

    /** The parts of this file that are shown, as they stand in the README. */
    private static String shown(int part) throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/dev/aftercart/notify/dispatch/DispatchReadmeTest.java"));
        String[] parts = source.split("// spotless:(off|on)\n");
        return parts[part].stripIndent().strip();
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
