package dev.aftercart.couriers.clickpost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import dev.aftercart.tracking.vocabulary.StatusCode;
import dev.aftercart.tracking.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClickPostBodyTest {

    private static final TrackingNumber NUMBER = TrackingNumber.of("400700123");

    @Test
    void every_code_of_the_vocabulary_is_read_as_the_vocabulary_reads_it() {
        for (StatusCode code : Vocabulary.clickPost().codes()) {
            String ndr = code.substatus() == null ? "" : ",\"ndr_status_code\":" + code.substatus();
            TrackingReading read = reading(push(code.status(), "2026-03-02T10:00:00Z", "\"x\":1" + ndr));
            TrackingEvent expected = Vocabulary.clickPost()
                    .on(code.status().equals("101") ? Direction.REVERSE : Direction.FORWARD)
                    .read(code)
                    .event();
            if (expected == null) {
                assertThat(read.events()).as("%s", code).isEmpty();
            } else {
                TrackingEvent event = read.events().get(0);
                assertThat(event.phase()).as("%s", code).isEqualTo(expected.phase());
                assertThat(event.detail()).as("%s", code).isEqualTo(expected.detail());
                assertThat(event.direction()).as("%s", code).isEqualTo(expected.direction());
                assertThat(event.reason()).as("%s", code).isEqualTo(expected.reason());
            }
            assertThat(read.unmapped()).as("%s", code).isEmpty();
        }
    }

    @Test
    void what_was_read_can_be_written_as_the_code_that_came() {
        TrackingEvent event = reading(push("9", "2026-03-02T10:00:00Z", "\"ndr_status_code\":5"))
                .events()
                .get(0);
        assertThat(Vocabulary.clickPost().write(event).code()).isEqualTo(StatusCode.of("9", "5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02 10:00:00", "2026-03-02T10:00:00Z", "2026-03-02T10:00:00.000Z", "2026-03-02T10:00"})
    void a_time_is_of_india_even_when_it_claims_to_be_utc(String written) {
        TrackingEvent event = reading(push("5", written, "")).events().get(0);
        assertThat(event.time().instant()).isEqualTo(Instant.parse("2026-03-02T04:30:00Z"));
        assertThat(event.time().evidence()).isEqualTo(Evidence.COURIER_CONTRACT);
    }

    @Test
    void another_offset_counts_and_the_zone_is_a_setting() {
        assertThat(reading(push("5", "2026-03-02T10:00:00+04:00", "")).events())
                .extracting(event -> event.time().instant())
                .containsExactly(Instant.parse("2026-03-02T06:00:00Z"));
        assertThat(ClickPost.parser().withZone(ZoneOffset.UTC).parse(bytes(push("5", "2026-03-02T10:00:00Z", ""))))
                .extracting(outcome ->
                        ((Reading) outcome).reading().events().get(0).time().instant())
                .containsExactly(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void a_returns_delivery_is_one_to_the_shop() {
        TrackingReading read =
                reading(push("8", "2026-03-02T10:00:00Z", "\"is_rvp\":true,\"forward_awb\":\"400700100\""));
        assertThat(read.journey().milestone()).contains(Milestone.RETURNED);
        assertThat(read.events()).noneMatch(TrackingEvent::isDeliveryToCustomer);
        assertThat(read.aliases()).isEmpty();
    }

    @Test
    void a_parcel_delivered_back_to_its_sender_is_not_delivered() {
        assertThat(reading(answer(scan("12", "2026-03-01 10:00:00"), scan("14", "2026-03-04 10:00:00")))
                        .journey()
                        .milestone())
                .contains(Milestone.RETURNED);
    }

    @Test
    void a_return_without_a_waybill_is_told_under_the_number_of_the_parcel_it_belongs_to() {
        String body = """
                {"waybill":"","cp_id":-1,"clickpost_status_code":101,"timestamp":"2026-03-02 10:00:00.161221",
                 "additional":{"is_rvp":true,"forward_awb":"400700123",
                 "latest_status":{"clickpost_status_code":101,"timestamp":"2026-03-02 10:00:00.161252"}}}""";
        TrackingReading read = reading(body);
        assertThat(read.number()).isEqualTo(NUMBER);
        assertThat(read.service()).isNull();
        assertThat(read.events()).singleElement().satisfies(event -> {
            assertThat(event.direction()).isEqualTo(Direction.REVERSE);
            assertThat(event.phase()).isEqualTo(Phase.PRE_SHIPMENT);
        });
    }

    @Test
    void a_late_push_tells_the_newest_status_too() {
        String latest = "\"latest_status\":" + scan("8", "2026-03-03T18:00:00Z");
        TrackingReading read = reading(push("6", "2026-03-03T09:00:00Z", latest));
        assertThat(read.events())
                .extracting(TrackingEvent::phase)
                .containsExactly(Phase.OUT_FOR_DELIVERY, Phase.DELIVERED);
        assertThat(read.journey().milestone()).contains(Milestone.DELIVERED);
    }

    @Test
    void why_a_delivery_failed_belongs_to_the_newest_failure() {
        TrackingReading read = reading(answer(
                "\"ndr\":{\"ndr_bucket_code\":6}",
                scan("9", "2026-03-03 10:00:00"),
                scan("9", "2026-03-02 10:00:00"),
                scan("8", "2026-03-04 10:00:00")));
        assertThat(read.journey().events())
                .extracting(TrackingEvent::reason)
                .containsExactly(null, Reason.ADDRESS, null);
    }

    @Test
    void the_couriers_words_say_why_where_the_code_does_not() {
        TrackingEvent event = reading(
                        answer(
                                "{\"clickpost_status_code\":9,\"remark\":\"Recipient not at home\",\"timestamp\":\"2026-03-02 10:00\"}"))
                .events()
                .get(0);
        assertThat(event.phase()).isEqualTo(Phase.ATTEMPT_FAILED);
        assertThat(event.reason()).isEqualTo(Reason.NOT_HOME);
    }

    @Test
    void the_couriers_words_tell_a_wrong_way_from_a_mere_delay() {
        assertThat(delay("Shipment misrouted").detail()).isEqualTo(Detail.MISSORTED);
        assertThat(delay("Zibble").detail()).isEqualTo(Detail.DELAYED);
    }

    private static TrackingEvent delay(String words) {
        return reading(answer("{\"clickpost_status_code\":18,\"remark\":\"" + words
                        + "\",\"timestamp\":\"2026-03-02 10:00\"}"))
                .events()
                .get(0);
    }

    @Test
    void the_couriers_words_never_say_what_happened() {
        TrackingEvent event = reading(answer(
                        "{\"clickpost_status_code\":5,\"remark\":\"Delivered\",\"timestamp\":\"2026-03-02 10:00\"}"))
                .events()
                .get(0);
        assertThat(event.phase()).isEqualTo(Phase.TRANSIT);
        assertThat(event.detail()).isEqualTo(Detail.IN_TRANSIT);
    }

    @Test
    void what_the_courier_partner_expects_is_an_estimate() {
        assertThat(reading(answer("\"courier_partner_edd\":\"2026-03-05\"", scan("5", "2026-03-02 10:00:00")))
                        .estimates())
                .containsExactly(Estimate.by(
                        Estimate.Source.COURIER, DateWindow.on(LocalDate.of(2026, 3, 5), ZoneId.of("Asia/Kolkata"))));
        assertThat(reading(answer("\"courier_partner_edd\":\"soon\"", scan("5", "2026-03-02 10:00:00")))
                        .diagnostics())
                .singleElement()
                .asString()
                .contains("courier_partner_edd");
    }

    @ParameterizedTest
    @CsvSource({"1,AWAITING_FIRST_SCAN", "28,AWAITING_FIRST_SCAN", "23,EXPIRED", "5,ACTIVE", "8,ACTIVE"})
    void the_newest_status_says_how_the_looking_stands(String code, Observation observation) {
        assertThat(reading(answer(scan(code, "2026-03-02 10:00:00"))).observation())
                .isEqualTo(observation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"valid\":false}", "{\"latest_status\":null,\"scans\":[],\"valid\":false}"})
    void an_unknown_number_is_not_found_with_http_200(String shipment) {
        List<TrackingOutcome> outcomes = ClickPost.parser()
                .parse(bytes(
                        "{\"meta\":{\"status\":200,\"success\":true},\"result\":{\"400700123\":" + shipment + "}}"));
        if (shipment.equals("{}")) {
            assertThat(outcomes).singleElement().isInstanceOf(Unreadable.class);
        } else {
            assertThat(outcomes).containsExactly(new NotFound(NUMBER, "ClickPost does not know the number"));
        }
    }

    @ParameterizedTest
    @CsvSource({"321", "326", "330"})
    void a_code_of_an_unknown_number_is_not_found(int code) {
        assertThat(error(code)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "306", "316", "320", "324", "351", "352", "353", "355", "401", "403"})
    void a_code_that_asking_again_does_not_help_is_unauthorised(int code) {
        assertThat(error(code)).isInstanceOf(Unauthorised.class);
    }

    @ParameterizedTest
    @CsvSource({"322", "354", "429", "500", "503", "504"})
    void a_code_of_a_fault_is_asked_again_later(int code) {
        assertThat(error(code)).isInstanceOf(RetryLater.class);
    }

    @ParameterizedTest
    @CsvSource({"303", "304", "325", "328", "400", "422", "299"})
    void any_other_code_is_unreadable(int code) {
        assertThat(error(code)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"meta\":{\"status\":200,\"success\":true},\"result\":{\"waybill\":\"400700123\",\"label\":\"https://x\"}}",
                "{\"meta\":{\"status\":200,\"success\":true},\"result\":[]}",
                "{\"meta\":{\"status\":200,\"success\":true},\"result\":{\"no number\":{\"scans\":[]}}}",
                "{\"waybill\":\"null\",\"clickpost_status_code\":5}",
                "[]",
                "17"
            })
    void what_is_not_about_parcels_is_unreadable(String body) {
        assertThat(ClickPost.parser().parse(bytes(body))).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void a_push_needs_the_key_that_the_webhook_was_registered_with() {
        ClickPost checked = ClickPost.parser().withPushCheck(PushChecks.secretHeader("webhook_key", "s3cret"));
        byte[] body = bytes(push("5", "2026-03-02T10:00:00Z", ""));
        PushResult taken = checked.read(PushRequest.of(Map.of("Webhook_Key", "s3cret"), body));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken).isEqualTo(checked.read(PushRequest.of(Map.of("webhook_key", "s3cret"), body)));
        for (Map<String, String> headers : List.of(Map.<String, String>of(), Map.of("webhook_key", "s3creT"))) {
            PushResult refused = checked.read(PushRequest.of(headers, body));
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.outcomes()).singleElement().isInstanceOf(Unauthorised.class);
            assertThat(refused.toString()).doesNotContain("s3cret");
        }
    }

    @Test
    void a_push_names_its_courier_partner() {
        assertThat(reading(push("5", "2026-03-02T10:00:00Z", "")).service()).isEqualTo("cp_id 4");
    }

    private static String scan(String code, String timestamp) {
        return "{\"clickpost_status_code\":" + code + ",\"timestamp\":\"" + timestamp + "\"}";
    }

    private static String push(String code, String timestamp, String additional) {
        return "{\"waybill\":\"400700123\",\"cp_id\":4,\"clickpost_status_code\":" + code + ",\"timestamp\":\""
                + timestamp + "\",\"additional\":{" + additional + "}}";
    }

    private static String answer(String first, String... more) {
        boolean extra = first.startsWith("\"");
        String scans = extra ? String.join(",", more) : String.join(",", join(first, more));
        return "{\"meta\":{\"status\":200,\"success\":true},\"result\":{\"400700123\":{\"valid\":true,\"additional\":{"
                + (extra ? first : "") + "},\"scans\":[" + scans + "]}}}";
    }

    private static List<String> join(String first, String... more) {
        return Stream.concat(Stream.of(first), Arrays.stream(more)).toList();
    }

    private static TrackingOutcome error(int code) {
        List<TrackingOutcome> outcomes = ClickPost.parser()
                .parse(bytes("{\"meta\":{\"status\":" + code + ",\"success\":false,\"message\":\"key k3y\"}}"));
        assertThat(outcomes).singleElement().asString().doesNotContain("k3y");
        return outcomes.get(0);
    }

    private static TrackingReading reading(String body) {
        List<TrackingOutcome> outcomes = ClickPost.parser().parse(bytes(body));
        assertThat(outcomes).singleElement().isInstanceOf(Reading.class);
        return ((Reading) outcomes.get(0)).reading();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
