package dev.aftercart.couriers.easypost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingKey;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.BookingOutcome.RetryLater;
import dev.aftercart.courier.BookingOutcome.Unauthorised;
import dev.aftercart.courier.Cancellation;
import dev.aftercart.courier.Consignment;
import dev.aftercart.courier.Label;
import dev.aftercart.courier.LabelDocument;
import dev.aftercart.courier.LabelFormat;
import dev.aftercart.courier.LabelRequest;
import dev.aftercart.courier.Parcel;
import dev.aftercart.courier.ParcelItem;
import dev.aftercart.courier.Party;
import dev.aftercart.courier.Pickup;
import dev.aftercart.courier.PickupRequest;
import dev.aftercart.http.CourierHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EasyPostBookingTest {

    private static final BookingKey KEY = BookingKey.of("RMA-7");
    private static final Party CUSTOMER =
            Party.of("Ann Other", "1 Elm Street", "Springfield", "US").postcode("12345");
    private static final Party SHOP =
            Party.of("Returns", "9 Dock Road", "Portville", "US").postcode("54321");
    private static final Consignment PARCEL =
            Consignment.of("1001", CUSTOMER, SHOP, Parcel.weighing(500).measuring(300, 200, 100));
    private static final String NOT_FOUND = "{\"error\": {\"code\": \"NOT_FOUND\", \"message\": \"none\"}}";
    private static final String RATES = """
            "rates": [{"id": "rate_1", "carrier": "UPS", "service": "Ground", "rate": "9.10", "currency": "USD"},
              {"id": "rate_2", "carrier": "USPS", "service": "Priority", "rate": "12.00", "currency": "USD"},
              {"id": "rate_3", "carrier": "USPS", "service": "First", "rate": "10.05", "currency": "USD"},
              {"id": "rate_4", "carrier": "USPS", "service": "Free", "rate": "-1.00", "currency": "USD"},
              {"id": "rate_5", "carrier": "USPS", "service": "Odd", "rate": "1.00", "currency": "???"}]""";
    private static final String MADE = "{\"id\": \"shp_1\", \"tracking_code\": null, " + RATES + "}";
    private static final String BOUGHT = """
            {"id": "shp_1", "tracking_code": "EZ5550000007", "refund_status": null,
             "selected_rate": {"carrier": "USPS", "service": "First", "rate": "10.05", "currency": "USD"},
             "postage_label": {"label_url": "https://labels.example/1.png", "label_file_type": "image/png",
               "label_pdf_url": "https://labels.example/1.pdf", "label_zpl_url": "file:///etc/passwd"}}""";

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
    void a_return_is_a_shipment_with_the_addresses_of_the_way_out_and_the_key_as_reference()
            throws InterruptedException, IOException {
        answers(404, NOT_FOUND, 201, MADE, 200, BOUGHT);
        assertThat(courier().issueLabel(request())).isInstanceOf(Accepted.class);
        assertThat(server.takeRequest().getTarget()).isEqualTo("/shipments/RMA-7");
        JsonNode shipment = sent(server.takeRequest(), "/shipments").path("shipment");
        assertThat(shipment.path("is_return").asBoolean()).isTrue();
        assertThat(shipment.path("reference").asText()).isEqualTo("RMA-7");
        assertThat(shipment.path("to_address").path("name").asText()).isEqualTo("Ann Other");
        assertThat(shipment.path("from_address").path("name").asText()).isEqualTo("Returns");
        // 500 g are 17.637 ounces, 300 mm are 11.81 inches; both are rounded up.
        assertThat(shipment.path("parcel").path("weight").decimalValue()).isEqualByComparingTo("17.7");
        assertThat(shipment.path("parcel").path("length").decimalValue()).isEqualByComparingTo("11.9");
        assertThat(shipment.has("customs_info")).isFalse();
    }

    @Test
    void the_lowest_rate_is_bought_and_of_one_carrier_where_one_is_set() throws InterruptedException, IOException {
        answers(404, NOT_FOUND, 201, MADE, 200, BOUGHT, 404, NOT_FOUND, 201, MADE, 200, BOUGHT);
        courier().issueLabel(request());
        courier().withCarrier("usps").issueLabel(request());
        assertThat(boughtRate()).isEqualTo("rate_1");
        assertThat(boughtRate()).isEqualTo("rate_3");
    }

    private String boughtRate() throws InterruptedException, IOException {
        server.takeRequest();
        server.takeRequest();
        return sent(server.takeRequest(), "/shipments/shp_1/buy")
                .path("rate")
                .path("id")
                .asText();
    }

    @Test
    void a_label_has_number_price_service_and_where_it_lies_and_no_address_but_https() {
        answers(404, NOT_FOUND, 201, MADE, 200, BOUGHT);
        Label label = accepted(courier().issueLabel(request()));
        assertThat(label.id()).isEqualTo(BookingId.of("shp_1"));
        assertThat(label.number().value()).isEqualTo("EZ5550000007");
        assertThat(label.price()).isEqualTo(Money.parse("USD 10.05"));
        assertThat(label.service()).isEqualTo("USPS First");
        assertThat(label.documents())
                .extracting(LabelDocument::format)
                .containsExactly(LabelFormat.PNG, LabelFormat.PDF);
        assertThat(label.toString()).doesNotContain("labels.example");
    }

    @Test
    void postage_that_exists_already_leaves_doubt_and_the_next_asking_finds_it() {
        answers(
                404,
                NOT_FOUND,
                201,
                MADE,
                422,
                "{\"error\": {\"code\": \"SHIPMENT.POSTAGE.EXISTS\", \"message\": \"x\"}}",
                200,
                BOUGHT);
        EasyPost courier = courier();
        assertThat(courier.issueLabel(request())).isInstanceOf(InDoubt.class);
        assertThat(courier.issueLabel(request())).isInstanceOf(Accepted.class);
    }

    @Test
    void a_shipment_whose_making_was_not_answered_may_come_late_so_no_second_one_is_made() {
        answers(404, NOT_FOUND);
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        EasyPost courier = courier();
        assertThat(courier.issueLabel(request())).isInstanceOf(InDoubt.class);
        answers(404, NOT_FOUND);
        assertThat(courier.issueLabel(request())).isInstanceOf(InDoubt.class);
        answers(200, MADE, 200, BOUGHT);
        assertThat(courier.issueLabel(request())).isInstanceOf(Accepted.class);
        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void a_shipment_that_was_refused_by_a_fault_of_the_server_is_made_when_asked_again() {
        answers(404, NOT_FOUND, 503, "");
        EasyPost courier = courier();
        assertThat(courier.issueLabel(request())).isInstanceOf(RetryLater.class);
        answers(404, NOT_FOUND, 201, MADE, 200, BOUGHT);
        assertThat(courier.issueLabel(request())).isInstanceOf(Accepted.class);
    }

    @Test
    void a_shipment_with_another_reference_is_somebody_elses() {
        answers(200, BOUGHT.replace("\"id\"", "\"reference\": \"RMA-8\", \"id\""));
        assertThat(courier().issueLabel(request())).isInstanceOf(RetryLater.class);
    }

    @Test
    void no_rate_is_a_refusal_in_the_carriers_words_without_the_person() {
        answers(404, NOT_FOUND, 201, """
                {"id": "shp_1", "rates": [], "messages": [
                  {"carrier": "UPS", "message": "no service at 1 Elm Street for Ann"}]}""");
        assertThat(courier().issueLabel(request()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("UPS", "no service")
                                .doesNotContain("Elm", "Ann"));
    }

    @Test
    void a_label_that_was_given_back_is_not_given_again() {
        answers(200, BOUGHT.replace("\"refund_status\": null", "\"refund_status\": \"submitted\""));
        assertThat(courier().issueLabel(request()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("key"));
    }

    @Test
    void across_a_border_items_are_declared_and_without_them_nothing_is_asked()
            throws InterruptedException, IOException {
        Party abroad = Party.of("Ann Other", "1 Elm Street", "Toronto", "CA");
        Consignment bare = Consignment.of("1001", abroad, SHOP, Parcel.weighing(500));
        assertThat(courier().issueLabel(new LabelRequest(KEY, bare, LabelFormat.PDF)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("items"));
        assertThat(server.getRequestCount()).isZero();

        answers(404, NOT_FOUND, 201, MADE, 200, BOUGHT);
        Consignment declared = bare.containing(ParcelItem.of("SHIRT", "Linen shirt", 2, Money.parse("USD 40.00"))
                .customs(200, "PT", "620520"));
        assertThat(courier().issueLabel(new LabelRequest(KEY, declared, LabelFormat.PDF)))
                .isInstanceOf(Accepted.class);
        server.takeRequest();
        JsonNode customs =
                sent(server.takeRequest(), "/shipments").path("shipment").path("customs_info");
        assertThat(customs.path("contents_type").asText()).isEqualTo("returned_goods");
        JsonNode item = customs.path("customs_items").path(0);
        assertThat(item.path("value").decimalValue()).isEqualByComparingTo("80.00");
        assertThat(item.path("origin_country").asText()).isEqualTo("PT");
    }

    @Test
    void a_refund_is_asked_for_once() {
        answers(200, BOUGHT, 200, BOUGHT.replace("\"refund_status\": null", "\"refund_status\": \"submitted\""));
        assertThat(accepted(courier().cancelLabel(BookingId.of("shp_1")))).isEqualTo(Cancellation.ASKED_FOR);
        answers(200, BOUGHT.replace("\"refund_status\": null", "\"refund_status\": \"refunded\""));
        assertThat(accepted(courier().cancelLabel(BookingId.of("shp_1")))).isEqualTo(Cancellation.DONE);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void a_pickup_is_made_for_a_label_and_bought() throws InterruptedException, IOException {
        String pickup = """
                {"id": "pickup_1", "status": "%s", "confirmation": "WTC1", "messages": [], "pickup_rates": [
                  {"id": "pickuprate_1", "carrier": "USPS", "service": "NextDay", "rate": "3.50", "currency": "USD"}]}""";
        answers(404, NOT_FOUND, 201, pickup.formatted("unknown"), 200, pickup.formatted("scheduled"));
        Pickup booked = accepted(courier()
                .bookPickup(pickupRequest().label(BookingId.of("shp_1")).note("back door")));
        assertThat(booked.confirmation()).isEqualTo("WTC1");
        assertThat(booked.price()).isEqualTo(Money.parse("USD 3.50"));
        server.takeRequest();
        JsonNode made = sent(server.takeRequest(), "/pickups").path("pickup");
        assertThat(made.path("shipment").path("id").asText()).isEqualTo("shp_1");
        assertThat(made.path("min_datetime").asText()).isEqualTo("2026-03-20T08:00:00Z");
        assertThat(made.path("instructions").asText()).isEqualTo("back door");
        assertThat(sent(server.takeRequest(), "/pickups/pickup_1/buy")
                        .path("service")
                        .asText())
                .isEqualTo("NextDay");
    }

    @Test
    void a_pickup_needs_a_label() {
        assertThat(courier().bookPickup(pickupRequest()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("label"));
    }

    @Test
    void an_id_in_an_answer_cannot_lead_elsewhere() {
        answers(404, NOT_FOUND, 201, MADE.replace("shp_1", "../refunds"));
        assertThat(courier().issueLabel(request())).isNotInstanceOf(Accepted.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void without_a_key_nothing_is_booked() {
        assertThat(EasyPost.parser().issueLabel(request())).isInstanceOf(Unauthorised.class);
        assertThat(EasyPost.parser().cancelPickup(BookingId.of("pickup_1"))).isInstanceOf(Unauthorised.class);
    }

    private static LabelRequest request() {
        return new LabelRequest(KEY, PARCEL, LabelFormat.PDF);
    }

    private static PickupRequest pickupRequest() {
        return PickupRequest.of(
                KEY, PARCEL, Instant.parse("2026-03-20T08:00:00Z"), Instant.parse("2026-03-20T16:00:00Z"));
    }

    private EasyPost courier() {
        return EasyPost.create(CourierHttp.create().allowingPlainHttp(), "some-key")
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()));
    }

    private void answers(Object... statusesAndBodies) {
        for (int i = 0; i < statusesAndBodies.length; i += 2) {
            server.enqueue(new MockResponse.Builder()
                    .code((Integer) statusesAndBodies[i])
                    .body((String) statusesAndBodies[i + 1])
                    .build());
        }
    }

    private static JsonNode sent(RecordedRequest request, String target) throws IOException {
        assertThat(request.getTarget()).isEqualTo(target);
        assertThat(request).extracting("headers").asString().contains("Authorization: ");
        return JsonMapper.builder()
                .build()
                .readTree(String.valueOf(request.getBody().utf8()));
    }

    private static <T> T accepted(BookingOutcome<T> outcome) {
        assertThat(List.of(outcome)).first().isInstanceOf(Accepted.class);
        return ((Accepted<T>) outcome).value();
    }
}
