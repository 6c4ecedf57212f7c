package dev.aftercart.couriers.fedex;

import static dev.aftercart.couriers.fedex.Bodies.NUMBER;
import static dev.aftercart.couriers.fedex.Bodies.answer;
import static dev.aftercart.couriers.fedex.Bodies.listed;
import static dev.aftercart.couriers.fedex.Bodies.outcomes;
import static dev.aftercart.couriers.fedex.Bodies.parcel;
import static dev.aftercart.couriers.fedex.Bodies.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Mutations;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.TrackingNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FedexBodyTest {

    static final String OLD = parcel().field(shipped("2024-01-08"))
            .scan("\"date\":\"2024-01-10T10:00:00-06:00\",\"eventType\":\"DL\"")
            .bare();
    static final String NEW = parcel().field(shipped("2026-03-02"))
            .scan("\"date\":\"2026-03-03T10:00:00-06:00\",\"eventType\":\"AR\"")
            .bare();

    @Test
    void a_number_that_was_given_anew_is_that_of_the_last_parcel() {
        for (String body : List.of(answer(listed(NUMBER, OLD, NEW)), answer(listed(NUMBER, NEW, OLD)))) {
            var reading = reading(body);
            assertThat(reading.journey().milestone()).contains(Milestone.IN_TRANSIT);
            assertThat(reading.diagnostics())
                    .singleElement()
                    .asString()
                    .contains("2 parcels")
                    .contains("2026-03-02");
        }
    }

    @Test
    void a_time_without_an_offset_is_of_the_place_or_of_the_destination() {
        assertThat(
                        time(
                                "\"date\":\"2026-03-02T10:00:00\",\"scanLocation\":{\"stateOrProvinceCode\":\"TN\",\"countryCode\":\"US\"}"))
                .extracting(EventTime::evidence)
                .isEqualTo(Evidence.FROM_LOCATION);
        EventTime assumed = parcel().field(
                        "\"destinationLocation\":{\"locationContactAndAddress\":{\"address\":{\"countryCode\":\"PL\"}}}")
                .scan("\"eventType\":\"AR\",\"date\":\"2026-03-02T10:00:00\"")
                .newest()
                .time();
        assertThat(assumed.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
        assertThat(assumed.evidence()).isEqualTo(Evidence.ASSUMED);
    }

    @Test
    void a_space_before_the_offset_does_no_harm() {
        assertThat(time("\"date\":\"2026-03-02T10:00:00 -0500\"").zone()).isEqualTo(ZoneOffset.ofHours(-5));
    }

    @Test
    void a_window_wins_over_a_point() {
        DateWindow window = window(
                "\"estimatedDeliveryTimeWindow\":{\"window\":{\"begins\":\"2026-03-05T14:00:00-06:00\",\"ends\":\"2026-03-05T18:00:00-06:00\"}}",
                "\"dateAndTimes\":[{\"type\":\"ESTIMATED_DELIVERY\",\"dateTime\":\"2026-03-06T20:00:00-06:00\"}]");
        assertThat(window)
                .isEqualTo(DateWindow.on(LocalDate.of(2026, 3, 5), ZoneOffset.ofHours(-6))
                        .hours(LocalTime.of(14, 0), LocalTime.of(18, 0)));
    }

    @Test
    void a_point_is_until_its_time_and_at_midnight_the_day() {
        assertThat(window(
                                "\"dateAndTimes\":[{\"type\":\"ESTIMATED_DELIVERY\",\"dateTime\":\"2026-03-06T20:00:00-06:00\"}]")
                        .until())
                .isEqualTo(LocalTime.of(20, 0));
        assertThat(window("\"dateAndTimes\":[{\"type\":\"ESTIMATED_DELIVERY\",\"dateTime\":\"2026-03-06T00:00:00\"}]")
                        .isSlot())
                .isFalse();
    }

    @Test
    void a_window_that_ends_before_it_begins_is_none() {
        assertThat(parcel().field(
                                "\"estimatedDeliveryTimeWindow\":{\"window\":{\"begins\":\"2026-03-05T14:00:00\",\"ends\":\"2026-03-04T18:00:00\"}}")
                        .reading()
                        .estimates())
                .isEmpty();
    }

    @Test
    void nothing_is_expected_of_what_was_delivered() {
        assertThat(parcel().field(
                                "\"dateAndTimes\":[{\"type\":\"ACTUAL_DELIVERY\",\"dateTime\":\"2026-03-06T20:00:00-06:00\"},"
                                        + "{\"type\":\"ESTIMATED_DELIVERY\",\"dateTime\":\"2026-03-06T20:00:00-06:00\"}]")
                        .reading()
                        .estimates())
                .isEmpty();
    }

    @Test
    void the_latest_status_counts_where_there_are_no_scans() {
        assertThat(parcel().field("\"latestStatusDetail\":{\"code\":\"DL\",\"description\":\"Delivered\"}")
                        .reading()
                        .journey()
                        .milestone())
                .contains(Milestone.DELIVERED);
    }

    @Test
    void an_error_beside_scans_does_not_count() {
        var body = parcel().field("\"error\":{\"code\":\"TRACKING.TRACKINGNUMBER.EMPTY\"}")
                .scan("AR", "IT", "Arrived", "")
                .json();
        assertThat(reading(body).events()).hasSize(1);
    }

    @Test
    void errors_are_told_apart_by_their_code() {
        assertThat(error("NOT.FOUND.ERROR")).isInstanceOf(NotFound.class);
        assertThat(error("TRACKING.REFERENCENUMBER.NOTFOUND")).isInstanceOf(NotFound.class);
        assertThat(error("NOT.AUTHORIZED.ERROR")).isInstanceOf(Unauthorised.class);
        assertThat(error("SERVICE.UNAVAILABLE.ERROR")).isInstanceOf(RetryLater.class);
        assertThat(error("TRACKING.TRACKINGNUMBER.EMPTY")).isInstanceOf(Unreadable.class);
        assertThat(outcomes(answer(listed(
                        NUMBER, "{\"error\":{\"code\":\"TRACKING.TRACKINGNUMBER.NOTFOUND\",\"message\":\"No\"}}"))))
                .containsExactly(
                        new NotFound(TrackingNumber.of(NUMBER), "FedEx says TRACKING.TRACKINGNUMBER.NOTFOUND: No"));
    }

    @Test
    void who_received_it_and_where_they_live_is_not_kept() {
        String body = parcel().field("\"deliveryDetails\":{\"receivedByName\":\"ANNA-K\",\"signedByName\":\"ANNA-K\"}")
                .scan("\"eventType\":\"DL\",\"scanLocation\":{\"streetLines\":[\"LANE-7\"],\"city\":\"RENO\"}")
                .json();
        assertThat(reading(body).toString()).doesNotContain("ANNA-K").doesNotContain("LANE-7");
    }

    @Test
    void whatever_comes_is_an_outcome() {
        Mutations.survivedBy(
                Fedex.parser(),
                List.of(
                        answer(listed(NUMBER, OLD, NEW)),
                        parcel().field(
                                        "\"latestStatusDetail\":{\"code\":\"DL\",\"ancillaryDetails\":[{\"reasonDescription\":\"x\"}]}")
                                .field(
                                        "\"estimatedDeliveryTimeWindow\":{\"window\":{\"begins\":\"2026-03-05T14:00:00\",\"ends\":\"2026-03-05T18:00:00\"}}")
                                .scan("DE", "DE", "Delivery exception", "Returning to sender")
                                .json(),
                        "{\"errors\":[{\"code\":\"NOT.FOUND.ERROR\",\"message\":\"No\"}]}"));
    }

    private static String shipped(String day) {
        return "\"dateAndTimes\":[{\"type\":\"SHIP\",\"dateTime\":\"" + day + "T00:00:00-06:00\"}]";
    }

    private static EventTime time(String fields) {
        return parcel().scan("\"eventType\":\"AR\"," + fields).newest().time();
    }

    private static DateWindow window(String... fields) {
        Bodies body = parcel();
        List.of(fields).forEach(body::field);
        return body.reading().estimates().get(0).window();
    }

    private static TrackingOutcome error(String code) {
        return outcomes("{\"errors\":[{\"code\":\"" + code + "\",\"message\":\"No\"}]}")
                .get(0);
    }
}
