package dev.aftercart.couriers.ups;

import static dev.aftercart.couriers.ups.Bodies.NUMBER;
import static dev.aftercart.couriers.ups.Bodies.outcomes;
import static dev.aftercart.couriers.ups.Bodies.parcel;
import static dev.aftercart.couriers.ups.Bodies.reading;
import static dev.aftercart.couriers.ups.Bodies.shipment;
import static dev.aftercart.couriers.ups.Bodies.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpsBodyTest {

    private static final String IN_TRANSIT = status("I", "AR", "005", "Arrived at Facility");

    @Test
    void greenwich_time_gives_the_offset() {
        EventTime time =
                time("\"date\":\"20260302\",\"time\":\"071500\",\"gmtDate\":\"20260301\",\"gmtTime\":\"23:15:00\"");
        assertThat(time)
                .isEqualTo(new EventTime(
                        Instant.parse("2026-03-01T23:15:00Z"), ZoneOffset.ofHours(8), Evidence.EXPLICIT_OFFSET));
    }

    @Test
    void greenwich_time_wins_over_a_written_offset() {
        EventTime time =
                time("\"date\":\"20260302\",\"time\":\"071500\",\"gmtDate\":\"20260302\",\"gmtTime\":\"111500\","
                        + "\"gmtOffset\":\"-05:00\"");
        assertThat(time.zone()).isEqualTo(ZoneOffset.ofHours(-4));
    }

    @Test
    void a_difference_that_is_no_offset_leaves_greenwich_time() {
        EventTime time =
                time("\"date\":\"20260302\",\"time\":\"071500\",\"gmtDate\":\"20260301\",\"gmtTime\":\"020301\"");
        assertThat(time.instant()).isEqualTo(Instant.parse("2026-03-01T02:03:01Z"));
    }

    @Test
    void an_offset_alone_counts_with_a_dot_too() {
        assertThat(time("\"date\":\"20260302\",\"time\":\"071500\",\"gmtOffset\":\"-04.00\"")
                        .zone())
                .isEqualTo(ZoneOffset.ofHours(-4));
    }

    @Test
    void without_greenwich_time_the_place_tells_the_zone() {
        EventTime time = time("\"date\":\"20260302\",\"time\":\"071500\","
                + "\"location\":{\"address\":{\"city\":\"Reno\",\"stateProvince\":\"NV\",\"countryCode\":\"US\"}}");
        assertThat(time.zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
        assertThat(time.evidence()).isEqualTo(Evidence.FROM_LOCATION);
    }

    @Test
    void without_a_place_the_destination_is_assumed() {
        EventTime time = parcel().field(
                        "\"packageAddress\":[{\"type\":\"DESTINATION\",\"address\":{\"country\":\"PL\"}}]")
                .activity(IN_TRANSIT + ",\"date\":\"20260302\",\"time\":\"071500\"")
                .newest()
                .time();
        assertThat(time.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
        assertThat(time.evidence()).isEqualTo(Evidence.ASSUMED);
    }

    @Test
    void an_impossible_time_is_none_and_is_reported() {
        var reading = parcel().activity(IN_TRANSIT + ",\"date\":\"20261341\",\"time\":\"990000\"")
                .reading();
        assertThat(reading.events().get(0).time()).isEqualTo(EventTime.UNKNOWN);
        assertThat(reading.diagnostics()).singleElement().asString().contains("time");
    }

    @Test
    void a_moved_day_wins_over_the_scheduled_one_and_has_hours_when_there_is_a_window() {
        List<Estimate> estimates = parcel().field(
                        "\"deliveryDate\":[{\"type\":\"SDD\",\"date\":\"20260304\"},{\"type\":\"RDD\",\"date\":\"20260305\"}]")
                .field("\"deliveryTime\":{\"type\":\"EDW\",\"startTime\":\"114500\",\"endTime\":\"154500\"}")
                .reading()
                .estimates();
        DateWindow window = DateWindow.on(LocalDate.of(2026, 3, 5), ZoneOffset.UTC)
                .hours(LocalTime.of(11, 45), LocalTime.of(15, 45));
        assertThat(estimates).containsExactly(Estimate.by(Estimate.Source.COURIER, window));
    }

    @Test
    void a_commitment_is_until_its_time_and_the_end_of_the_day_is_the_day() {
        String day = "\"deliveryDate\":[{\"type\":\"SDD\",\"date\":\"20260304\"}]";
        assertThat(window(day, "\"deliveryTime\":{\"type\":\"CMT\",\"endTime\":\"103000\"}")
                        .until())
                .isEqualTo(LocalTime.of(10, 30));
        assertThat(window(day, "\"deliveryTime\":{\"type\":\"EOD\",\"endTime\":\"190000\"}")
                        .isSlot())
                .isFalse();
    }

    @Test
    void the_day_of_a_delivery_is_no_estimate() {
        assertThat(parcel().field("\"deliveryDate\":[{\"type\":\"DEL\",\"date\":\"20260304\"}]")
                        .reading()
                        .estimates())
                .isEmpty();
    }

    @Test
    void each_piece_is_a_reading_and_none_has_the_number_of_another() {
        List<TrackingOutcome> outcomes = outcomes(shipment(
                parcel().activity("D", "MG", "011", "DELIVERED").bare("1Z0000000000000001"),
                parcel().activity("I", "AR", "005", "Arrived").bare("1Z0000000000000002")));
        assertThat(outcomes)
                .hasSize(2)
                .allSatisfy(outcome ->
                        assertThat(((Reading) outcome).reading().aliases()).isEmpty());
        assertThat(outcomes)
                .extracting(outcome ->
                        ((Reading) outcome).reading().journey().milestone().orElseThrow())
                .containsExactly(Milestone.DELIVERED, Milestone.IN_TRANSIT);
    }

    @Test
    void the_post_has_it_next_under_a_number_of_its_own() {
        var reading = parcel().field(
                        "\"alternateTrackingNumber\":[{\"type\":\"USPS_PIC\",\"number\":\"9241990000000000000001\"}]")
                .reading();
        assertThat(reading.onward())
                .containsExactly(new Leg(CourierCode.of("usps"), TrackingNumber.of("9241990000000000000001")));
        assertThat(reading.aliases()).isEmpty();
    }

    @Test
    void withheld_activities_leave_the_summary() {
        var reading = parcel().field("\"currentStatus\":{\"code\":\"011\",\"description\":\"Delivered\"}")
                .field("\"deliveryDate\":[{\"type\":\"DEL\",\"date\":\"20260304\"}]")
                .activity("I", "AR", "005", "Arrived")
                .reading();
        assertThat(reading.journey().milestone()).contains(Milestone.DELIVERED);
        assertThat(reading.events()).hasSize(2);
    }

    @Test
    void a_label_alone_awaits_its_first_scan() {
        assertThat(parcel().activity("M", "MP", "003", "Label").reading().observation())
                .isEqualTo(Observation.AWAITING_FIRST_SCAN);
    }

    @Test
    void a_number_that_is_not_found_comes_with_status_200() {
        assertThat(outcomes("{\"trackResponse\":{\"shipment\":[{\"inquiryNumber\":\"" + NUMBER
                        + "\",\"warnings\":[{\"code\":\"TW0001\",\"message\":\"Not here\"}]}]}}"))
                .containsExactly(new NotFound(TrackingNumber.of(NUMBER), "UPS says TW0001: Not here"));
    }

    @Test
    void errors_are_told_apart_by_their_code() {
        assertThat(error("TV1002")).isInstanceOf(NotFound.class);
        assertThat(error("404")).isInstanceOf(NotFound.class);
        assertThat(error("250003")).isInstanceOf(Unauthorised.class);
        assertThat(error("10429")).isInstanceOf(RetryLater.class);
        assertThat(error("503")).isInstanceOf(RetryLater.class);
        assertThat(error("VSS300")).isInstanceOf(Unreadable.class);
        assertThat(error("4x4")).isInstanceOf(Unreadable.class);
    }

    @Test
    void who_received_it_and_where_they_live_is_not_kept() {
        String body = parcel().field("\"deliveryInformation\":{\"receivedBy\":\"ANNA-K\",\"location\":\"Front Desk\"}")
                .field(
                        "\"packageAddress\":[{\"type\":\"DESTINATION\",\"name\":\"ANNA-K\",\"address\":{\"addressLine1\":\"LANE-7\"}}]")
                .activity("D", "M3", "011", "DELIVERED")
                .json();
        assertThat(reading(body).toString()).doesNotContain("ANNA-K").doesNotContain("LANE-7");
    }

    private static EventTime time(String fields) {
        return parcel().activity(IN_TRANSIT + "," + fields).newest().time();
    }

    private static DateWindow window(String... fields) {
        Bodies body = parcel();
        List.of(fields).forEach(body::field);
        return body.reading().estimates().get(0).window();
    }

    private static TrackingOutcome error(String code) {
        return outcomes("{\"response\":{\"errors\":[{\"code\":\"" + code + "\",\"message\":\"No\"}]}}")
                .get(0);
    }
}
