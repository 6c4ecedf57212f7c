package dev.aftercart.couriers.dhl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingKey;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.Consignment;
import dev.aftercart.courier.Label;
import dev.aftercart.courier.LabelDocument;
import dev.aftercart.courier.LabelFormat;
import dev.aftercart.courier.LabelRequest;
import dev.aftercart.courier.Parcel;
import dev.aftercart.courier.ParcelItem;
import dev.aftercart.courier.Party;
import dev.aftercart.http.CourierHttp;
import java.io.IOException;
import java.net.URI;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DhlReturnsTest {

    private static final BookingKey KEY = BookingKey.of("RMA-7");
    private static final Party CUSTOMER = Party.of("Ada Beispiel", "Ulmenweg", "Musterstadt", "DE")
            .house("4a")
            .postcode("12345");
    private static final Party SHOP = Party.of("Retouren", "Hafenstr.", "Portstadt", "DE");
    private static final String LABEL = """
            {"sstatus": {"title": "Created", "status": 201}, "shipmentNo": "999555000102", "label": {"b64": "JVBERi0xLjQK"},
             "qrLabel": {"b64": "iVBORw0KGgo="}, "routingCode": "40327653113+99000933090010"}""";

    private final MockWebServer server = new MockWebServer();
    private final BookingJournal journal = BookingJournal.inMemory();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_return_label_is_ordered_with_order_and_key_as_references() throws InterruptedException, IOException {
        answer(201, LABEL);
        assertThat(issue(CUSTOMER, LabelFormat.PDF)).isInstanceOf(Accepted.class);
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/parcel/de/shipping/returns/v1/orders?labelType=SHIPMENT_LABEL");
        assertThat(request).extracting("headers").asString().contains("dhl-api-key: some-key", "Authorization: ");
        JsonNode body = body(request);
        assertThat(body.path("receiverId").asText()).isEqualTo("deu");
        assertThat(body.path("customerReference").asText()).isEqualTo("1001");
        assertThat(body.path("shipmentReference").asText()).isEqualTo("RMA-7");
        assertThat(body.at("/shipper/addressHouse").asText()).isEqualTo("4a");
        assertThat(body.at("/itemWeight/uom").asText()).isEqualTo("g");
        assertThat(body.at("/itemWeight/value").asInt()).isEqualTo(740);
        assertThat(body.has("customsDetails")).isFalse();
    }

    @Test
    void a_label_has_its_bytes_and_the_code_for_the_counter() {
        answer(201, LABEL);
        Label label = ((Accepted<Label>) issue(CUSTOMER, LabelFormat.QR_CODE)).value();
        assertThat(label.number().value()).isEqualTo("999555000102");
        assertThat(label.documents())
                .extracting(LabelDocument::format)
                .containsExactly(LabelFormat.PDF, LabelFormat.QR_CODE);
        assertThat(label.documents().get(0).content())
                .hasValueSatisfying(bytes -> assertThat(bytes).startsWith('%', 'P'));
    }

    @Test
    void a_label_that_cannot_be_decoded_is_left_out_and_the_booking_stands() {
        answer(201, LABEL.replace("JVBERi0xLjQK", "*"));
        Label label = ((Accepted<Label>) issue(CUSTOMER, LabelFormat.PDF)).value();
        assertThat(label.documents()).extracting(LabelDocument::format).containsExactly(LabelFormat.QR_CODE);
    }

    @Test
    void dhl_is_not_asked_twice_until_a_person_has_looked() {
        answer(500, "");
        assertThat(issue(CUSTOMER, LabelFormat.PDF))
                .isInstanceOfSatisfying(
                        InDoubt.class,
                        doubt -> assertThat(doubt.message()).contains("RMA-7", "business customer portal"));
        assertThat(issue(CUSTOMER, LabelFormat.PDF)).isInstanceOf(InDoubt.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
        journal.withdraw(KEY);
        answer(201, LABEL);
        assertThat(issue(CUSTOMER, LabelFormat.PDF)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_fault_is_told_with_its_field_and_without_the_person() {
        answer(422, """
                {"status": 422, "title": "Validation failed", "detail": "Invalid request data", "items": [{"validationMessages": [
                  {"property": "shipper.postalCode", "validationState": "error", "validationMessage": "12345 is not in Musterstadt"}]}]}""");
        assertThat(issue(CUSTOMER, LabelFormat.PDF)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo("shipper.postalCode");
            assertThat(refused.reason()).contains("is not in").doesNotContain("12345", "Musterstadt");
        });
    }

    @Test
    void from_outside_the_union_each_piece_is_declared() throws InterruptedException, IOException {
        Party swiss =
                Party.of("Ada Beispiel", "Ulmenweg", "Bern", "CH").house("4").postcode("3000");
        assertThat(issue(swiss, LabelFormat.PDF))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("items"));
        assertThat(server.getRequestCount()).isZero();

        answer(201, LABEL);
        Consignment declared = Consignment.of("1001", swiss, SHOP, Parcel.weighing(740))
                .containing(ParcelItem.of("SHIRT", "Linen shirt", 2, Money.parse("CHF 40.00"))
                        .customs(300, "PT", "62052000"));
        assertThat(issuer().withReceiver("CH", "schweiz").issueLabel(new LabelRequest(KEY, declared, LabelFormat.PDF)))
                .isInstanceOf(Accepted.class);
        JsonNode body = body(server.takeRequest());
        assertThat(body.path("receiverId").asText()).isEqualTo("schweiz");
        JsonNode items = body.at("/customsDetails/items");
        assertThat(items).hasSize(2);
        assertThat(items.path(0).path("countryOfOrigin").asText()).isEqualTo("PRT");
        assertThat(items.path(0).at("/itemValue/value").decimalValue()).isEqualByComparingTo("40.00");
    }

    @Test
    void what_dhl_would_refuse_is_refused_before_anything_is_sent() {
        assertThat(refusedField(CUSTOMER, LabelFormat.ZPL)).isEqualTo("format");
        assertThat(refusedField(
                        Party.of("Ada", "Ulmenweg 4a", "Musterstadt", "DE").postcode("12345"), LabelFormat.PDF))
                .isEqualTo("from.house");
        assertThat(refusedField(CUSTOMER.postcode("1"), LabelFormat.PDF)).isEqualTo("from.postcode");
        assertThat(refusedField(CUSTOMER.email("x".repeat(70) + "@x"), LabelFormat.PDF))
                .isEqualTo("from.email");
        Party nowhere =
                Party.of("Ada", "Ulmenweg", "Musterstadt", "QQ").house("4").postcode("12345");
        assertThat(refusedField(nowhere, LabelFormat.PDF)).isEqualTo("from.country");
        assertThat(server.getRequestCount()).isZero();
        answer(201, LABEL);
        assertThat(issue(CUSTOMER, LabelFormat.PDF))
                .as("no refusal has used up the key")
                .isInstanceOf(Accepted.class);
    }

    @Test
    void a_label_is_not_cancelled_because_an_unused_one_costs_nothing() {
        assertThat(issuer().cancelLabel(BookingId.of("999555000102"))).isInstanceOf(Refused.class);
        assertThat(server.getRequestCount()).isZero();
    }

    private String refusedField(Party from, LabelFormat format) {
        BookingOutcome<Label> outcome = issue(from, format);
        assertThat(outcome).isInstanceOf(Refused.class);
        return String.valueOf(((Refused<Label>) outcome).field());
    }

    private BookingOutcome<Label> issue(Party from, LabelFormat format) {
        Consignment consignment = Consignment.of("1001", from, SHOP, Parcel.weighing(740));
        return issuer().issueLabel(new LabelRequest(KEY, consignment, format));
    }

    private DhlReturns issuer() {
        return DhlReturns.create(CourierHttp.create().allowingPlainHttp(), journal)
                .withUser("some-key", "user", "password")
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()));
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private static JsonNode body(RecordedRequest request) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(String.valueOf(request.getBody().utf8()));
    }
}
