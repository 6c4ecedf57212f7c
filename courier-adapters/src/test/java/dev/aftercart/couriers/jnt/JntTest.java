package dev.aftercart.couriers.jnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Mutations;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JntTest {

    private static final String MANIFEST = line("2026-03-02 10:00:00", "Manifes", 101);
    private static final String HANDED_OVER = line("2026-03-04 15:20:00", "Paket telah diterima", 200);

    @ParameterizedTest
    @CsvSource({
        "MY, 10, PICKUP",
        "MY, 20, TRANSIT",
        "MY, 30, TRANSIT",
        "MY, 94, OUT_FOR_DELIVERY",
        "MY, 100, DELIVERED",
        "MY, 110, ATTEMPT_FAILED",
        "MY, 172, TRANSIT",
        "MY, 173, DELIVERED",
        "MY, 201, LOSS",
        "MY, 300, LOSS",
        "MY, 301, LOSS",
        "MY, 302, FAILED",
        "MY, 303, FAILED",
        "MY, 304, FAILED",
        "MY, 305, FAILED",
        "MY, 400, TRANSIT",
        "MY, 401, CUSTOMS",
        "MY, 402, CUSTOMS",
        "MY, 403, TRANSIT",
        "MY, 404, TRANSIT",
        "MY, 405, TRANSIT",
        "MY, 200, UNMAPPED",
        "MY, 306, UNMAPPED",
        "VN, 103, PRE_SHIPMENT",
        "VN, 104, PICKUP",
        "VN, 105, CANCELLED",
        "VN, 106, PICKUP",
        "VN, 109, TRANSIT",
        "VN, 110, TRANSIT",
        "VN, 112, OUT_FOR_DELIVERY",
        "VN, 113, DELIVERED",
        "VN, 116, TRANSIT",
        "VN, 117, DELIVERED",
        "VN, 118, ATTEMPT_FAILED",
        "SA, 50, TRANSIT",
        "SA, 92, TRANSIT",
        "SA, 100, DELIVERED",
        "SA, 110, UNMAPPED"
    })
    void every_row_of_the_public_tables_is_mapped_or_left_to_the_words(String country, String code, Phase phase) {
        assertThat(event(country, scan("2026-03-04 15:20:00", code, "", "")).phase())
                .isEqualTo(phase);
    }

    @Test
    void a_code_means_what_it_means_in_its_country_and_nothing_in_one_without_a_table() {
        String scan = scan("2026-03-04 15:20:00", "110", "", "");

        assertThat(event("MY", scan).phase()).isEqualTo(Phase.ATTEMPT_FAILED);
        assertThat(event("VN", scan).phase()).isEqualTo(Phase.TRANSIT);
        TrackingReading egypt = reading("EG", shipment(scan));
        assertThat(egypt.unmapped()).containsExactly("110");
        assertThat(egypt.diagnostics()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "MYS", "1A"})
    void the_country_must_be_said(String country) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jnt.parser(country))
                .withMessageContaining("country");
    }

    @ParameterizedTest
    @CsvSource({
        "Pickup scan, PICKUP", "Departure scan, TRANSIT", "Arrival, TRANSIT", "Delivery scan, OUT_FOR_DELIVERY",
        "Parcel signed, DELIVERED", "Problematic scanning, ATTEMPT_FAILED", "Return scan, TRANSIT", "Zzyx, UNMAPPED"
    })
    void without_a_code_the_kind_of_scan_decides(String type, Phase phase) {
        assertThat(event("SA", scan("2026-03-04 15:20:00", "", type, "")).phase())
                .isEqualTo(phase);
    }

    @Test
    void a_problem_says_its_reason_in_words_and_is_never_a_delivery() {
        assertThat(event("MY", scan("2026-03-04 15:20:00", "110", "", "【Ipoh】Consignee not available"))
                        .reason())
                .isEqualTo(Reason.NOT_HOME);
        assertThat(event("MY", scan("2026-03-04 15:20:00", "110", "", "Parcel arrived, was delivered"))
                        .phase())
                .isEqualTo(Phase.ATTEMPT_FAILED);
    }

    @Test
    void names_and_places_in_brackets_do_not_decide() {
        TrackingEvent event = event(
                "EG",
                scan("2026-03-04 15:20:00", "", "", "【Return Village】Parcel departed from [DELIVERED CO (0100)]"));

        assertThat(event.phase()).isEqualTo(Phase.TRANSIT);
        assertThat(event.direction()).isEqualTo(Direction.FORWARD);
        assertThat(event.withoutText().toString() + event.withoutText().provenance())
                .doesNotContain("0100");
    }

    @Test
    void what_comes_back_is_returned_and_not_delivered() {
        TrackingReading reading = reading(
                "MY",
                shipment(
                        scan("2026-03-06 10:00:00", "100", "", ""),
                        scan("2026-03-05 10:00:00", "172", "", ""),
                        scan("2026-03-04 10:00:00", "110", "", "")));

        assertThat(reading.events())
                .extracting(TrackingEvent::direction)
                .containsExactly(Direction.FORWARD, Direction.RETURN_TO_ORIGIN, Direction.RETURN_TO_ORIGIN);
        assertThat(reading.events().get(2).detail()).isEqualTo(Detail.RETURNED);
        assertThat(reading.journey().delivery()).isEmpty();
    }

    @Test
    void times_are_of_the_country_unless_an_offset_is_said() {
        String scan = scan("2026-03-04 15:20:00", "100", "", "");
        TrackingEvent riyadh = event("SA", scan);

        assertThat(riyadh.time().instant()).isEqualTo(Instant.parse("2026-03-04T12:20:00Z"));
        assertThat(riyadh.time().evidence()).isEqualTo(Evidence.FROM_LOCATION);
        assertThat(event("MY", scan).time().instant()).isEqualTo(Instant.parse("2026-03-04T07:20:00Z"));
        assertThat(event("MY", scan.replace("{", "{\"timeZone\": \"GMT+07:00\", "))
                        .time()
                        .instant())
                .isEqualTo(Instant.parse("2026-03-04T08:20:00Z"));
        assertThat(reading("ID", indonesian(HANDED_OVER)).events().get(0).time().evidence())
                .isEqualTo(Evidence.ASSUMED);
    }

    @Test
    void answers_pushes_and_bare_shipments_are_read_alike() {
        String bare = shipment(scan("2026-03-04 15:20:00", "100", "", ""));
        String form = "bizContent=" + URLEncoder.encode("[" + bare + "]", StandardCharsets.UTF_8);

        for (String body : List.of(
                bare,
                "[" + bare + "]",
                form,
                "{\"code\": \"1\", \"data\": [" + bare + "]}",
                "{\"code\": 1, \"data\": " + bare + "}")) {
            assertThat(reading("MY", body).events()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Manifes, 101, PRE_SHIPMENT",
        "Paket telah diterima oleh KALIDERES, 100, TRANSIT",
        "Paket akan dikirimkan ke JKT_GATEWAY, 100, TRANSIT",
        "Paket akan dikirim ke alamat penerima, 100, OUT_FOR_DELIVERY",
        "Zzyx, 100, TRANSIT",
        "Alamat tidak lengkap, 150, ATTEMPT_FAILED",
        "Paket ditahan, 150, HOLD",
        "Paket telah diterima, 200, DELIVERED",
        "Paket akan diretur, 401, TRANSIT",
        "Zzyx, 999, UNMAPPED"
    })
    void in_indonesia_the_words_tell_what_the_coarse_code_leaves_open(String text, int code, Phase phase) {
        assertThat(reading("ID", indonesian(line("2026-03-04 15:20:00", text, code)))
                        .events()
                        .get(0)
                        .phase())
                .isEqualTo(phase);
    }

    @Test
    void an_indonesian_answer_under_another_country_has_no_codes() {
        assertThat(reading("MY", indonesian(line("2026-03-04 15:20:00", "Zzyx", 200)))
                        .unmapped())
                .containsExactly("200");
    }

    @Test
    void indonesian_text_is_kept_untouched() {
        TrackingReading reading = reading("ID", indonesian(MANIFEST, HANDED_OVER));

        assertThat(reading.events().get(1).provenance())
                .satisfies(said -> assertThat(String.valueOf(said)).contains("Paket telah diterima"));
        assertThat(reading.withoutTexts().toString()).doesNotContain("Paket");
    }

    @Test
    void errors_say_what_they_are() {
        assertThat(outcome("ID", "{\"error_id\": \"404\", \"error_message\": \"Invalid AWB number\"}"))
                .isInstanceOf(NotFound.class);
        assertThat(outcome("ID", "{\"error_id\": \"401\"}")).isInstanceOf(Unauthorised.class);
        assertThat(outcome("SA", "{\"code\": \"145003030\", \"msg\": \"headers signature verification failed\"}"))
                .isInstanceOf(Unauthorised.class);
        assertThat(outcome("SA", "{\"code\": 145005000, \"msg\": \"system error\"}"))
                .isInstanceOf(RetryLater.class);
        assertThat(outcome("SA", "{\"code\": \"999001030\", \"msg\": \"Data not found\"}"))
                .isInstanceOf(NotFound.class);
        assertThat(outcome("SA", "{\"code\": \"145003050\", \"msg\": \"Illegal parameters\"}"))
                .isInstanceOf(Unreadable.class);
        assertThat(outcome("SA", "{\"code\": \"1\", \"data\": null}")).isInstanceOf(NotFound.class);
        assertThat(outcome("SA", "{\"code\": \"1\", \"data\": \"SUCCESS\"}")).isInstanceOf(Unreadable.class);
        assertThat(outcome("SA", "{\"success\": true, \"detail\": []}")).isInstanceOf(Unreadable.class);
    }

    @Test
    void whatever_comes_is_an_outcome() {
        String bare = shipment(scan("2026-03-04 15:20:00", "110", "Problematic scanning", "【A】b [c]"));
        Mutations.survivedBy(
                Jnt.parser("MY"),
                List.of(bare, "{\"code\": \"1\", \"data\": [" + bare + "]}", "bizContent=%7B%7D&a=b"));
        Mutations.survivedBy(Jnt.parser("ID"), List.of(indonesian(MANIFEST, HANDED_OVER), "{\"error_id\": \"404\"}"));
    }

    private static String scan(String time, String code, String type, String text) {
        String coded = code.isEmpty() ? "" : "\"scanTypeCode\": \"" + code + "\", ";
        return "{" + coded + "\"scanTime\": \"" + time + "\", \"scanType\": \"" + type + "\", \"desc\": \"" + text
                + "\", \"scanNetworkCity\": \"Ipoh\"}";
    }

    private static String shipment(String... scans) {
        return "{\"billCode\": \"630000000019\", \"details\": [" + String.join(", ", scans) + "]}";
    }

    private static String line(String time, String text, int code) {
        return "{\"date_time\": \"" + time + "\", \"city_name\": \"BOGOR\", \"status\": \"" + text
                + "\", \"status_code\": " + code + ", \"note\": \"\", \"receiver\": \"\"}";
    }

    private static String indonesian(String... lines) {
        return "{\"awb\": \"JD0000000017\", \"orderid\": \"T-17\", \"detail\": {\"services_code\": \"EZ\"}, \"history\": ["
                + String.join(", ", lines) + "]}";
    }

    private static TrackingOutcome outcome(String country, String body) {
        List<TrackingOutcome> outcomes = Jnt.parser(country).parse(body.getBytes(StandardCharsets.UTF_8));
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private static TrackingReading reading(String country, String body) {
        TrackingOutcome outcome = outcome(country, body);
        assertThat(outcome).isInstanceOf(Reading.class);
        return ((Reading) outcome).reading();
    }

    private static TrackingEvent event(String country, String scan) {
        return reading(country, shipment(scan)).events().get(0);
    }
}
