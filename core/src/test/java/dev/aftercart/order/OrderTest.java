package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.LAMP;
import static dev.aftercart.order.OrderFixtures.ORDERED;
import static dev.aftercart.order.OrderFixtures.PARCEL;
import static dev.aftercart.order.OrderFixtures.SHIRT;
import static dev.aftercart.order.OrderFixtures.at;
import static dev.aftercart.order.OrderFixtures.cancelled;
import static dev.aftercart.order.OrderFixtures.correction;
import static dev.aftercart.order.OrderFixtures.day;
import static dev.aftercart.order.OrderFixtures.order;
import static dev.aftercart.order.OrderFixtures.paid;
import static dev.aftercart.order.OrderFixtures.refunded;
import static dev.aftercart.order.OrderFixtures.returned;
import static dev.aftercart.order.OrderFixtures.scan;
import static dev.aftercart.order.OrderFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingNumber;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final TrackingNumber SECOND = TrackingNumber.of("SECOND-2");
    private static final Items ALL = Items.of(SHIRT, 2).plus(Items.of(LAMP, 1));

    @Test
    void a_new_order_is_placed_and_knows_what_was_settled() {
        Order order = order();

        assertThat(order.milestone()).isEqualTo(Milestone.PLACED);
        assertThat(order.placedAt()).isEqualTo(ORDERED);
        assertThat(order.total()).contains(Money.parse("SAR 378.00"));
        assertThat(order.zone()).hasToString("Asia/Riyadh");
        assertThat(order.promises().first().orElseThrow().window().last()).hasToString("2026-03-12");
        assertThat(order.anomalies()).isEmpty();
    }

    @Test
    void an_order_is_as_far_as_its_slowest_piece() {
        Order order = order(shipped(2, PARCEL, Items.of(SHIRT, 2)), scan(3, Phase.DELIVERED, Detail.DELIVERED));

        assertThat(order.milestone()).isEqualTo(Milestone.PLACED);
        assertThat(order.tracks().fulfilment()).isEqualTo(Tracks.Fulfilment.PARTLY_DELIVERED);

        Order both = order.with(List.of(shipped(4, SECOND, Items.of(LAMP, 1))));
        assertThat(both.milestone()).isEqualTo(Milestone.SHIPPED);
    }

    @Test
    void of_two_parcels_the_slower_one_counts_whichever_left_first() {
        OrderEvent shirts = shipped(2, PARCEL, Items.of(SHIRT, 2));
        OrderEvent lamp = shipped(3, SECOND, Items.of(LAMP, 1));
        OrderEvent moving = scan(SECOND, at(4, Phase.TRANSIT, Detail.IN_TRANSIT).build());

        assertThat(order(shirts, lamp, moving, scan(5, Phase.DELIVERED, Detail.DELIVERED))
                        .milestone())
                .isEqualTo(Milestone.IN_TRANSIT);
        assertThat(order(
                                shirts,
                                lamp,
                                moving,
                                scan(
                                        SECOND,
                                        at(6, Phase.DELIVERED, Detail.DELIVERED).build()))
                        .milestone())
                .isEqualTo(Milestone.SHIPPED);
    }

    @Test
    void a_parcel_without_contents_has_what_no_other_parcel_has() {
        Order order = order(shipped(2, PARCEL, Items.of(SHIRT, 1)), shipped(3, SECOND, Items.NONE));

        assertThat(order.shipments().get(1).items())
                .isEqualTo(Items.of(SHIRT, 1).plus(Items.of(LAMP, 1)));
    }

    @Test
    void a_delivered_order_says_since_when() {
        Order order = order(shipped(2, PARCEL, ALL), scan(5, Phase.DELIVERED, Detail.DELIVERED));

        assertThat(order.milestone()).isEqualTo(Milestone.DELIVERED);
        assertThat(order.deliveredAt()).contains(day(5));
        assertThat(order.deliveredAt(SHIRT)).contains(day(5));
    }

    @Test
    void a_delivery_without_a_time_counts_from_when_it_was_heard_of() {
        Order order = order(
                shipped(2, PARCEL, ALL),
                scan(
                        PARCEL,
                        at(5, Phase.DELIVERED, Detail.DELIVERED)
                                .time(EventTime.UNKNOWN)
                                .build()));

        assertThat(order.deliveredAt(SHIRT)).contains(day(9));
    }

    @Test
    void a_parcel_back_at_the_shop_is_not_delivered_and_can_be_sent_again() {
        Order back = order(
                shipped(2, PARCEL, ALL),
                scan(
                        PARCEL,
                        at(6, Phase.DELIVERED, Detail.RETURNED)
                                .direction(Direction.RETURN_TO_ORIGIN)
                                .build()));

        assertThat(back.milestone()).isEqualTo(Milestone.RETURNED);
        assertThat(back.deliveredAt()).isEmpty();
        assertThat(back.ledger(SHIRT).orElseThrow().backToSender()).isEqualTo(2);

        Order again = back.with(List.of(shipped(8, SECOND, ALL)));
        assertThat(again.milestone()).isEqualTo(Milestone.SHIPPED);
        assertThat(again.anomalies()).isEmpty();
    }

    @Test
    void what_is_cancelled_is_not_waited_for() {
        Order order = order(
                shipped(2, PARCEL, Items.of(SHIRT, 2)),
                cancelled(3, Items.of(LAMP, 1)),
                scan(5, Phase.DELIVERED, Detail.DELIVERED));

        assertThat(order.milestone()).isEqualTo(Milestone.DELIVERED);
        assertThat(order.tracks().fulfilment()).isEqualTo(Tracks.Fulfilment.DELIVERED);
    }

    @Test
    void an_order_cancelled_as_a_whole_is_cancelled_unless_something_left() {
        assertThat(order(cancelled(2, Items.NONE)).milestone()).isEqualTo(Milestone.CANCELLED);

        Order partly = order(shipped(2, PARCEL, Items.of(LAMP, 1)), cancelled(3, Items.NONE));
        assertThat(partly.milestone()).isEqualTo(Milestone.SHIPPED);
        assertThat(partly.ledger(SHIRT).orElseThrow().cancelled()).isEqualTo(2);
    }

    @Test
    void more_shipped_than_ordered_is_left_out_and_noted() {
        Order order = order(shipped(2, PARCEL, Items.of(LAMP, 3)));

        assertThat(order.ledger(LAMP).orElseThrow().shipped()).isEqualTo(1);
        assertThat(order.anomalies())
                .extracting(Diagnostic::message)
                .containsExactly("3 were shipped, but there are only 1");
    }

    @Test
    void money_counts_once_per_key() {
        Order order = order(paid("SAR 300.00", "pay-1"), paid("SAR 300.00", "pay-1"));
        assertThat(order.tracks().payment()).isEqualTo(Tracks.Payment.PARTLY_PAID);

        Order full = order.with(List.of(paid("SAR 78.00", "pay-2"), refunded(9, "SAR 80.00", "ref-1")));
        assertThat(full.tracks().payment()).isEqualTo(Tracks.Payment.PAID);
        assertThat(full.tracks().refund()).isEqualTo(Tracks.Refund.PARTLY_REFUNDED);
    }

    @Test
    void a_refund_above_what_was_paid_is_noted() {
        Order order = order(paid("SAR 10.00", "pay-1"), refunded(9, "SAR 20.00", "ref-1"));

        assertThat(order.anomalies())
                .singleElement()
                .satisfies(anomaly -> assertThat(anomaly.message()).contains("more than was paid"));
    }

    @Test
    void money_without_a_key_is_refused() {
        OrderEvent.Draft draft =
                OrderEvent.of(EventKind.PAYMENT_CAPTURED, new Fact.Payment(Money.parse("SAR 1.00"), "card"), day(1));

        assertThatThrownBy(() -> draft.recorded(day(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PAYMENT_CAPTURED")
                .hasMessageContaining("key");
    }

    @Test
    void a_return_moves_pieces_from_the_customer_back() {
        Order order = order(
                shipped(2, PARCEL, ALL),
                scan(5, Phase.DELIVERED, Detail.DELIVERED),
                returned(8, EventKind.RETURN_REQUESTED, Items.of(SHIRT, 1)));
        assertThat(order.tracks().returns()).isEqualTo(Tracks.Returns.REQUESTED);
        assertThat(order.ledger(SHIRT).orElseThrow().returnable()).isEqualTo(1);

        Order received = order.with(List.of(returned(12, EventKind.RETURN_RECEIVED, Items.NONE)));
        assertThat(received.tracks().returns()).isEqualTo(Tracks.Returns.RECEIVED);
        assertThat(received.ledger(SHIRT).orElseThrow().returned()).isEqualTo(1);
    }

    @Test
    void a_corrected_event_counts_no_more_until_the_correction_is_corrected() {
        OrderEvent delivered = scan(5, Phase.DELIVERED, Detail.DELIVERED);
        OrderEvent mistake = correction(6, delivered);
        Order order = order(shipped(2, PARCEL, ALL), delivered, mistake);
        assertThat(order.milestone()).isEqualTo(Milestone.SHIPPED);

        assertThat(order.with(List.of(correction(7, mistake))).milestone()).isEqualTo(Milestone.DELIVERED);
    }

    @Test
    void an_order_can_be_asked_what_it_was_and_what_was_known() {
        Order order = order(shipped(2, PARCEL, ALL), scan(5, Phase.DELIVERED, Detail.DELIVERED));

        assertThat(order.asOf(day(4)).orElseThrow().milestone()).isEqualTo(Milestone.SHIPPED);
        assertThat(order.asOf(ORDERED.minusSeconds(1))).isEmpty();
        // The scan of day 5 was heard of on day 20.
        assertThat(order.asKnownAt(day(19)).orElseThrow().milestone()).isEqualTo(Milestone.SHIPPED);
        assertThat(order.asKnownAt(day(20)).orElseThrow().milestone()).isEqualTo(Milestone.DELIVERED);
    }

    @Test
    void a_milestone_explains_itself() {
        Order half = order(shipped(2, PARCEL, Items.of(SHIRT, 2)), scan(3, Phase.DELIVERED, Detail.DELIVERED));
        assertThat(half.explained().milestone().rule().arguments().get("what"))
                .isEqualTo(new Phrase.Argument.Nested(
                        Phrase.of("timeline.shipped").with("count", 2).withCode("number", PARCEL.value())));
        assertThat(half.explained().milestone().facts())
                .containsExactly(Phrase.of("order.milestone.part_shipped")
                        .with("shipped", 2)
                        .with("total", 3));
        assertThat(half.explained().milestone().changes())
                .containsExactly(Phrase.of("order.change.ship").with("open", 1));

        Order all = half.with(List.of(shipped(4, SECOND, Items.of(LAMP, 1))));
        assertThat(all.explained().milestone().facts())
                .containsExactly(Phrase.of("order.milestone.slowest").with("count", 2));
        assertThat(all.explained().milestone().changes())
                .containsExactly(Phrase.of("order.change.report").withCode("number", SECOND.value()));

        Order done = all.with(
                List.of(scan(SECOND, at(6, Phase.DELIVERED, Detail.DELIVERED).build())));
        assertThat(done.explained().milestone().rule().arguments())
                .containsEntry("what", new Phrase.Argument.Nested(Phrase.of("tracking.delivered")));
        assertThat(done.explained().milestone().changes()).isEmpty();
    }

    @Test
    void a_line_that_cannot_be_is_refused_by_name() {
        Line lamp = Line.of(LAMP, "Desk lamp", 1, Money.parse("SAR 80.00"));

        assertThatThrownBy(() -> lamp.withDiscount(Money.parse("SAR 81.00")))
                .hasMessageContaining("discount of LAMP")
                .hasMessageContaining("SAR 80.00");
        assertThatThrownBy(() -> new Fact.Placed(List.of(lamp, lamp), Checkout.UNKNOWN))
                .hasMessageContaining("SKU LAMP stands in two lines");
        assertThatThrownBy(() -> OrderFixtures.draft()
                        .line("CUP", "Cup", 1, Money.parse("EUR 5.00"))
                        .events(ORDERED))
                .hasMessageContaining("one currency")
                .hasMessageContaining("CUP");
    }
}
