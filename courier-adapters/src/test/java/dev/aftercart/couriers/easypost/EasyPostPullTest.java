package dev.aftercart.couriers.easypost;

import static dev.aftercart.couriers.easypost.Trackers.tracker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EasyPostPullTest {

    private static final String KEY = "EZK-of-the-shop";
    private static final TrackingNumber NUMBER = TrackingNumber.of("EZ5550000001");

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
    void a_tracker_is_asked_for_with_the_key_as_the_user() throws InterruptedException {
        enqueue(201, tracker("unknown").json());
        enqueue(200, tracker("unknown").json());
        assertThat(track(easyPost())).singleElement().isInstanceOf(Reading.class);
        assertThat(track(easyPost().withCarrier("USPS"))).singleElement().isInstanceOf(Reading.class);
        RecordedRequest first = server.takeRequest();
        assertThat(first.getMethod() + " " + first.getTarget()).isEqualTo("POST /trackers");
        assertThat(first)
                .extracting("headers", InstanceOfAssertFactories.iterable(Object.class))
                .extracting(Object::toString)
                .contains("(Authorization, Basic RVpLLW9mLXRoZS1zaG9wOg==)");
        assertThat(body(first)).isEqualTo("{\"tracker\":{\"tracking_code\":\"EZ5550000001\"}}");
        assertThat(body(server.takeRequest()))
                .isEqualTo("{\"tracker\":{\"tracking_code\":\"EZ5550000001\",\"carrier\":\"USPS\"}}");
    }

    @Test
    void a_number_that_no_carrier_takes_is_not_found_with_easyposts_words() {
        enqueue(422, "{\"error\":{\"code\":\"TRACKER.CREATE.ERROR\",\"message\":\"No carrier\",\"errors\":[]}}");
        assertThat(track(easyPost())).containsExactly(new NotFound(NUMBER, "No carrier"));
    }

    @Test
    void a_question_that_easypost_does_not_understand_says_nothing_of_the_number() {
        enqueue(422, "{\"error\":{\"code\":\"PARAMETER.INVALID\",\"message\":\"No such carrier\",\"errors\":[]}}");
        assertThat(track(easyPost())).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void an_answer_for_another_number_is_reported() {
        enqueue(200, tracker("unknown").json().replace("EZ5550000001", "EZ5550000002"));
        assertThat(track(easyPost()).toString()).contains("EZ5550000001 was asked for");
    }

    @Test
    void the_number_asked_for_stands_in_for_a_missing_one() {
        enqueue(200, "{\"object\":\"Tracker\",\"status\":\"unknown\"}");
        assertThat(track(easyPost()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.class,
                        read -> assertThat(read.reading().number()).isEqualTo(NUMBER));
    }

    @Test
    void the_key_stands_in_no_message() {
        for (int status : new int[] {400, 401, 403, 404, 422, 429}) {
            enqueue(status, "{}");
            assertThat(track(easyPost()).toString()).doesNotContain(KEY);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EasyPost.create(CourierHttp.create(), KEY + "\n"))
                .withMessageNotContaining(KEY);
    }

    @Test
    void a_parser_calls_nobody() {
        assertThatIllegalStateException().isThrownBy(() -> EasyPost.parser().withCarrier("UPS"));
    }

    private EasyPost easyPost() {
        return EasyPost.create(CourierHttp.create().allowingPlainHttp(), KEY)
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()));
    }

    private static List<TrackingOutcome> track(EasyPost courier) {
        return courier.track(List.of(TrackingQuery.of(NUMBER)));
    }

    private static String body(RecordedRequest request) {
        return Objects.requireNonNull(request.getBody()).utf8();
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
