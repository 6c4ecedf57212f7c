package dev.aftercart.couriers.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.aftercart.courier.Courier;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.couriers.ups.Ups;
import dev.aftercart.http.CallBudget;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The bad day of a courier with access tokens, over real connections: one that is a class, and one that a document describes. */
@ParameterizedClass
@MethodSource("couriers")
class EndToEndTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int CALLS_A_DAY = 40;

    private final Played played;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Answered> answers = new ArrayDeque<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private int tokens;
    private Instant now = Instant.parse("2026-03-04T10:00:00Z");

    EndToEndTest(Played played) throws IOException {
        this.played = played;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /**
     * An answer over the wire.
     *
     * @param status its status
     * @param retryAfter the header, or an empty text for none
     * @param late how long it takes
     * @param body its body
     */
    private record Answered(int status, String retryAfter, Duration late, String body) {
        void to(HttpExchange exchange) throws IOException {
            try (exchange) {
                TimeUnit.MILLISECONDS.sleep(late.toMillis());
                if (!retryAfter.isEmpty()) {
                    exchange.getResponseHeaders().add("Retry-After", retryAfter);
                }
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                if (bytes.length > 0) {
                    exchange.getResponseBody().write(bytes);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * A courier that is played.
     *
     * @param name who
     * @param tokenPath where it gives tokens
     * @param number a number
     * @param path where it is asked about the number
     * @param body what it answers, when all is well
     */
    private record Played(String name, String tokenPath, String number, String path, String body) {
        Courier courier(CourierHttp http, URI base, InstantSource clock) {
            return name.equals("ups")
                    ? Ups.create(http, "some-id", "some-secret", clock).withBase(base)
                    : MappedCourier.shipped(name)
                            .connect(http, Map.of("id", "some-id", "secret", "some-secret"), clock)
                            .withBase(base);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Played> couriers() {
        return Stream.of(
                new Played(
                        "ups",
                        "/security/v1/oauth/token",
                        "1Z5R89390357567127",
                        "/api/track/v1/details/1Z5R89390357567127",
                        """
                        {"trackResponse": {"shipment": [{"package": [{"trackingNumber": "1Z5R89390357567127", "activity": [
                          {"status": {"type": "I", "code": "AR", "statusCode": "005", "description": "Arrived at Facility"},
                           "date": "20260302", "time": "090000", "gmtDate": "20260302", "gmtTime": "08:00:00",
                           "gmtOffset": "+01:00"}]}]}]}}"""),
                new Played(
                        "gls",
                        "/oauth2/v2/token",
                        "90000000017",
                        "/track-and-trace-v1/tracking/simple/trackids/90000000017",
                        """
                        {"parcels": [{"unitno": "90000000017", "events": [
                          {"code": "INTRANSIT", "eventDateTime": "2026-03-02T09:00:00+0100"}]}]}"""));
    }

    @BeforeEach
    void start() {
        server.createContext("/", exchange -> answer(exchange).to(exchange));
        server.setExecutor(threads);
        server.start();
    }

    private synchronized Answered answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        if (path.equals(played.tokenPath)) {
            requests.add("token");
            return ok("{\"access_token\": \"t" + ++tokens + "\", \"expires_in\": 3600}");
        }
        requests.add("ask with " + exchange.getRequestHeaders().getFirst("Authorization"));
        Answered next = path.equals(played.path) ? answers.poll() : status(404);
        return next == null ? status(500) : next;
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void a_courier_has_a_bad_day_and_the_shop_a_good_one() {
        CallBudget budget = CallBudget.perDay(CALLS_A_DAY, ZoneOffset.UTC, Duration.ZERO, () -> now);
        CourierHttp http =
                CourierHttp.create().allowingPlainHttp().withTimeout(PATIENCE).within(budget);
        Courier courier = played.courier(http, base(), () -> now);
        Courier secondCaller = played.courier(http, base(), () -> now);

        // The first question gets a token, the second uses it.
        answers(ok(played.body), ok(played.body));
        isInTransit(ask(courier));
        isInTransit(ask(courier));
        requestsWere("token", "ask with Bearer t1", "ask with Bearer t1");

        // The courier forgets its token: another is asked for, once, and nobody notices.
        answers(status(401), ok(played.body));
        isInTransit(ask(courier));
        requestsWere("ask with Bearer t1", "token", "ask with Bearer t2");

        // Two tokens in a row are not taken: that is the shop's to know, and no third is asked for.
        answers(status(401), status(401));
        assertThat(ask(courier)).isInstanceOf(Unauthorised.class);
        requestsWere("ask with Bearer t2", "token", "ask with Bearer t3");

        // Too many questions: everybody who shares the budget leaves the courier alone for as long as it says.
        answers(new Answered(429, "60", Duration.ZERO, ""));
        isAskedAgainAfter(Duration.ofSeconds(60), ask(courier));
        requestsWere("ask with Bearer t3");
        now = now.plusSeconds(45);
        isAskedAgainAfter(Duration.ofSeconds(15), ask(courier));
        isAskedAgainAfter(Duration.ofSeconds(15), ask(secondCaller));
        requestsWere();
        now = now.plusSeconds(15);

        // Two faults that pass are not noticed.
        answers(status(503), status(502), ok(played.body));
        isInTransit(ask(courier));
        requestsWere("ask with Bearer t3", "ask with Bearer t3", "ask with Bearer t3");

        // A slow answer is not waited for, and not asked for a second time at once.
        answers(new Answered(200, "", PATIENCE.multipliedBy(2), played.body));
        assertThat(ask(courier)).isInstanceOf(RetryLater.class);
        requestsWere("ask with Bearer t3");

        // And then all is fine.
        answers(ok(played.body));
        isInTransit(ask(courier));
        requestsWere("ask with Bearer t3");
        assertThat(budget.left())
                .as("three tokens and twelve questions were asked, nothing else")
                .isEqualTo(CALLS_A_DAY - 15);
    }

    @Test
    void a_courier_that_is_down_is_left_alone_by_all_who_share_the_connection() {
        CallBudget budget = CallBudget.perDay(CALLS_A_DAY, ZoneOffset.UTC, Duration.ZERO, () -> now);
        CourierHttp http = CourierHttp.create().allowingPlainHttp().within(budget);
        Courier courier = played.courier(http, base(), () -> now);
        for (int i = 0; i < 5; i++) {
            assertThat(ask(courier)).isInstanceOf(RetryLater.class);
        }
        int made = requests.size();
        int left = budget.left();
        assertThat(made).as("calls made").isLessThan(12);

        assertThat(ask(courier))
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.after()).isPositive());
        assertThat(ask(played.courier(http, base(), () -> now))).isInstanceOf(RetryLater.class);
        assertThat(requests).hasSize(made);
        assertThat(budget.left()).as("no call, no quota").isEqualTo(left);

        answers(ok(played.body));
        isInTransit(ask(played.courier(CourierHttp.create().allowingPlainHttp(), base(), () -> now)));
    }

    @Test
    void when_the_calls_of_the_day_are_used_up_nobody_is_asked_until_midnight() {
        CallBudget budget = CallBudget.perDay(3, ZoneOffset.UTC, Duration.ZERO, () -> now);
        CourierHttp http = CourierHttp.create().allowingPlainHttp().within(budget);
        Courier courier = played.courier(http, base(), () -> now);
        answers(ok(played.body), ok(played.body));
        isInTransit(ask(courier));
        isInTransit(ask(courier));
        isAskedAgainAfter(Duration.ofHours(14), ask(courier));
        requestsWere("token", "ask with Bearer t1", "ask with Bearer t1");
        now = Instant.parse("2026-03-05T00:00:00Z");
        answers(ok(played.body));
        isInTransit(ask(courier));
        requestsWere("token", "ask with Bearer t2");
    }

    private TrackingOutcome ask(Courier courier) {
        List<TrackingOutcome> outcomes = courier.track(List.of(TrackingQuery.of(TrackingNumber.of(played.number))));
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.get(0).toString()).doesNotContain("Bearer", "some-secret", "some-id");
        return outcomes.get(0);
    }

    private static void isInTransit(TrackingOutcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Reading.class,
                        read -> assertThat(read.reading().journey().milestone()).contains(Milestone.IN_TRANSIT));
    }

    private static void isAskedAgainAfter(Duration time, TrackingOutcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.after()).isEqualTo(time));
    }

    private void requestsWere(String... expected) {
        assertThat(requests).containsExactly(expected);
        requests.clear();
        assertThat(answers).as("answers that nobody asked for").isEmpty();
    }

    private synchronized void answers(Answered... next) {
        answers.addAll(List.of(next));
    }

    private static Answered ok(String body) {
        return new Answered(200, "", Duration.ZERO, body);
    }

    private static Answered status(int status) {
        return new Answered(status, "", Duration.ZERO, "");
    }

    private URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }
}
