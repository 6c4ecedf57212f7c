package dev.aftercart.couriers.fedex;

import static dev.aftercart.couriers.fedex.Bodies.NUMBER;
import static dev.aftercart.couriers.fedex.Bodies.answer;
import static dev.aftercart.couriers.fedex.Bodies.listed;
import static dev.aftercart.couriers.fedex.Bodies.parcel;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FedexPullTest {

    private static final String SECRET = "s3cret-of-the-shop";
    private static final TrackingQuery ASKED = TrackingQuery.of(TrackingNumber.of(NUMBER));

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
        enqueue(200, "{\"access_token\":\"a-token\",\"expires_in\":3600}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void credentials_go_in_the_form_and_numbers_in_one_question() throws InterruptedException {
        enqueue(200, answer(listed("2", error("TRACKING.TRACKINGNUMBER.NOTFOUND")), listed(NUMBER, parcel().bare())));
        List<TrackingOutcome> outcomes = track(ASKED, TrackingQuery.of(TrackingNumber.of("2")));
        assertThat(outcomes.get(0)).isInstanceOf(Reading.class);
        assertThat(outcomes.get(1)).isInstanceOf(NotFound.class);
        RecordedRequest token = server.takeRequest();
        assertThat(token.getTarget()).isEqualTo("/oauth/token");
        assertThat(body(token)).isEqualTo("grant_type=client_credentials&client_id=some-id&client_secret=" + SECRET);
        RecordedRequest question = server.takeRequest();
        assertThat(question.getTarget()).isEqualTo("/track/v1/trackingnumbers");
        assertThat(body(question))
                .isEqualTo(
                        "{\"includeDetailedScans\":true,\"trackingInfo\":[{\"trackingNumberInfo\":{\"trackingNumber\":\""
                                + NUMBER + "\"}},{\"trackingNumberInfo\":{\"trackingNumber\":\"2\"}}]}");
    }

    @Test
    void sixty_one_numbers_are_three_calls_and_sixty_one_outcomes() {
        enqueue(200, answer(listed("1", parcel().bare())));
        enqueue(429, "");
        enqueue(200, answer());
        TrackingQuery[] queries = IntStream.rangeClosed(1, 61)
                .mapToObj(n -> TrackingQuery.of(TrackingNumber.of(Integer.toString(n))))
                .toArray(TrackingQuery[]::new);
        List<TrackingOutcome> outcomes = track(queries);
        assertThat(outcomes).hasSize(61);
        assertThat(outcomes.get(0)).isInstanceOf(Reading.class);
        assertThat(outcomes.subList(1, 30)).hasOnlyElementsOfType(Unreadable.class);
        assertThat(outcomes.subList(30, 60)).hasOnlyElementsOfType(RetryLater.class);
        assertThat(outcomes.get(60)).isInstanceOf(Unreadable.class);
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void the_day_of_shipping_tells_parcels_of_one_number_apart() {
        String both = answer(listed(NUMBER, FedexBodyTest.OLD, FedexBodyTest.NEW));
        enqueue(200, both);
        enqueue(200, both);
        Fedex fedex = fedex();
        assertThat(milestone(fedex, ASKED.shippedOn(LocalDate.of(2024, 1, 9)))).isEqualTo(Milestone.DELIVERED);
        assertThat(milestone(fedex, ASKED)).isEqualTo(Milestone.IN_TRANSIT);
    }

    @Test
    void what_fedex_says_of_the_call_holds_for_each_number() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "60")
                .build());
        assertThat(track(ASKED, ASKED))
                .hasSize(2)
                .containsOnly(new RetryLater(Duration.ofMinutes(1), "FedEx answered HTTP 429"));
    }

    @Test
    void the_secret_stands_in_no_message() {
        Fedex fedex = fedex();
        for (int status : new int[] {400, 403, 404, 429}) {
            enqueue(status, "{}");
            assertThat(fedex.track(List.of(ASKED)).toString()).doesNotContain(SECRET);
        }
    }

    @Test
    void without_credentials_nothing_is_pulled() {
        assertThat(Fedex.parser().track(List.of(ASKED))).singleElement().isInstanceOf(Unauthorised.class);
    }

    private Fedex fedex() {
        return Fedex.create(CourierHttp.create().allowingPlainHttp(), "some-id", SECRET, InstantSource.system())
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()));
    }

    private List<TrackingOutcome> track(TrackingQuery... queries) {
        return fedex().track(List.of(queries));
    }

    private static Milestone milestone(Fedex fedex, TrackingQuery query) {
        return ((Reading) fedex.track(List.of(query)).get(0))
                .reading()
                .journey()
                .milestone()
                .orElseThrow();
    }

    private static String error(String code) {
        return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"No\"}}";
    }

    private static String body(RecordedRequest request) {
        return requireNonNull(request.getBody()).utf8();
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
