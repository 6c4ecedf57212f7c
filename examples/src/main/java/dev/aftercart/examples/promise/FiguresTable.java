package dev.aftercart.examples.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures as aligned text. */
final class FiguresTable {

    private FiguresTable() {}

    static List<String> of(Map<String, Comparison> comparisons) {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "", "", "", "", "", "", "", "", "handed over", "", "", "handed over"));
        lines.add(row(
                "bought",
                "by",
                "orders",
                "MAE",
                "pinball",
                "mean P90",
                "by P90",
                "same",
                "late AUC",
                "orders",
                "MAE",
                "pinball",
                "late AUC"));
        comparisons.forEach((when, comparison) -> {
            if (comparison.fromPurchase().model().orders() > 0) {
                lines.addAll(rows(when, comparison.fromPurchase(), comparison.fromHandOver()));
            }
        });
        lines.add(
                "MAE, pinball and P90 in days; by P90: share delivered by then; late AUC: how well orders that broke the"
                        + " shop's promise");
        lines.add(
                "are told from the others, 0.5 is guessing. Baseline: quantiles by pair of states of the deliveries of the"
                        + " 42 days");
        lines.add(
                "before, fitted weekly. Ratio: model to baseline. Same: mean days the model needs to keep as many promises as"
                        + " the");
        lines.add("baseline's P90 does.");
        return lines;
    }

    private static List<String> rows(String when, Comparison.Side bought, Comparison.Side handedOver) {
        return List.of(
                figures(when, "model", bought.model(), bought.meanAtBaselinesShare(), handedOver.model()),
                figures(when, "baseline", bought.baseline(), bought.baseline().meanP90(), handedOver.baseline()),
                ratios(when, bought, handedOver));
    }

    private static String figures(String when, String who, Figures bought, double sameShare, Figures handedOver) {
        return row(
                when,
                who,
                bought.orders(),
                number(bought.meanAbsoluteError()),
                number(bought.pinballLoss()),
                number(bought.meanP90()),
                number(bought.shareByP90()),
                number(sameShare),
                number(bought.lateArea()),
                handedOver.orders(),
                number(handedOver.meanAbsoluteError()),
                number(handedOver.pinballLoss()),
                number(handedOver.lateArea()));
    }

    private static String ratios(String when, Comparison.Side bought, Comparison.Side handedOver) {
        Figures model = bought.model();
        Figures baseline = bought.baseline();
        Figures modelAfter = handedOver.model();
        Figures baselineAfter = handedOver.baseline();
        return row(
                when,
                "ratio",
                "",
                number(model.meanAbsoluteError() / baseline.meanAbsoluteError()),
                number(model.pinballLoss() / baseline.pinballLoss()),
                number(model.meanP90() / baseline.meanP90()),
                number(model.shareByP90() / baseline.shareByP90()),
                number(bought.meanAtBaselinesShare() / baseline.meanP90()),
                number(model.lateArea() / baseline.lateArea()),
                "",
                number(modelAfter.meanAbsoluteError() / baselineAfter.meanAbsoluteError()),
                number(modelAfter.pinballLoss() / baselineAfter.pinballLoss()),
                number(modelAfter.lateArea() / baselineAfter.lateArea()));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-8s %-9s %7s %7s %8s %9s %7s %7s %9s %12s %8s %9s %9s", cells)
                .stripTrailing();
    }

    /** A number, or a dash where there was nothing to divide by. */
    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "-";
    }
}
