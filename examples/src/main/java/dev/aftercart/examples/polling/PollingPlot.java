package dev.aftercart.examples.polling;

import java.util.List;
import java.util.Locale;

/** Draws calls against the age of the news, both on logarithmic axes, as SVG. */
final class PollingPlot {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;
    private static final int LEFT = 80;
    private static final int BOTTOM = 400;
    private static final double[] CALLS = {3, 10, 30, 100, 300, 1000, 3000};
    private static final double[] MINUTES = {1, 3, 10, 30, 100, 300, 1000};

    private final StringBuilder svg = new StringBuilder();

    /**
     * A point of the plot.
     *
     * @param label what it is
     * @param outcome where it is
     */
    record Point(String label, PollingSimulation.Outcome outcome) {}

    static String of(List<Point> fixed, List<Point> planned) {
        PollingPlot plot = new PollingPlot();
        plot.frame();
        plot.series(fixed, "fixed", -14);
        plot.series(planned, "planned", 24);
        return plot.svg.append("</svg>\n").toString();
    }

    private void frame() {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">", WIDTH, HEIGHT);
        add("<title>How old the news of the delivery is, against how many calls it costs</title>");
        add("<style>svg{background:#fff;font:13px system-ui,sans-serif;fill:#222}.grid{stroke:#ddd}"
                + ".fixed{fill:#b45309;stroke:#b45309}.planned{fill:#0f766e;stroke:#0f766e}polyline{fill:none!important;"
                + "stroke-width:2}text{stroke:none!important}"
                + "@media(prefers-color-scheme:dark){svg{background:#111;fill:#eee}.grid{stroke:#333}"
                + ".fixed{fill:#f59e0b;stroke:#f59e0b}.planned{fill:#2dd4bf;stroke:#2dd4bf}}</style>");
        for (double calls : CALLS) {
            add("<line class=\"grid\" x1=\"%.1f\" y1=\"40\" x2=\"%.1f\" y2=\"%d\"/>", x(calls), x(calls), BOTTOM);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.0f</text>", x(calls), BOTTOM + 20, calls);
        }
        for (double minutes : MINUTES) {
            add("<line class=\"grid\" x1=\"%d\" y1=\"%.1f\" x2=\"700\" y2=\"%.1f\"/>", LEFT, y(minutes), y(minutes));
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.0f min</text>", LEFT - 8, y(minutes) + 4, minutes);
        }
        add("<text x=\"390\" y=\"%d\" text-anchor=\"middle\">calls for one parcel</text>", HEIGHT - 16);
        add("<text x=\"%d\" y=\"24\">mean age of the delivery when it is heard of</text>", LEFT);
        add("<text class=\"fixed\" x=\"690\" y=\"24\" text-anchor=\"end\">fixed intervals</text>");
        add("<text class=\"planned\" x=\"570\" y=\"24\" text-anchor=\"end\">planned</text>");
    }

    private void series(List<Point> points, String name, int labelBelow) {
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            double x = x(point.outcome().calls());
            double y = y(point.outcome().deliveryAge());
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", name, x, y);
            String anchor = labelBelow < 0 && x < 620 ? "start" : "end";
            add(
                    "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                    name, x, y + labelBelow, anchor, point.label());
        }
        add("<polyline class=\"%s\" points=\"%s\"/>", name, line.toString().strip());
    }

    private static double x(double calls) {
        return LEFT + (700 - LEFT) * scale(calls, CALLS[0], CALLS[CALLS.length - 1]);
    }

    private static double y(double minutes) {
        return BOTTOM - (BOTTOM - 40) * scale(minutes, MINUTES[0], MINUTES[MINUTES.length - 1]);
    }

    private static double scale(double value, double low, double high) {
        return Math.log(Math.max(value, low) / low) / Math.log(high / low);
    }

    private void add(String format, Object... values) {
        svg.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
