package dev.aftercart.notify.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.Receipt.Progress;
import dev.aftercart.notify.channel.Receipt.Stage;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.email.DeliveryStatus;
import dev.aftercart.notify.channel.email.OutgoingEmail;
import dev.aftercart.notify.page.Link;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderLog;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReceiptStoryTest {

    private final List<OutgoingEmail> mails = new ArrayList<>();

    @Test
    void what_the_provider_reports_stands_in_the_order_once_in_whatever_sequence_it_comes() {
        long seed = System.nanoTime();
        System.out.println("receipts seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            World world = world();
            List<Receipt> receipts = new ArrayList<>(List.of(
                    progress("id-of-order_placed", Stage.TAKEN),
                    progress("id-of-order_placed", Stage.SENT),
                    progress("id-of-order_placed", Stage.DELIVERED),
                    progress("id-of-order_placed", Stage.DELIVERED),
                    progress("id-of-order_placed", Stage.READ)));
            Collections.shuffle(receipts, random);
            for (Receipt receipt : receipts) {
                assertThat(world.dispatcher.receive(Channel.EMAIL, List.of(receipt)))
                        .isTrue();
            }
            world.runOn(World.MORNING.plus(Duration.ofHours(1)));
            assertThat(world.message("order_placed").state()).isEqualTo(OrderMessage.State.READ);
            assertThat(world.message("order_placed").at()).isEqualTo(World.MORNING);
            assertThat(world.order().events().stream().map(OrderEvent::kind))
                    .containsOnlyOnce(EventKind.MESSAGE_SENT, EventKind.MESSAGE_DELIVERED, EventKind.MESSAGE_READ);
        }
    }

    @Test
    void the_log_has_a_digest_of_the_providers_id_and_not_the_id() {
        World world = world();
        assertThat(new OrderLog(World.NUMBER, world.order().events(), null).toJson())
                .contains("\"receipt\"")
                .doesNotContain("id-of-order_placed");
    }

    @Test
    void a_receipt_for_a_message_that_is_not_ours_changes_nothing_and_says_so() {
        World world = world();
        int before = world.order().events().size();
        assertThat(world.dispatcher.receive(Channel.EMAIL, List.of(progress("somebody-elses", Stage.DELIVERED))))
                .isFalse();
        assertThat(world.dispatcher.receive(Channel.EMAIL, List.of(progress("", Stage.DELIVERED))))
                .isFalse();
        assertThat(world.dispatcher.receive(
                        Channel.EMAIL, List.of(new Receipt.Unauthorised(), new Receipt.Unreadable("no entry"))))
                .isTrue();
        assertThat(world.order().events()).hasSize(before);
    }

    @Test
    void who_answers_stop_gets_no_more_texts_until_they_want_to_hear_again() {
        World world = world();
        world.now = World.MORNING.plus(Duration.ofHours(1));
        stop(world, true, 1);
        stop(world, true, 1);
        world.happens(List.of(World.scan(Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY, world.now)));
        world.runAll();
        assertThat(told(world)).containsExactly("order_placed by email", "out_for_delivery by email");

        world.now = World.MORNING.plus(Duration.ofHours(2));
        stop(world, false, 3);
        // An old word that comes late is no new one.
        stop(world, true, 2);
        world.happens(List.of(World.scan(Phase.ATTEMPT_FAILED, Detail.of("NOT_HOME"), world.now)));
        world.runAll();
        assertThat(told(world)).endsWith("delivery_failed by sms");
    }

    @Test
    void a_bounce_of_a_mail_that_was_in_doubt_is_known_by_its_id_and_the_next_channel_carries_it() {
        World world = mailing((mail, at) -> {
            mails.add(mail);
            return new SendOutcome.InDoubt("end_of_data", false);
        });
        world.begin();
        assertThat(world.message("order_placed").state()).isEqualTo(OrderMessage.State.IN_DOUBT);

        List<Receipt> bounce = DeliveryStatus.read(report("delivery-status", """
                Reporting-MTA: dns; mx.example.com

                Final-Recipient: rfc822; sara@example.com
                Action: failed
                Status: 5.1.1
                """), world.now);
        assertThat(world.dispatcher.receive(Channel.EMAIL, bounce)).isTrue();
        world.runAll();
        assertThat(world.message("order_placed").state()).isEqualTo(OrderMessage.State.BOUNCED);
        assertThat(told(world)).containsExactly("order_placed by sms");

        world.happens(List.of(OrderEvent.of(EventKind.CONFIRMED, Fact.Empty.INSTANCE, world.now)
                .recorded(world.now)));
        world.runAll();
        assertThat(mails).as("no mail goes to an address that is none").hasSize(1);
    }

    @Test
    void a_complaint_ends_marketing_to_the_address_and_nothing_else() {
        World world = mailing((mail, at) -> {
            mails.add(mail);
            return new SendOutcome.Sent("smtp", mail.id().value(), at);
        });
        world.wishes = world.wishes.allow(Consent.MARKETING, true);
        world.begin();
        world.dispatcher.receive(Channel.EMAIL, DeliveryStatus.read(report("feedback-report", """
                        Feedback-Type: abuse
                        User-Agent: Mail/1.0
                        Version: 1
                        """), world.now));
        assertThat(world.message("order_placed").state()).isEqualTo(OrderMessage.State.COMPLAINED);

        world.now = World.MORNING.plus(Duration.ofDays(1));
        world.happens(List.of(World.scan(Phase.DELIVERED, Detail.DELIVERED, world.now)));
        world.runOn(World.MORNING.plus(Duration.ofDays(40)));
        assertThat(world.message("delivered").state()).isEqualTo(OrderMessage.State.SENT);
        for (MessageKind sells : List.of(MessageKind.FEEDBACK, MessageKind.RECOMMENDATION)) {
            assertThat(world.message(sells.value()).state()).isEqualTo(OrderMessage.State.SUPPRESSED);
            assertThat(world.message(sells.value()).reason()).isEqualTo("complained");
        }
    }

    @Test
    void stops_are_kept_without_regard_to_how_an_address_is_written_and_not_told_to_a_log() {
        Stop stop =
                new Stop(Channel.EMAIL, " Sara@Example.com ", Stop.Scope.ALL, SendReason.GONE.code(), World.MORNING);
        Stops stops = Stops.inMemory();
        stops.add(stop);
        assertThat(stops.about(Channel.EMAIL, Stop.normal("SARA@example.com"))).containsExactly(stop);
        assertThat(stops.about(Channel.SMS, stop.address())).isEmpty();
        assertThat(stop.toString()).contains("gone").doesNotContain("sara");
    }

    private static void stop(World world, boolean isOut, int minute) {
        Instant at = World.MORNING.plusSeconds(60L * minute);
        assertThat(world.dispatcher.receive(Channel.SMS, List.of(new Receipt.Choice("+966500000000", isOut, at))))
                .isTrue();
    }

    private static Receipt progress(String id, Stage stage) {
        return new Progress(id, "", stage, null, "", World.MORNING.plusSeconds(30));
    }

    private static World world() {
        World world = new World(
                World.MORNING, () -> {}, (message, at) -> new SendOutcome.Sent("test", "id-of-" + message.kind(), at));
        world.begin();
        return world;
    }

    private World mailing(Sender<OutgoingEmail> sender) {
        return new World(
                World.MORNING,
                () -> {},
                (message, at) -> new SendOutcome.Sent("test", message.key(), at),
                builder -> builder.email(sender, "Acme <orders@acme.example>")
                        .messages(
                                World.MESSAGES,
                                Views.plain()
                                        .link(Link.UNSUBSCRIBE, (order, message, now) -> "https://acme.example/u/1")));
    }

    /** A report about the first mail, with its headers as the other side returns them. */
    private byte[] report(String type, String fields) {
        String eml = "Content-Type: multipart/report; report-type=" + type + "; boundary=B\n\n"
                + "--B\nContent-Type: text/plain\n\nSorry.\n"
                + "--B\nContent-Type: message/" + type + "\n\n" + fields + "\n"
                + "--B\nContent-Type: text/rfc822-headers\n\nMessage-ID: "
                + mails.get(0).id() + "\n\n--B--\n";
        return eml.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> told(World world) {
        return world.provider.taken.stream()
                .map(taken -> taken.message().kind() + " by " + taken.message().channel())
                .toList();
    }
}
