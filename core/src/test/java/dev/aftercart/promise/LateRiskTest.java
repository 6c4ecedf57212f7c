package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LateRiskTest {

    private static final long SEED = 11;
    private static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final LocalDate TODAY = START.plusDays(150);
    private static final Lane LANE = Lane.of("riyadh", "jeddah");

    private static TransitModel taught() {
        Random random = new Random(SEED);
        return new GeneratedParcels()
                .bought(LANE, START, TODAY, 20, (day, i) -> GeneratedParcels.spread(random, 8))
                .learnedBefore(TODAY, TransitModel.untaught(WorkingCalendar.in(ZoneOffset.UTC)));
    }

    @Test
    void the_risk_is_the_share_that_comes_later() {
        TransitForecast forecast = taught().atCheckout(LANE, TODAY);
        Random random = new Random(SEED + 1);

        for (int days : new int[] {5, 8, 12, 16}) {
            long late = random.ints(10_000)
                    .filter(any -> GeneratedParcels.spread(random, 8) > days)
                    .count();
            assertThat(forecast.lateRisk(TODAY.plusDays(days)).probability())
                    .as("seed %d, promised in %d days", SEED, days)
                    .isBetween(late / 10_000.0 - 0.06, late / 10_000.0 + 0.06);
        }
    }

    @Test
    void the_risk_grows_while_the_parcel_does_not_come_and_is_certain_when_the_day_is_over() {
        TransitModel model = taught().after(new TransitDay(TODAY, List.of(new TransitDay.Bought("p", LANE))));
        LocalDate promised = TODAY.plusDays(12);
        double before = 0;
        for (int day = 1; day <= 12; day++) {
            double risk = model.underWay("p").orElseThrow().lateRisk(promised).probability();
            assertThat(risk).as("day %d", day).isGreaterThan(before);
            before = risk;
            model = model.after(new TransitDay(TODAY.plusDays(day), List.of()));
        }

        assertThat(before).as("on the eve").isLessThan(1);
        assertThat(model.underWay("p").orElseThrow().lateRisk(promised).probability())
                .isEqualTo(1);
    }

    @Test
    void the_explanation_names_a_promise_that_would_be_kept() {
        TransitForecast forecast = taught().atCheckout(LANE, TODAY);
        LateRisk risky = forecast.lateRisk(TODAY.plusDays(3));
        LateRisk safe = forecast.lateRisk(TODAY.plusDays(60));

        assertThat(risky.explanation().rule().key()).isEqualTo("forecast.late");
        assertThat(risky.explanation().changes())
                .containsExactly(Phrase.of("forecast.late.kept").with("day", TODAY.plusDays(forecast.p90())));
        assertThat(safe.explanation().changes()).isEmpty();
        assertThat(safe.probability()).isLessThan(0.01);
        assertThat(forecast.explanation().rule())
                .isEqualTo(Phrase.of("forecast.days")
                        .with("half", TODAY.plusDays(forecast.p50()))
                        .with("most", TODAY.plusDays(forecast.p90())));
        assertThat(forecast.explanation().facts()).hasSizeGreaterThan(2);
    }

    @Test
    void shares_and_days_are_two_ways_to_ask_the_same() {
        TransitForecast forecast = taught().atCheckout(LANE, TODAY);

        for (double share : new double[] {0.05, 0.1, 0.5, 0.8, 0.9, 0.99}) {
            LocalDate day = forecast.dayOf(share);
            assertThat(forecast.comeBy(day)).isGreaterThanOrEqualTo(share);
            assertThat(forecast.comeBy(day.minusDays(1))).isLessThan(share);
        }
        assertThat(forecast.comeBy(TODAY.minusDays(1))).isZero();
        assertThatThrownBy(() -> forecast.dayOf(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.5");
    }

    @Test
    void what_is_no_probability_is_refused() {
        LateRisk risk = taught().atCheckout(LANE, TODAY).lateRisk(TODAY);

        assertThatThrownBy(() -> new LateRisk(TODAY, Double.NaN, risk.explanation()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Silence(TODAY, null, -0.1, risk.explanation()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
