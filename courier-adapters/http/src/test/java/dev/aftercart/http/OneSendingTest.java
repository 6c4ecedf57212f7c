package dev.aftercart.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must not go out twice goes out once, whatever the server does; and a failure knows whether it went out. */
class OneSendingTest {

    private final MockWebServer server = new MockWebServer();

    /** Two ways to the same server, so that OkHttp has another to try when the first one breaks. */
    private final CourierHttp http = CourierHttp.create(new OkHttpClient.Builder()
                    .dns(host -> List.of(InetAddress.getLoopbackAddress(), InetAddress.getLoopbackAddress()))
                    .build())
            .allowingPlainHttp();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_line_that_breaks_after_the_order_came_is_not_tried_on_another_route() {
        for (int i = 0; i < 3; i++) {
            server.enqueue(new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build());
        }
        assertThat(failure(http.send(order())).sent()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void an_order_on_a_line_that_was_used_before_goes_out_once_too() {
        server.enqueue(new MockResponse.Builder().body("fine").build());
        assertThat(http.send(order())).isInstanceOf(HttpAnswer.class);
        for (int i = 0; i < 3; i++) {
            server.enqueue(new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build());
        }
        assertThat(failure(http.send(order())).sent()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void an_order_answered_408_goes_out_once() {
        server.enqueue(new MockResponse.Builder().code(408).build());
        server.enqueue(new MockResponse.Builder().body("a second order").build());
        http.send(order());
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void an_order_answered_503_without_a_wait_goes_out_once() {
        server.enqueue(new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", "0")
                .build());
        server.enqueue(new MockResponse.Builder().body("a second order").build());
        http.send(order());
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void an_order_without_a_body_goes_out_once_too() {
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "/again")
                .build());
        server.enqueue(new MockResponse.Builder().body("a second order").build());
        HttpFailure failure = failure(http.send(CourierRequest.to(base()).method("GET")));
        assertThat(failure.sent()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_failure_knows_that_nothing_went_out() {
        URI gone = base();
        server.close();
        assertThat(failure(http.send(CourierRequest.to(gone).post("text/plain", new byte[1])))
                        .sent())
                .isFalse();
    }

    @Test
    void an_answer_that_does_not_come_in_time_may_have_been_an_order() {
        server.enqueue(
                new MockResponse.Builder().headersDelay(5, TimeUnit.SECONDS).build());
        assertThat(failure(http.withTimeout(Duration.ofMillis(200)).send(order()))
                        .sent())
                .isTrue();
    }

    @Test
    void an_answer_that_is_too_large_may_have_been_an_order() {
        server.enqueue(new MockResponse.Builder().body("x".repeat(20)).build());
        assertThat(failure(http.withLimit(10).send(order())).sent()).isTrue();
    }

    private CourierRequest order() {
        return CourierRequest.to(base()).post("text/plain", "one".getBytes(StandardCharsets.UTF_8));
    }

    private URI base() {
        return URI.create("http://" + server.getHostName() + ":" + server.getPort());
    }

    private static HttpFailure failure(HttpOutcome outcome) {
        assertThat(outcome).isInstanceOf(HttpFailure.class);
        return (HttpFailure) outcome;
    }
}
