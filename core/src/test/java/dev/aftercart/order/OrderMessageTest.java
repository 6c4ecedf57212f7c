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
                                EventKind.MESSAGE_SENT,
                                EventKind.MESSAGE_SUPPRESSED,
                                EventKind.MESSAGE_IN_DOUBT)
                        .get(random.nextInt(4));
                events.add(step(kind, new Fact.Message("k" + random.nextInt(2), "email", null), random.nextInt(9) + 1));
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
