package dev.aftercart.couriers.delhivery;

import static dev.aftercart.couriers.delhivery.Bodies.outcomes;
import static dev.aftercart.couriers.delhivery.Bodies.reading;
import static dev.aftercart.couriers.delhivery.Bodies.scan;
import static dev.aftercart.couriers.delhivery.Bodies.shipment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Mutations;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelhiveryBodyTest {

    private static final String DELIVERED = scan("DL", "Delivered", "EOD-38", "", "2026-03-03T18:00:00");
    private static final String PUSH = """
            {"Shipment":{"Status":{"Status":"Pending","StatusType":"UD","StatusDateTime":"2026-03-02T10:00:00.125",
            "StatusLocation":"Pune_Kharadi_DC (Maharashtra)","Instructions":"Nobody there"},"NSLCode":"EOD-11",
            "ReferenceNo":"28","AWB":"70011000000017"}}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T10:00:00",
                "2026-03-02T10:00:00.000",
                "2026-03-02 10:00:00.000000",
                "2026-03-02T10:00"
            })
    void a_time_is_of_india(String written) {
        TrackingEvent event = reading(shipment("", scan("UD", "Pending", "X-IBD3F", "", written)))
                .events()
                .get(0);
        assertThat(event.time().instant()).isEqualTo(Instant.parse("2026-03-02T04:30:00Z"));
        assertThat(event.time().evidence()).isEqualTo(Evidence.COURIER_CONTRACT);
    }

    @Test
    void an_offset_that_was_written_counts() {
        assertThat(reading(shipment("", scan("UD", "Pending", "", "", "2026-03-02T10:00:00Z")))
                        .events())
                .extracting(event -> event.time().instant())
                .containsExactly(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void a_facility_is_a_town_and_a_state() {
        assertThat(reading(shipment("", DELIVERED)).events().get(0).place())
                .isEqualTo(new Place("IN", "Maharashtra", "Pune", null));
    }

    @Test
    void what_is_scanned_after_a_delivery_changes_nothing() {
        TrackingReading read = reading(shipment(
                "",
                DELIVERED,
                scan("DL", "Delivered", "B2BPOD-107", "POD uploaded", "2026-03-09T10:00:00"),
                scan("DL", "Delivered", "B2BPOD-999", "Something new", "2026-03-10T10:00:00"),
                scan("UD", "Dispatched", "ST-114", "Call placed", "2026-03-11T10:00:00")));
        assertThat(read.journey().milestone()).contains(Milestone.DELIVERED);
        assertThat(read.journey().delivery())
                .hasValueSatisfying(
                        event -> assertThat(event.time().instant()).isEqualTo(Instant.parse("2026-03-03T12:30:00Z")));
        assertThat(read.events())
                .filteredOn(event -> event.phase() == Phase.DELIVERED)
                .hasSize(1);
    }

    @Test
    void a_parcel_back_at_the_seller_is_returned_and_not_delivered() {
        TrackingReading read = reading(shipment(
                "",
                scan("UD", "Pending", "EOD-6", "", "2026-03-02T10:00:00"),
                scan("RT", "In Transit", "RT-107", "", "2026-03-03T10:00:00"),
                scan("RT", "Dispatched", "X-DRD3R", "", "2026-03-05T10:00:00"),
                scan("DL", "RTO", "RD-AC", "Return accepted", "2026-03-05T12:00:00")));
        assertThat(read.journey().milestone()).contains(Milestone.RETURNED);
        assertThat(read.events()).noneMatch(TrackingEvent::isDeliveryToCustomer);
    }

    @Test
    void a_return_back_at_the_seller_is_returned_and_not_delivered() {
        TrackingReading read = reading(shipment(
                "\"OrderType\":\"Pickup\",",
                scan("PP", "Scheduled", "X-ASP", "", "2026-03-02T10:00:00"),
                scan("PU", "In Transit", "EOD-77", "", "2026-03-03T10:00:00"),
                scan("DL", "DTO", "RD-AC", "", "2026-03-05T12:00:00")));
        assertThat(read.journey().milestone()).contains(Milestone.RETURNED);
        assertThat(read.events()).noneMatch(TrackingEvent::isDeliveryToCustomer);
    }

    @Test
    void a_replacement_goes_both_ways_and_is_delivered_to_the_customer() {
        TrackingReading read = reading(shipment("\"OrderType\":\"REPL\",", DELIVERED));
        assertThat(read.events()).singleElement().satisfies(event -> {
            assertThat(event.direction()).isEqualTo(Direction.EXCHANGE);
            assertThat(event.isDeliveryToCustomer()).isTrue();
        });
    }

    @Test
    void a_word_for_no_number_is_none_and_it_is_said_why() {
        String body = shipment("", DELIVERED).replaceAll("\"AWB\":\"[0-9]+\"", "\"AWB\":\"null\"");
        assertThat(outcomes(body))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.diagnostics().toString())
                                .contains("must be the shipment's number"));
    }

    @Test
    void a_return_that_is_called_delivered_is_with_the_seller_too() {
        assertThat(reading(shipment("\"OrderType\":\"Pickup\",", DELIVERED))
                        .journey()
                        .milestone())
                .contains(Milestone.RETURNED);
    }

    @Test
    void the_status_is_told_once_and_a_newer_one_beside_the_scans() {
        String same = "\"Status\":{\"Status\":\"Delivered\",\"StatusType\":\"DL\",\"StatusCode\":\"EOD-38\","
                + "\"StatusDateTime\":\"2026-03-03T18:00:00\"},";
        assertThat(reading(shipment(same, DELIVERED)).events()).hasSize(1);
        String newer =
                "\"Status\":{\"Status\":\"Delivered\",\"StatusType\":\"DL\",\"StatusDateTime\":\"2026-03-03T18:00:00\"},";
        assertThat(reading(shipment(newer, scan("UD", "Dispatched", "X-DDD3FD", "", "2026-03-03T09:00:00")))
                        .journey()
                        .milestone())
                .contains(Milestone.DELIVERED);
    }

    @Test
    void a_manifest_is_no_movement() {
        TrackingReading read = reading(shipment(
                "",
                scan("UD", "Manifested", "X-UCI", "", "2026-03-02T10:00:00"),
                scan("UD", "Manifested", "DTUP-215", "Ewaybill updated", "2026-03-02T11:00:00")));
        assertThat(read.observation()).isEqualTo(Observation.AWAITING_FIRST_SCAN);
        assertThat(read.journey().milestone()).contains(Milestone.PREPARING);
    }

    @Test
    void what_is_expected_wins_over_what_was_promised() {
        String promised = "\"PromisedDeliveryDate\":\"2026-03-08T23:59:59\",";
        assertThat(reading(shipment(promised, DELIVERED)).estimates())
                .singleElement()
                .satisfies(estimate -> {
                    assertThat(estimate.window().first()).isEqualTo(LocalDate.of(2026, 3, 8));
                    assertThat(estimate.window().zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
                });
        assertThat(reading(shipment(promised + "\"ExpectedDeliveryDate\":\"2026-03-07T23:59:59\",", DELIVERED))
                        .estimates())
                .singleElement()
                .satisfies(estimate -> assertThat(estimate.window().first()).isEqualTo(LocalDate.of(2026, 3, 7)));
        assertThat(reading(shipment("\"ExpectedDeliveryDate\":null,", DELIVERED))
                        .estimates())
                .isEmpty();
    }

    @Test
    void what_came_is_kept_as_codes() {
        TrackingEvent event = reading(PUSH).events().get(0).withoutText();
        assertThat(event.provenance()).isNotNull().satisfies(said -> {
            assertThat(said.status()).isEqualTo("UD:Pending");
            assertThat(said.code()).isEqualTo("EOD-11");
            assertThat(said.text()).isNull();
        });
    }

    @Test
    void a_push_is_read_with_the_code_beside_its_status() {
        assertThat(reading(PUSH).number()).isEqualTo(TrackingNumber.of("70011000000017"));
        assertThat(reading(PUSH).aliases()).isEmpty();
        assertThat(reading(PUSH).events()).singleElement().satisfies(event -> {
            assertThat(event.phase()).isEqualTo(Phase.ATTEMPT_FAILED);
            assertThat(event.time().instant()).isEqualTo(Instant.parse("2026-03-02T04:30:00.125Z"));
        });
    }

    @Test
    void a_push_needs_the_header_that_was_agreed() {
        Delhivery checked = Delhivery.parser().withPushCheck(PushChecks.secretHeader("X-Scan-Token", "s3cret"));
        byte[] body = PUSH.getBytes(StandardCharsets.UTF_8);
        PushResult taken = checked.read(PushRequest.of(Map.of("x-scan-token", "s3cret"), body));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken).isEqualTo(checked.read(PushRequest.of(Map.of("x-scan-token", "s3cret"), body)));
        for (Map<String, String> headers : List.of(Map.<String, String>of(), Map.of("x-scan-token", "other"))) {
            PushResult refused = checked.read(PushRequest.of(headers, body));
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.outcomes()).singleElement().isInstanceOf(Unauthorised.class);
            assertThat(refused.toString()).doesNotContain("s3cret");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Success\":false,\"Error\":\"Data does not exists for provided Waybill(s)\",\"rmk\":\"x\"}",
                "{\"error\":\"No such waybill or Order Id found\"}",
                "{\"ShipmentData\":[]}",
                "{\"ShipmentData\":null}"
            })
    void an_unknown_number_is_not_found_with_http_200(String body) {
        assertThat(outcomes(body)).singleElement().isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Success\":false,\"Error\":\"Package handler limit exceeded\"}",
                "{\"ShipmentData\":\"none\"}",
                "{\"ShipmentData\":[17]}",
                "{\"ShipmentData\":[{\"Shipment\":{\"AWB\":\"\"}}]}",
                "{\"Shipment\":{\"AWB\":\"70011000000017\",\"document\":\"pod\"}}",
                "{}",
                "[]"
            })
    void what_is_not_about_a_parcel_is_unreadable(String body) {
        assertThat(outcomes(body)).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void a_broken_shipment_does_not_stop_the_rest() {
        String one = Bodies.bare("", "70011000000017", DELIVERED);
        assertThat(outcomes("{\"ShipmentData\":[" + one + ",{}," + one + "]}"))
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Reading", "Unreadable", "Reading");
    }

    @Test
    void whatever_comes_is_an_outcome() {
        List<String> seeds = List.of(
                shipment("\"Status\":{\"Status\":\"Delivered\",\"StatusType\":\"DL\"},", DELIVERED, DELIVERED),
                PUSH,
                "{\"Success\":false,\"Error\":\"Throttled, wait 8 seconds.\"}");
        Mutations.of("DelhiveryBodyTest", seeds).forEach(body -> {
            assertThat(Delhivery.parser().parse(body)).isNotEmpty();
            assertThat(DelhiveryBody.pause(body)).isNotNull();
        });
    }
}
