package dev.aftercart.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourierHttpTest {

    private static final String SECRET = "s3cret-key";

    private final MockWebServer server = new MockWebServer();
    private final CourierHttp http = CourierHttp.create(new OkHttpClient()).allowingPlainHttp();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_answer_comes_with_status_headers_and_bytes() throws InterruptedException {
        server.enqueue(new MockResponse.Builder()
                .code(200)
                .addHeader("X-Some", "thing")
                .body("Grüße")
                .build());
        HttpAnswer answer = answer(http.send(
                request().path("a b").query("q", "1&2=3").query("absent", null).header("X-Key", SECRET)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("x-some")).contains("thing");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("Grüße");
        var sent = server.takeRequest();
        assertThat(sent.getTarget()).isEqualTo("/a%20b?q=1%262%3D3");
        assertThat(sent.getHeaders().get("X-Key")).isEqualTo(SECRET);
    }

    @Test
    void a_server_error_is_tried_again() {
        enqueue(500, "");
        enqueue(503, "");
        enqueue(200, "fine");
        assertThat(answer(http.send(request())).status()).isEqualTo(200);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void a_server_error_that_stays_is_given_back_after_three_tries() {
        for (int i = 0; i < 4; i++) {
            enqueue(502, "bad gateway");
        }
        assertThat(answer(http.send(request())).status()).isEqualTo(502);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void between_tries_there_is_a_wait_that_grows() {
        List<Long> waits = waits();
        assertThat(waits.get(0)).as("the first wait in milliseconds").isGreaterThanOrEqualTo(99);
        assertThat(waits.get(1)).as("the second wait in milliseconds").isGreaterThanOrEqualTo(199);
    }

    /** Without jitter the first wait is never below 200 ms; with it every other is. A busy machine only makes waits longer. */
    @Test
    void waits_are_jittered_so_that_callers_do_not_come_back_all_at_once() {
        for (int i = 0; i < 40; i++) {
            if (waits().get(0) < 195) {
                return;
            }
        }
        fail("of forty first waits none was shorter than the 200 ms around which they vary");
    }

    private List<Long> waits() {
        List<Long> times = new ArrayList<>();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                times.add(System.nanoTime() / 1_000_000);
                return new MockResponse.Builder()
                        .code(times.size() < 3 ? 500 : 200)
                        .build();
            }
        });
        // Each round has a breaker of its own.
        CourierHttp.create(new OkHttpClient()).allowingPlainHttp().send(request());
        return List.of(times.get(1) - times.get(0), times.get(2) - times.get(1));
    }

    @Test
    void a_server_that_says_when_to_come_back_is_left_alone_until_then() {
        server.enqueue(new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", "120")
                .build());
        assertThat(answer(http.send(request())).retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void too_many_requests_is_given_back_at_once() {
        enqueue(429, "");
        HttpAnswer answer = answer(http.send(request()));
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.retryAfter()).isEmpty();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_date_to_come_back_is_taken_against_the_answers_own_date() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Date", "Tue, 03 Mar 2026 10:00:00 GMT")
                .addHeader("Retry-After", "Tue, 03 Mar 2026 10:01:30 GMT")
                .build());
        assertThat(answer(http.send(request())).retryAfter()).contains(Duration.ofSeconds(90));
    }

    @Test
    void a_date_to_come_back_says_nothing_without_a_date_to_hold_it_against() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "Tue, 03 Mar 2026 10:01:30 GMT")
                .build());
        assertThat(answer(http.send(request())).retryAfter()).isEmpty();
    }

    @Test
    void a_time_to_come_back_that_makes_no_sense_is_no_time() {
        for (String value : new String[] {"soon", "-5", "1e3", "99999999999999999999", ""}) {
            server.enqueue(new MockResponse.Builder()
                    .code(429)
                    .addHeader("Retry-After", value)
                    .build());
            assertThat(answer(http.send(request())).retryAfter()).as(value).isEmpty();
        }
    }

    @Test
    void a_slow_answer_is_given_up_and_not_asked_for_again() {
        server.enqueue(new MockResponse.Builder()
                .body("late")
                .headersDelay(5, TimeUnit.SECONDS)
                .build());
        HttpFailure failure = failure(http.withTimeout(Duration.ofMillis(200)).send(request()));
        assertThat(failure.kind()).isEqualTo(HttpFailure.Kind.UNREACHABLE);
        assertThat(failure.message()).contains("in time");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void nobody_at_the_other_end_is_a_value_too() {
        URI gone = base();
        server.close();
        assertThat(failure(http.send(CourierRequest.to(gone))).kind()).isEqualTo(HttpFailure.Kind.UNREACHABLE);
    }

    @Test
    void an_answer_over_the_limit_is_not_read_to_its_end() {
        enqueue(200, "x".repeat(1001));
        HttpFailure failure = failure(http.withLimit(1000).send(request()));
        assertThat(failure.kind()).isEqualTo(HttpFailure.Kind.TOO_LARGE);
    }

    @Test
    void an_answer_of_just_the_limit_is_read() {
        enqueue(200, "x".repeat(1000));
        assertThat(answer(http.withLimit(1000).send(request())).body()).hasSize(1000);
    }

    @Test
    void a_redirect_within_the_server_is_followed() {
        redirect("/elsewhere");
        enqueue(200, "there");
        assertThat(answer(http.send(request())).status()).isEqualTo(200);
    }

    @Test
    void a_redirect_to_another_server_is_refused_and_sees_no_credential() throws IOException {
        try (MockWebServer stranger = new MockWebServer()) {
            stranger.start();
            redirect(stranger.url("/trap").toString());
            HttpFailure failure = failure(http.send(request().header("X-Key", SECRET)));
            assertThat(failure.kind()).isEqualTo(HttpFailure.Kind.REFUSED);
            assertThat(failure.message()).doesNotContain(SECRET);
            assertThat(stranger.getRequestCount()).isZero();
        }
    }

    @Test
    void an_answer_that_is_small_on_the_wire_and_large_when_unpacked_is_not_read_to_its_end() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[16 * 1024 * 1024]);
        }
        assertThat(packed.size()).isLessThan(20_000);
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(new Buffer().write(packed.toByteArray()))
                .build());
        assertThat(failure(http.send(request())).kind()).isEqualTo(HttpFailure.Kind.TOO_LARGE);
    }

    @Test
    void a_redirect_to_a_file_or_to_nowhere_is_refused() {
        for (String location :
                List.of("file:///etc/hostname", "ftp://localhost/", "//stranger.example/x", "http://[bad")) {
            redirect(location);
            assertThat(failure(http.send(request())).kind()).as(location).isEqualTo(HttpFailure.Kind.REFUSED);
        }
    }

    @Test
    void a_redirect_in_a_circle_ends() {
        for (int i = 0; i < 10; i++) {
            redirect("/round");
        }
        assertThat(failure(http.send(request())).kind()).isEqualTo(HttpFailure.Kind.REFUSED);
    }

    @Test
    void plain_http_is_refused_unless_allowed() {
        HttpFailure failure =
                failure(CourierHttp.create(new OkHttpClient()).send(request().header("X-Key", SECRET)));
        assertThat(failure.kind()).isEqualTo(HttpFailure.Kind.REFUSED);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void an_interrupted_wait_ends_at_once_and_leaves_the_mark() {
        enqueue(500, "");
        Thread.currentThread().interrupt();
        assertThat(failure(http.send(request())).kind()).isEqualTo(HttpFailure.Kind.UNREACHABLE);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_header_that_cannot_be_sent_is_named_without_its_value() {
        assertThatThrownBy(() -> request().header("X-Key", SECRET + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-Key")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void a_request_does_not_print_what_it_carries() {
        CourierRequest request = request().query("token", SECRET).header("X-Key", SECRET);
        assertThat(request.toString()).doesNotContain(SECRET);
    }

    @Test
    void what_is_posted_goes_out_once_unless_it_may_be_repeated() throws InterruptedException {
        CourierRequest order = request().post("application/json", "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        enqueue(500, "");
        assertThat(answer(http.send(order)).status()).isEqualTo(500);
        var sent = server.takeRequest();
        assertThat(sent.getMethod()).isEqualTo("POST");
        assertThat(sent.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(sent.getBody().utf8()).isEqualTo("{\"a\":1}");
        assertThat(server.getRequestCount()).isEqualTo(1);

        enqueue(500, "");
        enqueue(200, "");
        assertThat(answer(http.send(order.repeatable())).status()).isEqualTo(200);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void a_body_does_not_follow_a_redirect() {
        redirect("/elsewhere");
        HttpFailure failure = failure(http.send(request().form(java.util.Map.of("secret", SECRET))));
        assertThat(failure.kind()).isEqualTo(HttpFailure.Kind.REFUSED);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_pickup_is_cancelled_with_delete() throws InterruptedException {
        enqueue(204, "");
        http.send(request().path("pickups").path("7").method("DELETE"));
        assertThat(server.takeRequest().getMethod()).isEqualTo("DELETE");
    }

    @Test
    void a_server_that_keeps_failing_is_left_alone_for_a_while_and_another_is_not() throws Exception {
        CourierHttp pausing = http.pausing(Duration.ofSeconds(2));
        for (int i = 0; i < 10; i++) {
            enqueue(500, "");
        }
        HttpOutcome last = pausing.send(request());
        for (int i = 0; i < 9 && last instanceof HttpAnswer; i++) {
            last = pausing.send(request());
        }
        assertThat(failure(last).kind()).isEqualTo(HttpFailure.Kind.POSTPONED);
        assertThat(failure(last).after()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(2));
        int asked = server.getRequestCount();
        assertThat(pausing.send(request())).isInstanceOf(HttpFailure.class);
        assertThat(server.getRequestCount()).isEqualTo(asked);

        try (MockWebServer other = new MockWebServer()) {
            other.enqueue(new MockResponse.Builder().code(200).build());
            other.start();
            assertThat(answer(pausing.send(CourierRequest.to(other.url("").uri())))
                            .status())
                    .isEqualTo(200);
        }
        Thread.sleep(2_050);
        server.setDispatcher(new mockwebserver3.QueueDispatcher());
        enqueue(200, "");
        assertThat(answer(pausing.send(request())).status()).isEqualTo(200);
    }

    private CourierRequest request() {
        return CourierRequest.to(base());
    }

    private URI base() {
        return server.url("").uri();
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private void redirect(String location) {
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .addHeader("Location", location)
                .build());
    }

    private static HttpAnswer answer(HttpOutcome outcome) {
        assertThat(outcome).isInstanceOf(HttpAnswer.class);
        return (HttpAnswer) outcome;
    }

    private static HttpFailure failure(HttpOutcome outcome) {
        assertThat(outcome).isInstanceOf(HttpFailure.class);
        return (HttpFailure) outcome;
    }
}
