package dev.aftercart.couriers.jne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Mutations;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JneTest {

    private static final String DELIVERED =
            line("06-05-2026 14:05", "DELIVERED TO [BUDI CABANG | 06-05-2026 14:05 | SURABAYA ]", "D01");
    private static final String OUT = line("06-05-2026 09:30", "WITH DELIVERY COURIER  [SURABAYA]", "IP3");

    @ParameterizedTest
    @CsvSource({
        "PU0, SHIPMENT PICKED UP BY JNE COURIER [BANDUNG], PICKUP, picked_up",
        "RC1, SHIPMENT RECEIVED BY JNE COUNTER OFFICER AT [BANDUNG], PICKUP, picked_up",
        "OP1, RECEIVED AT SORTING CENTER [BANDUNG], TRANSIT, arrived",
        "OP3, SHIPMENT FORWARDED FROM TRANSIT CITY TO DESTINATION CITY [BANDUNG], TRANSIT, forwarded",
        "IP2, RECEIVED AT INBOUND STATION  [SURABAYA], TRANSIT, at_last_hub",
        "IP3, WITH DELIVERY COURIER  [SURABAYA], OUT_FOR_DELIVERY, out_for_delivery",
        "D01, DELIVERED TO [A | 06-05-2026 14:05 | SURABAYA ], DELIVERED, delivered",
        "D09, DELIVERED TO [A | 06-05-2026 14:05 | SURABAYA ], DELIVERED, delivered"
    })
    void every_row_of_the_public_table_is_mapped_and_its_text_means_the_same_without_the_code(
            String code, String text, Phase phase, String detail) {
        TrackingEvent coded =
                reading(body("", line("06-05-2026 14:05", text, code))).events().get(0);
        TrackingEvent bare =
                reading(body("", line("06-05-2026 14:05", text, ""))).events().get(0);

        assertThat(coded.phase()).isEqualTo(phase);
        assertThat(coded.detail().code()).isEqualTo(detail);
        assertThat(bare.phase()).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({
        "PROCESSED AT SORTING CENTER [JAKARTA], TRANSIT",
        "DEPARTED FROM TRANSIT [GATEWAY JAKARTA], TRANSIT",
        "RECEIVED AT ORIGIN GATEWAY [GATEWAY JAKARTA], TRANSIT",
        "RECEIVED AT WAREHOUSE [PONTIANAK], TRANSIT",
        "MANIFESTED, PICKUP",
        "ALAMAT TIDAK DITEMUKAN [MEDAN], ATTEMPT_FAILED",
        "ZZYX [MEDAN], UNMAPPED"
    })
    void texts_without_a_code_decide(String text, Phase phase) {
        assertThat(reading(body("", line("06-05-2026 14:05", text, "")))
                        .events()
                        .get(0)
                        .phase())
                .isEqualTo(phase);
    }

    @Test
    void the_name_in_brackets_does_not_decide() {
        TrackingReading reading =
                reading(body("", line("06-05-2026 14:05", "DELIVERED TO [TOKO RETUR GAGAL | 1 | X]", "")));

        assertThat(reading.journey().delivery()).isPresent();
        assertThat(reading.events().get(0).direction()).isEqualTo(Direction.FORWARD);
    }

    @Test
    void a_place_stands_in_brackets_and_behind_the_name_of_who_took_it_over() {
        assertThat(reading(body("", DELIVERED)).events().get(0).place()).isEqualTo(Place.of(null, "SURABAYA"));
        assertThat(reading(body("", line("06-05-2026 14:05", "RECEIVED AT [JAKARTA , HUB BINTARO]", "OP1")))
                        .events()
                        .get(0)
                        .place())
                .isEqualTo(Place.of(null, "JAKARTA"));
        assertThat(reading(body("", line("06-05-2026 14:05", "RECEIVED ]AT[", "OP1")))
                        .events()
                        .get(0)
                        .place())
                .isEqualTo(Place.UNKNOWN);
    }

    @Test
    void the_history_is_in_jakarta_time() {
        TrackingEvent event = reading(body("", DELIVERED)).events().get(0);

        assertThat(event.time().instant()).isEqualTo(Instant.parse("2026-05-06T07:05:00Z"));
        assertThat(event.time().evidence()).isEqualTo(Evidence.COURIER_CONTRACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-05-2026 14:05",
                "06 MAY 2026  14:05",
                "06 May 2026 14:05",
                "06 Mei 2026 14:05",
                "2026-05-06T14:05:00.000+07:00",
                "2026-05-06 14:05"
            })
    void the_time_of_delivery_is_read_in_each_of_its_forms(String written) {
        TrackingReading reading = reading(
                body("\"pod_status\": \"DELIVERED\", \"pod_code\": \"D01\", \"cnote_pod_date\": \"" + written + "\","));

        assertThat(reading.events()).singleElement().satisfies(event -> {
            assertThat(event.phase()).isEqualTo(Phase.DELIVERED);
            assertThat(event.time().instant()).isEqualTo(Instant.parse("2026-05-06T07:05:00Z"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31-02-2026 10:00",
                "06 XXX 2026 14:05",
                "06-05-1926 14:05",
                "06-05-2026 1405",
                "06   2026  14:05"
            })
    void times_that_cannot_be_true_are_none(String written) {
        TrackingReading reading = reading(body("", line(written, "DELIVERED TO [A]", "D01")));

        assertThat(reading.events().get(0).time().instant()).isNull();
        assertThat(reading.diagnostics()).hasSize(1);
    }

    @Test
    void the_summary_adds_a_delivery_that_the_history_lacks_and_only_that() {
        String head =
                "\"pod_status\": \"DELIVERED\", \"last_status\": \"DELIVERED TO [A | 06-05-2026 14:05 | SURABAYA ]\","
                        + " \"cnote_pod_date\": \"06-05-2026 14:05\", \"pod_code\": \"D01\", \"keterangan\": \"YANG BERSANGKUTAN\",";

        assertThat(reading(body(head, OUT)).events()).hasSize(2).last().satisfies(event -> {
            assertThat(event.phase()).isEqualTo(Phase.DELIVERED);
            assertThat(event.completion()).isEqualTo(Completion.HANDED_OVER);
        });
        assertThat(reading(body(head, OUT, DELIVERED)).events()).hasSize(2);
        assertThat(reading(body(head.replace("DELIVERED", "ON PROCESS"), OUT)).events())
                .hasSize(1);
    }

    @Test
    void a_parcel_that_goes_back_is_returned_and_not_delivered() {
        TrackingReading reading = reading(body(
                "",
                OUT,
                line("07-05-2026 10:00", "RETURN TO SHIPPER [SURABAYA]", ""),
                line("09-05-2026 10:00", "DELIVERED TO [A | 09-05-2026 10:00 | BANDUNG ]", "D01")));

        assertThat(reading.events())
                .extracting(TrackingEvent::direction)
                .containsExactly(Direction.FORWARD, Direction.RETURN_TO_ORIGIN, Direction.RETURN_TO_ORIGIN);
        assertThat(reading.events().get(2).detail()).isEqualTo(Detail.RETURNED);
        assertThat(reading.journey().delivery()).isEmpty();
    }

    @Test
    void days_in_words_are_an_estimate_and_a_word_without_a_number_is_none() {
        String made = "\"cnote_date\": \"2026-05-04T08:00:00.000+07:00\", \"estimate_delivery\": \"%s\",";
        LocalDate fifth = LocalDate.of(2026, 5, 5);

        assertThat(reading(body(made.formatted("1 Days"), OUT)).estimates())
                .containsExactly(Estimate.by(Estimate.Source.COURIER, DateWindow.on(fifth, JneTime.ZONE)));
        assertThat(reading(body(made.formatted("1-3 days"), OUT)).estimates())
                .containsExactly(Estimate.by(
                        Estimate.Source.COURIER, DateWindow.between(fifth, fifth.plusDays(2), JneTime.ZONE)));
        assertThat(reading(body(made.formatted(" Days"), OUT)).estimates()).isEmpty();
    }

    @Test
    void a_note_without_history_awaits_its_first_scan() {
        assertThat(reading(body("")).observation()).isEqualTo(Observation.AWAITING_FIRST_SCAN);
    }

    @Test
    void the_name_of_who_took_it_over_stays_in_the_text() {
        TrackingEvent masked = reading(body("\"cnote_pod_receiver\": \"BUDI\",", DELIVERED))
                .withoutTexts()
                .events()
                .get(0);

        assertThat(masked.place().toString() + masked.provenance())
                .contains("D01")
                .doesNotContain("BUDI");
    }

    @Test
    void errors_come_in_the_body_in_words() {
        assertThat(outcome("{\"error\": \"Cnote No. Not Found.\", \"status\": false}"))
                .isInstanceOf(NotFound.class);
        assertThat(outcome("{\"error\": \"Username or API Key not found\", \"status\": false}"))
                .isInstanceOf(Unauthorised.class);
        assertThat(outcome("{\"error\": \"Too many requests\", \"status\": false}"))
                .isInstanceOf(RetryLater.class);
        assertThat(outcome("{\"error\": \"Zyx\", \"status\": false}")).isInstanceOf(Unreadable.class);
        assertThat(outcome("{\"status\": false}")).isInstanceOf(Unreadable.class);
        assertThat(outcome("{\"cnote\": {}}")).isInstanceOf(Unreadable.class);
    }

    @Test
    void pushes_are_refused_and_blank_credentials_too() {
        assertThat(Jne.parser()
                        .read(PushRequest.of(Map.of(), body("", OUT).getBytes(StandardCharsets.UTF_8)))
                        .status())
                .isEqualTo(400);
        assertThatIllegalArgumentException().isThrownBy(() -> Jne.create(CourierHttp.create(), "shop", " "));
    }

    @Test
    void whatever_comes_is_an_outcome() {
        Mutations.survivedBy(
                Jne.parser(),
                List.of(
                        body(
                                "\"estimate_delivery\": \"1 Days\", \"cnote_date\": \"06 MAY 2026 14:05\",",
                                OUT,
                                DELIVERED),
                        "{\"error\": \"Cnote No. Not Found.\", \"status\": false}"));
    }

    private static String line(String date, String text, String code) {
        String coded = code.isEmpty() ? "" : ", \"code\": \"" + code + "\"";
        return "{\"date\": \"" + date + "\", \"desc\": \"" + text + "\"" + coded + "}";
    }

    private static String body(String head, String... lines) {
        return "{\"cnote\": {" + head + "\"cnote_no\": \"1000260000000017\"}, \"detail\": [], \"history\": ["
                + String.join(", ", lines) + "]}";
    }

    private static TrackingOutcome outcome(String body) {
        List<TrackingOutcome> outcomes = Jne.parser().parse(body.getBytes(StandardCharsets.UTF_8));
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private static TrackingReading reading(String body) {
        TrackingOutcome outcome = outcome(body);
        assertThat(outcome).isInstanceOf(Reading.class);
        return ((Reading) outcome).reading();
    }
}
