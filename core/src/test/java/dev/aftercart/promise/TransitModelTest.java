package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransitModelTest {

    private static final long SEED = 20260310;
    private static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-04");
    private static final WorkingCalendar EVERY_DAY = WorkingCalendar.in(ZoneOffset.UTC);
    private static final TransitModel UNTAUGHT = TransitModel.untaught(EVERY_DAY);
    private static final Lane NEAR = Lane.of("riyadh", "riyadh");
    private static final Lane FAR = Lane.of("riyadh", "jazan");

    private static TransitModel taught() {
        return new GeneratedParcels()
                .bought(NEAR, START, TODAY, 4, (day, i) -> 2 + i % 2)
                .bought(FAR, START, TODAY, 4, (day, i) -> 9 + i % 3)
                .learnedBefore(TODAY, UNTAUGHT);
    }

    @Test
    void each_lane_gets_its_own_days() {
        TransitModel model = taught();

        assertThat(model.atCheckout(NEAR, TODAY).p50()).isBetween(2, 3);
        assertThat(model.atCheckout(NEAR, TODAY).p90()).isBetween(3, 4);
        assertThat(model.atCheckout(FAR, TODAY).p50()).isBetween(9, 10);
        assertThat(model.atCheckout(FAR, TODAY).p90()).isBetween(11, 13);
    }

    @Test
    void a_lane_never_seen_is_answered_by_its_parents() {
        Lane newDistrict = new Lane(List.of("riyadh", "seller-9"), List.of("jazan", "82"), List.of("heavy"));

        TransitForecast forecast = taught().atCheckout(newDistrict, TODAY);

        assertThat(forecast.p50()).isEqualTo(taught().atCheckout(FAR, TODAY).p50());
        assertThat(forecast.evidence())
                .extracting(TransitForecast.Evidence::level)
                .contains(FAR);
        assertThat(forecast.evidence())
                .extracting(TransitForecast.Evidence::level)
                .noneMatch(level -> level.destination().contains("82"));
    }

    @Test
    void a_few_parcels_of_a_new_lane_do_not_outweigh_its_parents() {
        Lane seller = new Lane(List.of("riyadh", "seller-9"), List.of("jazan"), List.of());
        TransitModel model = new GeneratedParcels()
                .bought(FAR, START, TODAY, 8, (day, i) -> 9 + i % 3)
                .bought(seller, TODAY.minusDays(40), TODAY.minusDays(39), 1, (day, i) -> 30)
                .learnedBefore(TODAY, UNTAUGHT);

        assertThat(model.atCheckout(seller, TODAY).p50())
                .as("much nearer to the parents' 10 days than to the 30 of two parcels")
                .isBetween(10, 15);
    }

    @Test
    void a_model_that_knows_nothing_says_so() {
        TransitForecast guess = UNTAUGHT.atCheckout(FAR, TODAY);

        assertThat(guess.evidence()).isEmpty();
        assertThat(guess.p90()).isGreaterThan(guess.p10());
        assertThat(UNTAUGHT.learnedUntil()).isEmpty();
    }

    @Test
    void recent_deliveries_count_for_more_than_old_ones() {
        LocalDate change = TODAY.minusDays(45);
        TransitModel model = new GeneratedParcels()
                .bought(NEAR, START, TODAY, 5, (day, i) -> day.isBefore(change) ? 12 + i % 2 : 4 + i % 2)
                .learnedBefore(TODAY, UNTAUGHT);

        assertThat(model.atCheckout(NEAR, TODAY).p50()).isBetween(4, 6);
    }

    @Test
    void a_lane_that_has_changed_is_followed_while_the_others_stay() {
        LocalDate change = TODAY.minusDays(60);
        TransitModel model = new GeneratedParcels()
                .bought(NEAR, START.minusDays(300), TODAY, 5, (day, i) -> 4 + i % 2)
                .bought(FAR, START.minusDays(300), TODAY, 2, (day, i) -> day.isBefore(change) ? 20 + i % 2 : 9 + i % 2)
                .learnedBefore(TODAY, UNTAUGHT);

        assertThat(model.atCheckout(FAR, TODAY).p50()).isBetween(9, 12);
        assertThat(model.atCheckout(NEAR, TODAY).p50()).isBetween(4, 5);
    }

    @Test
    void parcels_that_have_not_come_make_the_answer_later_before_they_come() {
        LocalDate jam = TODAY.minusDays(10);
        TransitModel jammed = new GeneratedParcels()
                .bought(NEAR, START, TODAY, 10, (day, i) -> day.isBefore(jam) ? 3 + i % 2 : 40)
                .learnedBefore(TODAY, UNTAUGHT);
        TransitModel asUsual = new GeneratedParcels()
                .bought(NEAR, START, TODAY, 10, (day, i) -> 3 + i % 2)
                .learnedBefore(TODAY, UNTAUGHT);

        assertThat(jammed.atCheckout(NEAR, TODAY).p90())
                .isGreaterThan(asUsual.atCheckout(NEAR, TODAY).p90() + 2);
    }

    @Test
    void a_seller_whose_parcels_do_not_come_is_slow_before_they_come_and_the_others_are_not() {
        Lane stuck = new Lane(List.of("riyadh", "stuck"), List.of("riyadh"), List.of());
        Lane fine = new Lane(List.of("riyadh", "fine"), List.of("riyadh"), List.of());
        LocalDate jam = TODAY.minusDays(12);
        TransitModel model = new GeneratedParcels()
                .bought(stuck, START, TODAY, 2, (day, i) -> day.isBefore(jam) ? 3 + i % 2 : 60)
                .bought(fine, START, TODAY, 20, (day, i) -> 3 + i % 2)
                .learnedBefore(TODAY, UNTAUGHT);

        assertThat(model.atCheckout(stuck, TODAY).comeBy(TODAY.plusDays(4)))
                .isLessThan(model.atCheckout(fine, TODAY).comeBy(TODAY.plusDays(4)) - 0.15);
        assertThat(model.atCheckout(fine, TODAY).p50()).isBetween(3, 4);
    }

    @Test
    void when_orders_grow_the_newest_deliveries_are_all_fast_ones_and_still_do_not_mislead() {
        Random random = new Random(SEED);
        GeneratedParcels parcels = new GeneratedParcels();
        for (int week = 0; week < 17; week++) {
            LocalDate monday = START.plusWeeks(week);
            parcels.bought(
                    NEAR, monday, monday.plusDays(6), 2 << (week / 3), (day, i) -> GeneratedParcels.spread(random, 10));
        }

        TransitForecast forecast = parcels.learnedBefore(TODAY, UNTAUGHT).atCheckout(NEAR, TODAY);

        assertThat(forecast.p50()).isBetween(9, 11);
        assertThat(forecast.p90()).isBetween(15, 19);
    }

    @Test
    void nine_in_ten_come_by_p90() {
        Random random = new Random(SEED);
        GeneratedParcels parcels = new GeneratedParcels()
                .bought(NEAR, START, TODAY, 20, (day, i) -> GeneratedParcels.spread(random, 6))
                .bought(FAR, START, TODAY, 20, (day, i) -> GeneratedParcels.spread(random, 18));
        TransitModel model = parcels.learnedBefore(TODAY, UNTAUGHT);

        for (double mean : new double[] {6, 18}) {
            TransitForecast forecast = model.atCheckout(mean == 6 ? NEAR : FAR, TODAY);
            long inTime = random.ints(10_000)
                    .filter(any -> GeneratedParcels.spread(random, mean) <= forecast.p90())
                    .count();
            assertThat(inTime / 10_000.0).as("seed %d, mean %s", SEED, mean).isBetween(0.85, 0.96);
        }
    }

    @Test
    void a_parcel_that_is_late_is_expected_later_and_less_surely() {
        LocalDate bought = TODAY.minusDays(5);
        TransitModel model = taught().after(new TransitDay(TODAY, List.of(new TransitDay.Bought("late", NEAR))));
        TransitForecast fresh = model.underWay("late").orElseThrow();
        for (int day = 1; day <= 6; day++) {
            model = model.after(new TransitDay(TODAY.plusDays(day), List.of()));
        }
        TransitForecast late = model.underWay("late").orElseThrow();

        assertThat(fresh.from()).isEqualTo(TODAY).isAfter(bought);
        assertThat(late.p10()).isGreaterThanOrEqualTo(7);
        assertThat(late.p90() - late.p10()).isGreaterThan(fresh.p90() - fresh.p10());
    }

    @Test
    void after_the_hand_over_only_the_rest_of_the_way_is_counted() {
        List<TransitDay> days = new ArrayList<>();
        for (int day = 0; day < 80; day++) {
            List<TransitDay.Step> steps = new ArrayList<>(List.of(new TransitDay.Bought("p" + day, NEAR)));
            steps.add(new TransitDay.HandedOver("p" + (day - 6)));
            steps.add(new TransitDay.Delivered("p" + (day - 8)));
            days.add(new TransitDay(START.plusDays(day), steps));
        }
        TransitModel model = UNTAUGHT;
        for (TransitDay day : days) {
            model = model.after(day);
        }

        LocalDate today = START.plusDays(80);
        assertThat(model.atCheckout(NEAR, today).p50()).isBetween(7, 9);
        assertThat(model.atHandOver(NEAR, today).p50()).isBetween(1, 3);
        assertThat(model.underWay("p73").orElseThrow().from()).isEqualTo(START.plusDays(79));
    }

    @Test
    void days_off_are_waited_out() {
        WorkingCalendar weekdays = EVERY_DAY
                .withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                .withHolidays(Set.of(TODAY.plusDays(1), TODAY.plusDays(2)));
        TransitModel model = new GeneratedParcels()
                .bought(NEAR, START, TODAY.minusDays(8), 6, (day, i) -> {
                    LocalDate arrives = weekdays.plusWorkingDays(day, 2);
                    return (int) (arrives.toEpochDay() - day.toEpochDay());
                })
                .learnedBefore(TODAY, TransitModel.untaught(weekdays));

        // 2026-05-04 is a Monday; Tuesday and Wednesday are holidays, Friday and Saturday the weekend.
        assertThat(model.atCheckout(NEAR, TODAY).p50()).isEqualTo(6);
        assertThat(model.atCheckout(NEAR, TODAY.minusDays(7)).p50()).isEqualTo(2);
    }

    @Test
    void parcels_given_up_are_no_longer_waited_for() {
        TransitModel model = taught().after(new TransitDay(
                        TODAY, List.of(new TransitDay.Bought("lost", NEAR), new TransitDay.Bought("kept", NEAR))))
                .after(new TransitDay(TODAY.plusDays(1), List.of(new TransitDay.GivenUp("lost"))));

        assertThat(model.underWay("lost")).isEmpty();
        assertThat(model.underWay("kept")).isPresent();
        assertThat(model.underWay("never heard of")).isEmpty();
    }

    @Test
    void learning_leaves_the_model_before_as_it_was() {
        TransitModel before = taught();
        TransitForecast forecast = before.atCheckout(FAR, TODAY);

        TransitModel after = before;
        for (int day = 0; day < 60; day++) {
            after = after.after(new TransitDay(
                    TODAY.plusDays(day),
                    List.of(new TransitDay.Bought("slow" + day, FAR), new TransitDay.Delivered("slow" + (day - 30)))));
        }

        assertThat(before.atCheckout(FAR, TODAY)).isEqualTo(forecast);
        assertThat(after.atCheckout(FAR, TODAY.plusDays(60)).p50()).isGreaterThan(forecast.p50());
    }

    @Test
    void what_was_told_twice_or_of_nobody_is_passed_over() {
        TransitDay once = new TransitDay(TODAY, List.of(new TransitDay.Bought("a", NEAR)));
        TransitDay twice = new TransitDay(
                TODAY,
                List.of(
                        new TransitDay.Bought("a", NEAR),
                        new TransitDay.Bought("a", FAR),
                        new TransitDay.HandedOver("nobody"),
                        new TransitDay.Delivered("nobody")));

        assertThat(taught().after(twice).atCheckout(NEAR, TODAY.plusDays(1)))
                .isEqualTo(taught().after(once).atCheckout(NEAR, TODAY.plusDays(1)));
    }

    @Test
    void days_are_learned_in_order() {
        TransitModel model = taught();

        assertThatThrownBy(() -> model.after(new TransitDay(TODAY.minusDays(1), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(TODAY.minusDays(1).toString())
                .hasMessageContaining("in order");
    }

    @Test
    void the_answer_is_an_estimate_of_a_model_without_guarantee() {
        TransitForecast forecast = taught().atCheckout(FAR, TODAY);

        assertThat(forecast.estimate(ZoneOffset.UTC))
                .isEqualTo(Estimate.by(
                        Estimate.Source.MODEL,
                        DateWindow.between(
                                TODAY.plusDays(forecast.p10()), TODAY.plusDays(forecast.p90()), ZoneOffset.UTC)));
    }

    @Test
    void the_evidence_says_which_levels_spoke_how_many_parcels_and_how_lately() {
        List<TransitForecast.Evidence> evidence =
                taught().atCheckout(FAR, TODAY).evidence();

        assertThat(evidence.get(0).level()).isEqualTo(new Lane(List.of(), List.of(), List.of()));
        TransitForecast.Evidence lane = evidence.stream()
                .filter(one -> one.level().equals(FAR))
                .findFirst()
                .orElseThrow();
        assertThat(lane.parcels()).isBetween(100.0, 480.0);
        assertThat(lane.lastDelivered()).isEqualTo(TODAY.minusDays(1));
        assertThat(lane.factor()).isGreaterThan(1.1);
    }

    @Test
    void a_place_without_a_name_is_refused() {
        assertThatThrownBy(() -> Lane.of("riyadh", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("destination");
    }
}
