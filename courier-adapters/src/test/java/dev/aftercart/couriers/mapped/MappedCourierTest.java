package dev.aftercart.couriers.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class MappedCourierTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-04T10:00:00Z"));

    private static final String VAN = """
            courier: van
            zone: Asia/Jakarta
            times: [iso, dd.MM.yyyy HH:mm, dd.MM.yyyy]
            credentials: [key, secret]
            request:
              url: https://van.example/v1/{number}/track
              headers: {X-Key: "{key}"}
              query: {zip: "{postcode}", lang: "{language}", k: "{key}"}
              json: '{"n": ["{number}"], "full": true}'
              basic: {user: me, password: "{key}"}
            answers:
              - {at: error.code, is: [E404], means: not_found, message: error.words}
              - {at: error.code, is: [SLOW], means: retry_later}
            shipments:
              at: parcels[*]
              number: id
              aliases: pieces[*]
              estimate: {from: due}
              directions:
                - {at: kind, is: R, means: reverse}
              events:
                - at: scans[*]
                  code: [sub, code]
                  text: words
                  time: when
                  returning: [{at: back, is: "true"}]
            codes:
              GO: TRANSIT in_transit broad
              TOUR|T2: OUT_FOR_DELIVERY out_for_delivery
              OK: DELIVERED delivered
              NO: ATTEMPT_FAILED attempt_failed
            silent: [NA]
            texts:
              sedang menari: HOLD held
            push:
              check: {scheme: secret_header, header: X-Push, secret: secret}
              reply: '{"ok": true}'
            """;

    private final MappedCourier van = MappedCourier.read(VAN).orThrow();

    @Test
    void codes_are_found_in_any_case_and_the_finest_known_counts() {
        assertThat(event("\"code\": \"go\", \"sub\": \"t2\"").phase()).isEqualTo(Phase.OUT_FOR_DELIVERY);
        assertThat(event("\"code\": \"TOUR\", \"sub\": \"new\"").phase()).isEqualTo(Phase.OUT_FOR_DELIVERY);
    }

    @Test
    void a_broad_code_gives_way_to_a_text_that_says_more_but_never_to_a_claimed_delivery() {
        assertThat(event("\"code\": \"GO\", \"words\": \"Out for delivery\"").phase())
                .isEqualTo(Phase.OUT_FOR_DELIVERY);
        assertThat(event("\"code\": \"GO\", \"words\": \"Delivered\"").phase()).isEqualTo(Phase.TRANSIT);
    }

    @Test
    void delivered_is_not_believed_where_the_words_say_otherwise() {
        assertThat(event("\"code\": \"OK\", \"words\": \"Ready for pickup at parcel shop\"")
                        .phase())
                .isEqualTo(Phase.PICKUP_POINT);
    }

    @Test
    void the_documents_own_phrases_come_before_the_shared_ones() {
        assertThat(event("\"words\": \"Paket sedang menari\"").phase()).isEqualTo(Phase.HOLD);
    }

    @Test
    void an_unknown_code_is_kept_and_reported_and_its_text_decides() {
        TrackingReading reading = reading("\"code\": \"ZZ\", \"words\": \"Out for delivery\"");
        assertThat(reading.events().get(0).phase()).isEqualTo(Phase.OUT_FOR_DELIVERY);
        assertThat(reading.diagnostics()).singleElement().asString().contains("ZZ is not known");
        assertThat(reading("\"code\": \"ZZ\"").unmapped()).containsExactly("ZZ");
    }

    @Test
    void a_code_that_says_nothing_leaves_the_text_and_no_event_without_one() {
        assertThat(reading("\"code\": \"na\"").events()).isEmpty();
        TrackingReading reading = reading("\"code\": \"NA\", \"words\": \"Delivered\"");
        assertThat(reading.events().get(0).phase()).isEqualTo(Phase.DELIVERED);
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void times_are_read_in_each_form_and_say_whose_clock_they_are_of() {
        assertThat(time("2026-03-04T08:00:00+01:00"))
                .isEqualTo(EventTime.of(OffsetDateTime.parse("2026-03-04T08:00:00+01:00")));
        assertThat(time("04.03.2026 08:00").evidence()).isEqualTo(EventTime.Evidence.COURIER_CONTRACT);
        assertThat(time("04.03.2026 08:00").instant()).isEqualTo(Instant.parse("2026-03-04T01:00:00Z"));
        assertThat(time("04.03.2026").evidence()).isEqualTo(EventTime.Evidence.DATE_ONLY);
        assertThat(time("soon")).isEqualTo(EventTime.UNKNOWN);
        assertThat(time("0001-01-01T00:00:00Z")).isEqualTo(EventTime.UNKNOWN);
    }

    @Test
    void from_the_event_on_that_says_so_a_parcel_goes_back() {
        TrackingReading reading = parsed("""
                {"parcels": [{"id": "VAN1", "scans": [
                  {"code": "OK", "when": "2026-03-05T10:00:00Z"},
                  {"code": "GO", "when": "2026-03-04T10:00:00Z", "back": true},
                  {"code": "NO", "when": "2026-03-03T10:00:00Z"}]}]}""");
        assertThat(reading.events())
                .extracting(TrackingEvent::direction)
                .containsExactly(Direction.FORWARD, Direction.RETURN_TO_ORIGIN, Direction.RETURN_TO_ORIGIN);
        assertThat(reading.journey().delivery()).isEmpty();
    }

    @Test
    void a_customers_return_is_no_delivery_to_the_customer() {
        TrackingReading reading = parsed(
                "{\"parcels\": [{\"id\": \"VAN1\", \"kind\": \"R\", \"scans\": [{\"code\": \"OK\", \"when\": \"2026-03-05T10:00:00Z\"}]}]}");
        assertThat(reading.events().get(0).direction()).isEqualTo(Direction.REVERSE);
        assertThat(reading.events().get(0).isDeliveryToCustomer()).isFalse();
    }

    @Test
    void rules_tell_other_answers_apart_and_an_empty_list_is_not_found() {
        assertThat(parse("{\"error\": {\"code\": \"e404\", \"words\": \"who?\"}}"))
                .isEqualTo(new TrackingOutcome.NotFound(null, "who?"));
        assertThat(parse("{\"error\": {\"code\": \"SLOW\"}}")).isInstanceOf(TrackingOutcome.RetryLater.class);
        assertThat(parse("{\"parcels\": []}")).isInstanceOf(TrackingOutcome.NotFound.class);
        assertThat(parse("{\"hello\": 1}")).isInstanceOf(TrackingOutcome.Unreadable.class);
        assertThat(parse("{\"parcels\": [17]}")).isInstanceOf(TrackingOutcome.Unreadable.class);
        assertThat(parse("{\"parcels\": [{\"scans\": []}]}")).isInstanceOf(TrackingOutcome.Unreadable.class);
    }

    @Test
    void a_request_is_made_as_the_document_says() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().body("{\"parcels\": []}").build());
            MappedCourier connected = van.connect(
                            CourierHttp.create().allowingPlainHttp(), Map.of("key", "k\"1", "secret", "s"), CLOCK)
                    .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()));
            TrackingQuery query = TrackingQuery.of(TrackingNumber.of("VAN/1")).to(null, "10115");
            assertThat(connected.track(List.of(query))).singleElement().isInstanceOf(TrackingOutcome.NotFound.class);
            RecordedRequest request = server.takeRequest();
            assertThat(request.getTarget()).isEqualTo("/v1/VAN%2F1/track?zip=10115&k=k%221");
            assertThat(request.getBody().utf8()).isEqualTo("{\"n\":[\"VAN/1\"],\"full\":true}");
        }
    }

    @Test
    void pushes_are_checked_before_they_are_read_and_answered_as_the_courier_expects() {
        MappedCourier connected = van.connect(CourierHttp.create(), Map.of("key", "k", "secret", "s"), CLOCK);
        byte[] body = bytes("{\"parcels\": [{\"id\": \"VAN1\", \"scans\": []}]}");
        PushResult good = connected.read(PushRequest.of(Map.of("x-push", "s"), body));
        assertThat(good.reply()).isEqualTo("{\"ok\": true}");
        assertThat(good.outcomes()).singleElement().isInstanceOf(TrackingOutcome.Reading.class);
        assertThat(connected.read(PushRequest.of(Map.of("x-push", "t"), body)).status())
                .isEqualTo(401);
        assertThat(van.read(PushRequest.of(Map.of("x-push", "s"), body)).status())
                .isEqualTo(401);
    }

    @Test
    void misuse_names_what_is_missing_without_secrets() {
        CourierHttp http = CourierHttp.create();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> van.connect(http, Map.of(), CLOCK))
                .withMessageContaining("\"key\" of van is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> van.connect(http, Map.of("key", "geheim\n"), CLOCK))
                .withMessageNotContaining("geheim");
        assertThatIllegalArgumentException().isThrownBy(() -> van.connect(http, Map.of("kee", "x"), CLOCK));
        assertThatIllegalStateException().isThrownBy(() -> van.withBase(URI.create("http://x")));
        assertThat(van.track(List.of(TrackingQuery.of(TrackingNumber.of("1")))))
                .singleElement()
                .isInstanceOf(TrackingOutcome.Unauthorised.class);
    }

    private TrackingOutcome parse(String body) {
        List<TrackingOutcome> outcomes = van.parse(bytes(body));
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private TrackingReading parsed(String body) {
        TrackingOutcome outcome = parse(body);
        assertThat(outcome).isInstanceOf(TrackingOutcome.Reading.class);
        return ((TrackingOutcome.Reading) outcome).reading();
    }

    private TrackingReading reading(String scan) {
        return parsed(
                "{\"parcels\": [{\"id\": \"VAN1\", \"scans\": [{\"when\": \"2026-03-04T08:00:00Z\", " + scan + "}]}]}");
    }

    private TrackingEvent event(String scan) {
        return reading(scan).events().get(0);
    }

    private EventTime time(String written) {
        return parsed("{\"parcels\": [{\"id\": \"VAN1\", \"scans\": [{\"code\": \"GO\", \"when\": \"" + written
                        + "\"}]}]}")
                .events()
                .get(0)
                .time();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
