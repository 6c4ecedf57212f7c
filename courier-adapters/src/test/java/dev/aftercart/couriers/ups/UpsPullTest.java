package dev.aftercart.couriers.ups;

import static dev.aftercart.couriers.ups.Bodies.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpsPullTest {

    private static final String SECRET = "s3cret-of-the-shop";
    private static final TrackingNumber ASKED = TrackingNumber.of("1Z5R89390357567127");

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
        enqueue(200, "{\"access_token\":\"a-token\",\"expires_in\":\"14399\"}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void one_token_serves_all_calls_and_each_call_says_what_ups_wants_to_know() throws InterruptedException {
        enqueue(200, parcel().json());
        enqueue(200, parcel().json());
        TrackingQuery polish = new TrackingQuery(ASKED, null, null, null, null, "pl-PL");
        ups().track(List.of(polish, TrackingQuery.of(TrackingNumber.of("A/B1"))));
        var token = server.takeRequest();
        assertThat(token.getTarget()).isEqualTo("/security/v1/oauth/token");
        assertThat(token).extracting("headers").asString().contains("Authorization");
        var first = server.takeRequest();
        assertThat(first.getTarget())
                .isEqualTo(
                        "/api/track/v1/details/1Z5R89390357567127?locale=pl_PL&returnSignature=false&returnPOD=false");
        assertThat(first)
                .extracting("headers")
                .asString()
                .contains("Authorization", "transactionSrc: aftercart")
                .containsPattern("transId: [0-9a-f]{32}");
        assertThat(server.takeRequest().getTarget()).startsWith("/api/track/v1/details/A%2FB1?locale=en_US");
    }

    @Test
    void an_error_code_says_more_than_its_http_status() {
        enqueue(400, "{\"response\":{\"errors\":[{\"code\":\"TV1002\",\"message\":\"Invalid inquiry number\"}]}}");
        assertThat(track())
                .containsExactly(new TrackingOutcome.NotFound(ASKED, "UPS says TV1002: Invalid inquiry number"));
    }

    @Test
    void too_many_calls_are_asked_again_when_ups_says_so() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "30")
                .body("{\"response\":{\"errors\":[{\"code\":\"10429\",\"message\":\"Too Many Requests\"}]}}")
                .build());
        assertThat(track())
                .containsExactly(
                        new TrackingOutcome.RetryLater(Duration.ofSeconds(30), "UPS says 10429: Too Many Requests"));
    }

    @Test
    void the_number_asked_for_stands_in_for_a_missing_one() {
        enqueue(200, "{\"trackResponse\":{\"shipment\":[{\"package\":[{\"activity\":[]}]}]}}");
        assertThat(track())
                .singleElement()
                .isInstanceOfSatisfying(
                        TrackingOutcome.Reading.class,
                        read -> assertThat(read.reading().number()).isEqualTo(ASKED));
    }

    @Test
    void the_secret_stands_in_no_message() {
        Ups ups = ups();
        for (int status : new int[] {400, 403, 404, 429}) {
            enqueue(status, "{}");
            assertThat(track(ups).toString()).doesNotContain(SECRET);
        }
        assertThatThrownBy(() -> Ups.create(CourierHttp.create(), " ", SECRET, InstantSource.system()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void without_credentials_nothing_is_pulled() {
        assertThat(Ups.parser().track(List.of(TrackingQuery.of(ASKED))))
                .singleElement()
                .isInstanceOf(TrackingOutcome.Unauthorised.class);
        assertThatThrownBy(() -> Ups.parser().withBase(URI.create("https://localhost")))
                .isInstanceOf(IllegalStateException.class);
    }

    private Ups ups() {
        return Ups.create(CourierHttp.create().allowingPlainHttp(), "some-id", SECRET, InstantSource.system())
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort() + "/"));
    }

    private List<TrackingOutcome> track() {
        return track(ups());
    }

    private static List<TrackingOutcome> track(Ups ups) {
        return ups.track(List.of(TrackingQuery.of(ASKED)));
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
