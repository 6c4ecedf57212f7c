package dev.aftercart.couriers.dhl;

import static dev.aftercart.couriers.dhl.Bodies.reading;
import static dev.aftercart.couriers.dhl.Bodies.shipment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DhlShipmentTest {

    // --- the shipment

    @Test
    void a_number_may_be_written_as_a_number() {
        assertThat(reading("{\"shipments\":[{\"id\":7000000001,\"events\":[]}]}")
                        .number())
                .isEqualTo(TrackingNumber.of("7000000001"));
    }

    @Test
    void pieces_and_references_are_other_names_of_the_parcel() {
        String details = "\"details\":{\"pieceIds\":[\"JD01\",42,null,{}],\"references\":";
        assertThat(reading(shipment("express")
                                .field(details + "{\"number\":\"R1\",\"type\":\"x\"}}")
                                .json())
                        .aliases())
                .containsExactlyInAnyOrder(TrackingNumber.of("JD01"), TrackingNumber.of("42"), TrackingNumber.of("R1"));
        assertThat(reading(shipment("express")
                                .field(details + "[{\"number\":\"R1\"},7,{\"number\":\"5000000001\"}]}")
                                .json())
                        .aliases())
                .doesNotContain(TrackingNumber.of("5000000001"))
                .contains(TrackingNumber.of("R1"));
    }

    @Test
    void a_shipment_without_scans_awaits_its_first() {
        assertThat(reading(shipment("express").json()).observation()).isEqualTo(Observation.AWAITING_FIRST_SCAN);
        assertThat(reading(shipment("express")
                                .scan("2026-03-01T10:00:00Z", "pre-transit", "Label created")
                                .json())
                        .observation())
                .isEqualTo(Observation.AWAITING_FIRST_SCAN);
    }

    @Test
    void the_summary_that_repeats_an_event_counts_once() {
        TrackingReading reading = reading(shipment("express")
                .field(
                        "\"status\":{\"timestamp\":\"2026-03-02T08:00:00Z\",\"statusCode\":\"transit\",\"status\":\"AF\"}")
                .scan("2026-03-02T08:00:00", "transit", "AF", "", "")
                .json());
        assertThat(reading.events()).hasSize(1);
        assertThat(reading.events().get(0).time().evidence()).isEqualTo(Evidence.EXPLICIT_OFFSET);
    }

    @Test
    void the_summary_that_no_event_has_is_the_newest_event() {
        TrackingReading reading = reading(shipment("express")
                .field(
                        "\"status\":{\"timestamp\":\"2026-03-03T08:00:00Z\",\"statusCode\":\"delivered\",\"status\":\"OK\"}")
                .scan("2026-03-02T08:00:00", "transit", "AF", "", "")
                .json());
        assertThat(reading.events()).extracting(TrackingEvent::phase).containsExactly(Phase.TRANSIT, Phase.DELIVERED);
    }

    @Test
    void a_list_that_begins_with_the_oldest_is_read_as_well() {
        TrackingReading reading = reading(shipment("ecommerce")
                .field("\"status\":{\"timestamp\":\"2026-03-03T08:00:00Z\",\"statusCode\":\"delivered\"}")
                .scan("2026-03-01T08:00:00Z", "transit", "Picked up")
                .scan("2026-03-02T08:00:00Z", "transit", "Arrived at facility")
                .scan("2026-03-02T08:00:00Z", "transit", "Departed facility")
                .json());
        assertThat(reading.events())
                .extracting(event -> event.detail().code())
                .containsExactly("picked_up", "arrived", "departed", "delivered");
    }

    @Test
    void scans_of_one_second_keep_the_order_of_the_list_turned_round() {
        TrackingReading reading = reading(shipment("ecommerce")
                .scan("2026-03-02T08:00:00Z", "transit", "Departed facility")
                .scan("2026-03-02T08:00:00Z", "transit", "Arrived at facility")
                .json());
        assertThat(reading.events()).extracting(event -> event.detail().code()).containsExactly("arrived", "departed");
    }

    @Test
    void the_couriers_words_are_kept() {
        TrackingEvent event = reading(shipment("express")
                        .scan("2026-03-02T08:00:00Z", "transit", "AF", "Arrived", "Soon more")
                        .json())
                .events()
                .get(0);
        assertThat(event.provenance())
                .extracting("provider", "status", "code", "text")
                .containsExactly("dhl", "transit", "AF", "Arrived; Soon more");
    }

    @Test
    void an_unknown_code_is_kept_and_reported() {
        TrackingReading reading = reading(shipment("express")
                .scan("2026-03-02T08:00:00Z", "unknown", "QQ-17", "Quux", "")
                .json());
        assertThat(reading.unmapped()).containsExactly("QQ-17");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("shipments[0].events[0].status: QQ-17 is not known");
    }

    @Test
    void a_contradiction_is_reported() {
        assertThat(reading(shipment("express")
                                .scan("2026-03-02T08:00:00Z", "transit", "Delivered")
                                .json())
                        .diagnostics())
                .singleElement()
                .extracting(Diagnostic::path)
                .isEqualTo("shipments[0].events[0].statusCode");
    }

    @Test
    void who_must_act_and_where_it_failed_is_told() {
        TrackingReading reading = reading(shipment("parcel-de")
                .scan("2026-03-03T08:00:00", "transit", "Die Sendung liegt zur Abholung bereit")
                .scan("2026-03-02T08:00:00", "failure", "Der Empfänger wurde nicht angetroffen")
                .json());
        assertThat(reading.events().get(0).attempt()).isEqualTo(Attempt.AT_THE_DOOR);
        assertThat(reading.events().get(1).action()).isEqualTo(ActionRequired.by(ActionRequired.Actor.RECIPIENT));
        assertThat(reading.journey().milestone()).contains(Milestone.READY_FOR_PICKUP);
    }

    // --- the way back

    @Test
    void once_it_goes_back_everything_after_is_on_the_way_back() {
        TrackingReading reading = reading(shipment("express")
                .scan("2026-03-06T08:00:00Z", "delivered", "OK", "Delivered", "")
                .scan("2026-03-05T08:00:00Z", "transit", "AF", "Arrived", "")
                .scan("2026-03-04T08:00:00Z", "failure", "Refused, will be returned to sender")
                .scan("2026-03-03T08:00:00Z", "transit", "WC", "", "")
                .json());
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
    void a_flagged_return_turns_after_the_last_failure_when_no_scan_says_so() {
        TrackingReading reading = reading(shipment("parcel-de")
                .field("\"returnFlag\":true")
                .scan("2026-03-06T08:00:00", "delivered", "Die Sendung wurde zugestellt")
                .scan("2026-03-05T08:00:00", "transit", "Im Paketzentrum bearbeitet")
                .scan("2026-03-04T08:00:00", "failure", "Der Empfänger wurde nicht angetroffen")
                .scan("2026-03-03T08:00:00", "transit", "In Zustellung")
                .json());
        assertThat(reading.events())
                .extracting(TrackingEvent::direction)
                .containsExactly(
                        Direction.FORWARD, Direction.FORWARD, Direction.RETURN_TO_ORIGIN, Direction.RETURN_TO_ORIGIN);
        assertThat(reading.journey().milestone()).contains(Milestone.RETURNED);
    }

    @Test
    void a_flagged_return_is_never_delivered_to_the_customer() {
        TrackingReading reading = reading(shipment("parcel-de")
                .field("\"returnFlag\":true")
                .scan("2026-03-06T08:00:00", "delivered", "Die Sendung wurde zugestellt")
                .scan("2026-03-05T08:00:00", "transit", "Im Paketzentrum bearbeitet")
                .json());
        assertThat(reading.events()).noneMatch(TrackingEvent::isDeliveryToCustomer);
        assertThat(reading.journey().milestone()).contains(Milestone.RETURNED);
    }

    @Test
    void a_flagged_return_whose_last_scan_failed_is_on_its_way_back() {
        TrackingReading reading = reading(shipment("parcel-de")
                .field("\"returnFlag\":true")
                .scan("2026-03-06T08:00:00", "failure", "Der Empfänger wurde nicht angetroffen")
                .scan("2026-03-05T08:00:00", "transit", "In Zustellung")
                .json());
        assertThat(reading.journey().milestone()).contains(Milestone.RETURNING);
    }

    @Test
    void a_scan_without_a_time_does_not_turn_what_came_before_it() {
        TrackingReading reading = reading(shipment("express")
                .scan("", "transit", "Returned to sender")
                .scan("2026-03-05T08:00:00Z", "transit", "Arrived")
                .json());
        assertThat(reading.events())
                .extracting(TrackingEvent::direction)
                .containsExactly(Direction.FORWARD, Direction.RETURN_TO_ORIGIN);
    }

    // --- when

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00:00+01:00, 2026-03-02T09:00:00Z, EXPLICIT_OFFSET",
        "2026-03-02T10:00:00+0100, 2026-03-02T09:00:00Z, EXPLICIT_OFFSET",
        "2026-03-02T10:00:00Z, 2026-03-02T10:00:00Z, EXPLICIT_OFFSET",
        "2026-03-02T10:00:00.250, 2026-03-02T09:00:00.250Z, COURIER_CONTRACT",
        "2026-03-02T10:00, 2026-03-02T09:00:00Z, COURIER_CONTRACT",
        "2026-03-02 10:00:00, 2026-03-02T09:00:00Z, COURIER_CONTRACT",
        "2026-07-02T10:00:00, 2026-07-02T08:00:00Z, COURIER_CONTRACT",
        "2026-03-02, 2026-03-02T11:00:00Z, DATE_ONLY",
    })
    void a_time_is_read_as_it_is_written(String written, Instant instant, Evidence evidence) {
        EventTime time = reading(shipment("parcel-de")
                        .scan(written, "transit", "bearbeitet")
                        .json())
                .events()
                .get(0)
                .time();
        assertThat(time.instant()).isEqualTo(instant);
        assertThat(time.evidence()).isEqualTo(evidence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-13-41T10:00:00",
                "2026-02-30T10:00:00",
                "0001-01-01T00:00:00",
                "1772445600000",
                "9999-12-31T00:00:00"
            })
    void a_time_that_is_none_is_unknown_and_reported(String written) {
        TrackingReading reading = reading(
                shipment("parcel-de").scan(written, "transit", "bearbeitet").json());
        assertThat(reading.events().get(0).time()).isEqualTo(EventTime.UNKNOWN);
        assertThat(reading.diagnostics()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"countryCode\":\"SE\"} | Europe/Stockholm | FROM_LOCATION",
                "{\"countryCode\":\"US\",\"addressLocality\":\"Reno, NV, US\"} | America/Los_Angeles | FROM_LOCATION",
                "{\"countryCode\":\"US\",\"addressLocality\":\"Fresno, CA, US\"} | America/Los_Angeles | FROM_LOCATION",
                "{\"countryCode\":\"US\",\"addressLocality\":\"Somewhere\"} | America/New_York | ASSUMED",
                "{\"addressLocality\":\"LEIPZIG - GERMANY\"} | Europe/Berlin | FROM_LOCATION",
                "{\"addressLocality\":\"MIAMI, FL - USA\"} | America/New_York | FROM_LOCATION",
                "{\"addressLocality\":\"Fresno, CA\"} | Asia/Tokyo | ASSUMED",
                "{\"countryCode\":\"??\"} | Asia/Tokyo | ASSUMED",
                "{} | Asia/Tokyo | ASSUMED",
            })
    void a_time_without_an_offset_is_of_the_place_of_the_scan(String address, String zone, Evidence evidence) {
        EventTime time = reading(shipment("express")
                        .field("\"destination\":{\"address\":{\"countryCode\":\"JP\"}}")
                        .scanAt(address, "2026-03-02T10:00:00", "transit", "AF")
                        .json())
                .events()
                .get(0)
                .time();
        assertThat(time.zone()).isEqualTo(ZoneId.of(zone));
        assertThat(time.evidence()).isEqualTo(evidence);
    }

    // --- when it shall arrive

    @Test
    void a_time_frame_of_one_day_has_hours() {
        assertThat(reading(shipment("express")
                                .field(
                                        "\"estimatedDeliveryTimeFrame\":{\"estimatedFrom\":\"2026-03-05T14:00:00+01:00\","
                                                + "\"estimatedThrough\":\"2026-03-05T16:30:00+01:00\"}")
                                .json())
                        .estimates())
                .singleElement()
                .extracting("window")
                .isEqualTo(DateWindow.on(LocalDate.parse("2026-03-05"), ZoneOffset.ofHours(1))
                        .hours(LocalTime.of(14, 0), LocalTime.of(16, 30)));
    }

    @Test
    void a_point_at_midnight_is_the_day() {
        assertThat(reading(shipment("parcel-de")
                                .field("\"estimatedTimeOfDelivery\":\"2026-03-05T00:00:00\"")
                                .json())
                        .estimates())
                .singleElement()
                .extracting("window")
                .isEqualTo(DateWindow.on(LocalDate.parse("2026-03-05"), ZoneId.of("Europe/Berlin")));
    }

    @Test
    void a_time_frame_that_ends_before_it_begins_is_reported_and_left_out() {
        TrackingReading reading = reading(shipment("express")
                .field(
                        "\"estimatedDeliveryTimeFrame\":{\"estimatedFrom\":\"2026-03-05\",\"estimatedThrough\":\"2026-03-04\"}")
                .json());
        assertThat(reading.estimates()).isEmpty();
        assertThat(reading.diagnostics()).hasSize(1);
    }
}
