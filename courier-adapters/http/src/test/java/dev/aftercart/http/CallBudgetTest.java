package dev.aftercart.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallBudgetTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final MockWebServer server = new MockWebServer();
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_calls_of_a_day_come_back_at_the_couriers_midnight() {
        CallBudget budget = CallBudget.perDay(2, JAKARTA, Duration.ZERO, () -> now);
        CourierHttp http = http(budget);
        assertThat(status(http)).isEqualTo(200);
        assertThat(status(http)).isEqualTo(200);
        assertThat(budget.left()).isZero();

        HttpFailure none = (HttpFailure) http.send(request());
        assertThat(none.kind()).isEqualTo(HttpFailure.Kind.POSTPONED);
        assertThat(none.after()).isEqualTo(Duration.ofHours(8));
        assertThat(server.getRequestCount()).isEqualTo(2);

        now = Instant.parse("2026-03-01T17:00:00Z");
        assertThat(budget.left()).isEqualTo(2);
        assertThat(status(http)).isEqualTo(200);
    }

    @Test
    void callers_at_the_same_time_never_make_more_calls_than_the_day_has() throws Exception {
        CourierHttp http = http(CallBudget.perDay(30, JAKARTA, Duration.ZERO, () -> now));
        for (int i = 0; i < 60; i++) {
            enqueue(200);
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<HttpOutcome>> running = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            running.add(pool.submit(() -> http.send(request())));
        }
        int made = 0;
        for (Future<HttpOutcome> one : running) {
            made += one.get() instanceof HttpAnswer ? 1 : 0;
        }
        pool.shutdown();
        assertThat(made).isEqualTo(30);
        assertThat(server.getRequestCount()).isEqualTo(30);
    }

    @Test
    void a_courier_that_says_too_many_is_left_alone_for_as_long_as_it_says() {
        CourierHttp http = http(CallBudget.everySoOften(Duration.ZERO, () -> now));
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "90")
                .build());
        assertThat(status(http)).isEqualTo(429);
        now = now.plusSeconds(60);
        assertThat(((HttpFailure) http.send(request())).after()).isEqualTo(Duration.ofSeconds(30));
        assertThat(server.getRequestCount()).isEqualTo(1);
        now = now.plusSeconds(30);
        assertThat(status(http)).isEqualTo(200);
    }

    @Test
    void a_courier_that_says_a_senseless_time_to_wait_is_left_alone_for_a_day() {
        CourierHttp http = http(CallBudget.everySoOften(Duration.ZERO, () -> now));
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "999999999")
                .build());
        assertThat(status(http)).isEqualTo(429);
        assertThat(((HttpFailure) http.send(request())).after()).isEqualTo(Duration.ofDays(1));
        now = now.plus(Duration.ofDays(1));
        assertThat(status(http)).isEqualTo(200);
    }

    @Test
    void calls_wait_for_their_turn_and_leave_the_gap_that_the_courier_asks_for() {
        CourierHttp http = http(CallBudget.everySoOften(Duration.ofMillis(100), () -> now));
        long before = System.nanoTime();
        for (int i = 0; i < 4; i++) {
            assertThat(status(http)).isEqualTo(200);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(290));
    }

    @Test
    void a_call_that_would_wait_too_long_for_its_turn_is_postponed_and_not_counted() {
        CallBudget budget = CallBudget.perDay(10, JAKARTA, Duration.ofMinutes(10), () -> now);
        CourierHttp http = http(budget);
        assertThat(status(http)).isEqualTo(200);
        assertThat(((HttpFailure) http.send(request())).kind()).isEqualTo(HttpFailure.Kind.POSTPONED);
        assertThat(budget.left()).isEqualTo(9);
    }

    @Test
    void a_budget_of_no_calls_is_refused() {
        assertThatThrownBy(() -> CallBudget.perDay(0, JAKARTA, Duration.ZERO, () -> now))
                .hasMessageContaining("at least one call a day");
    }

    private int status(CourierHttp http) {
        enqueue(200);
        return ((HttpAnswer) http.send(request())).status();
    }

    private void enqueue(int status) {
        server.enqueue(new MockResponse.Builder().code(status).build());
    }

    private static CourierHttp http(CallBudget budget) {
        return CourierHttp.create(new OkHttpClient()).allowingPlainHttp().within(budget);
    }

    private CourierRequest request() {
        return CourierRequest.to(server.url("/").uri());
    }
}
