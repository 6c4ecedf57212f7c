package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final int TODAY = 100;
    private static final double ONE_IN_FIFTY = 0.02;
    private static final Lane CITY = Lane.of("riyadh", "riyadh");
    private static final Lane ISLAND = Lane.of("riyadh", "farasan");
    private static final Lane NEW = Lane.of("riyadh", "najran");

    private final List<List<TransitDay.Step>> days = new ArrayList<>();

    /** City parcels are scanned every day or two; nothing is heard of those for the island for a week on the ship. */
    SilenceTest() {
        for (int day = 0; day < 160; day++) {
            days.add(new ArrayList<>());
        }
        for (int day = 0; day < 140; day++) {
            for (int i = 0; i < 4; i++) {
                live("city-" + day + "-" + i, CITY, day, 1 + i % 2);
            }
            live("island-" + day, ISLAND, day, 6 + day % 3);
        }
    }

    private void live(String parcel, Lane lane, int day, int gap) {
        days.get(day).add(new TransitDay.Bought(parcel, lane));
        days.get(day + 1).add(new TransitDay.Scanned(parcel, "TRANSIT"));
        days.get(day + 1 + gap).add(new TransitDay.Scanned(parcel, "OUT_FOR_DELIVERY"));
        days.get(day + 2 + gap).add(new TransitDay.Delivered(parcel));
    }

    private static LocalDate date(int day) {
        return START.plusDays(day);
    }

    /** The model when a day, counted from the start, is over. */
    private TransitModel after(int last) {
        TransitModel model = TransitModel.untaught(WorkingCalendar.in(ZoneOffset.UTC));
        for (int day = 0; day <= last; day++) {
            model = model.after(new TransitDay(date(day), days.get(day)));
        }
        return model;
    }

    /** The silence of a new parcel so many days after its scan. */
    private Silence silence(int quietDays, Lane lane, String point) {
        String parcel = lane + point;
        days.get(TODAY).add(new TransitDay.Bought(parcel, lane));
        days.get(TODAY).add(new TransitDay.Scanned(parcel, point));
        return after(TODAY + quietDays).silence(parcel).orElseThrow();
    }

    @Test
    void a_parcel_scanned_today_is_not_silent() {
        Silence silence = silence(0, CITY, "TRANSIT");

        assertThat(silence.share()).isEqualTo(1);
        assertThat(silence.since()).isEqualTo(date(TODAY));
        assertThat(silence.isStuck(ONE_IN_FIFTY)).isFalse();
    }

    @Test
    void the_day_from_which_a_silence_is_odd_is_known_before() {
        days.get(TODAY).add(new TransitDay.Bought("quiet", ISLAND));
        days.get(TODAY).add(new TransitDay.Scanned("quiet", "TRANSIT"));
        days.get(TODAY).add(new TransitDay.Bought("near", CITY));
        days.get(TODAY).add(new TransitDay.Scanned("near", "TRANSIT"));

        int foreseen = after(TODAY).stuckAfter("quiet", ONE_IN_FIFTY).orElseThrow();

        assertThat(foreseen).isBetween(9, 18);
        assertThat(after(TODAY).stuckAfter("near", ONE_IN_FIFTY).orElseThrow()).isBetween(3, 7);
        for (int quietDays = 0; quietDays <= foreseen + 3; quietDays++) {
            TransitModel model = after(TODAY + quietDays);
            boolean isStuck = model.silence("quiet").orElseThrow().isStuck(ONE_IN_FIFTY);
            assertThat(isStuck)
                    .as("after %d days", quietDays)
                    .isEqualTo(model.stuckAfter("quiet", ONE_IN_FIFTY).orElseThrow() <= quietDays);
        }
        assertThat(after(TODAY + foreseen + 3).silence("quiet").orElseThrow().isStuck(ONE_IN_FIFTY))
                .isTrue();
        assertThat(after(TODAY).stuckAfter("unknown", ONE_IN_FIFTY)).isEmpty();
    }

    @Test
    void the_same_silence_is_odd_on_one_lane_and_usual_on_another() {
        Silence city = silence(7, CITY, "TRANSIT");
        Silence island = silence(7, ISLAND, "TRANSIT");

        assertThat(city.isStuck(ONE_IN_FIFTY)).as("share %s", city.share()).isTrue();
        assertThat(island.share()).isBetween(0.2, 0.8);
        assertThat(island.isStuck(ONE_IN_FIFTY)).isFalse();
    }

    @Test
    void the_same_silence_is_odd_at_one_point_and_usual_at_another() {
        assertThat(silence(4, ISLAND, "OUT_FOR_DELIVERY").share())
                .isLessThan(silence(4, ISLAND, "TRANSIT").share() / 3);
    }

    @Test
    void the_longer_the_silence_the_odder() {
        double before = 1;
        for (int day = 1; day < 12; day++) {
            double share = silence(day, CITY, "TRANSIT").share();
            assertThat(share).as("day %d", day).isLessThan(before);
            before = share;
        }
    }

    @Test
    void a_lane_and_a_point_never_seen_are_judged_by_all() {
        Silence silence = silence(4, NEW, "CUSTOMS");

        assertThat(silence.share()).isBetween(0.01, 0.5);
        assertThat(silence.point()).isEqualTo("CUSTOMS");
        assertThat(silence.explanation().facts()).containsExactly(Phrase.of("forecast.guess"));
    }

    @Test
    void a_scan_ends_the_silence_and_so_do_the_delivery_and_giving_up() {
        TransitModel model = after(TODAY - 1);

        assertThat(model.silence("island-95").orElseThrow().since()).isEqualTo(date(96));
        assertThat(then(model, new TransitDay.Scanned("island-95", "TRANSIT"))
                        .silence("island-95")
                        .orElseThrow()
                        .since())
                .isEqualTo(date(TODAY));
        assertThat(then(model, new TransitDay.Delivered("island-95")).silence("island-95"))
                .isEmpty();
        assertThat(then(model, new TransitDay.GivenUp("island-95")).silence("island-95"))
                .isEmpty();
    }

    private static TransitModel then(TransitModel model, TransitDay.Step step) {
        return model.after(new TransitDay(date(TODAY), List.of(step)));
    }

    @Test
    void without_a_scan_the_way_since_the_hand_over_counts_and_without_that_since_the_purchase() {
        days.get(TODAY).add(new TransitDay.Bought("bought", CITY));
        days.get(TODAY).add(new TransitDay.Bought("handed over", CITY));
        days.get(TODAY + 1).add(new TransitDay.HandedOver("handed over"));
        TransitModel model = after(TODAY + 20);

        Silence bought = model.silence("bought").orElseThrow();
        Silence handedOver = model.silence("handed over").orElseThrow();

        assertThat(bought.since()).isEqualTo(date(TODAY));
        assertThat(handedOver.since()).isEqualTo(date(TODAY + 1));
        assertThat(bought.point()).isNull();
        assertThat(bought.isStuck(ONE_IN_FIFTY)).as("share %s", bought.share()).isTrue();
        assertThat(handedOver.explanation().rule().key()).isEqualTo("forecast.unscanned");
        assertThat(model.silence("never heard of")).isEmpty();
    }

    @Test
    void the_explanation_tells_point_lane_parcels_and_how_recent() {
        Silence silence = silence(5, CITY, "TRANSIT");

        assertThat(silence.explanation().rule())
                .isEqualTo(Phrase.of("forecast.silence")
                        .with("percent", Math.round(100 * silence.share()))
                        .with("since", date(TODAY))
                        .with("point", "TRANSIT"));
        assertThat(silence.explanation().facts()).anySatisfy(fact -> {
            assertThat(fact.key()).isEqualTo("forecast.seen.between");
            assertThat(fact.arguments())
                    .containsEntry("from", new Phrase.Argument.Words("riyadh"))
                    .containsEntry("latest", new Phrase.Argument.Day(date(TODAY + 5)))
                    .containsKeys("to", "parcels");
        });
    }

    @Test
    void scans_of_nobody_are_passed_over_and_a_scan_without_its_point_is_refused() {
        days.get(TODAY).add(new TransitDay.Scanned("nobody", "TRANSIT"));

        assertThat(after(TODAY).silence("nobody")).isEmpty();
        assertThatThrownBy(() -> new TransitDay.Scanned("a", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("point");
    }
}
