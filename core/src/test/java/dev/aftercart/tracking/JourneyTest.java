package dev.aftercart.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void nothing_is_known_of_an_empty_journey() {
        assertThat(Journey.EMPTY.milestone()).isEmpty();
        assertThat(Journey.EMPTY.latest()).isEmpty();
        assertThat(Journey.EMPTY.hindrances()).isEmpty();
    }

    @Test
    void a_parcel_comes_as_far_as_its_furthest_event() {
        Journey journey = journey(
                at(0, Phase.PRE_SHIPMENT, Detail.LABEL_CREATED),
                at(1, Phase.PICKUP, Detail.PICKED_UP),
                at(2, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY),
                at(3, Phase.TRANSIT, Detail.ARRIVED));

        assertThat(journey.milestone()).contains(Milestone.OUT_FOR_DELIVERY);
        assertThat(latest(journey)).isEqualTo(Phase.TRANSIT);
    }

    @Test
    void a_label_is_not_a_movement() {
        assertThat(journey(at(0, Phase.PRE_SHIPMENT, Detail.LABEL_CREATED)).milestone())
                .contains(Milestone.PREPARING);
        assertThat(journey(at(0, Phase.PICKUP, Detail.PICKUP_FAILED)).milestone())
                .contains(Milestone.PREPARING);
    }

    @Test
    void a_late_scan_does_not_take_a_delivered_parcel_back() {
        Journey journey = journey(at(5, Phase.TRANSIT, Detail.IN_TRANSIT), at(3, Phase.DELIVERED, Detail.DELIVERED));

        assertThat(journey.milestone()).contains(Milestone.DELIVERED);
        assertThat(latest(journey)).isEqualTo(Phase.DELIVERED);
        assertThat(journey.delivery().orElseThrow().time().instant()).isEqualTo(START.plusSeconds(3 * 3600));
    }

    @Test
    void a_delivered_parcel_can_still_go_back_to_its_sender() {
        Journey journey = journey(
                at(3, Phase.DELIVERED, Detail.DELIVERED),
                back(at(5, Phase.TRANSIT, Detail.RETURNING)),
                back(at(9, Phase.DELIVERED, Detail.RETURNED)));

        assertThat(journey.milestone()).contains(Milestone.RETURNED);
        assertThat(journey.delivery()).isEmpty();
    }

    @Test
    void delivered_at_the_sender_is_not_delivered_to_the_customer() {
        Journey journey = journey(back(at(9, Phase.DELIVERED, Detail.RETURNED)));

        assertThat(journey.milestone()).contains(Milestone.RETURNED);
        assertThat(journey.delivery()).isEmpty();
    }

    @Test
    void a_parcel_back_at_its_sender_stays_there() {
        Journey journey = journey(
                back(at(3, Phase.DELIVERED, Detail.RETURNED)),
                back(at(5, Phase.TRANSIT, Detail.IN_TRANSIT)),
                at(6, Phase.DELIVERED, Detail.DELIVERED));

        assertThat(journey.milestone()).contains(Milestone.RETURNED);
        assertThat(latest(journey)).isEqualTo(Phase.DELIVERED);
        assertThat(journey.delivery()).isEmpty();
    }

    @Test
    void a_return_of_the_customer_ends_at_the_shop() {
        TrackingEvent arrived = at(9, Phase.DELIVERED, Detail.DELIVERED)
                .toDraft()
                .direction(Direction.REVERSE)
                .build();

        assertThat(journey(arrived).milestone()).contains(Milestone.RETURNED);
        assertThat(arrived.isDeliveryToCustomer()).isFalse();
    }

    @Test
    void a_parcel_on_its_way_back_can_be_delivered_after_all() {
        Journey journey =
                journey(back(at(5, Phase.TRANSIT, Detail.RETURNING)), at(7, Phase.DELIVERED, Detail.DELIVERED));

        assertThat(journey.milestone()).contains(Milestone.DELIVERED);
    }

    @Test
    void the_same_scan_told_twice_within_a_minute_counts_once() {
        TrackingEvent exact = at(1, Phase.TRANSIT, Detail.ARRIVED);
        TrackingEvent rounded = TrackingEvent.of(Phase.TRANSIT, Detail.ARRIVED)
                .time(EventTime.of(START.plusSeconds(3600 + 42).atOffset(ZoneOffset.UTC)))
                .build();

        assertThat(journey(exact, rounded).events()).hasSize(1);
    }

    @Test
    void what_nobody_understood_has_no_effect_beside_what_is_known() {
        TrackingEvent riddle = at(4, Phase.UNMAPPED, Detail.UNMAPPED);

        assertThat(latest(journey(at(2, Phase.TRANSIT, Detail.IN_TRANSIT), riddle)))
                .isEqualTo(Phase.TRANSIT);
        assertThat(latest(journey(riddle))).isEqualTo(Phase.UNMAPPED);
        assertThat(journey(riddle).milestone()).isEmpty();
    }

    @Test
    void a_delay_or_a_hold_is_a_condition_and_moves_nothing() {
        Journey journey = journey(
                at(1, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY),
                at(2, Phase.DELAY, Detail.DELAYED),
                at(3, Phase.HOLD, Detail.HELD));
        assertThat(journey.milestone()).contains(Milestone.OUT_FOR_DELIVERY);
        assertThat(journey.hindrances()).containsExactlyInAnyOrder(Hindrance.DELAYED, Hindrance.HELD);

        Journey solved = journey(
                at(2, Phase.DELAY, Detail.DELAYED),
                at(3, Phase.HOLD, Detail.HELD),
                at(4, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY));
        assertThat(solved.hindrances()).isEmpty();
    }

    @Test
    void an_action_is_required_until_something_else_happens() {
        TrackingEvent customs = at(1, Phase.CUSTOMS, Detail.CUSTOMS_ACTION)
                .toDraft()
                .action(ActionRequired.by(ActionRequired.Actor.RECIPIENT))
                .build();

        assertThat(journey(customs).hindrances()).containsExactly(Hindrance.ACTION_REQUIRED);
        assertThat(journey(customs, at(2, Phase.CUSTOMS, Detail.CUSTOMS_CLEARED))
                        .hindrances())
                .isEmpty();
    }

    @Test
    void events_without_a_time_come_first_and_do_not_hide_what_is_newest() {
        TrackingEvent timeless =
                TrackingEvent.of(Phase.PRE_SHIPMENT, Detail.DATA_RECEIVED).build();

        Journey journey = journey(at(1, Phase.TRANSIT, Detail.IN_TRANSIT), timeless);
        assertThat(latest(journey)).isEqualTo(Phase.TRANSIT);
        assertThat(journey.events().get(0)).isEqualTo(timeless);
    }

    @Test
    void order_and_repetition_of_the_events_do_not_matter() {
        for (long seed = 1; seed <= 3_000; seed++) {
            Random random = new Random(seed);
            List<TrackingEvent> events = random(random);
            List<TrackingEvent> mixed = new ArrayList<>(events);
            mixed.addAll(events.subList(0, random.nextInt(events.size())));
            Collections.shuffle(mixed, random);

            Journey expected = Journey.of(events);
            Journey actual = Journey.of(mixed);
            assertThat(actual.milestone()).as("seed %d", seed).isEqualTo(expected.milestone());
            assertThat(actual.hindrances()).as("seed %d", seed).isEqualTo(expected.hindrances());
            assertThat(actual.latest()).as("seed %d", seed).isEqualTo(expected.latest());
            assertThat(actual.events()).as("seed %d", seed).isEqualTo(expected.events());

            Journey oneByOne = Journey.EMPTY;
            for (TrackingEvent event : mixed) {
                oneByOne = oneByOne.with(event);
            }
            assertThat(oneByOne.milestone()).as("seed %d", seed).isEqualTo(expected.milestone());
            assertThat(oneByOne.hindrances()).as("seed %d", seed).isEqualTo(expected.hindrances());
            assertThat(oneByOne.latest()).as("seed %d", seed).isEqualTo(expected.latest());
            assertThat(oneByOne.delivery()).as("seed %d", seed).isEqualTo(expected.delivery());
        }
    }

    /** Each at an hour of its own: events of one instant are ordered by the list they came in. */
    private static List<TrackingEvent> random(Random random) {
        List<TrackingEvent> events = new ArrayList<>();
        for (int hour = 0; hour < 1 + random.nextInt(12); hour++) {
            Phase phase = List.of(Phase.values()).get(random.nextInt(Phase.values().length));
            TrackingEvent event = at(hour, phase, Detail.of(phase.name()));
            events.add(random.nextInt(5) == 0 ? back(event) : event);
        }
        return events;
    }

    private static Phase latest(Journey journey) {
        return journey.latest().orElseThrow().phase();
    }

    private static Journey journey(TrackingEvent... events) {
        return Journey.of(List.of(events));
    }

    private static TrackingEvent at(int hour, Phase phase, Detail detail) {
        return TrackingEvent.of(phase, detail)
                .time(EventTime.of(START.plusSeconds(3600L * hour).atOffset(ZoneOffset.UTC)))
                .build();
    }

    private static TrackingEvent back(TrackingEvent event) {
        return event.toDraft().direction(Direction.RETURN_TO_ORIGIN).build();
    }
}
