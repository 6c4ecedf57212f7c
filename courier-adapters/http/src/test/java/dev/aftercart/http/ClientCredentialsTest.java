package dev.aftercart.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server gives tokens t1, t2, ... and takes those that are in {@code taken}. */
class ClientCredentialsTest {

    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger given = new AtomicInteger();
    private final List<String> forms = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private String expiresIn = "\"3600\"";
    private int tokenStatus = 200;
    private volatile String taken = "t1 t2 t3";

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getTarget().equals("/token") ? token(request) : answer(request);
            }
        });
        server.start();
    }

    private MockResponse token(RecordedRequest request) {
        synchronized (forms) {
            forms.add(request.getHeaders().get("Authorization") + " "
                    + (request.getBody() == null ? "" : request.getBody().utf8()));
        }
        String body = "{\"token_type\":\"Bearer\",\"more\":{\"access_token\":\"not this\"},\"access_token\":\"t"
                + given.incrementAndGet() + "\",\"expires_in\":" + expiresIn + "}";
        return new MockResponse.Builder().code(tokenStatus).body(body).build();
    }

    private MockResponse answer(RecordedRequest request) {
        String token = String.valueOf(request.getHeaders().get("Authorization")).replace("Bearer ", "");
        return new MockResponse.Builder()
                .code(taken.contains(token) ? 200 : 401)
                .build();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_hundred_calls_at_the_same_time_ask_for_one_token() throws Exception {
        assertThat(hundredTimes(http(credentials()))).containsOnly(200);
        assertThat(given).hasValue(1);
    }

    @Test
    void a_hundred_calls_whose_token_is_not_taken_any_more_ask_for_one_new_token() throws Exception {
        CourierHttp http = http(credentials());
        http.send(request());
        taken = "t2";
        assertThat(hundredTimes(http)).containsOnly(200);
        assertThat(given).hasValue(2);
    }

    private List<Integer> hundredTimes(CourierHttp http) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(100);
        CountDownLatch together = new CountDownLatch(100);
        List<Future<HttpOutcome>> running = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            running.add(pool.submit(() -> {
                together.countDown();
                together.await();
                return http.send(request());
            }));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<HttpOutcome> one : running) {
            statuses.add(((HttpAnswer) one.get()).status());
        }
        pool.shutdown();
        return statuses;
    }

    @Test
    void a_token_is_asked_for_anew_shortly_before_it_runs_out() {
        CourierHttp http = http(credentials());
        http.send(request());
        now = now.plus(Duration.ofMinutes(59)).minusSeconds(1);
        http.send(request());
        assertThat(given).hasValue(1);
        now = now.plusSeconds(1);
        http.send(request());
        assertThat(given).hasValue(2);
    }

    @Test
    void a_token_that_is_not_taken_any_more_is_asked_for_once_more() {
        CourierHttp http = http(credentials());
        http.send(request());
        taken = "t2";
        assertThat(((HttpAnswer) http.send(request())).status()).isEqualTo(200);
        taken = "none";
        assertThat(((HttpAnswer) http.send(request())).status()).isEqualTo(401);
        assertThat(given).hasValue(3);
    }

    @Test
    void credentials_that_are_not_taken_are_a_failure_that_names_no_secret() {
        tokenStatus = 401;
        HttpFailure failure = (HttpFailure) http(credentials()).send(request());
        assertThat(failure.kind()).isEqualTo(HttpFailure.Kind.UNAUTHORISED);
        assertThat(failure.toString()).doesNotContain("s3cret").doesNotContain("shop-id");
        assertThat(credentials().toString()).doesNotContain("s3cret").doesNotContain("shop-id");
    }

    @Test
    void a_server_of_tokens_that_is_down_is_asked_later() {
        tokenStatus = 503;
        HttpFailure failure = (HttpFailure) http(credentials()).send(request());
        assertThat(failure.kind()).isEqualTo(HttpFailure.Kind.POSTPONED);
        assertThat(failure.mayPass()).isTrue();
        tokenStatus = 200;
        taken = "t4";
        assertThat(((HttpAnswer) http(credentials()).send(request())).status()).isEqualTo(200);
    }

    @Test
    void an_answer_without_a_usable_token_is_a_failure() {
        expiresIn = "7, \"access_token\": \"line\\nend\"";
        HttpFailure failure = (HttpFailure) http(credentials()).send(request());
        assertThat(failure.message()).contains("without a token");
    }

    @Test
    void the_secret_goes_where_the_server_wants_it() {
        http(credentials().with("scope", "tracking & more")).send(request());
        http(credentials().inBody()).send(request());
        assertThat(forms)
                .containsExactly(
                        "Basic c2hvcC1pZDpzM2NyZXQ= grant_type=client_credentials&scope=tracking+%26+more",
                        "null grant_type=client_credentials&client_id=shop-id&client_secret=s3cret");
    }

    @Test
    void blank_credentials_are_refused_without_repeating_them() {
        assertThatThrownBy(() -> ClientCredentials.of(server.url("/token").uri(), "id", " ", () -> now))
                .hasMessage("a client's secret must not be blank");
    }

    private ClientCredentials credentials() {
        return ClientCredentials.of(server.url("/token").uri(), "shop-id", "s3cret", () -> now);
    }

    private static CourierHttp http(ClientCredentials credentials) {
        return CourierHttp.create(new OkHttpClient()).allowingPlainHttp().as(credentials);
    }

    private CourierRequest request() {
        return CourierRequest.to(URI.create("http://localhost:" + server.getPort()))
                .path("track");
    }
}
