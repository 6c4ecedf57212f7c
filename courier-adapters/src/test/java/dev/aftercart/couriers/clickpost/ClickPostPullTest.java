package dev.aftercart.couriers.clickpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClickPostPullTest {

    private static final String KEY = "k3y-of-the-shop";

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
    void five_numbers_a_call_each_once_and_the_answers_in_the_order_of_the_queries() throws InterruptedException {
        enqueue(200, answer("101", "102", "103", "105"));
        enqueue(200, answer("106"));
        List<TrackingOutcome> outcomes =
                track(query("101"), query("102"), query("103"), query("104"), query("105"), query("106"), query("101"));
        assertThat(outcomes)
                .extracting(ClickPostPullTest::name)
                .containsExactly("101", "102", "103", "-104", "105", "106", "101");
        assertThat(server.takeRequest().getTarget())
                .isEqualTo("/api/v2/track-order/?username=a-shop&key=" + KEY
                        + "&waybill=101%2C102%2C103%2C104%2C105&cp_id=9");
        assertThat(server.takeRequest().getTarget()).contains("waybill=106&");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void the_numbers_of_each_courier_partner_are_asked_in_a_call_of_their_own() throws InterruptedException {
        enqueue(200, answer("101", "103"));
        enqueue(200, answer("102"));
        TrackingQuery other = new TrackingQuery(TrackingNumber.of("102"), null, null, null, "25", null);
        assertThat(track(query("101"), other, query("103")))
                .extracting(ClickPostPullTest::name)
                .containsExactly("101", "102", "103");
        assertThat(server.takeRequest().getTarget()).endsWith("waybill=101%2C103&cp_id=9");
        assertThat(server.takeRequest().getTarget()).endsWith("waybill=102&cp_id=25");
    }

    @Test
    void an_account_that_is_no_courier_partner_is_refused_without_a_call() {
        TrackingQuery wrong = new TrackingQuery(TrackingNumber.of("101"), null, null, null, "25&key=", null);
        assertThat(track(wrong)).singleElement().isInstanceOf(TrackingOutcome.Unauthorised.class);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void one_unknown_number_does_not_hide_the_others() {
        enqueue(200, "{\"meta\":{\"status\":330,\"success\":false}}");
        enqueue(200, answer("101"));
        enqueue(200, "{\"meta\":{\"status\":330,\"success\":false}}");
        enqueue(200, answer("103"));
        assertThat(track(query("101"), query("102"), query("103")))
                .extracting(ClickPostPullTest::name)
                .containsExactly("101", "-102", "103");
    }

    @Test
    void after_a_refusal_no_further_call_is_made() {
        enqueue(200, "{\"meta\":{\"status\":301,\"success\":false}}");
        TrackingQuery[] twelve =
                IntStream.range(0, 12).mapToObj(i -> query("2" + i)).toArray(TrackingQuery[]::new);
        assertThat(track(twelve)).hasSize(12).allMatch(TrackingOutcome.Unauthorised.class::isInstance);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void an_answer_about_another_number_is_not_taken() {
        enqueue(200, answer("999"));
        assertThat(track(query("101"))).extracting(ClickPostPullTest::name).containsExactly("-101");
    }

    @Test
    void an_error_of_its_own_counts_more_than_the_status_of_http() {
        enqueue(400, "{\"meta\":{\"status\":301,\"success\":false}}");
        assertThat(track(query("101"))).singleElement().isInstanceOf(TrackingOutcome.Unauthorised.class);
        enqueue(403, "<html>");
        assertThat(track(query("101"))).singleElement().isInstanceOf(TrackingOutcome.Unauthorised.class);
    }

    @Test
    void the_key_stands_in_no_message() {
        for (int status : new int[] {200, 400, 401, 403, 404, 429}) {
            enqueue(status, "{\"meta\":{\"status\":" + status + ",\"success\":false,\"message\":\"" + KEY + "\"}}");
            assertThat(track(query("101")).toString()).doesNotContain(KEY);
        }
    }

    @Test
    void without_credentials_there_is_nothing_to_call_with() {
        assertThat(ClickPost.parser().track(List.of(query("101"), query("102"))))
                .hasSize(2)
                .allMatch(TrackingOutcome.Unauthorised.class::isInstance);
        assertThatThrownBy(() -> ClickPost.parser().withBase(URI.create("https://example.com")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ClickPost.create(CourierHttp.create(), "a-shop", " ", 9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClickPost.create(CourierHttp.create(), "a-shop", KEY, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(KEY);
    }

    private List<TrackingOutcome> track(TrackingQuery... queries) {
        return ClickPost.create(CourierHttp.create().allowingPlainHttp(), "a-shop", KEY, 9)
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()))
                .track(List.of(queries));
    }

    private static TrackingQuery query(String number) {
        return TrackingQuery.of(TrackingNumber.of(number));
    }

    private static String answer(String... numbers) {
        return "{\"meta\":{\"status\":200,\"success\":true},\"result\":{"
                + Arrays.stream(numbers)
                        .map(number -> "\"" + number + "\":{\"valid\":true,\"scans\":[]}")
                        .collect(Collectors.joining(","))
                + "}}";
    }

    private static String name(TrackingOutcome outcome) {
        if (outcome instanceof TrackingOutcome.NotFound none) {
            return "-" + none.number();
        }
        return outcome instanceof TrackingOutcome.Reading read
                ? read.reading().number().value()
                : outcome.toString();
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
