package dev.aftercart.examples.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures as aligned text. */
final class FiguresTable {

    private static final String HEAD = "%-8s %-9s %7s %7s %8s %8s %7s %11s %14s";

    private FiguresTable() {}

    static List<String> of(Map<String, Comparison> comparisons) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                HEAD,
                "bought",
                "by",
                "orders",
                "MAE",
                "pinball",
                "mean P90",
                "by P90",
                "handed over",
                "MAE after that"));
        comparisons.forEach((when, comparison) -> {
            if (comparison.model().orders() > 0) {
                lines.add(figures(when, "model", comparison.model(), comparison.modelFromHandOver()));
                lines.add(figures(when, "baseline", comparison.baseline(), comparison.baselineFromHandOver()));
                lines.add(ratios(when, comparison));
            }
        });
        lines.add(
                "MAE, pinball and P90 in days; by P90: share delivered by then; baseline: quantiles by pair of states,");
        lines.add("of the deliveries of the 42 days before, fitted weekly; ratio: model to baseline.");
        return lines;
    }

    private static String figures(String when, String who, Figures figures, Figures fromHandOver) {
        return line(
                "%-8s %-9s %7d %7.3f %8.3f %8.2f %7.3f %11d %14s",
                when,
                who,
                figures.orders(),
                figures.meanAbsoluteError(),
                figures.pinballLoss(),
                figures.meanP90(),
                figures.shareByP90(),
                fromHandOver.orders(),
                number(fromHandOver.meanAbsoluteError()));
    }

    private static String ratios(String when, Comparison comparison) {
        Figures ours = comparison.model();
        Figures theirs = comparison.baseline();
        return line(
                "%-8s %-9s %7s %7s %8s %8s %7s %11s %14s",
                when,
                "ratio",
                "",
                number(ours.meanAbsoluteError() / theirs.meanAbsoluteError()),
                number(ours.pinballLoss() / theirs.pinballLoss()),
                number(ours.meanP90() / theirs.meanP90()),
                number(ours.shareByP90() / theirs.shareByP90()),
                "",
                number(comparison.modelFromHandOver().meanAbsoluteError()
                        / comparison.baselineFromHandOver().meanAbsoluteError()));
    }

    /** A number, or a dash where there was nothing to divide by. */
    private static String number(double value) {
        return Double.isFinite(value) ? line("%.3f", value) : "-";
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
