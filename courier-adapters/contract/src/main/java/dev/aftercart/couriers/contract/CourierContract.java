package dev.aftercart.couriers.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aftercart.courier.Courier;
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
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every adapter keeps to whose courier is asked over HTTP. Each test plays the courier with a local server.
 *
 * <p>Not thread-safe; JUnit makes one instance a test.
 */
public abstract class CourierContract extends BodyContract {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final TrackingNumber OTHER = TrackingNumber.of("9999999999999");
    private static final int HUGE = 9 * 1024 * 1024;
    private static final Duration SHORT = Duration.ofMillis(400);

    private @Nullable ScriptedCourier played;

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
    @Override
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
        played = new ScriptedCourier(tokenPath());
    }

    @AfterEach
    final void stopServer() {
        played().close();
    }

    @Test
    final void a_delivered_parcel_is_delivered() {
        played().answer(200, answers().delivered());
        assertThat(journey().milestone()).contains(Milestone.DELIVERED);
    }

    @Test
    final void a_parcel_in_transit_is_in_transit() {
        played().answer(200, answers().inTransit());
        assertThat(journey().milestone()).contains(Milestone.IN_TRANSIT);
    }

    @Test
    final void a_reading_names_the_courier_the_number_and_the_couriers_words() {
        played().answer(200, answers().delivered());
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
        played().answer(answers().unknownNumber());
        assertThat(track()).singleElement().isInstanceOf(NotFound.class);
    }

    @Test
    final void bad_credentials_are_unauthorised() {
        played().answer(answers().badCredentials());
        // A courier with tokens asks again with a new one.
        played().answer(answers().badCredentials());
        assertThat(track()).singleElement().isInstanceOf(Unauthorised.class);
    }

    @Test
    final void too_many_questions_with_a_time_to_wait_are_asked_again_after_it() {
        played().answerWith(TOO_MANY_REQUESTS, "Retry-After", "42", "");
        assertThat(track())
                .singleElement()
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.after()).isEqualTo(Duration.ofSeconds(42)));
    }

    @Test
    final void too_many_questions_without_a_time_to_wait_are_asked_again_some_time() {
        played().answer(TOO_MANY_REQUESTS, "");
        assertThat(track())
                .singleElement()
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.after()).isNull());
    }

    @Test
    final void a_fault_that_passes_is_not_noticed() {
        played().answer(503, "");
        played().answer(200, answers().delivered());
        assertThat(journey().milestone()).contains(Milestone.DELIVERED);
    }

    @Test
    final void a_fault_that_stays_is_asked_again_later() {
        for (int i = 0; i < 10; i++) {
            played().answer(500, "<h1>Internal error</h1>");
        }
        assertThat(track()).singleElement().isInstanceOf(RetryLater.class);
    }

    @Test
    final void garbage_is_unreadable() {
        played().answer(200, "<html><body>Welcome to the hotel network</body></html>");
        assertThat(track()).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    final void an_empty_answer_is_unreadable() {
        played().answer(200, "");
        assertThat(track()).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    final void an_answer_that_breaks_off_is_asked_for_again() {
        played().breakOff(answers().inTransit());
        played().answer(200, answers().delivered());
        assertThat(journey().milestone()).contains(Milestone.DELIVERED);
    }

    @Test
    final void a_slow_answer_is_not_waited_for_and_asked_for_again_later() {
        played().answerAfter(SHORT.multipliedBy(10), answers().delivered());
        assertThat(impatient()).singleElement().isInstanceOf(RetryLater.class);
        assertThat(played().timesAsked()).isLessThanOrEqualTo(1);
    }

    @Test
    final void an_answer_that_comes_in_drops_is_not_waited_for() {
        played().answerInDrops(SHORT, answers().delivered());
        assertThat(impatient()).singleElement().isInstanceOf(RetryLater.class);
    }

    @Test
    final void a_huge_answer_is_unreadable() {
        played().answer(200, " ".repeat(HUGE));
        assertThat(track()).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    final void the_content_type_does_not_matter() {
        played().answerWith(
                        200,
                        "Content-Type",
                        "text/plain; charset=iso-8859-1",
                        answers().delivered());
        assertThat(journey().milestone()).contains(Milestone.DELIVERED);
    }

    @Test
    final void an_unknown_code_is_kept_and_reported_and_the_rest_goes_on() {
        played().answer(200, answers().unknownStatusCode());
        TrackingReading reading = reading(track());
        assertThat(reading.unmapped()).isNotEmpty();
        assertThat(reading.diagnostics()).isNotEmpty();
        assertThat(reading.events().size()).isGreaterThan(reading.unmapped().size());
        assertThat(reading.journey().milestone()).isPresent();
    }

    @Test
    final void every_query_has_an_outcome() {
        assertThat(courier().track(List.of())).isEmpty();
        assumeThat(asksForSeveral()).isFalse();
        played().answer(200, answers().delivered());
        played().answer(answers().unknownNumber());
        played().answer(200, "garbage");
        TrackingQuery query = TrackingQuery.of(answers().number());
        assertThat(courier().track(List.of(query, query, query)))
                .extracting(CourierContract::kind)
                .containsExactly("Reading", "NotFound", "Unreadable");
    }

    @Test
    final void several_numbers_are_asked_in_one_call_and_each_has_an_outcome() {
        assumeThat(asksForSeveral()).isTrue();
        played().answer(200, answers().delivered());
        TrackingQuery query = TrackingQuery.of(answers().number());
        TrackingQuery other = TrackingQuery.of(OTHER);
        List<TrackingOutcome> outcomes = courier().track(List.of(other, query));
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0)).as("what was not answered").isNotInstanceOf(Reading.class);
        assertThat(outcomes.get(1)).isInstanceOf(Reading.class);
        assertThat(played().timesAsked()).isEqualTo(1);
    }

    @Test
    final void nobody_at_the_other_end_is_asked_again_later() {
        Courier courier = courier();
        played().close();
        assertThat(courier.track(List.of(TrackingQuery.of(answers().number()))))
                .singleElement()
                .isInstanceOf(RetryLater.class);
    }

    @Override
    final Courier courier() {
        return courier(CourierHttp.create().allowingPlainHttp(), played().base());
    }

    private ScriptedCourier played() {
        return Objects.requireNonNull(played, "the server is started before each test");
    }

    private List<TrackingOutcome> impatient() {
        return courier(CourierHttp.create().allowingPlainHttp().withTimeout(SHORT), played().base())
                .track(List.of(TrackingQuery.of(answers().number())));
    }

    private List<TrackingOutcome> track() {
        return courier().track(List.of(TrackingQuery.of(answers().number())));
    }

    private Journey journey() {
        return reading(track()).journey();
    }

    private static String kind(TrackingOutcome outcome) {
        return outcome.getClass().getSimpleName();
    }
}
