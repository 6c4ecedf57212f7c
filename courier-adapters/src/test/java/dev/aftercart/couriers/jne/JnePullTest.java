package dev.aftercart.couriers.jne;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JnePullTest {

    private static final List<TrackingQuery> QUERY = List.of(TrackingQuery.of(TrackingNumber.of("1000260000000017")));

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
    void the_credentials_are_posted_as_a_form_and_the_number_is_in_the_path() throws InterruptedException {
        answerWith(200, "{\"cnote\": {\"cnote_no\": \"1000260000000017\"}, \"history\": []}");

        assertThat(jne().track(QUERY)).singleElement().isInstanceOf(Reading.class);

        RecordedRequest request = server.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo("/tracing/api/list/v1/cnote/1000260000000017");
        assertThat(request)
                .extracting("headers")
                .asString()
                .contains("Content-Type: application/x-www-form-urlencoded");
        assertThat(request.getBody().utf8()).isEqualTo("username=TOKO+%26+CO&api_key=k3y");
    }

    @Test
    void an_error_in_the_body_counts_whatever_the_http_status() {
        answerWith(404, "{\"error\": \"Cnote No. Not Found.\", \"status\": false}");
        answerWith(400, "{\"error\": \"Username or API Key Not Found.\", \"status\": false}");
        answerWith(404, "<html>");

        assertThat(jne().track(QUERY)).singleElement().isInstanceOf(NotFound.class);
        assertThat(jne().track(QUERY)).singleElement().isInstanceOf(Unauthorised.class);
        assertThat(jne().track(QUERY)).singleElement().isInstanceOf(NotFound.class);
    }

    @Test
    void a_note_of_another_number_is_read_with_a_warning_and_one_without_is_of_the_number_asked_for() {
        answerWith(200, "{\"cnote\": {\"cnote_no\": \"1000260000000025\"}, \"history\": []}");
        answerWith(200, "{\"cnote\": {}, \"history\": []}");

        assertThat(jne().track(QUERY))
                .singleElement()
                .satisfies(outcome ->
                        assertThat(((Reading) outcome).reading().diagnostics()).hasSize(1));
        assertThat(jne().track(QUERY))
                .singleElement()
                .satisfies(outcome -> assertThat(((Reading) outcome).reading().number())
                        .isEqualTo(QUERY.get(0).number()));
    }

    @Test
    void without_credentials_nobody_is_asked() {
        List<TrackingOutcome> outcomes = Jne.parser().track(QUERY);

        assertThat(outcomes).singleElement().isInstanceOf(Unauthorised.class);
    }

    private Jne jne() {
        return Jne.create(CourierHttp.create().allowingPlainHttp(), "TOKO & CO", "k3y")
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()));
    }

    private void answerWith(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
