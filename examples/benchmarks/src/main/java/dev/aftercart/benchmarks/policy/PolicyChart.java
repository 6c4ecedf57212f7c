package dev.aftercart.benchmarks.policy;

import dev.aftercart.benchmarks.policy.PolicyReport.Bar;
import java.util.List;
import java.util.Locale;

/** Bars on a scale on which each line is ten times the one before, group by group. Changed in place. */
final class PolicyChart {

    private static final int WIDTH = 860;
    private static final int LEFT = 215;
    private static final int RIGHT = 95;
    private static final int TOP = 78;
    private static final int ROW = 20;
    private static final int GAP = 34;

    /** The scale goes from one nanosecond to a hundred seconds. */
    private static final int FROM = 0;

    private static final int TO = 11;

    private final StringBuilder bars = new StringBuilder();
    private int y = TOP;

    void group(String title, List<Bar> rows, Measured measured) {
        y += GAP;
        bars.append(text(12, y - 9, "group", title));
        for (int i = 0; i < rows.size(); i++) {
            Bar row = rows.get(i);
            double nanos = measured.nanos(row.row());
            double end = x(nanos);
            bars.append(text(LEFT - 8, y + 14, "label", row.label()));
            bars.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>%n",
                    i == 0 ? "ours" : "peer",
                    LEFT,
                    y + 3,
                    end - LEFT,
                    ROW - 6));
            bars.append(text(end + 6, y + 14, "value", value(measured, rows, i)));
            y += ROW;
        }
    }

    private static String value(Measured measured, List<Bar> rows, int index) {
        String row = rows.get(index).row();
        String time = PolicyReport.time(measured.nanos(row));
        double ratio = measured.ratios(row, rows.get(0).row())[1];
        return index == 0 ? time : time + ", " + PolicyReport.number(ratio) + " ×";
    }

    private static double x(double nanos) {
        double share = (Math.log10(nanos) - FROM) / (TO - FROM);
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private static String text(double x, double y, String kind, String words) {
        String safe = words.replace("&", "&amp;").replace("<", "&lt;");
        return String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>%n", kind, x, y, safe);
    }

    String svg() {
        int height = y + 16;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">%n",
                WIDTH,
                height,
                WIDTH,
                height));
        svg.append("""
                <title>Time of one decision by a returns policy, ours and its peers</title>
                <style>
                text { font: 12px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: #24292f; }
                .title { font-size: 16px; font-weight: 600; }
                .group { font-weight: 600; }
                .label { text-anchor: end; }
                .tick { text-anchor: middle; fill: #57606a; }
                .sub, .value { fill: #57606a; }
                .value { paint-order: stroke; stroke: #ffffff; stroke-width: 4px; }
                .ours { fill: #1a7f6b; }
                .peer { fill: #b6c2cf; }
                line { stroke: #e3e7eb; }
                </style>
                """);
        svg.append(String.format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", WIDTH, height));
        svg.append(text(12, 26, "title", "One decision by a returns policy"));
        svg.append(text(
                12, 46, "sub", "Less is better. Each line is ten times the one before. × is the time beside ours."));
        for (int power = FROM; power <= TO; power++) {
            double nanos = Math.pow(10, power);
            svg.append(text(x(nanos), TOP, "tick", PolicyReport.time(nanos).replace(".0", "")));
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>%n",
                    x(nanos),
                    TOP + 8,
                    x(nanos),
                    height - 10));
        }
        return svg.append(bars).append("</svg>\n").toString();
    }
}
