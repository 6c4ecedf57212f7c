package dev.aftercart.examples.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.promise.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PromiseEvaluationTest {

    private static final long SEED = 7;
    private static final LocalDate DAY = GeneratedHistory.START.plusDays(120);

    private static PromiseEvaluation evaluate(List<PastOrder> history) {
        return PromiseEvaluation.of(
                history, WorkingCalendar.in(ZoneOffset.UTC), GeneratedHistory.START.plusDays(30), month -> {});
    }

    @Test
    void what_happens_from_a_day_on_changes_no_prediction_made_up_to_that_day() {
        List<PastOrder> history = GeneratedHistory.of(SEED);
        List<PastOrder> shuffled = outcomesShuffled(history);
        PromiseEvaluation asItWas = evaluate(history);
        PromiseEvaluation otherwise = evaluate(shuffled);

        int compared = 0;
        int changed = 0;
        for (int i = 0; i < history.size(); i++) {
            PastOrder order = history.get(i);
            if (!order.boughtOn().isAfter(DAY)) {
                assertThat(otherwise.prediction(shuffled.get(i)))
                        .as("seed %d, %s bought on %s", SEED, order.id(), order.boughtOn())
                        .isEqualTo(asItWas.prediction(order));
                compared++;
            } else if (!String.valueOf(otherwise.prediction(shuffled.get(i)))
                    .equals(String.valueOf(asItWas.prediction(order)))) {
                changed++;
            }
        }
        assertThat(compared).isGreaterThan(900);
        assertThat(changed)
                .as("predictions after the day, so that the test can fail")
                .isGreaterThan(50);
    }

    @Test
    void what_happens_from_a_day_on_changes_no_prediction_at_a_hand_over_up_to_that_day() {
        List<PastOrder> history = GeneratedHistory.of(SEED);
        List<PastOrder> shuffled = outcomesShuffled(history);
        PromiseEvaluation asItWas = evaluate(history);
        PromiseEvaluation otherwise = evaluate(shuffled);

        int compared = 0;
        for (int i = 0; i < history.size(); i++) {
            LocalDate handedOver = history.get(i).handedOverOn();
            if (handedOver != null && handedOver.isBefore(DAY)) {
                assertThat(otherwise.predictionAtHandOver(shuffled.get(i)))
                        .as("seed %d, %s", SEED, history.get(i).id())
                        .isEqualTo(asItWas.predictionAtHandOver(history.get(i)));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    /** Gives the hand-overs and deliveries of that day and later to other orders that were open then. */
    private static List<PastOrder> outcomesShuffled(List<PastOrder> history) {
        Random random = new Random(SEED);
        List<LocalDate> deliveries = new ArrayList<>();
        for (PastOrder order : history) {
            if (order.deliveredOn() != null && !order.deliveredOn().isBefore(DAY)) {
                deliveries.add(order.deliveredOn());
            }
        }
        Collections.shuffle(deliveries, random);
        List<PastOrder> shuffled = new ArrayList<>();
        for (PastOrder order : history) {
            boolean isOpen = order.deliveredOn() != null && !order.deliveredOn().isBefore(DAY);
            shuffled.add(isOpen ? otherwise(order, deliveries.remove(0), random) : order);
        }
        return shuffled;
    }

    private static PastOrder otherwise(PastOrder order, LocalDate delivery, Random random) {
        LocalDate earliest = order.boughtOn().isAfter(DAY) ? order.boughtOn() : DAY;
        boolean isHandedOver =
                order.handedOverOn() != null && order.handedOverOn().isBefore(DAY);
        return new PastOrder(
                order.id(),
                order.lane(),
                order.boughtOn(),
                isHandedOver ? order.handedOverOn() : earliest.plusDays(random.nextInt(3)),
                delivery.isBefore(earliest) ? earliest.plusDays(random.nextInt(20)) : delivery);
    }

    @Test
    void the_model_beats_the_baseline_where_sellers_differ() {
        Comparison all = evaluate(GeneratedHistory.of(SEED)).comparisons().get("all");

        assertThat(all).isNotNull();
        assertThat(all.model().orders()).isEqualTo(all.baseline().orders()).isGreaterThan(1000);
        assertThat(all.model().meanAbsoluteError() / all.baseline().meanAbsoluteError())
                .as("seed %d", SEED)
                .isLessThan(0.95);
        assertThat(all.model().shareByP90()).as("seed %d", SEED).isBetween(0.86, 0.96);
    }

    @Test
    void the_baseline_takes_the_last_six_weeks_of_the_pair_and_backs_off_when_they_are_few() {
        StatePairBaseline baseline = new StatePairBaseline();
        PastOrder near = GeneratedHistory.of(SEED).get(0);
        baseline.startOf(DAY.minusDays(60));
        for (int i = 1; i <= 30; i++) {
            baseline.learn(near.lane(), DAY.minusDays(50), 40);
        }
        for (int i = 1; i <= 30; i++) {
            baseline.learn(near.lane(), DAY.minusDays(10), i);
        }
        baseline.startOf(DAY);

        assertThat(baseline.predict(near.lane())).isEqualTo(new Quantiles(3, 15, 27));
        assertThat(baseline.predict(dev.aftercart.promise.Lane.of("X", "Y"))).isEqualTo(new Quantiles(3, 15, 27));
    }

    @Test
    void orders_still_open_are_predicted_and_not_scored() {
        List<PastOrder> history = new ArrayList<>(GeneratedHistory.of(SEED));
        PastOrder last = history.remove(history.size() - 1);
        PastOrder open = new PastOrder(last.id(), last.lane(), last.boughtOn(), null, null);
        history.add(open);

        PromiseEvaluation evaluation = evaluate(history);

        assertThat(evaluation.prediction(open)).isNotNull();
        assertThat(evaluation.comparisons().get("all"))
                .extracting(all -> all.model().orders())
                .isEqualTo(evaluation.predictionLines(history).size() - 2);
    }
}
