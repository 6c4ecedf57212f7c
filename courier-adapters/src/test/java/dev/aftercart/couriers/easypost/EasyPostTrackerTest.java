package dev.aftercart.couriers.easypost;

import static dev.aftercart.couriers.easypost.Trackers.tracker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasyPostTrackerTest {

    // --- what a status means

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in_transit | arrived_at_facility | Arrived at hub | TRANSIT/arrived
                    in_transit | arrived_at_facility | Picked up | PICKUP/picked_up
                    in_transit | status_update | Inbound Into Customs | CUSTOMS/customs_started
                    in_transit | unknown | On the way | TRANSIT/in_transit
                    in_transit | unknown | Delivered, Front Door | TRANSIT/in_transit
                    in_transit | delivery_exception | Customer not home | ATTEMPT_FAILED/attempt_failed
                    in_transit | weather_delay | Arrived at hub | DELAY/delayed
                    pre_transit | status_update | Shipping Label Created | PRE_SHIPMENT/label_created
                    out_for_delivery | out_for_delivery | Arrived at hub | OUT_FOR_DELIVERY/out_for_delivery
                    delivered | arrived_at_destination | Delivered to Agent for Final Delivery | TRANSIT/handed_to_carrier
                    delivered | arrived_at_destination | Available for pickup | PICKUP_POINT/ready_for_pickup
                    failure | unknown | Package lost | LOSS/lost
                    failure | refused | Refused | FAILED/refused
                    canceled | cancelled | x | CANCELLED/cancelled
                    cancelled | cancelled | x | CANCELLED/cancelled
                    unknown | unknown | Delivered, Front Door | UNMAPPED/unmapped
                    unknown | unknown | Out for delivery | OUT_FOR_DELIVERY/out_for_delivery
                    teleported | beamed_up | Scotty | UNMAPPED/unmapped
                    """)
    void status_detail_and_words_are_read_together(String status, String detail, String message, String meaning) {
        TrackingEvent event =
                tracker("").on(2, status, detail, message).reading().events().get(0);
        assertThat(event.phase() + "/" + event.detail()).isEqualTo(meaning);
    }

    @Test
    void an_unknown_status_is_kept_and_reported() {
        TrackingReading reading =
                tracker("").on(2, "teleported", "beamed_up", "Scotty").reading();
        assertThat(reading.unmapped()).containsExactly("beamed_up");
        assertThat(reading.diagnostics())
                .extracting(Object::toString)
                .containsExactly("tracking_details[0].status: teleported/beamed_up is not known");
    }

    @Test
    void the_carriers_words_are_kept() {
        assertThat(tracker("")
                        .on(2, "in_transit", "unknown", "On the way")
                        .reading()
                        .events()
                        .get(0)
                        .provenance())
                .extracting("provider", "status", "code", "text")
                .containsExactly("easypost", "in_transit", "unknown", "On the way");
    }

    @Test
    void who_signed_is_left_out_and_that_somebody_did_is_kept() {
        TrackingReading reading = tracker("delivered")
                .field("\"signed_by\":\"J. Doe\"")
                .on(3, "delivered", "arrived_at_destination", "Delivered")
                .reading();
        assertThat(reading.events().get(0).completion()).isEqualTo(Completion.SIGNED);
        assertThat(reading.events().get(0).provenance()).asString().doesNotContain("Doe");
    }

    // --- the tracker's own status

    @Test
    void the_status_of_the_tracker_is_trusted_over_a_list_that_lags() {
        TrackingReading reading = tracker("delivered")
                .on(2, "in_transit", "arrived_at_facility", "Arrived")
                .reading();
        assertThat(reading.journey().milestone()).contains(Milestone.DELIVERED);
        assertThat(reading.events().get(1).time().instant()).hasToString("2026-03-09T12:00:00Z");
        assertThat(reading.diagnostics())
                .extracting(Object::toString)
                .containsExactly("status: is delivered, the newest event in_transit");
    }

    @Test
    void the_status_of_the_tracker_is_not_older_than_its_newest_event() {
        TrackingReading reading = tracker("out_for_delivery")
                .on(20, "in_transit", "arrived_at_facility", "Arrived")
                .reading();
        assertThat(reading.events().get(1).time().instant()).hasToString("2026-03-20T10:00:00Z");
        assertThat(reading.journey().latest())
                .hasValueSatisfying(latest -> assertThat(latest.phase()).isEqualTo(Phase.OUT_FOR_DELIVERY));
    }

    @Test
    void the_status_of_the_tracker_that_the_newest_event_has_counts_once() {
        assertThat(tracker("in_transit")
                        .on(2, "in_transit", "arrived_at_facility", "Arrived")
                        .reading()
                        .events())
                .hasSize(1);
    }

    @Test
    void a_new_tracker_knows_nothing_yet() {
        TrackingReading reading = tracker("unknown").reading();
        assertThat(reading.events()).isEmpty();
        assertThat(reading.observation()).isEqualTo(Observation.AWAITING_FIRST_SCAN);
    }

    @ParameterizedTest
    @CsvSource({"error,unknown,NUMBER_INVALID", "unknown,expired,EXPIRED", "pre_transit,unknown,AWAITING_FIRST_SCAN"})
    void what_says_nothing_of_the_parcel_is_said_of_the_looking(String status, String detail, Observation said) {
        assertThat(tracker(status)
                        .field("\"status_detail\":\"" + detail + "\"")
                        .reading()
                        .observation())
                .isEqualTo(said);
    }

    @Test
    void a_carrier_that_stops_answering_does_not_make_a_good_number_bad() {
        TrackingReading reading =
                tracker("error").on(2, "in_transit", "unknown", "On the way").reading();
        assertThat(reading.observation()).isEqualTo(Observation.SOURCE_ERROR);
        assertThat(reading.journey().milestone()).contains(Milestone.IN_TRANSIT);
    }

    // --- the way back

    @Test
    void what_comes_after_return_to_sender_goes_back_and_ends_at_the_sender() {
        TrackingReading reading = tracker("delivered")
                .on(2, "in_transit", "delivery_exception", "Refused by recipient")
                .on(3, "return_to_sender", "return", "Returning")
                .on(4, "in_transit", "arrived_at_facility", "Arrived")
                .on(5, "delivered", "arrived_at_destination", "Delivered")
                .reading();
        assertThat(reading.events())
                .extracting(TrackingEvent::direction)
                .containsExactly(
                        Direction.FORWARD,
                        Direction.RETURN_TO_ORIGIN,
                        Direction.RETURN_TO_ORIGIN,
                        Direction.RETURN_TO_ORIGIN);
        assertThat(reading.journey().milestone()).contains(Milestone.RETURNED);
        assertThat(reading.journey().delivery()).isEmpty();
    }

    @Test
    void delivered_to_the_original_sender_is_no_delivery_to_the_customer() {
        assertThat(tracker("delivered")
                        .on(5, "delivered", "arrived_at_destination", "Delivered, To Original Sender")
                        .reading()
                        .journey()
                        .milestone())
                .contains(Milestone.RETURNED);
    }

    @Test
    void a_customers_return_is_delivered_to_the_shop() {
        TrackingReading reading = tracker("delivered")
                .field("\"is_return\":true")
                .on(2, "in_transit", "unknown", "Return parcel received from sender")
                .on(5, "delivered", "arrived_at_destination", "Delivered")
                .reading();
        assertThat(reading.events()).extracting(TrackingEvent::direction).containsOnly(Direction.REVERSE);
        assertThat(reading.journey().delivery()).isEmpty();
    }

    // --- time, place, numbers

    @Test
    void a_list_in_any_order_is_read_oldest_first() {
        assertThat(tracker("delivered")
                        .on(4, "delivered", "unknown", "Delivered")
                        .on(2, "in_transit", "unknown", "On the way")
                        .reading()
                        .events())
                .extracting(TrackingEvent::phase)
                .containsExactly(Phase.TRANSIT, Phase.DELIVERED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00:00Z,EXPLICIT_OFFSET",
        "2026-03-02T10:00:00,COURIER_CONTRACT",
        "2026-03-02,DATE_ONLY",
        "yesterday,NONE"
    })
    void each_time_says_how_its_zone_is_known(String written, Evidence evidence) {
        assertThat(tracker("")
                        .event(written, "in_transit", "unknown", "On the way", "{}")
                        .reading()
                        .events()
                        .get(0)
                        .time()
                        .evidence())
                .isEqualTo(evidence);
    }

    @Test
    void the_carrier_is_the_service_and_its_other_number_an_alias() {
        TrackingReading reading = tracker("unknown")
                .field("\"carrier\":\"FedEx\",\"carrier_detail\":{\"alternate_identifier\":\"777000111\"}")
                .reading();
        assertThat(reading.service()).isEqualTo("FedEx");
        assertThat(reading.aliases()).containsExactly(TrackingNumber.of("777000111"));
    }

    // --- estimates

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-12 | 2026-03-12
                    2026-03-12T00:00:00Z | 2026-03-12
                    2026-03-12T03:00:00Z | 2026-03-11
                    2026-03-12T18:00:00Z | 2026-03-12
                    """)
    void an_estimate_is_a_day_at_the_destination(String written, LocalDate day) {
        assertThat(tracker("in_transit")
                        .field("\"est_delivery_date\":\"" + written + "\"")
                        .field("\"carrier_detail\":{\"destination_tracking_location\":{\"state\":\"NY\"}}")
                        .reading()
                        .estimates())
                .containsExactly(
                        Estimate.by(Estimate.Source.COURIER, DateWindow.on(day, ZoneId.of("America/New_York"))));
    }

    @Test
    void the_day_that_is_told_in_local_time_wins_and_a_guaranteed_day_is_guaranteed() {
        assertThat(tracker("in_transit")
                        .field("\"est_delivery_date\":\"2026-03-12T04:00:00Z\"")
                        .field("\"carrier_detail\":{\"est_delivery_date_local\":\"2026-03-11\","
                                + "\"guaranteed_delivery_date\":\"2026-03-13\"}")
                        .reading()
                        .estimates())
                .containsExactly(
                        Estimate.by(Estimate.Source.COURIER, DateWindow.on(LocalDate.of(2026, 3, 11), ZoneOffset.UTC)),
                        new Estimate(
                                Estimate.Source.COURIER,
                                DateWindow.on(LocalDate.of(2026, 3, 13), ZoneOffset.UTC),
                                true));
    }

    @Test
    void without_a_destination_the_day_is_of_the_place_where_the_parcel_was_last_seen() {
        TrackingReading reading = tracker("in_transit")
                .field("\"est_delivery_date\":\"2026-03-12\"")
                .event("2026-03-02T10:00:00Z", "in_transit", "unknown", "x", "{\"country\":\"DE\"}")
                .reading();
        assertThat(reading.estimates().get(0).window().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }
}
