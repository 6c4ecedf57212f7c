package dev.aftercart.examples.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.promise.WorkingCalendar;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

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
                delivery.isBefore(earliest) ? earliest.plusDays(random.nextInt(20)) : delivery,
                order.promisedOn());
    }

    @Test
    void the_model_beats_the_baseline_where_sellers_differ() {
        Comparison all = evaluate(GeneratedHistory.of(SEED)).comparisons().get("all");

        assertThat(all).isNotNull();
        assertThat(all.fromPurchase().model().orders())
                .isEqualTo(all.fromPurchase().baseline().orders())
                .isGreaterThan(1000);
        assertThat(all.fromPurchase().model().meanAbsoluteError()
                        / all.fromPurchase().baseline().meanAbsoluteError())
                .as("seed %d", SEED)
                .isLessThan(0.95);
        assertThat(all.fromPurchase().model().shareByP90()).as("seed %d", SEED).isBetween(0.86, 0.96);
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
        PastOrder open = new PastOrder(last.id(), last.lane(), last.boughtOn(), null, null, null);
        history.add(open);

        PromiseEvaluation evaluation = evaluate(history);

        assertThat(evaluation.prediction(open)).isNotNull();
        assertThat(evaluation.comparisons().get("all"))
                .extracting(all -> all.fromPurchase().model().orders())
                .isEqualTo(evaluation.predictionLines(history).size() - 2);
    }

    @Test
    void the_promise_changes_no_prediction() {
        List<PastOrder> history = GeneratedHistory.of(SEED);
        List<PastOrder> promisedOtherwise = new ArrayList<>();
        history.forEach(order -> promisedOtherwise.add(new PastOrder(
                order.id(),
                order.lane(),
                order.boughtOn(),
                order.handedOverOn(),
                order.deliveredOn(),
                order.boughtOn().plusDays(1))));

        assertThat(evaluate(promisedOtherwise).predictionLines(promisedOtherwise))
                .isEqualTo(evaluate(history).predictionLines(history));
    }

    @Test
    void late_orders_are_told_from_others_and_better_after_the_hand_over() {
        Comparison all = evaluate(GeneratedHistory.of(SEED)).comparisons().get("all");

        assertThat(all).isNotNull();
        double atCheckout = all.fromPurchase().model().lateArea();
        assertThat(atCheckout)
                .as("seed %d", SEED)
                .isGreaterThan(0.7)
                .isGreaterThan(all.fromPurchase().baseline().lateArea());
        assertThat(all.fromHandOver().model().lateArea()).as("seed %d", SEED).isGreaterThan(atCheckout);
    }

    @Test
    void as_many_orders_come_as_was_said() {
        Comparison all = evaluate(GeneratedHistory.of(SEED)).comparisons().get("all");

        assertThat(all).isNotNull();
        Reliability reliability = all.fromPurchase().reliability();
        for (int tenth = 0; tenth < Reliability.TENTHS; tenth++) {
            assertThat(reliability.seen(tenth))
                    .as("seed %d, tenth %d", SEED, tenth)
                    .isBetween(reliability.said(tenth) - 0.06, reliability.said(tenth) + 0.06);
        }
    }

    @Test
    void one_order_alone_can_be_evaluated_and_drawn() {
        List<PastOrder> one = List.of(GeneratedHistory.of(SEED).get(0));
        PromiseEvaluation evaluation =
                PromiseEvaluation.of(one, WorkingCalendar.in(ZoneOffset.UTC), GeneratedHistory.START, month -> {});

        assertThat(evaluation.predictionLines(one)).hasSize(2);
        assertThat(String.join("\n", evaluation.table()))
                .contains("2025-Q4  model")
                .doesNotContain("NaN");
        assertThat(String.join("\n", evaluation.calibrationPlot())).doesNotContain("NaN");
        assertThat(evaluation.cost()).contains("days learned").contains("KB of JSON");
    }

    @Test
    void a_first_day_after_the_history_predicts_and_draws_nothing() {
        PromiseEvaluation evaluation = PromiseEvaluation.of(
                GeneratedHistory.of(SEED),
                WorkingCalendar.in(ZoneOffset.UTC),
                GeneratedHistory.START.plusYears(2),
                month -> {});

        assertThat(evaluation.predictionLines(GeneratedHistory.of(SEED))).hasSize(1);
        assertThat(String.join("\n", evaluation.calibrationPlot()))
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
    }

    @Test
    void the_plot_is_an_svg_document_with_a_square_for_each_quarter() throws Exception {
        List<String> lines = evaluate(GeneratedHistory.of(SEED)).calibrationPlot();

        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(lines).anyMatch(line -> line.contains(">2025-Q4<")).anyMatch(line -> line.contains(">2026-Q1<"));
        assertThat(lines).anyMatch(line -> line.contains("prefers-color-scheme:dark"));
        int inQuarters = 3 * (Reliability.TENTHS + 3);
        int inMonths = 7 * 4;
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(2 + inQuarters + inMonths);
    }
}
