package dev.aftercart.tracking.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.vocabulary.Reading.Fit;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @Test
    void a_status_is_read_with_the_providers_words_beside_it() {
        Reading reading = Vocabulary.easyPost().version("2").read("in_transit", "arrived_at_facility");

        assertThat(reading.fit()).isEqualTo(Fit.MAPPED);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(event(reading).phase()).isEqualTo(Phase.TRANSIT);
        assertThat(event(reading).detail()).isEqualTo(Detail.ARRIVED);
        assertThat(event(reading).provenance())
                .isEqualTo(new Provenance("easypost", "2", "in_transit", "arrived_at_facility", null, null));
    }

    @Test
    void a_fine_code_alone_is_enough_where_one_status_has_it() {
        assertThat(event(Vocabulary.afterShip().read(null, "Delivered_003")).completion())
                .isEqualTo(Completion.SIGNED);
        assertThat(event(Vocabulary.clickPost().read("", "5")).reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(Vocabulary.easyPost().read("", "arrived_at_facility").fit()).isEqualTo(Fit.UNMAPPED);
    }

    @Test
    void a_number_that_is_only_an_ndr_code_is_no_status() {
        assertThat(Vocabulary.clickPost().read("0").fit()).isEqualTo(Fit.UNMAPPED);
    }

    @Test
    void case_and_space_do_not_count_and_are_kept() {
        Reading reading = Vocabulary.shippo().read(" Transit\n", "PACKAGE_ARRIVED ");

        assertThat(event(reading).detail()).isEqualTo(Detail.ARRIVED);
        assertThat(Vocabulary.shippo().write(reading).code())
                .isEqualTo(StatusCode.of(" Transit\n", "PACKAGE_ARRIVED "));
    }

    @Test
    void a_known_status_with_an_unknown_detail_is_read_as_the_status_and_reported() {
        Reading reading = Vocabulary.afterShip().read("InTransit", "InTransit_077");

        assertThat(reading.fit()).isEqualTo(Fit.PARTLY);
        assertThat(event(reading).phase()).isEqualTo(Phase.TRANSIT);
        assertThat(reading.diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("InTransit/InTransit_077"));
        assertThat(Vocabulary.afterShip().write(reading))
                .isEqualTo(new Written(StatusCode.of("InTransit", "InTransit_077"), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "undefined", "OrderPaymentDue", "\u0000", "in_transit\tdelayed", "<script>"})
    void what_is_not_known_is_unmapped_and_kept_and_reported(String status) {
        for (Vocabulary vocabulary : Vocabulary.all()) {
            Reading reading = vocabulary.read(status, status);

            assertThat(reading.fit()).isEqualTo(Fit.UNMAPPED);
            assertThat(event(reading).phase()).isEqualTo(Phase.UNMAPPED);
            assertThat(reading.diagnostics()).hasSize(1);
            assertThat(vocabulary.write(reading).code()).isEqualTo(StatusCode.of(status, status));
        }
    }

    @Test
    void nothing_at_all_is_unmapped() {
        assertThat(Vocabulary.easyPost().read((String) null).fit()).isEqualTo(Fit.UNMAPPED);
        assertThat(Vocabulary.easyPost().read(null, null).code()).isEqualTo(StatusCode.of(""));
    }

    @Test
    void a_code_of_a_megabyte_is_kept_and_not_shown() {
        String huge = "x\u0007".repeat(500_000);
        Reading reading = Vocabulary.easyPost().read(huge, huge);

        assertThat(Objects.requireNonNull(event(reading).provenance()).status()).isSameAs(huge);
        assertThat(reading.diagnostics().get(0).message()).hasSizeLessThan(200).doesNotContain("\u0007");
    }

    @Test
    void what_was_unmapped_elsewhere_cannot_be_said_here() {
        Written written = Vocabulary.schemaOrg().write(Vocabulary.easyPost().read("teleported"));

        assertThat(written).isEqualTo(new Written(null, Set.of(Axis.PHASE)));
    }

    @Test
    void codes_that_say_nothing_of_the_way_are_read_as_the_waybills() {
        Vocabulary returns = Vocabulary.clickPost().on(Direction.REVERSE);
        Reading reading = returns.read("4");

        assertThat(event(reading).direction()).isEqualTo(Direction.REVERSE);
        assertThat(event(returns.read("14")).direction()).isEqualTo(Direction.RETURN_TO_ORIGIN);
        assertThat(Vocabulary.easyPost().on(Direction.REVERSE).write(reading).code())
                .isEqualTo(StatusCode.of("in_transit", "received_at_origin_facility"));
        assertThat(Vocabulary.easyPost().write(reading)).isEqualTo(new Written(null, Set.of(Axis.DIRECTION)));
    }

    @Test
    void an_event_that_was_changed_since_it_was_read_is_written_anew() {
        TrackingEvent read = event(Vocabulary.afterShip().read("Delivered", "Delivered_001"));
        TrackingEvent signed = read.toDraft().completion(Completion.SIGNED).build();

        assertThat(Vocabulary.afterShip().write(signed).code()).isEqualTo(StatusCode.of("Delivered", "Delivered_003"));
    }

    @Test
    void place_and_time_are_no_part_of_a_code() {
        TrackingEvent read = event(Vocabulary.easyPost().read("delivered", "unknown"));
        TrackingEvent timed = read.toDraft()
                .time(EventTime.of(OffsetDateTime.parse("2026-03-10T10:00:00Z")))
                .build();

        assertThat(Vocabulary.easyPost().write(timed).code()).isEqualTo(StatusCode.of("delivered", "unknown"));
        assertThat(Vocabulary.shippo().write(timed).isExact()).isTrue();
    }

    @Test
    void shippos_mark_is_read_as_an_action_and_written_as_the_mark() {
        StatusCode marked = StatusCode.of("TRANSIT", "contact_carrier").withActionRequired(true);
        Reading reading = Vocabulary.shippo().read(marked);

        assertThat(event(reading).action()).isEqualTo(ActionRequired.by(ActionRequired.Actor.SOMEBODY));
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(Vocabulary.shippo().write(reading)).isEqualTo(new Written(marked, Set.of()));
        assertThat(Vocabulary.appleWallet().write(reading).lost()).contains(Axis.ACTION);
    }

    @Test
    void shippos_mark_on_a_code_about_the_looking_is_kept_and_reported() {
        StatusCode marked = StatusCode.of("UNKNOWN", "other").withActionRequired(true);
        Reading reading = Vocabulary.shippo().read(marked);

        assertThat(reading.code()).isEqualTo(marked);
        assertThat(reading.diagnostics())
                .anySatisfy(found -> assertThat(found.message()).contains("somebody must act"));
    }

    @Test
    void who_must_act_and_until_when_is_lost_in_shippos_mark() {
        TrackingEvent event = TrackingEvent.of(Phase.HOLD, Detail.HELD)
                .action(new ActionRequired(ActionRequired.Actor.MERCHANT, Instant.EPOCH))
                .build();

        assertThat(Vocabulary.shippo().write(event)).hasToString("TRANSIT/package_held!, lost: [ACTION]");
    }

    @Test
    void a_code_that_came_later_is_read_but_not_written_in_an_older_version() {
        Vocabulary old = Vocabulary.afterShip().version("2025-07");
        TrackingEvent weather = TrackingEvent.of(Phase.DELAY, Detail.DELAYED)
                .reason(Reason.WEATHER)
                .build();

        assertThat(old.write(weather)).hasToString("Exception/Exception_005, lost: [REASON]");
        assertThat(event(old.read("Exception", "Exception_017")).reason()).isEqualTo(Reason.WEATHER);
        assertThat(Vocabulary.afterShip().version("2026-04").write(weather).isExact())
                .isTrue();
        assertThat(Vocabulary.afterShip().version("v99 \n").write(weather).isExact())
                .isTrue();
    }

    @Test
    void a_code_never_blames_or_claims_what_was_not_meant() {
        TrackingEvent strike = TrackingEvent.of(Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED)
                .reason(Reason.STRIKE)
                .build();
        TrackingEvent locker = TrackingEvent.of(Phase.DELIVERED, Detail.DELIVERED)
                .completion(Completion.LOCKER)
                .build();

        assertThat(Vocabulary.clickPost().write(strike)).hasToString("9, lost: [REASON]");
        assertThat(Vocabulary.afterShip().write(locker)).hasToString("Delivered/Delivered_001, lost: [COMPLETION]");
    }

    @Test
    void a_reason_that_only_repeats_the_detail_is_not_missed() {
        TrackingEvent refused = TrackingEvent.of(Phase.FAILED, Detail.REFUSED).build();

        assertThat(Vocabulary.easyPost().write(refused)).hasToString("failure/refused");
    }

    @Test
    void the_looking_is_written_apart_from_the_parcel() {
        assertThat(Vocabulary.seventeenTrack().write(Observation.EXPIRED)).hasToString("Expired/Expired_Other");
        assertThat(Vocabulary.easyPost().write(Observation.SOURCE_ERROR)).hasToString("error, lost: [OBSERVATION]");
        assertThat(Vocabulary.schemaOrg().write(Observation.ACTIVE))
                .isEqualTo(new Written(null, Set.of(Axis.OBSERVATION)));
    }

    @Test
    void a_code_for_several_things_is_ambiguous_and_says_for_which() {
        Reading reading = Vocabulary.clickPost().read("18");

        assertThat(reading.fit()).isEqualTo(Fit.AMBIGUOUS);
        assertThat(reading.diagnostics().get(0)).hasToString("clickpost: 18 may also mean: misrouted");
    }

    @Test
    void what_cannot_be_said_names_an_axis() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Written(null, Set.of()));
    }

    private static TrackingEvent event(Reading reading) {
        return Objects.requireNonNull(reading.event());
    }
}
