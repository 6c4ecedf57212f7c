package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.day;
import static dev.aftercart.order.OrderFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderMessageTest {

    private static final Fact.Message SHIPPED =
            new Fact.Message("1001:shipped:P1", "shipped", "email", "customer", List.of("P1"), day(3), "quiet_hours");
    private static final Fact.Message LATER = new Fact.Message("1001:shipped:P1", "email", "bounced");

    @Test
    void a_message_stands_as_its_last_step_says_and_keeps_what_it_is_about() {
        OrderMessage message = order(
                        step(EventKind.MESSAGE_PLANNED, SHIPPED, 2), step(EventKind.MESSAGE_SENT, LATER, 3))
                .messages()
                .get(0);

        assertThat(message.state()).isEqualTo(OrderMessage.State.SENT);
        assertThat(message.at()).isEqualTo(day(3));
        assertThat(message.kind()).isEqualTo("shipped");
        assertThat(message.about()).containsExactly("P1");
        assertThat(message.isTold()).isTrue();
    }

    @Test
    void what_was_sent_stays_sent_and_what_is_in_doubt_counts_as_told() {
        assertThat(state(EventKind.MESSAGE_SENT, EventKind.MESSAGE_SUPPRESSED)).isEqualTo(OrderMessage.State.SENT);
        assertThat(state(EventKind.MESSAGE_IN_DOUBT, EventKind.MESSAGE_PLANNED)).isEqualTo(OrderMessage.State.IN_DOUBT);
        assertThat(order(step(EventKind.MESSAGE_IN_DOUBT, SHIPPED, 2))
                        .messages()
                        .get(0)
                        .isTold())
                .isTrue();
    }

    @Test
    void the_steps_make_the_same_messages_in_any_order() {
        long seed = System.nanoTime();
        System.out.println("order messages seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<OrderEvent> events = new ArrayList<>(OrderFixtures.placed());
            for (int n = random.nextInt(8); n >= 0; n--) {
                EventKind kind = List.of(
                                EventKind.MESSAGE_PLANNED,
                                EventKind.MESSAGE_CLAIMED,
                                EventKind.MESSAGE_FAILED,
                                EventKind.MESSAGE_SENT,
                                EventKind.MESSAGE_SUPPRESSED,
                                EventKind.MESSAGE_IN_DOUBT,
                                EventKind.MESSAGE_BOUNCED,
                                EventKind.MESSAGE_DELIVERED,
                                EventKind.MESSAGE_READ)
                        .get(random.nextInt(9));
                Fact.Message told = attempt("k" + random.nextInt(2), random.nextInt(3), random.nextInt(2) * 20);
                events.add(step(kind, told, random.nextInt(9) + 1));
            }
            Order order = Order.fold(OrderFixtures.NUMBER, events);
            Order grown = Order.fold(OrderFixtures.NUMBER, OrderFixtures.placed());
            Collections.shuffle(events, random);
            for (OrderEvent event : events) {
                grown = grown.with(List.of(event));
            }
            assertThat(grown.messages()).isEqualTo(order.messages());
        }
    }

    @Test
    void a_failed_attempt_makes_it_planned_again_and_the_next_claim_counts_whatever_the_clocks_say() {
        OrderEvent planned = step(EventKind.MESSAGE_PLANNED, SHIPPED, 2);
        OrderEvent claimed = step(EventKind.MESSAGE_CLAIMED, attempt("1001:shipped:P1", 1, 4), 5);
        OrderEvent failed = step(EventKind.MESSAGE_FAILED, attempt("1001:shipped:P1", 1, 6), 4);
        OrderEvent again = step(EventKind.MESSAGE_CLAIMED, attempt("1001:shipped:P1", 2, 7), 3);

        assertThat(only(planned, claimed).state()).isEqualTo(OrderMessage.State.CLAIMED);
        assertThat(only(planned, claimed).isTold()).isTrue();
        assertThat(only(planned, claimed, failed).state()).isEqualTo(OrderMessage.State.PLANNED);
        assertThat(only(planned, claimed, failed).until()).isEqualTo(day(6));
        assertThat(only(planned, claimed, failed, again).state()).isEqualTo(OrderMessage.State.CLAIMED);
        assertThat(only(planned, claimed, failed, again).attempts()).isEqualTo(2);
    }

    @Test
    void a_failure_without_an_instant_to_try_again_is_for_good_and_a_bounce_outdoes_sent() {
        OrderEvent sent = step(EventKind.MESSAGE_SENT, SHIPPED, 3);
        OrderEvent failed = step(EventKind.MESSAGE_FAILED, attempt("1001:shipped:P1", 1, 0), 2);
        OrderEvent bounced = step(EventKind.MESSAGE_BOUNCED, LATER, 4);

        assertThat(only(failed).state()).isEqualTo(OrderMessage.State.FAILED);
        assertThat(only(failed, sent).state()).isEqualTo(OrderMessage.State.SENT);
        assertThat(only(bounced, sent).state()).isEqualTo(OrderMessage.State.BOUNCED);
        assertThat(only(bounced, sent).isTold()).isFalse();
    }

    @Test
    void what_a_recipient_did_with_it_outdoes_a_bounce_in_any_order_and_does_not_make_it_newer() {
        OrderEvent sent = step(EventKind.MESSAGE_SENT, SHIPPED.receipt("5ac1"), 3);
        OrderEvent read = step(EventKind.MESSAGE_READ, SHIPPED, 9);
        OrderEvent delivered = step(EventKind.MESSAGE_DELIVERED, SHIPPED, 10);
        OrderEvent bounced = step(EventKind.MESSAGE_BOUNCED, LATER, 11);

        assertThat(only(sent, delivered).state()).isEqualTo(OrderMessage.State.DELIVERED);
        OrderMessage message = only(bounced, delivered, read, sent);
        assertThat(message.state()).isEqualTo(OrderMessage.State.READ);
        assertThat(message.isTold()).isTrue();
        assertThat(message.at()).isEqualTo(day(3));
    }

    private static OrderMessage only(OrderEvent... steps) {
        return order(steps).messages().get(0);
    }

    private static Fact.Message attempt(String key, int number, int untilDay) {
        return new Fact.Message(key, "email", null)
                .attempt(number, untilDay == 0 ? null : day(untilDay), "unavailable");
    }

    @Test
    void a_message_that_was_corrected_was_none() {
        OrderEvent sent = step(EventKind.MESSAGE_SENT, SHIPPED, 2);
        Order order = order(sent, OrderFixtures.correction(3, sent));

        assertThat(order.messages()).isEmpty();
        assertThat(order.standingEvents()).doesNotContain(sent);
        assertThat(order.events()).contains(sent);
    }

    private static OrderMessage.State state(EventKind first, EventKind second) {
        return order(step(first, SHIPPED, 2), step(second, SHIPPED, 3))
                .messages()
                .get(0)
                .state();
    }

    private static OrderEvent step(EventKind kind, Fact.Message message, int day) {
        return OrderEvent.of(kind, message, day(day)).recorded(day(day));
    }
}
