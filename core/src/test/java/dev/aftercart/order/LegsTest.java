package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.ARAMEX;
import static dev.aftercart.order.OrderFixtures.DHL;
import static dev.aftercart.order.OrderFixtures.PARCEL;
import static dev.aftercart.order.OrderFixtures.at;
import static dev.aftercart.order.OrderFixtures.day;
import static dev.aftercart.order.OrderFixtures.order;
import static dev.aftercart.order.OrderFixtures.scan;
import static dev.aftercart.order.OrderFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LegsTest {

    private static final Leg FIRST = new Leg(DHL, PARCEL);
    private static final Leg LAST = new Leg(ARAMEX, TrackingNumber.of("ARX-2"));
    private static final TrackingEvent DELIVERED =
            at(7, Phase.DELIVERED, Detail.DELIVERED).build();

    @Test
    void what_the_second_courier_reports_is_about_the_same_parcel() {
        Order order = order(shipped(2, PARCEL, Items.NONE), scan(3, Phase.TRANSIT, Detail.DEPARTED), handedOn())
                .with(tracked(LAST, DELIVERED));

        assertThat(order.shipments()).hasSize(1);
        Shipment parcel = order.shipments().get(0);
        assertThat(parcel.number()).isEqualTo(PARCEL);
        assertThat(parcel.legs()).containsExactly(FIRST, LAST);
        assertThat(parcel.lastLeg()).isEqualTo(LAST);
        assertThat(parcel.journey().events()).extracting(TrackingEvent::leg).containsExactly(0, 1);
        assertThat(order.milestone()).isEqualTo(Milestone.DELIVERED);
    }

    @Test
    void it_does_not_matter_whether_the_hand_over_or_the_second_courier_is_heard_of_first() {
        OrderEvent early = OrderEvent.of(
                        EventKind.TRACKING_RECORDED,
                        new Fact.Tracked(
                                LAST.courier(),
                                LAST.number(),
                                at(4, Phase.TRANSIT, Detail.ARRIVED).build()),
                        day(4))
                .recorded(day(4));
        Order order = order(shipped(2, PARCEL, Items.NONE), early, handedOn());

        assertThat(order.shipments()).hasSize(1);
        assertThat(order.shipments().get(0).journey().events())
                .extracting(TrackingEvent::leg)
                .containsExactly(1);
    }

    @Test
    void a_reading_that_names_the_next_courier_hands_the_parcel_on_once() {
        Order order = order(shipped(2, PARCEL, Items.NONE));
        TrackingReading reading = new TrackingReading(
                DHL, PARCEL, Set.of(), null, List.of(), List.of(), Observation.ACTIVE, List.of(), List.of(LAST));

        Order after = order.with(proposed(order, reading));
        assertThat(after.shipments().get(0).legs()).containsExactly(FIRST, LAST);
        assertThat(proposed(after, reading)).noneMatch(event -> event.kind() == EventKind.HANDED_ON);
    }

    @Test
    void hand_overs_in_a_circle_end() {
        Order order = order(
                shipped(2, PARCEL, Items.NONE),
                handedOn(),
                OrderEvent.of(EventKind.HANDED_ON, new Fact.HandedOn(LAST, FIRST), day(6))
                        .recorded(day(6)));

        assertThat(order.shipments()).hasSize(1);
        assertThat(order.shipments().get(0).legs()).containsExactly(FIRST, LAST);
    }

    @Test
    void the_looking_is_told_apart_from_the_parcel() {
        Order order = order(shipped(2, PARCEL, Items.NONE), scan(3, Phase.TRANSIT, Detail.DEPARTED));
        assertThat(order.shipments().get(0).observation()).isEqualTo(Observation.ACTIVE);

        TrackingReading stale =
                new TrackingReading(DHL, PARCEL, Set.of(), null, List.of(), List.of(), Observation.EXPIRED, List.of());
        Order expired = order.with(proposed(order, stale));
        assertThat(expired.shipments().get(0).observation()).isEqualTo(Observation.EXPIRED);
        assertThat(expired.milestone()).isEqualTo(order.milestone());
        assertThat(proposed(expired, stale)).isEmpty();

        Order back = expired.with(
                List.of(scan(PARCEL, at(12, Phase.TRANSIT, Detail.ARRIVED).build())));
        assertThat(back.shipments().get(0).observation()).isEqualTo(Observation.ACTIVE);
    }

    private static OrderEvent handedOn() {
        return OrderEvent.of(EventKind.HANDED_ON, new Fact.HandedOn(FIRST, LAST), day(5))
                .recorded(day(5));
    }

    private static List<OrderEvent> tracked(Leg leg, TrackingEvent event) {
        return List.of(
                OrderEvent.of(EventKind.TRACKING_RECORDED, new Fact.Tracked(leg.courier(), leg.number(), event), day(7))
                        .recorded(day(7)));
    }

    private static List<OrderEvent> proposed(Order order, TrackingReading reading) {
        Proposal proposal = new OrderCommands(order, day(10), null).tracked(reading);
        return ((Proposal.Events) proposal).events();
    }
}
