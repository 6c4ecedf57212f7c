package dev.aftercart.couriers.usps;

import static dev.aftercart.couriers.usps.Parcels.outcomes;
import static dev.aftercart.couriers.usps.Parcels.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.internal.Mutations;
import dev.aftercart.couriers.internal.Table;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UspsParcelTest {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    // --- what an event means

    @TestFactory
    Stream<DynamicTest> an_event_means_what_the_table_says() {
        return Table.rows(UspsParcelTest.class, "events.tsv", 6).stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> check(row)));
    }

    private static void check(List<String> row) {
        TrackingEvent event =
                parcel().on(2, row.get(0), row.get(1)).reading().events().get(0);
        assertThat(event.phase() + "/" + event.detail()).isEqualTo(row.get(2) + "/" + row.get(3));
        assertThat(event.direction())
                .isEqualTo(row.get(4).equals("RTO") ? Direction.RETURN_TO_ORIGIN : Direction.FORWARD);
        if (!row.get(5).isEmpty()) {
            assertThat(event.reason() + " " + event.completion()).contains(row.get(5));
        }
    }

    @Test
    void every_code_of_the_table_has_an_event_that_shows_what_it_means() {
        List<String> shown = Table.rows(UspsParcelTest.class, "events.tsv", 6).stream()
                .map(row -> row.get(0))
                .toList();
        for (List<String> row : Table.rows(Usps.class, "usps-codes.tsv", 5)) {
            assertThat(shown).contains(row.get(4).split(" "));
        }
    }

    @Test
    void no_code_is_a_delivery_but_one_whatever_the_words_say() {
        for (List<String> row : Table.rows(Usps.class, "usps-codes.tsv", 5)) {
            for (String code : row.get(4).split(" ")) {
                TrackingEvent event = parcel().on(2, code, "Delivered, Front Door/Porch")
                        .reading()
                        .events()
                        .get(0);
                assertThat(event.isDeliveryToCustomer()).as(code).isEqualTo(code.equals("01"));
            }
        }
    }

    @Test
    void an_unknown_code_with_unknown_words_is_kept_and_reported() {
        TrackingReading reading = parcel().on(2, "Q9", "Quux").reading();
        assertThat(reading.unmapped()).containsExactly("Q9");
        assertThat(reading.diagnostics())
                .extracting(Object::toString)
                .containsExactly("trackingEvents[0]: Q9 is not known");
    }

    @Test
    void what_comes_after_return_to_sender_goes_back_and_ends_at_the_sender() {
        TrackingReading reading = parcel().on(5, "01", "Delivered")
                .on(4, "10", "Arrived at USPS Regional Facility")
                .on(3, "09", "Return to Sender Processed")
                .on(2, "21", "No Such Number")
                .reading();
        assertThat(reading.events())
                .extracting(TrackingEvent::direction)
                .containsExactly(
                        Direction.FORWARD,
                        Direction.RETURN_TO_ORIGIN,
                        Direction.RETURN_TO_ORIGIN,
                        Direction.RETURN_TO_ORIGIN);
        assertThat(reading.journey().milestone()).contains(Milestone.RETURNED);
    }

    @Test
    void an_address_that_was_corrected_after_all_is_a_delivery() {
        assertThat(parcel().on(3, "01", "Delivered, Front Door/Porch")
                        .on(2, "21", "No Such Number")
                        .reading()
                        .journey()
                        .milestone())
                .contains(Milestone.DELIVERED);
    }

    @Test
    void a_label_is_no_movement() {
        TrackingReading reading = parcel().on(2, "GX", "Shipping Label Created").reading();
        assertThat(reading.observation()).isEqualTo(Observation.AWAITING_FIRST_SCAN);
        assertThat(reading.journey().milestone()).contains(Milestone.PREPARING);
    }

    @Test
    void a_summary_without_events_is_read_by_its_words() {
        TrackingReading reading = parcel().field(
                        "\"status\":\"Out for Delivery\",\"statusCategory\":\"Out for Delivery\"")
                .reading();
        assertThat(reading.journey().milestone()).contains(Milestone.OUT_FOR_DELIVERY);
    }

    @Test
    void firms_and_persons_are_left_out_and_html_is_taken_away() {
        TrackingReading reading = parcel().field("\"mailClass\":\"USPS Ground Advantage<SUP>&#153;</SUP>\"")
                .event("\"eventCode\":\"01\",\"eventType\":\"Delivered\",\"name\":\"J DOE\",\"firm\":\"DOE LLC\","
                        + "\"recipientName\":\"J DOE\"")
                .reading();
        assertThat(reading.service()).isEqualTo("USPS Ground Advantage");
        assertThat(reading.toString()).doesNotContain("DOE");
        assertThat(reading.events().get(0).provenance()).asString().doesNotContain("DOE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plain | plain
                    Priority Mail<SUP>&reg;</SUP> Cubic | Priority Mail Cubic
                    A &amp; B | A & B
                    <B>bold</B> &#8482; | bold
                    cut <SUP>off | cut off
                    open < end | open
                    & alone | & alone
                    """)
    void html_is_taken_away(String written, String plain) {
        assertThat(UspsText.plain(written)).isEqualTo(plain);
    }

    // --- time and place

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:30:00,2026-03-02T15:30:20Z,-05:00,2026-03-02T15:30:20Z,EXPLICIT_OFFSET",
        // In the evening USPS writes Greenwich's time beside the local day.
        "2026-03-02T20:30:00,2026-03-02T01:30:20Z,-05:00,2026-03-03T01:30:20Z,EXPLICIT_OFFSET",
        "2026-03-02T20:30:00,2026-03-02T01:30:20Z,,2026-03-03T01:30:20Z,EXPLICIT_OFFSET",
        "2026-03-02T05:30:00,2026-03-02T19:30:20Z,,2026-03-01T19:30:20Z,EXPLICIT_OFFSET",
        "2026-03-02T10:30:00,,-05:00,2026-03-02T15:30:00Z,EXPLICIT_OFFSET",
        "2026-03-02T10:30:00,2026-03-02T18:00:00Z,-05:00,2026-03-02T15:30:00Z,EXPLICIT_OFFSET",
        "2026-03-02T10:30:00,,nowhere,2026-03-02T18:30:00Z,FROM_LOCATION",
        "2026-03-02T00:00:00,,,2026-03-02T08:00:00Z,DATE_ONLY",
        ",2026-03-02T15:30:20Z,,2026-03-02T15:30:20Z,EXPLICIT_OFFSET",
        "soon,,,,NONE"
    })
    void the_local_time_and_its_offset_count_and_of_greenwich_the_seconds(
            @Nullable String local,
            @Nullable String greenwich,
            @Nullable String offset,
            @Nullable String instant,
            Evidence evidence) {
        EventTime time = parcel().event("\"eventCode\":\"10\",\"eventState\":\"CA\",\"eventTimestamp\":\"" + local
                        + "\",\"GMTTimestamp\":\"" + greenwich + "\""
                        + (offset == null ? "" : ",\"GMTOffset\":\"" + offset + "\""))
                .reading()
                .events()
                .get(0)
                .time();
        assertThat(String.valueOf(time.instant())).isEqualTo(String.valueOf(instant));
        assertThat(time.evidence()).isEqualTo(evidence);
    }

    @Test
    void without_offset_and_place_a_time_is_taken_to_be_eastern() {
        EventTime time = parcel().event("\"eventCode\":\"TL\",\"eventTimestamp\":\"2026-03-02T10:30:00\"")
                .reading()
                .events()
                .get(0)
                .time();
        assertThat(time.zone()).isEqualTo(EASTERN);
        assertThat(time.evidence()).isEqualTo(Evidence.ASSUMED);
    }

    @Test
    void a_label_of_some_day_comes_before_the_scans_of_that_day() {
        assertThat(parcel().on(2, "03", "USPS in possession of item")
                        .event("\"eventCode\":\"MA\",\"eventTimestamp\":\"2026-03-02T00:00:00\"")
                        .reading()
                        .journey()
                        .latest())
                .hasValueSatisfying(latest -> assertThat(latest.detail().code()).isEqualTo("picked_up"));
    }

    @Test
    void scans_of_one_second_keep_the_order_of_the_list_turned_round() {
        assertThat(parcel().on(2, "T1", "Departed")
                        .on(2, "10", "Arrived")
                        .reading()
                        .events())
                .extracting(event -> event.detail().code())
                .containsExactly("arrived", "departed");
    }

    @Test
    void the_country_is_left_out_at_home() {
        assertThat(parcel().event(
                                "\"eventCode\":\"10\",\"eventCity\":\"RENO\",\"eventState\":\"NV\",\"eventZIPCode\":\"89501\"")
                        .event("\"eventCode\":\"10\",\"eventCity\":\"BONN\",\"eventCountry\":\"GERMANY\"")
                        .reading()
                        .events())
                .extracting(TrackingEvent::place)
                .containsExactlyInAnyOrder(new Place("US", "NV", "RENO", "89501"), new Place("DE", null, "BONN", null));
    }

    // --- estimates

    @Test
    void a_day_is_expected_in_the_zone_of_the_destination() {
        assertThat(parcel().field("\"destinationState\":\"CA\",\"expectedDeliveryTimeStamp\":\"2026-03-09T00:00:00\"")
                        .reading()
                        .estimates())
                .containsExactly(Estimate.by(
                        Estimate.Source.COURIER,
                        DateWindow.on(LocalDate.of(2026, 3, 9), ZoneId.of("America/Los_Angeles"))));
    }

    @Test
    void a_prediction_wins_over_what_is_expected_of_the_class_and_a_guarantee_stands_beside_it() {
        LocalDate day = LocalDate.of(2026, 3, 9);
        assertThat(parcel().field("\"expectedDeliveryTimeStamp\":\"2026-03-12T00:00:00\"")
                        .field("\"predictedDeliveryTimeStamp\":\"2026-03-09T21:00:00\"")
                        .field("\"guaranteedDeliveryTimeStamp\":\"2026-03-11T00:00:00\"")
                        .reading()
                        .estimates())
                .containsExactly(
                        Estimate.by(
                                Estimate.Source.COURIER, new DateWindow(day, day, null, LocalTime.of(21, 0), EASTERN)),
                        new Estimate(Estimate.Source.COURIER, DateWindow.on(LocalDate.of(2026, 3, 11), EASTERN), true));
    }

    @Test
    void a_prediction_may_have_hours_and_an_object_of_its_own() {
        LocalDate day = LocalDate.of(2026, 3, 9);
        String expectation = "\"deliveryDateExpectation\":{\"predictedDeliveryDate\":\"2026-03-09\","
                + "\"predictedDeliveryWindowStartTime\":\"13:30\",\"predictedDeliveryWindowEndTime\":\"15:30\"}";
        assertThat(parcel().field(expectation).reading().estimates())
                .containsExactly(Estimate.by(
                        Estimate.Source.COURIER,
                        DateWindow.on(day, EASTERN).hours(LocalTime.of(13, 30), LocalTime.of(15, 30))));
    }

    // --- other bodies

    @Test
    void nothing_about_a_number_yet_is_not_found() {
        assertThat(outcomes("{\"error\":{\"code\":\"400\",\"message\":\"12: Nothing yet<SUP>reg;</SUP>.\","
                        + "\"errors\":[{\"title\":\"x\",\"code\":\"150001\"}]}}"))
                .containsExactly(new NotFound(null, "12: Nothing yet."));
    }

    @ParameterizedTest
    @CsvSource({"400,Unreadable", "401,Unauthorised", "404,NotFound", "429,RetryLater", "503,RetryLater", "x,Unreadable"
    })
    void an_error_is_what_its_code_says(String code, String outcome) {
        assertThat(outcomes("{\"error\":{\"code\":\"" + code + "\",\"message\":\"So it is\",\"errors\":[]}}"))
                .singleElement()
                .satisfies(each -> assertThat(each).asString().contains("So it is"))
                .extracting(each -> each.getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "17", "{\"trackingNumber\":\"??\"}", "{\"error\":7}"})
    void something_else_is_unreadable(String body) {
        assertThat(outcomes(body)).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void several_parcels_are_several_readings() {
        String one = parcel().on(2, "10", "Arrived").json();
        assertThat(outcomes("[" + one + ",17," + one + "]"))
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("Reading", "Unreadable", "Reading");
    }

    @Test
    void a_push_is_taken_that_passes_the_hosts_check() {
        byte[] body = parcel().on(2, "10", "Arrived").json().getBytes(StandardCharsets.UTF_8);
        Usps checked = Usps.parser().withPushCheck(PushChecks.secretHeader("x-gateway", "s3cret"));
        assertThat(checked.read(PushRequest.of(Map.of("X-Gateway", "s3cret"), body))
                        .outcomes())
                .singleElement()
                .isInstanceOf(Reading.class);
        assertThat(checked.read(PushRequest.of(Map.of(), body)).status()).isEqualTo(401);
    }

    @Test
    void without_credentials_nothing_is_asked() {
        assertThat(Usps.parser().track(List.of(TrackingQuery.of(TrackingNumber.of("94")))))
                .singleElement()
                .isInstanceOf(Unauthorised.class);
    }

    @Test
    void whatever_comes_is_an_outcome() {
        String rich = parcel().field(
                        "\"mailClass\":\"Mail<SUP>&#174;</SUP>\",\"predictedDeliveryTimeStamp\":\"2026-03-09T21:00:00\"")
                .field("\"guaranteedDeliveryDate\":\"2026-03-09\",\"destinationState\":\"NY\"")
                .field("\"predictedDeliveryWindowEndTime\":\"15:30\"")
                .on(3, "01", "Delivered, Front Door/Porch")
                .on(2, "09", "Return to Sender Processed")
                .json();
        Mutations.survivedBy(
                Usps.parser(),
                List.of(
                        rich,
                        "{\"error\":{\"code\":\"400\",\"message\":\"a<b>\",\"errors\":[{\"code\":\"150001\"}]}}"));
    }
}
