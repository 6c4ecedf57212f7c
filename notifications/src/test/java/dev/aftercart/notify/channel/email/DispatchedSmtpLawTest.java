package dev.aftercart.notify.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.Aftercart;
import dev.aftercart.customer.Customer;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.MessageRules;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.dispatch.Dispatcher;
import dev.aftercart.notify.dispatch.Views;
import dev.aftercart.notify.message.MessagePhrases;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.store.OrderStore;
import dev.aftercart.text.Texts;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** 500 orders whose mails go by a line that fails at every step of SMTP in every way, and then as it likes. */
final class DispatchedSmtpLawTest {

    private static final int RUNS = 500;
    private static final int LOOKS = 14;
    private static final Instant NOW = Instant.parse("2026-03-10T07:30:00Z");
    private static final Customer SARA = Customer.of("c-77").email("sara@example.com");
    private static final Messages MESSAGES = Messages.shipped(
            Texts.of(MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle()), Theme.of("Acme"));

    @Test
    void no_message_of_an_order_is_taken_twice_and_none_is_lost_silently() throws IOException {
        long seed = Long.getLong("smtp.seed", System.nanoTime());
        System.out.println("dispatched SMTP seed " + seed);
        Random random = new Random(seed);
        List<FaultySmtp.Fault> table = table();
        Map<String, OrderMessage> messages = new LinkedHashMap<>();
        try (FaultySmtp server = new FaultySmtp(null)) {
            SmtpSender smtp = SmtpSender.to("localhost", server.port())
                    .allowingPlainText()
                    .login("acme", "correct horse")
                    .within(Duration.ofSeconds(2), Duration.ofMillis(60));
            for (int run = 0; run < RUNS; run++) {
                server.then(run < table.size() ? table.get(run) : fault(random));
                Order order = new Life("N" + run, smtp).play(server, random);
                order.messages().forEach(message -> messages.put(message.key(), message));
            }
            check(messages, server.takenById(), seed);
        }
    }

    private static List<FaultySmtp.Fault> table() {
        List<FaultySmtp.Fault> faults = new ArrayList<>();
        for (SmtpStep step : SmtpStep.values()) {
            for (FaultySmtp.Kind kind : FaultySmtp.Kind.values()) {
                faults.add(new FaultySmtp.Fault(step, kind));
            }
        }
        return faults;
    }

    /** Not a silent one: all of these are in the table, and waiting for them takes its time. */
    private static FaultySmtp.Fault fault(Random random) {
        List<SmtpStep> steps = List.of(SmtpStep.values());
        List<FaultySmtp.Kind> kinds = Arrays.stream(FaultySmtp.Kind.values())
                .filter(kind -> !kind.name().startsWith("SILENCE"))
                .toList();
        SmtpStep step = random.nextInt(3) == 0 ? SmtpStep.END_OF_DATA : steps.get(random.nextInt(steps.size()));
        return new FaultySmtp.Fault(step, kinds.get(random.nextInt(kinds.size())));
    }

    private static void check(Map<String, OrderMessage> messages, Map<String, Long> taken, long seed) {
        Map<String, Integer> ends = new TreeMap<>();
        for (OrderMessage message : messages.values()) {
            String id = MessageId.of(message.key(), "acme.example").value();
            long times = taken.getOrDefault(id, 0L);
            String told = "seed " + seed + ": " + message + " taken " + times;
            assertThat(times).as(told).isLessThanOrEqualTo(1);
            switch (message.state()) {
                case SENT -> assertThat(times).as(told).isEqualTo(1);
                case FAILED, SUPPRESSED -> {
                    assertThat(times).as(told).isZero();
                    assertThat(message.reason()).as(told).isNotEmpty();
                }
                default -> assertThat(message.state()).as(told).isEqualTo(OrderMessage.State.IN_DOUBT);
            }
            ends.merge(message.state() + " " + times, 1, Integer::sum);
        }
        System.out.println("how messages stand and how often they were taken: " + ends);
        assertThat(ends).containsKeys("SENT 1", "IN_DOUBT 0", "IN_DOUBT 1", "FAILED 0");
        assertThat(messages).hasSizeGreaterThanOrEqualTo(2 * RUNS);
    }

    /** One order, its shop, and a clock that is turned by hand. */
    private static final class Life {

        private final String number;
        private final Dispatcher dispatcher;
        private final Aftercart shop;
        private Instant now = NOW;

        Life(String number, SmtpSender smtp) {
            this.number = number;
            OrderStore store = OrderStore.inMemory();
            this.dispatcher = Dispatcher.with(
                            store, MessagePlanner.of(MessageRules.standard()), order -> Preferences.of(SARA), () -> now)
                    .messages(MESSAGES, Views.plain())
                    .email(smtp, "Acme <orders@acme.example>")
                    .build();
            this.shop = Aftercart.with(store, () -> now)
                    .tasks(dispatcher)
                    .onChange(dispatcher)
                    .build();
        }

        Order play(FaultySmtp server, Random random) {
            shop.record(
                    Order.place(number).at(now).customer(SARA).line("LAMP", "Desk lamp", 1, Money.parse("SAR 80.00")));
            server.then(fault(random));
            shop.record(number, order -> order.confirmed());
            for (int look = 0; look < LOOKS && waits(); look++) {
                now = now.plus(Duration.ofMinutes(70));
                if (random.nextBoolean()) {
                    server.then(fault(random));
                }
                dispatcher.run(100);
            }
            server.calm();
            return shop.order(number);
        }

        private boolean waits() {
            return shop.order(number).messages().stream()
                    .anyMatch(message -> message.state() == OrderMessage.State.PLANNED);
        }
    }
}
