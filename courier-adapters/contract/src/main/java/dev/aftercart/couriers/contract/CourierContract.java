package dev.aftercart.couriers.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.Journey;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every adapter keeps to whose courier is asked over HTTP. Each test plays the courier with a local server.
 *
 * <p>Not thread-safe; JUnit makes one instance a test.
 */
public abstract class CourierContract {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int HUGE = 9 * 1024 * 1024;
    private static final String TOKEN = "{\"access_token\": \"a-token\", \"expires_in\": \"3600\"}";
    private static final Pattern VALUE = Pattern.compile(":\\s*(\"[^\"]*\"|[0-9.]+|true|false)");

    private final MockWebServer server = new MockWebServer();

    /** For subclasses. */
    protected CourierContract() {}

    /**
     * The courier under test.
     *
     * @param http what carries its calls; plain http is allowed
     * @param base the address of the server that plays the courier
     * @return the courier, with some credentials
     */
    protected abstract Courier courier(CourierHttp http, URI base);

    /**
     * What the courier answers.
     *
     * @return the bodies
     */
    protected abstract CourierAnswers answers();

    /**
     * Where the courier gives access tokens; the contract gives them there.
     *
     * @return the path, such as {@code /oauth/token}; empty for a courier without tokens
     */
    protected String tokenPath() {
        return "";
    }

    /**
     * Whether the courier is asked about several numbers in one call.
     *
     * @return false for one call a number, as most couriers have it
     */
    protected boolean asksForSeveral() {
        return false;
    }

