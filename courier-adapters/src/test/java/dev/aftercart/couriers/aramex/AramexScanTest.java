package dev.aftercart.couriers.aramex;

import static dev.aftercart.couriers.aramex.Bodies.MADE;
import static dev.aftercart.couriers.aramex.Bodies.event;
import static dev.aftercart.couriers.aramex.Bodies.json;
import static dev.aftercart.couriers.aramex.Bodies.reading;
import static dev.aftercart.couriers.aramex.Bodies.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Aramex's updates mean, when and where. */
class AramexScanTest {

    private static final String NOON = "2026-04-12T12:00:00";

    @ParameterizedTest
    @CsvSource({
        "SH014, Record created., PRE_SHIPMENT, data_received",
        "SH160, Under processing at operations facility, TRANSIT, in_transit",
        "SH001, Received at destination facility, TRANSIT, at_last_hub",
        "SH003, Out for delivery, OUT_FOR_DELIVERY, out_for_delivery",
        "SH005, Delivered, DELIVERED, delivered",
        "SH006, Collected by consignee, DELIVERED, delivered"
    })
    void every_row_of_the_public_table_is_mapped(String code, String description, Phase phase, String detail) {
        for (TrackingEvent event : new TrackingEvent[] {
            event(update(code, description, NOON, "", "")), event(update(code, "", NOON, "", ""))
        }) {
            assertThat(event.phase()).isEqualTo(phase);
            assertThat(event.detail().code()).isEqualTo(detail);
        }
    }

    @Test
    void what_the_consignee_collected_says_so() {
        assertThat(event(update("SH006", "Collected by Consignee", NOON, "", ""))
                        .completion())
                .isEqualTo(Completion.COLLECTED);
    }

    @Test
    void under_an_unknown_code_the_description_decides() {
        TrackingEvent refused = event(update("SH294", "Delivery refused by consignee", NOON, "", ""));

        assertThat(refused.phase()).isEqualTo(Phase.FAILED);
        assertThat(refused.reason()).isEqualTo(Reason.REFUSED);
        assertThat(event(update("SH999", "Shipment delivered", NOON, "", "")).phase())
                .isEqualTo(Phase.DELIVERED);
    }

    @Test
    void a_delivery_that_the_description_denies_is_none() {
        assertThat(event(update("SH006", "Returned to shipper", NOON, "", "")).direction())
                .isEqualTo(Direction.RETURN_TO_ORIGIN);
        assertThat(event(update("SH005", "Consignee not available", NOON, "", ""))
                        .phase())
                .isEqualTo(Phase.ATTEMPT_FAILED);
    }

    @Test
    void what_nobody_knows_is_kept_with_its_code_and_reported() {
        TrackingReading reading = reading(json(update("SH777", "Zyx", NOON, "", ""), MADE));

        assertThat(reading.unmapped()).containsExactly("SH777");
        assertThat(reading.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.path()).isEqualTo("TrackingResults[0].Value[0]");
            assertThat(warning.message()).contains("SH777");
        });
    }

    @Test
    void comments_never_make_a_delivery() {
        assertThat(event(update("SH777", "Zyx", NOON, "", "Delivered to reception"))
                        .phase())
                .isEqualTo(Phase.UNMAPPED);
        assertThat(event(update("SH777", "Zyx", NOON, "", "Address is incomplete"))
                        .phase())
                .isEqualTo(Phase.ATTEMPT_FAILED);
    }

    @Test
    void arabic_comments_are_kept_untouched() {
        String comment = "\u200fتم التسليم إلى الاستقبال ٠٧٩";

        TrackingEvent event = event(update("SH005", "Delivered", NOON, "Amman, Jordan", comment));

        assertThat(said(event).text()).isEqualTo("Delivered; " + comment);
        assertThat(said(event.withoutText()).text()).isNull();
    }

    @Test
    void the_problem_code_is_kept() {
        String held = update("SH160", "Under processing at operations facility", NOON, "", "")
                .replace("\"ProblemCode\": \"\"", "\"ProblemCode\": \"V01\"");

        assertThat(said(event(held)).status()).isEqualTo("V01");
        assertThat(event(held).phase()).isEqualTo(Phase.TRANSIT);
    }

    @Test
    void a_shipment_on_its_way_back_is_returned_and_not_delivered() {
        TrackingReading reading = reading(json(
                update("SH005", "Delivered", "2026-04-14T12:00:00", "Amman, Jordan", ""),
                update("SH160", "Under processing", "2026-04-13T12:00:00", "Amman, Jordan", ""),
                update("SH069", "Shipment is being returned to shipper", NOON, "Irbid, Jordan", "")));

        assertThat(reading.events()).extracting(TrackingEvent::direction).containsOnly(Direction.RETURN_TO_ORIGIN);
        assertThat(reading.events().get(2).detail()).isEqualTo(Detail.RETURNED);
        assertThat(reading.journey().delivery()).isEmpty();
    }

    @Test
    void a_time_in_milliseconds_is_exact_and_its_offset_is_only_shown() {
        EventTime time = event(
                        update("SH005", "Delivered", "\\/Date(1775984400000+0300)\\/", "London, United Kingdom", ""))
                .time();

        assertThat(time.instant()).isEqualTo(Instant.ofEpochMilli(1775984400000L));
        assertThat(time.zone()).isEqualTo(ZoneOffset.ofHours(3));
        assertThat(time.evidence()).isEqualTo(Evidence.EXPLICIT_OFFSET);
        assertThat(event(update("SH005", "Delivered", "/Date(1775984400000)/", "", ""))
                        .time()
                        .instant())
                .isEqualTo(Instant.ofEpochMilli(1775984400000L));
    }

    @ParameterizedTest
    @CsvSource({
        "/Date(-62135596800000)/",
        "/Date(99999999999999999999)/",
        "/Date()/",
        "/Date(x+0300)/",
        "/Date(1+9900)/",
        "soon"
    })
    void times_that_cannot_be_true_are_none(String written) {
        TrackingReading reading = reading(json(update("SH005", "Delivered", written, "", "")));

        assertThat(reading.events().get(0).time()).isEqualTo(EventTime.UNKNOWN);
        assertThat(reading.diagnostics()).hasSize(1);
    }

    @Test
    void a_local_time_is_of_the_country_of_the_scan_and_else_of_riyadh() {
        EventTime dubai = event(update("SH005", "Delivered", NOON, "Al Quoz, Dubai, United Arab Emirates", ""))
                .time();
        EventTime nowhere =
                event(update("SH005", "Delivered", NOON, "Main hub", "")).time();

        assertThat(dubai.instant()).isEqualTo(Instant.parse("2026-04-12T08:00:00Z"));
        assertThat(dubai.evidence()).isEqualTo(Evidence.FROM_LOCATION);
        assertThat(nowhere.instant()).isEqualTo(Instant.parse("2026-04-12T09:00:00Z"));
        assertThat(nowhere.evidence()).isEqualTo(Evidence.ASSUMED);
    }

    @Test
    void the_country_stands_behind_the_last_comma() {
        assertThat(event(update("SH005", "Delivered", NOON, "Al Muqabalain, Jordan", ""))
                        .place())
                .isEqualTo(Place.of("JO", "Al Muqabalain"));
        assertThat(event(update("SH005", "Delivered", NOON, "Jordan", "")).place())
                .isEqualTo(Place.of("JO", null));
        assertThat(event(update("SH005", "Delivered", NOON, "Main hub", "")).place())
                .isEqualTo(Place.of(null, "Main hub"));
    }

    private static Provenance said(TrackingEvent event) {
        return Objects.requireNonNull(event.provenance(), "provenance");
    }
}
