package dev.aftercart.couriers.dhl;

import static dev.aftercart.couriers.dhl.Bodies.shipment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DhlPullTest {

    private static final String KEY = "k3y-of-the-shop";

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
    void one_call_a_number_with_the_hints_that_dhl_takes() throws InterruptedException {
        enqueue(200, shipment("express").json());
        enqueue(200, shipment("express").json());
        TrackingQuery hinted = new TrackingQuery(TrackingNumber.of("5000000001"), "53 113", "DE", null, null, "de-AT");
        dhl().track(List.of(hinted, TrackingQuery.of(TrackingNumber.of("A/B#1"))));
        var first = server.takeRequest();
        assertThat(first.getTarget())
                .isEqualTo("/track/shipments?trackingNumber=5000000001&recipientPostalCode=53%20113"
                        + "&requesterCountryCode=DE&language=de");
        assertThat(first).extracting("headers").asString().contains("DHL-API-Key: " + KEY);
        assertThat(server.takeRequest().getTarget()).isEqualTo("/track/shipments?trackingNumber=A%2FB%231");
    }

    @Test
    void the_number_asked_for_stands_in_for_a_missing_one() {
        enqueue(200, "{\"shipments\":[{\"events\":[]}]}");
        assertThat(reading().reading().number()).isEqualTo(TrackingNumber.of("5000000009"));
    }

    @Test
    void an_answer_for_another_number_is_reported() {
        enqueue(200, shipment("express").json());
        assertThat(reading().reading().diagnostics())
                .singleElement()
                .asString()
                .contains("5000000001")
                .contains("5000000009");
    }

    @Test
    void a_piece_of_a_shipment_gives_the_shipment_without_complaint() {
        enqueue(
                200,
                shipment("express")
                        .field("\"details\":{\"pieceIds\":[\"5000000009\"]}")
                        .json());
        assertThat(reading().reading().diagnostics()).isEmpty();
    }

    @Test
    void an_unknown_number_is_named_even_when_the_answer_is_not_json() {
        enqueue(404, "<html>");
        assertThat(track())
                .containsExactly(
                        new TrackingOutcome.NotFound(TrackingNumber.of("5000000009"), "DHL answered HTTP 404"));
    }

    @Test
    void nobody_at_the_other_end_is_to_be_asked_later() {
        Dhl dhl = dhl();
        server.close();
        assertThat(dhl.track(List.of(TrackingQuery.of(TrackingNumber.of("1")))))
                .singleElement()
                .isInstanceOf(TrackingOutcome.RetryLater.class);
    }

    @Test
    void the_key_stands_in_no_message() {
        for (int status : new int[] {400, 401, 403, 404, 429}) {
            enqueue(status, "{}");
            assertThat(track().toString()).doesNotContain(KEY);
        }
    }

    @Test
    void a_key_that_no_header_can_carry_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> Dhl.create(CourierHttp.create(), KEY + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(KEY);
    }

    private Dhl dhl() {
        return Dhl.create(CourierHttp.create().allowingPlainHttp(), KEY)
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()));
    }

    private List<TrackingOutcome> track() {
        return dhl().track(List.of(TrackingQuery.of(TrackingNumber.of("5000000009"))));
    }

    private TrackingOutcome.Reading reading() {
        List<TrackingOutcome> outcomes = track();
        assertThat(outcomes).singleElement().isInstanceOf(TrackingOutcome.Reading.class);
        return (TrackingOutcome.Reading) outcomes.get(0);
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
