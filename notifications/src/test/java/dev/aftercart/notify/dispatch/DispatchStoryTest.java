package dev.aftercart.notify.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.Aftercart;
import dev.aftercart.notify.Channel;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class DispatchStoryTest {

    private BiFunction<PlannedMessage, Instant, SendOutcome> answer = DispatchStoryTest::taken;

    @Test
    void what_happens_in_the_evening_is_told_in_the_morning() {
        World world = placed(World.MORNING);
        world.now = World.at("2026-03-08T23:00");
        world.happens(List.of(World.scan(Phase.DELIVERED, Detail.DELIVERED, world.now)));
        world.runOn(World.at("2026-03-08T23:59"));
        assertThat(told(world)).doesNotContain("delivered by email");

        world.runOn(World.at("2026-03-09T08:00"));
        assertThat(told(world)).contains("delivered by email");
        assertThat(state(world, "delivered")).isEqualTo(OrderMessage.State.SENT);
    }

    @Test
    void a_provider_that_is_down_for_an_hour_gets_the_message_once_it_is_back() {
        Instant back = World.MORNING.plus(Duration.ofHours(1));
        answer = (message, at) -> at.isBefore(back)
                ? SendOutcome.NotSent.forNow(SendReason.UNAVAILABLE, "421", at.plusSeconds(30))
                : taken(message, at);
        World world = placed(World.MORNING);
        assertThat(state(world, "order_placed")).isEqualTo(OrderMessage.State.PLANNED);

        world.runOn(World.MORNING.plus(Duration.ofHours(3)));
        assertThat(told(world)).containsExactly("order_placed by email");
        assertThat(world.message("order_placed").attempts()).isBetween(4, 8);
        assertThat(world.provider.taken.get(0).at()).isAfterOrEqualTo(back);
    }

    @Test
    void what_is_overtaken_while_the_provider_is_down_is_not_told_late() {
        answer = (message, at) -> message.kind().equals(MessageKind.OUT_FOR_DELIVERY)
                ? SendOutcome.NotSent.forNow(SendReason.UNAVAILABLE, "", at.plusSeconds(60))
                : taken(message, at);
        World world = placed(World.MORNING);
        world.happens(List.of(World.scan(Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY, world.now)));
        world.runOn(World.MORNING.plus(Duration.ofMinutes(30)));
        answer = DispatchStoryTest::taken;
        world.happens(List.of(World.scan(Phase.DELIVERED, Detail.DELIVERED, world.now)));
        world.runOn(World.MORNING.plus(Duration.ofHours(2)));

        assertThat(told(world)).contains("delivered by email").doesNotContain("out_for_delivery by sms");
        assertThat(state(world, "out_for_delivery")).isEqualTo(OrderMessage.State.SUPPRESSED);
    }

    @Test
    void what_is_in_doubt_is_not_repeated_and_the_next_state_is_told() {
        answer = (message, at) -> message.kind().equals(MessageKind.OUT_FOR_DELIVERY)
                ? new SendOutcome.InDoubt("end_of_data", false)
                : taken(message, at);
        World world = placed(World.MORNING);
        world.happens(List.of(World.scan(Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY, world.now)));
        world.runOn(World.MORNING.plus(Duration.ofHours(4)));
        world.happens(List.of(World.scan(Phase.DELIVERED, Detail.DELIVERED, world.now)));
        world.runOn(World.MORNING.plus(Duration.ofHours(6)));

        assertThat(told(world)).containsOnlyOnce("out_for_delivery by sms").contains("delivered by email");
        OrderMessage doubt = world.message("out_for_delivery");
        assertThat(doubt.state()).isEqualTo(OrderMessage.State.IN_DOUBT);
        assertThat(world.dispatcher.receive(
                        Channel.SMS, List.of(progress(doubt.key(), Receipt.Stage.TAKEN, world.now))))
                .isTrue();
        assertThat(state(world, "out_for_delivery")).isEqualTo(OrderMessage.State.SENT);
    }

    @Test
    void a_code_for_the_pickup_point_is_sent_once_more_after_doubt_and_never_a_third_time() {
        answer = (message, at) -> new SendOutcome.InDoubt("end_of_data", false);
        World world = new World(
                World.MORNING,
                () -> {},
                (message, at) -> answer.apply(message, at),
                builder -> builder.repeating(MessageKind.PICKUP_READY));
        world.begin();
        world.happens(List.of(World.scan(Phase.PICKUP_POINT, Detail.of("READY"), world.now)));
        world.runOn(World.MORNING.plus(Duration.ofDays(1)));

        assertThat(told(world)).filteredOn("pickup_ready by sms"::equals).hasSize(2);
        assertThat(told(world)).filteredOn("order_placed by email"::equals).hasSize(1);
        assertThat(state(world, "pickup_ready")).isEqualTo(OrderMessage.State.IN_DOUBT);
    }

    @Test
    void what_may_have_gone_out_goes_by_no_other_channel_though_the_second_time_it_is_refused() {
        AtomicInteger tries = new AtomicInteger();
        answer = (message, at) -> tries.incrementAndGet() % 2 == 1
                ? new SendOutcome.InDoubt("end_of_data", false)
                : SendOutcome.NotSent.forGood(SendReason.REJECTED, "550");
        World world = new World(
                World.MORNING,
                () -> {},
                (message, at) -> answer.apply(message, at),
                builder -> builder.repeating(MessageKind.ORDER_PLACED));
        world.begin();
        world.runOn(World.MORNING.plus(Duration.ofDays(1)));

        assertThat(tries).hasValue(2);
        assertThat(world.order().messages())
                .extracting(OrderMessage::state)
                .containsExactly(OrderMessage.State.IN_DOUBT);
    }

    @Test
    void an_address_that_is_none_makes_the_next_channel_of_the_rule_carry_it() {
        answer = (message, at) -> message.channel().value().equals("email")
                ? SendOutcome.NotSent.forGood(SendReason.NO_SUCH_RECIPIENT, "550 5.1.1")
                : taken(message, at);
        World world = placed(World.MORNING);
        assertThat(told(world)).containsExactly("order_placed by sms");
        assertThat(world.message("order_placed").reason()).isEqualTo("no_such_recipient");
        assertThat(world.order().messages())
                .extracting(OrderMessage::state)
                .containsExactly(OrderMessage.State.FAILED, OrderMessage.State.SENT);
    }

    @Test
    void a_bounce_that_comes_later_makes_the_next_channel_carry_it_once() {
        World world = placed(World.MORNING);
        String key = world.message("order_placed").key();
        world.now = World.MORNING.plusSeconds(90);
        Receipt bounce =
                new Receipt.Progress("", key, Receipt.Stage.FAILED, SendReason.MAILBOX_FULL, "5.2.2", world.now);
        for (int i = 0; i < 2; i++) {
            assertThat(world.dispatcher.receive(Channel.EMAIL, List.of(bounce))).isTrue();
        }
        world.runOn(World.MORNING.plus(Duration.ofHours(1)));
        assertThat(told(world)).containsExactly("order_placed by email", "order_placed by sms");
        assertThat(state(world, "order_placed")).isEqualTo(OrderMessage.State.BOUNCED);
    }

    @Test
    void stop_stops_the_channel_for_all_that_follows() {
        answer = (message, at) -> message.channel().value().equals("sms")
                ? SendOutcome.NotSent.forGood(SendReason.OPTED_OUT, "21610")
                : taken(message, at);
        AtomicInteger texts = new AtomicInteger();
        BiFunction<PlannedMessage, Instant, SendOutcome> stopped = answer;
        answer = (message, at) -> {
            texts.addAndGet(message.channel().value().equals("sms") ? 1 : 0);
            return stopped.apply(message, at);
        };
        World world = placed(World.MORNING);
        world.happens(List.of(World.scan(Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY, world.now)));
        world.runOn(World.MORNING.plus(Duration.ofHours(1)));
        world.happens(List.of(World.scan(Phase.ATTEMPT_FAILED, Detail.of("NOT_HOME"), world.now)));
        world.runOn(World.MORNING.plus(Duration.ofHours(2)));

        assertThat(texts).hasValue(1);
        assertThat(told(world)).contains("out_for_delivery by email", "delivery_failed by email");
    }

    @Test
    void a_sender_that_throws_leaves_the_message_in_doubt_and_a_word_that_is_missing_fails_it() {
        answer = (message, at) -> {
            throw new IllegalStateException("not by contract");
        };
        assertThat(state(placed(World.MORNING), "order_placed")).isEqualTo(OrderMessage.State.IN_DOUBT);

        World mute = new World(
                World.MORNING,
                () -> {},
                answer,
                builder -> builder.messages(World.MESSAGES, (order, message, now) -> {
                    throw new IllegalStateException("no view");
                }));
        mute.begin();
        assertThat(mute.order().messages())
                .extracting(OrderMessage::reason)
                .containsExactly("unwritable", "unwritable");
    }

    @Test
    void killed_at_each_boundary_in_turn_the_receipt_is_sent_once_or_known_to_be_in_doubt() {
        int boundaries = boundaries(Integer.MAX_VALUE);
        assertThat(boundaries).isBetween(12, 60);
        for (int deadly = 1; deadly <= boundaries; deadly++) {
            boundaries(deadly);
        }
    }

    /** Dies before the step of that number, goes on, and tells how many steps there were. */
    private int boundaries(int deadly) {
        AtomicInteger steps = new AtomicInteger();
        World world = new World(World.MORNING, () -> dies(steps, deadly), answer);
        try {
            world.begin();
        } catch (Death expected) {
            assertThat(steps).hasValue(deadly);
        }
        int count = steps.get();
        steps.set(Integer.MAX_VALUE / 2);
        world.runOn(World.MORNING.plus(Duration.ofHours(2)));
        OrderMessage receipt = world.message("order_placed");
        assertThat(told(world)).as("death at %s", deadly).hasSizeLessThanOrEqualTo(1);
        assertThat(receipt.state())
                .as("death at %s, told %s", deadly, told(world))
                .isIn(OrderMessage.State.SENT, OrderMessage.State.IN_DOUBT);
        return count;
    }

    private static void dies(AtomicInteger steps, int deadly) {
        if (steps.incrementAndGet() == deadly) {
            throw new Death();
        }
    }

    @Test
    void behind_the_front_door_a_change_is_told_at_once_and_what_no_listener_heard_by_the_next_run() {
        World world = new World(World.MORNING, () -> {}, answer);
        Aftercart heard = Aftercart.with(world.store, () -> world.now)
                .tasks(world.dispatcher)
                .onChange(world.dispatcher)
                .build();
        heard.record(World.draft());
        assertThat(told(world)).containsExactly("order_placed by email");

        Aftercart deaf = Aftercart.with(world.store, () -> world.now)
                .tasks(world.dispatcher)
                .build();
        deaf.record("1001", order -> order.confirmed());
        assertThat(told(world)).hasSize(1);
        world.runAll();
        assertThat(told(world)).containsExactly("order_placed by email", "order_confirmed by email");
    }

    private static Receipt progress(String key, Receipt.Stage stage, Instant at) {
        return new Receipt.Progress("", key, stage, null, "", at);
    }

    private World placed(Instant now) {
        World world = new World(now, () -> {}, (message, at) -> answer.apply(message, at));
        world.begin();
        return world;
    }

    private static SendOutcome taken(PlannedMessage message, Instant at) {
        return new SendOutcome.Sent("test", message.key(), at);
    }

    private static List<String> told(World world) {
        return world.provider.taken.stream()
                .map(taken -> taken.message().kind() + " by " + taken.message().channel())
                .toList();
    }

    private static OrderMessage.State state(World world, String kind) {
        return world.message(kind).state();
    }
}
