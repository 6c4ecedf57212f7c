package dev.aftercart.couriers.delhivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DelhiveryPullTest {

    private static final String TOKEN = "t0ken-of-the-shop";

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
    void fifty_numbers_a_call_and_the_answers_in_the_order_of_the_queries() throws InterruptedException {
        List<String> numbers = IntStream.range(0, 51).mapToObj(i -> "1000" + i).toList();
        enqueue(200, answer(numbers.subList(1, 50)));
        enqueue(200, answer(numbers.subList(50, 51)));
        List<TrackingOutcome> outcomes = track(numbers.toArray(String[]::new));
        assertThat(outcomes).hasSize(51);
        assertThat(outcomes.get(0)).isEqualTo(new NotFound(TrackingNumber.of("10000"), "the answer does not name it"));
        assertThat(outcomes.subList(1, 51)).allMatch(TrackingOutcome.Reading.class::isInstance);
        var first = server.takeRequest();
        assertThat(first.getTarget()).startsWith("/api/v1/packages/json/?waybill=10000%2C10001%2C");
        assertThat(first)
                .extracting("headers")
                .asInstanceOf(InstanceOfAssertFactories.ITERABLE)
                .extracting(Object::toString)
                .contains("(Authorization, Token " + TOKEN + ")");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/packages/json/?waybill=100050");
    }

    @Test
    void numbers_that_are_all_unknown_are_each_not_found() {
        enqueue(200, "{\"Success\":false,\"Error\":\"Data does not exists for provided Waybill(s)\"}");
        assertThat(track("1", "2"))
                .extracting(outcome -> ((NotFound) outcome).number())
                .containsExactly(TrackingNumber.of("1"), TrackingNumber.of("2"));
        enqueue(400, "{\"Success\":false,\"Error\":\"Data does not exists for provided Waybill(s)\"}");
        assertThat(track("1")).singleElement().isInstanceOf(NotFound.class);
    }

    @Test
    void a_shut_out_address_waits_half_a_minute() {
        enqueue(403, "<html>Request blocked</html>");
        assertThat(later(track("1"))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void the_time_to_wait_stands_in_the_body() {
        enqueue(429, "{\"message\":\"Throttled, wait 8 seconds.\"}");
        assertThat(later(track("1"))).isEqualTo(Duration.ofSeconds(8));
        enqueue(429, "{\"message\":\"Throttled, wait 99999999999 seconds.\"}");
        assertThat(later(track("1"))).isNull();
    }

    @Test
    void the_token_stands_in_no_message() {
        for (int status : new int[] {200, 400, 401, 403, 404, 429}) {
            enqueue(status, "{\"Error\":\"" + TOKEN + "\"}");
            assertThat(track("1").toString()).doesNotContain(TOKEN);
        }
        assertThatThrownBy(() -> Delhivery.create(CourierHttp.create(), TOKEN + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void without_a_token_there_is_nothing_to_call_with() {
        assertThat(Delhivery.parser().track(List.of(TrackingQuery.of(TrackingNumber.of("1")))))
                .singleElement()
                .isInstanceOf(Unauthorised.class);
        assertThatThrownBy(() -> Delhivery.parser().withBase(URI.create("https://example.com")))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<TrackingOutcome> track(String... numbers) {
        return Delhivery.create(CourierHttp.create().allowingPlainHttp(), TOKEN)
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()))
                .track(Arrays.stream(numbers)
                        .map(number -> TrackingQuery.of(TrackingNumber.of(number)))
                        .toList());
    }

    private static String answer(List<String> numbers) {
        return "{\"ShipmentData\":["
                + numbers.stream().map(number -> Bodies.bare("", number)).collect(Collectors.joining(",")) + "]}";
    }

    private static @Nullable Duration later(List<TrackingOutcome> outcomes) {
        assertThat(outcomes).singleElement().isInstanceOf(RetryLater.class);
        return ((RetryLater) outcomes.get(0)).after();
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
