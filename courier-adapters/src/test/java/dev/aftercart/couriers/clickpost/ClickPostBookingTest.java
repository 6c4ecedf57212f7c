package dev.aftercart.couriers.clickpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingKey;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.BookingOutcome.Unauthorised;
import dev.aftercart.courier.Cancellation;
import dev.aftercart.courier.Consignment;
import dev.aftercart.courier.DeliveryInstruction;
import dev.aftercart.courier.Parcel;
import dev.aftercart.courier.ParcelItem;
import dev.aftercart.courier.Party;
import dev.aftercart.courier.Pickup;
import dev.aftercart.courier.PickupRequest;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClickPostBookingTest {

    private static final TrackingNumber NUMBER = TrackingNumber.of("5550001");
    private static final Party CUSTOMER = Party.of("Asha Rao", "12 Lake Road", "Pune", "IN")
            .region("Maharashtra")
            .postcode("411001")
            .phone("9000000001");
    private static final Party SHOP = Party.of("Returns", "Plot 9", "Delhi", "IN")
            .region("Delhi")
            .postcode("110001")
            .phone("9000000002");

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_reverse_pickup_is_an_order_with_the_key_as_its_reference_number() throws InterruptedException, IOException {
        answer(200, head(false, 400, "no such order", ""));
        answer(
                200,
                head(
                        true,
                        200,
                        "SUCCESS",
                        ", \"result\": {\"waybill\": \"5550009\", \"reference_number\": \"RMA-7\"}"));
        assertThat(courier().bookPickup(request())).isInstanceOfSatisfying(Accepted.class, accepted -> {
            Pickup pickup = (Pickup) accepted.value();
            assertThat(pickup.number()).isEqualTo(TrackingNumber.of("5550009"));
            assertThat(pickup.id()).isEqualTo(BookingId.of("5550009"));
        });
        assertThat(server.takeRequest().getTarget())
                .startsWith("/api/v3/create-order/?")
                .contains("reference_number=RMA-7");
        JsonNode order = body(server.takeRequest());
        assertThat(order.at("/additional/delivery_type").asText()).isEqualTo("RVP");
        assertThat(order.at("/additional/rvp_reason").asText()).isEqualTo("too small");
        assertThat(order.at("/pickup_info/pickup_name").asText()).isEqualTo("Asha Rao");
        assertThat(order.at("/pickup_info/pickup_time").asText()).isEqualTo("2026-03-20T13:30:00+05:30");
        assertThat(order.at("/drop_info/drop_city").asText()).isEqualTo("Delhi");
        assertThat(order.at("/shipment_details/reference_number").asText()).isEqualTo("RMA-7");
        assertThat(order.at("/shipment_details/length").asInt()).isEqualTo(31);
        assertThat(order.at("/shipment_details/weight").asInt()).isEqualTo(500);
        assertThat(order.at("/shipment_details/invoice_value").decimalValue()).isEqualByComparingTo("1500.00");
        assertThat(order.at("/shipment_details/invoice_date").asText()).isEqualTo("2026-03-02");
    }

    @Test
    void an_order_that_clickpost_has_is_not_placed_again() {
        answer(200, head(true, 200, "Success", ", \"result\": {\"waybill\": \"5550009\"}"));
        assertThat(courier().bookPickup(request())).isInstanceOf(Accepted.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void an_order_with_another_reference_number_is_somebody_elses() {
        String other = ", \"result\": {\"waybill\": \"5550009\", \"reference_number\": \"RMA-8\"}";
        answer(200, head(true, 200, "Success", other));
        answer(200, head(true, 200, "Success", other));
        assertThat(courier().bookPickup(request())).isInstanceOf(InDoubt.class);
    }

    @Test
    void an_order_that_is_being_placed_is_in_doubt_for_half_a_minute() {
        answer(200, head(false, 400, "no such order", ""));
        answer(200, head(false, 102, "We are processing your order", ", \"result\": {\"waybill\": null}"));
        assertThat(courier().bookPickup(request()))
                .isInstanceOfSatisfying(
                        InDoubt.class, doubt -> assertThat(doubt.after()).isEqualTo(Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @CsvSource({
        "310, Refused, reason",
        "312, Refused, items",
        "319, Refused,",
        "301, Unauthorised,",
        "316, Unauthorised,",
        "322, InDoubt,",
        "354, InDoubt,",
        "777, InDoubt,",
        "400, Refused,",
        "429, RetryLater,"
    })
    void a_code_of_clickposts_means_what_it_says(int code, String kind, String field) {
        answer(200, head(false, 400, "no such order", ""));
        answer(200, head(false, code, "Asha some-key says " + code, ""));
        var outcome = courier().bookPickup(request());
        assertThat(outcome.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(outcome.toString()).doesNotContain("Asha", "some-key");
        if (outcome instanceof Refused<?> refused) {
            assertThat(refused.field()).isEqualTo(field);
        }
    }

    @Test
    void what_clickpost_must_know_is_asked_for_before_anything_is_sent() {
        PickupRequest bare = PickupRequest.of(
                BookingKey.of("RMA-7"),
                Consignment.of("1001", CUSTOMER, SHOP, Parcel.weighing(500)),
                Instant.parse("2026-03-20T08:00:00Z"),
                Instant.parse("2026-03-20T16:00:00Z"));
        assertThat(courier().bookPickup(bare))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("reason"));
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"true, 200, DONE", "false, 600, DONE", "true, 202, ASKED_FOR"})
    void a_pickup_is_called_off_by_its_waybill(boolean success, int status, Cancellation expected)
            throws InterruptedException {
        answer(200, head(success, status, "x", ""));
        assertThat(courier().cancelPickup(BookingId.of("5550009"))).isEqualTo(new Accepted<>(expected));
        assertThat(server.takeRequest().getTarget())
                .startsWith("/api/v1/cancel-order/?")
                .contains("waybill=5550009", "cp_id=4");
    }

    @Test
    void each_instruction_is_written_as_clickpost_names_it() throws InterruptedException, IOException {
        assertThat(instructed(DeliveryInstruction.tryAgain(NUMBER))).isEqualTo("RE-ATTEMPT null");
        assertThat(instructed(DeliveryInstruction.tryAgainOn(NUMBER, LocalDate.of(2026, 3, 21))))
                .isEqualTo("DEFER_DLV {\"deferred_date\":\"2026-03-21\"}");
        assertThat(instructed(DeliveryInstruction.sendBack(NUMBER))).isEqualTo("INITIATE_RTO null");
        assertThat(instructed(DeliveryInstruction.deliverTo(NUMBER, CUSTOMER)))
                .startsWith("EDIT_DETAILS {\"name\":\"Asha Rao\",\"add\":\"12 Lake Road, Pune, Maharashtra, 411001\"");
    }

    private String instructed(DeliveryInstruction instruction) throws InterruptedException, IOException {
        answer(
                200,
                head(
                        true,
                        200,
                        "x",
                        ", \"result\": {\"ndr_update_status\": [{\"status\": true, \"cp_response\": \"U1\"}]}"));
        assertThat(courier().instruct(instruction)).isInstanceOf(Accepted.class);
        JsonNode one = body(server.takeRequest()).path(0);
        assertThat(one.path("waybill").asText()).isEqualTo("5550001");
        return one.path("act").asText() + " " + one.get("action_data");
    }

    @Test
    void without_credentials_nothing_is_booked() {
        assertThat(ClickPost.parser().bookPickup(request())).isInstanceOf(Unauthorised.class);
        assertThat(ClickPost.parser().instruct(DeliveryInstruction.sendBack(NUMBER)))
                .isInstanceOf(Unauthorised.class);
    }

    private static PickupRequest request() {
        Consignment consignment = Consignment.of(
                        "1001", CUSTOMER, SHOP, Parcel.weighing(500).measuring(305, 200, 100))
                .containing(ParcelItem.of("SHIRT", "Cotton shirt", 2, Money.parse("INR 750.00")))
                .orderedOn(LocalDate.of(2026, 3, 2));
        return PickupRequest.of(
                        BookingKey.of("RMA-7"),
                        consignment,
                        Instant.parse("2026-03-20T08:00:00Z"),
                        Instant.parse("2026-03-20T16:00:00Z"))
                .reason("too small");
    }

    private ClickPost courier() {
        return ClickPost.create(CourierHttp.create().allowingPlainHttp(), "some-user", "some-key", 4)
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()));
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private static String head(boolean success, int status, String message, String rest) {
        return "{\"meta\": {\"success\": %s, \"status\": %d, \"message\": \"%s\"}%s}"
                .formatted(success, status, message, rest);
    }

    private static JsonNode body(RecordedRequest request) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(String.valueOf(request.getBody().utf8()));
    }
}
