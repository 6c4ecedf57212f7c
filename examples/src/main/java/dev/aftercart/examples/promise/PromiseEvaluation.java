package dev.aftercart.examples.promise;

import dev.aftercart.promise.TransitDay;
import dev.aftercart.promise.TransitForecast;
import dev.aftercart.promise.TransitModel;
import dev.aftercart.promise.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks through past orders day by day and asks the model for each order on the day it was bought, when the model has
 * learned the days before and no other.
 *
 * <p>Not thread-safe. An evaluation is made once and then read.
 */
public final class PromiseEvaluation {

    private static final long NANOS_PER_MILLISECOND = 1_000_000;
    private static final int BYTES_PER_KILOBYTE = 1024;

    private final LocalDate from;
    private final TreeMap<LocalDate, Day> days = new TreeMap<>();
    private final StatePairBaseline fromPurchase = new StatePairBaseline();
    private final StatePairBaseline fromHandOver = new StatePairBaseline();
    private final Map<String, Quantiles> predictions = new HashMap<>();
    private final Map<String, Quantiles> predictionsAtHandOver = new HashMap<>();
    private final Scores scores = new Scores();
    private TransitModel model;
    private long slowestNanos;

    private PromiseEvaluation(WorkingCalendar calendar, LocalDate from) {
        this.from = from;
        this.model = TransitModel.untaught(calendar);
    }

    /**
     * Walks through a history.
     *
     * @param history the orders, in any order; those of a day are learned in the order given
     * @param calendar the days on which carriers work
     * @param from the first day of purchase that is predicted; the days before are learned only
     * @param progress told each month that begins
     * @return the predictions and how good they were
     */
    public static PromiseEvaluation of(
            List<PastOrder> history, WorkingCalendar calendar, LocalDate from, Consumer<LocalDate> progress) {
        PromiseEvaluation evaluation = new PromiseEvaluation(calendar, from);
        history.forEach(evaluation::file);
        evaluation.walk(progress);
        return evaluation;
    }

    /** What happened on a day, as the history tells it. */
    private static final class Day {
        private final List<PastOrder> bought = new ArrayList<>();
        private final List<PastOrder> handedOver = new ArrayList<>();
        private final List<PastOrder> delivered = new ArrayList<>();

        TransitDay told(LocalDate day) {
            List<TransitDay.Step> steps = new ArrayList<>();
            bought.forEach(order -> steps.add(new TransitDay.Bought(order.id(), order.lane())));
            handedOver.forEach(order -> steps.add(new TransitDay.HandedOver(order.id())));
            delivered.forEach(order -> steps.add(new TransitDay.Delivered(order.id())));
            return new TransitDay(day, steps);
        }
    }

    private void file(PastOrder order) {
        at(order.boughtOn()).bought.add(order);
        if (order.handedOverOn() != null) {
            at(order.handedOverOn()).handedOver.add(order);
        }
        if (order.deliveredOn() != null) {
            at(order.deliveredOn()).delivered.add(order);
        }
    }

    private Day at(LocalDate day) {
        return days.computeIfAbsent(day, any -> new Day());
    }

    private void walk(Consumer<LocalDate> progress) {
        LocalDate month = LocalDate.MIN;
        for (Map.Entry<LocalDate, Day> entry : days.entrySet()) {
            LocalDate date = entry.getKey();
            if (!date.withDayOfMonth(1).equals(month)) {
                month = date.withDayOfMonth(1);
                progress.accept(month);
            }
            fromPurchase.startOf(date);
            fromHandOver.startOf(date);
            entry.getValue().bought.forEach(order -> atCheckout(order, date));
            entry.getValue().handedOver.forEach(order -> atHandOver(order, date));
            learn(date, entry.getValue());
        }
    }

    private void atCheckout(PastOrder order, LocalDate today) {
        if (today.isBefore(from)) {
            return;
        }
        TransitForecast ours = model.atCheckout(order.lane(), today);
        predictions.put(order.id(), Quantiles.of(ours));
        LocalDate delivered = order.deliveredOn();
        if (delivered != null) {
            Quantiles theirs = fromPurchase.predict(order.lane());
            scores.of(today).forEach(each -> each.fromPurchase().add(ours, theirs, order, delivered));
        }
    }

    private void atHandOver(PastOrder order, LocalDate today) {
        if (order.boughtOn().isBefore(from)) {
            return;
        }
        TransitForecast ours = model.atHandOver(order.lane(), today);
        predictionsAtHandOver.put(order.id(), Quantiles.of(ours));
        LocalDate delivered = order.deliveredOn();
        if (delivered != null && order.hasHandOver()) {
            Quantiles theirs = fromHandOver.predict(order.lane());
            scores.of(order.boughtOn()).forEach(each -> each.fromHandOver().add(ours, theirs, order, delivered));
        }
    }

    private void learn(LocalDate date, Day day) {
        TransitDay told = day.told(date);
        long start = System.nanoTime();
        model = model.after(told);
        slowestNanos = Math.max(slowestNanos, System.nanoTime() - start);
        for (PastOrder order : day.delivered) {
            fromPurchase.learn(order.lane(), date, days(order.boughtOn(), date));
            if (order.handedOverOn() != null && order.hasHandOver()) {
                fromHandOver.learn(order.lane(), date, days(order.handedOverOn(), date));
            }
        }
    }

    private static int days(LocalDate start, LocalDate end) {
        return (int) ChronoUnit.DAYS.between(start, end);
    }

    /** What was predicted at checkout for an order, or null when it was bought before the first day asked for. */
    @Nullable
    Quantiles prediction(PastOrder order) {
        return predictions.get(order.id());
    }

    /** What was predicted when an order was handed over, or null when that was not asked for or is not known. */
    @Nullable
    Quantiles predictionAtHandOver(PastOrder order) {
        return predictionsAtHandOver.get(order.id());
    }

    /** The figures by quarter of purchase, such as 2026-Q1, and last those of all orders. */
    Map<String, Comparison> comparisons() {
        return scores.quartersAndAll();
    }

    /**
     * The predictions as comma-separated values: order_id, p10, p50, p90 in whole days after the purchase.
     *
     * @param history the orders to print, in this order; those that were not predicted are left out
     * @return the lines, with a head line
     */
    public List<String> predictionLines(List<PastOrder> history) {
        List<String> lines = new ArrayList<>();
        lines.add("order_id,p10,p50,p90");
        for (PastOrder order : history) {
            Quantiles days = prediction(order);
            if (days != null) {
                lines.add(quoted(order.id()) + "," + days.p10() + "," + days.p50() + "," + days.p90());
            }
        }
        return lines;
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /**
     * The figures as a table to read: for each quarter and in all, those of the model, those of the baseline, and ratios.
     *
     * @return the lines
     */
    public List<String> table() {
        return FiguresTable.of(comparisons());
    }

    /**
     * What learning costs: the time that the slowest day took, and the size of the model's state when all is learned.
     *
     * @return a line to read
     */
    public String cost() {
        int bytes = model.toJson().getBytes(StandardCharsets.UTF_8).length;
        return "%d days learned, the slowest in %d ms; at the end the model is %d KB of JSON"
                .formatted(days.size(), slowestNanos / NANOS_PER_MILLISECOND, bytes / BYTES_PER_KILOBYTE);
    }

    /**
     * How well shares and days were met, as a picture: for each quarter what was said against what came, and by month the
     * mean P90 and the share that came by it.
     *
     * @return the lines of an SVG document, for light and dark pages
     */
    public List<String> calibrationPlot() {
        return new CalibrationPlot(scores).lines();
    }
}