    @BeforeEach
    final void startServer() throws IOException {
        server.setDispatcher(new QueueDispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                return request.getTarget().equals(tokenPath())
                        ? new MockResponse.Builder().body(TOKEN).build()
                        : super.dispatch(request);
            }
        });
        server.start();
    }

    @AfterEach
    final void stopServer() {
        server.close();
    }

    @Test
    final void a_delivered_parcel_is_delivered() {
        enqueue(200, answers().delivered());
        assertThat(journey().milestone()).contains(Milestone.DELIVERED);
    }

    @Test
    final void a_parcel_in_transit_is_in_transit() {
        enqueue(200, answers().inTransit());
        assertThat(journey().milestone()).contains(Milestone.IN_TRANSIT);
    }

    @Test
    final void a_reading_names_the_courier_the_number_and_the_couriers_words() {
        enqueue(200, answers().delivered());
        TrackingReading reading = reading(track());
        assertThat(reading.courier()).isEqualTo(courier().code());
        assertThat(reading.number()).isEqualTo(answers().number());
        assertThat(reading.events())
                .isNotEmpty()
                .extracting(TrackingEvent::provenance)
                .doesNotContainNull()
                .extracting(Provenance::provider)
                .doesNotContainNull();
    }

    @Test
    final void an_unknown_number_is_not_found() {
        enqueue(answers().unknownNumber());
        assertThat(track()).singleElement().isInstanceOf(NotFound.class);
    }

    @Test
    final void bad_credentials_are_unauthorised() {
        enqueue(answers().badCredentials());
        // A courier with tokens asks again with a new one.
        enqueue(answers().badCredentials());
        assertThat(track()).singleElement().isInstanceOf(Unauthorised.class);
    }

    @Test
    final void too_many_questions_with_a_time_to_wait_are_asked_again_after_it() {
        server.enqueue(new MockResponse.Builder()
                .code(TOO_MANY_REQUESTS)
                .addHeader("Retry-After", "42")
                .build());
        assertThat(track())
                .singleElement()
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.after()).isEqualTo(Duration.ofSeconds(42)));
    }

    @Test
    final void too_many_questions_without_a_time_to_wait_are_asked_again_some_time() {
        enqueue(TOO_MANY_REQUESTS, "");
        assertThat(track())
                .singleElement()
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.after()).isNull());
    }

    @Test
    final void a_fault_that_passes_is_not_noticed() {
        enqueue(503, "");
        enqueue(200, answers().delivered());
        assertThat(journey().milestone()).contains(Milestone.DELIVERED);
    }

    @Test
    final void a_fault_that_stays_is_asked_again_later() {
        for (int i = 0; i < 10; i++) {
            enqueue(500, "<h1>Internal error</h1>");
        }
        assertThat(track()).singleElement().isInstanceOf(RetryLater.class);
    }

    @Test
    final void garbage_is_unreadable() {
        enqueue(200, "<html><body>Welcome to the hotel network</body></html>");
        assertThat(track()).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    final void an_empty_answer_is_unreadable() {
        enqueue(200, "");
        assertThat(track()).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    final void a_truncated_answer_is_unreadable_wherever_it_ends() {
        String body = answers().delivered();
        for (int i = 1; i < 10; i++) {
            byte[] part = bytes(body.substring(0, body.length() * i / 10));
            assertThat(courier().parse(part)).as("%d tenths", i).singleElement().isInstanceOf(Unreadable.class);
        }
    }

    @Test
    final void a_huge_answer_is_unreadable() {
        enqueue(200, " ".repeat(HUGE));
        assertThat(track()).singleElement().isInstanceOf(Unreadable.class);
        assertThat(courier().parse(new byte[HUGE])).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    final void the_content_type_does_not_matter() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/plain; charset=iso-8859-1")
                .body(answers().delivered())
                .build());
        assertThat(journey().milestone()).contains(Milestone.DELIVERED);
    }

    @Test
    final void an_unknown_code_is_kept_and_reported_and_the_rest_goes_on() {
        enqueue(200, answers().unknownStatusCode());
        TrackingReading reading = reading(track());
        assertThat(reading.unmapped()).isNotEmpty();
        assertThat(reading.diagnostics()).isNotEmpty();
        assertThat(reading.events().size()).isGreaterThan(reading.unmapped().size());
        assertThat(reading.journey().milestone()).isPresent();
    }

    @Test
    final void nulls_everywhere_are_survived() {
        assertThat(courier().parse(bytes(VALUE.matcher(answers().delivered()).replaceAll(": null"))))
                .isNotEmpty();
        assertThat(courier().parse(bytes("null"))).isNotEmpty();
    }

    @Test
    final void wrong_types_everywhere_are_survived() {
        for (String value : List.of(": {}", ": []", ": 17", ": \"\"", ": true")) {
            assertThat(courier()
                            .parse(bytes(VALUE.matcher(answers().delivered()).replaceAll(value))))
                    .as(value)
                    .isNotEmpty();
        }
    }

    @Test
    final void events_shuffled_and_repeated_are_the_same_journey() {
        Journey first = parsed(answers().shuffled().get(0)).journey();
        for (String body : answers().shuffled()) {
            assertThat(parsed(body).journey().events()).isEqualTo(first.events());
        }
    }

    @Test
    final void parsing_twice_gives_the_same() {
        assertThat(parsed(answers().delivered())).isEqualTo(parsed(answers().delivered()));
    }

    @Test
    final void every_query_has_an_outcome() {
        assertThat(courier().track(List.of())).isEmpty();
        assumeThat(asksForSeveral()).isFalse();
        enqueue(200, answers().delivered());
        enqueue(answers().unknownNumber());
        enqueue(200, "garbage");
        TrackingQuery query = TrackingQuery.of(answers().number());
        assertThat(courier().track(List.of(query, query, query)))
                .extracting(CourierContract::kind)
                .containsExactly("Reading", "NotFound", "Unreadable");
    }

    @Test
    final void nobody_at_the_other_end_is_asked_again_later() {
        Courier courier = courier();
        server.close();
        assertThat(courier.track(List.of(TrackingQuery.of(answers().number()))))
                .singleElement()
                .isInstanceOf(RetryLater.class);
    }

    @Test
    final void a_push_of_garbage_is_answered() {
        assertThat(courier()
                        .read(PushRequest.of(Map.of(), bytes("\u0000garbage")))
                        .outcomes())
                .isNotEmpty()
                .noneMatch(Reading.class::isInstance);
    }

    private Courier courier() {
        return courier(
                CourierHttp.create().allowingPlainHttp(),
                URI.create("http://" + server.getHostName() + ":" + server.getPort()));
    }

    private List<TrackingOutcome> track() {
        return courier().track(List.of(TrackingQuery.of(answers().number())));
    }

    private Journey journey() {
        return reading(track()).journey();
    }

    private TrackingReading parsed(String body) {
        return reading(courier().parse(bytes(body)));
    }

    private static TrackingReading reading(List<TrackingOutcome> outcomes) {
        assertThat(outcomes).singleElement().isInstanceOf(Reading.class);
        return ((Reading) outcomes.get(0)).reading();
    }

    private static String kind(TrackingOutcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    private void enqueue(CourierAnswers.Answer answer) {
        enqueue(answer.status(), answer.body());
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
