package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.NUMBER;
import static dev.aftercart.order.OrderFixtures.ORDERED;
import static dev.aftercart.order.OrderFixtures.PARCEL;
import static dev.aftercart.order.OrderFixtures.day;
import static dev.aftercart.order.OrderFixtures.draft;
import static dev.aftercart.order.OrderFixtures.placed;
import static dev.aftercart.order.OrderFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.tracking.Milestone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackfillTest {

    private static final Instant IMPORTED = day(300);

    @Test
    void an_imported_order_counts_and_is_marked_as_history() {
        List<OrderEvent> events = draft().backfilled().events(IMPORTED);
        Order order = Order.fold(NUMBER, events);

        assertThat(events).allMatch(OrderEvent::isBackfilled);
        assertThat(new OrderChange(null, order, events, List.of(), IMPORTED).isBackfill())
                .isTrue();
        assertThat(order.milestone()).isEqualTo(Milestone.PLACED);
        assertThat(new OrderChange(null, order, placed(), List.of(), IMPORTED).isBackfill())
                .isFalse();
    }

    @Test
    void a_change_that_is_history_only_in_part_is_told() {
        List<OrderEvent> mixed = new ArrayList<>(draft().backfilled().events(IMPORTED));
        mixed.add(shipped(2, PARCEL, Items.NONE));

        assertThat(new OrderChange(null, Order.fold(NUMBER, mixed), mixed, List.of(), IMPORTED).isBackfill())
                .isFalse();
    }

    @Test
    void commands_of_the_past_happen_then_and_are_heard_of_now() {
        OrderCommands past = new OrderCommands(Order.fold(NUMBER, placed()), IMPORTED, null).backfilled(day(3));
        Proposal proposal = past.shipped(parcel -> parcel.courier("dhl").tracking("7777777770"));

        OrderEvent event = ((Proposal.Events) proposal).events().get(0);
        assertThat(event.isBackfilled()).isTrue();
        assertThat(event.occurredAt()).isEqualTo(day(3));
        assertThat(event.recordedAt()).isEqualTo(IMPORTED);
    }

    @Test
    void the_copy_that_was_heard_first_says_whether_it_is_history() {
        OrderEvent live = shippedAt(day(2), false);
        OrderEvent importedLater = shippedAt(day(5), true);
        assertThat(shippedOf(live, importedLater).isBackfilled()).isFalse();

        OrderEvent imported = shippedAt(day(2), true);
        OrderEvent liveLater = shippedAt(day(5), false);
        assertThat(shippedOf(imported, liveLater).isBackfilled()).isTrue();
        assertThat(shippedOf(imported, live).isBackfilled())
                .as("heard at the same instant")
                .isFalse();
    }

    @Test
    void the_mark_is_written_only_where_it_is_true_and_read_again() {
        String plain = new OrderLog(NUMBER, placed(), null).toJson();
        String marked = new OrderLog(NUMBER, draft().backfilled().events(ORDERED), null).toJson();

        assertThat(plain).doesNotContain("backfilled");
        assertThat(marked).contains("\"backfilled\":true");
        assertThat(OrderLog.read(marked.getBytes(StandardCharsets.UTF_8))
                        .orThrow()
                        .events())
                .allMatch(OrderEvent::isBackfilled);
        assertThat(placed())
                .extracting(OrderEvent::id)
                .isEqualTo(draft().backfilled().events(IMPORTED).stream()
                        .map(OrderEvent::id)
                        .toList());
    }

    private static OrderEvent shippedAt(Instant heard, boolean history) {
        OrderEvent event = shipped(2, PARCEL, Items.NONE);
        OrderEvent.Draft again = OrderEvent.of(event.kind(), event.fact(), event.occurredAt());
        return (history ? again.backfilled() : again).recorded(heard);
    }

    private static OrderEvent shippedOf(OrderEvent a, OrderEvent b) {
        List<OrderEvent> events = new ArrayList<>(placed());
        events.add(a);
        events.add(b);
        Order one = Order.fold(NUMBER, events);
        Collections.reverse(events);
        assertThat(last(Order.fold(NUMBER, events)).isBackfilled())
                .isEqualTo(last(one).isBackfilled());
        return last(one);
    }

    private static OrderEvent last(Order order) {
        return order.events().get(order.events().size() - 1);
    }
}
