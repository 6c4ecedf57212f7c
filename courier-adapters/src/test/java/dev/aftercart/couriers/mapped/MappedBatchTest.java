package dev.aftercart.couriers.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Couriers of documents that take several numbers in one call. */
class MappedBatchTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-04T10:00:00Z"));

    private static final String REST = """
            shipments:
              at: parcels[*]
              number: id
              aliases: pieces[*]
              answers:
                - {at: missing, means: not_found}
              events:
                - {at: "scans[*]", code: c, time: t}
            codes: {GO: TRANSIT in_transit}
            """;

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
    void numbers_stand_in_one_text_as_many_as_the_courier_takes() throws InterruptedException {
        answer("{\"parcels\": []}");
        answer("{\"parcels\": []}");
        track(
                van("url: 'https://van.example/p/{numbers}'\n  query: {again: '{numbers}'}", "most: 2, between: ;"),
                "A1",
                "A/2",
                "A3");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/p/A1;A%2F2?again=A1%3BA%2F2");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/p/A3?again=A3");
    }

    @Test
    void an_element_of_a_list_that_names_a_parcel_stands_there_once_for_each() throws InterruptedException {
        answer("{\"parcels\": []}");
        MappedCourier van = van(
                "url: 'https://van.example/p'\n  json: '{\"of\": [{\"n\": [\"{number}\"], \"zip\": \"{postcode}\"}, \"all\"], \"ids\": \"{numbers}\"}'",
                "most: 30");
        van.track(List.of(query("A1").to("DE", "53113"), query("A2")));
        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("{\"of\":[{\"n\":[\"A1\"],\"zip\":\"53113\"},{\"n\":[\"A2\"],\"zip\":\"\"},\"all\"],"
                        + "\"ids\":\"A1,A2\"}");
    }

    @Test
    void every_query_has_an_outcome_of_its_own_in_the_order_of_the_queries() {
        answer("""
                {"parcels": [
                  {"id": "X9", "pieces": ["A2"], "scans": [{"c": "GO", "t": "2026-03-02T08:00:00Z"}]},
                  {"id": "A3", "missing": true},
                  {"id": "A1", "scans": [{"c": "GO", "t": "2026-03-01T08:00:00Z"}]},
                  {"id": "B7", "scans": [{"c": "GO", "t": "2026-03-01T08:00:00Z"}]}]}""");
        List<TrackingOutcome> outcomes =
                track(van("url: 'https://van.example/{numbers}'", "most: 10"), "A1", "A2", "A3", "A4", "A1");
        assertThat(outcomes)
                .extracting(MappedBatchTest::said)
                .containsExactly("Reading A1", "Reading X9", "NotFound A3", "NotFound A4", "Reading A1");
    }

    @Test
    void what_goes_wrong_with_a_call_is_said_to_each_of_its_numbers() {
        MappedCourier van = van("url: 'https://van.example/{numbers}'", "most: 2");
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "60")
                .build());
        List<TrackingOutcome> outcomes = track(van, "A1", "A2", "A3", "A4");
        assertThat(outcomes)
                .hasSize(4)
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOfSatisfying(
                                RetryLater.class,
                                later -> assertThat(later.after()).isEqualTo(Duration.ofMinutes(1))));
        server.enqueue(new MockResponse.Builder().code(404).build());
        assertThat(track(van, "A1", "A2"))
                .extracting(MappedBatchTest::said)
                .containsExactly("NotFound A1", "NotFound A2");
        answer("<html>");
        assertThat(track(van, "A1", "A2")).hasSize(2).allMatch(Unreadable.class::isInstance);
    }

    @Test
    void however_many_are_asked_each_is_asked_once_and_answered() throws InterruptedException {
        MappedCourier van = van("url: 'https://van.example/{numbers}'", "most: 7");
        int calls = 8;
        IntStream.range(0, calls).forEach(i -> answer("{\"parcels\": []}"));
        String[] numbers = IntStream.range(0, 50).mapToObj(i -> "N" + i).toArray(String[]::new);
        assertThat(track(van, numbers))
                .hasSize(50)
                .extracting(MappedBatchTest::said)
                .doesNotHaveDuplicates();
        assertThat(server.getRequestCount()).isEqualTo(calls);
        for (int i = 0; i < calls; i++) {
            assertThat(server.takeRequest().getTarget().split(",")).hasSizeLessThanOrEqualTo(7);
        }
    }

    @Test
    void the_shipped_couriers_that_take_several_are_asked_for_several() throws InterruptedException {
        Map<String, String> targets = Map.of(
                "gls", "/track-and-trace-v1/tracking/simple/trackids/A1,A2",
                "australiapost", "/shipping/v1/track?tracking_ids=A1%2CA2",
                "17track", "/track/v2.2/gettrackinfo [{\"number\":\"A1\"},{\"number\":\"A2\"}]");
        for (Map.Entry<String, String> each : targets.entrySet()) {
            MappedCourier courier = MappedCourier.shipped(each.getKey());
            Map<String, String> credentials = new HashMap<>();
            courier.credentials().forEach(name -> credentials.put(name, "x"));
            if (each.getKey().equals("gls")) {
                answer("{\"access_token\": \"t\"}");
            }
            answer("{}");
            assertThat(track(connected(courier, credentials), "A1", "A2")).hasSize(2);
            if (each.getKey().equals("gls")) {
                assertThat(server.takeRequest().getTarget()).isEqualTo("/oauth2/v2/token");
            }
            var sent = server.takeRequest();
            String body = sent.getBody() == null ? "" : " " + sent.getBody().utf8();
            assertThat((sent.getTarget() + body).strip()).isEqualTo(each.getValue());
        }
    }

    @Test
    void what_is_wrong_with_a_batch_is_reported_with_line_and_column() {
        assertThat(faults("url: 'https://van.example/{numbers}'", "most: 1"))
                .containsExactly(tuple("request.batch.most", 5, 17));
        assertThat(faults("url: 'https://van.example/{numbers}'", "most: 2, between: '.'"))
                .containsExactly(tuple("request.batch.between", 5, 29));
        assertThat(faults("url: 'https://van.example/{numbers}'", "between: ','"))
                .containsExactly(tuple("request.batch", 5, 10));
        assertThat(faults("url: 'https://van.example/{number}'", "most: 2"))
                .containsExactly(tuple("request.url", 4, 8));
        assertThat(faults("url: 'https://van.example/'", "most: 2")).containsExactly(tuple("request.batch", 5, 3));
        assertThat(faults(
                        "url: 'https://van.example/'\n  json: '{\"n\": \"{number}\", \"m\": [\"{number}\"]}'",
                        "most: 2"))
                .containsExactly(tuple("request.json", 5, 9));
        assertThat(MappedCourier.read(head("url: 'https://van.example/{numbers}'") + REST)
                        .diagnostics())
                .singleElement()
                .extracting(Diagnostic::path)
                .isEqualTo("request.url");
    }

    private static List<Tuple> faults(String request, String batch) {
        return MappedCourier.read(document(request, batch)).diagnostics().stream()
                .map(each -> tuple(each.path(), each.line(), each.column()))
                .toList();
    }

    private static String head(String request) {
        return "courier: van\nzone: UTC\nrequest:\n  " + request + "\n";
    }

    private static String document(String request, String batch) {
        return head(request) + "  batch: {" + batch + "}\n" + REST;
    }

    private MappedCourier van(String request, String batch) {
        return connected(MappedCourier.read(document(request, batch)).orThrow(), Map.of());
    }

    private MappedCourier connected(MappedCourier courier, Map<String, String> credentials) {
        return courier.connect(CourierHttp.create().allowingPlainHttp(), credentials, CLOCK)
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()));
    }

    private static List<TrackingOutcome> track(MappedCourier courier, String... numbers) {
        return courier.track(
                List.of(numbers).stream().map(MappedBatchTest::query).toList());
    }

    private static TrackingQuery query(String number) {
        return TrackingQuery.of(TrackingNumber.of(number));
    }

    private static String said(TrackingOutcome outcome) {
        if (outcome instanceof Reading read) {
            return "Reading " + read.reading().number();
        }
        return outcome instanceof NotFound none
                ? "NotFound " + none.number()
                : outcome.getClass().getSimpleName();
    }

    private void answer(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
    }
}
