package dev.aftercart.examples.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Draws whether the predictions kept their word. Above, a square for each quarter: the share that was said to have come
 * against the share that had; on the diagonal they are the same. Below, month by month, the mean P90 and the share that came
 * by it.
 */
final class CalibrationPlot {

    private static final String STYLE = ".page{fill:#fff}text{font:12px system-ui,sans-serif;fill:#333}"
            + ".head{font-size:16px;font-weight:600}.name{font-weight:600}.small{font-size:11px;fill:#666}"
            + ".end{text-anchor:end}.middle{text-anchor:middle}.frame{fill:none;stroke:#999}.grid{stroke:#ddd}"
            + ".aim{stroke:#888;stroke-dasharray:4 3}.model,.baseline{fill:none;stroke-width:2}"
            + ".model{stroke:#0b62c4}.baseline{stroke:#c4570b}.model.dot{fill:#0b62c4}.baseline.dot{fill:#c4570b}"
            + "@media(prefers-color-scheme:dark){.page{fill:#16181c}text{fill:#ddd}.small{fill:#aaa}.frame{stroke:#777}"
            + ".grid{stroke:#333}.aim{stroke:#999}.model{stroke:#6db1ff}.baseline{stroke:#ffa45e}"
            + ".model.dot{fill:#6db1ff}.baseline.dot{fill:#ffa45e}}";

    private static final int WIDTH = 960;
    private static final int MARGIN = 56;
    private static final int HEAD = 84;
    private static final int A_ROW = 4;
    private static final int SQUARE = 170;
    private static final int ACROSS = 224;
    private static final int DOWN = 230;
    private static final int STRIP = 150;
    private static final int STRIP_DOWN = 220;

    /** A month needs so many pixels for its name. */
    private static final int MONTH_NAME = 60;

    private static final double[] BASELINE_SHARES = {0.1, 0.5, 0.9};
    private static final double P90 = 0.9;
    private static final double TEN_DAYS = 10;

    /** Shares below are drawn at the lower edge of the strip. */
    private static final double LOWEST_SHARE = 0.7;

    private final Map<String, Comparison> quarters;
    private final Map<String, Comparison> months;
    private final int squares;
    private final Svg svg;

    CalibrationPlot(Scores scores) {
        this.quarters = scores.quarters();
        this.months = scores.months();
        this.squares = HEAD + (quarters.size() + A_ROW - 1) / A_ROW * DOWN;
        this.svg = new Svg(WIDTH, squares + 2 * STRIP_DOWN, "Calibration of predicted delivery dates", STYLE);
    }

    List<String> lines() {
        head();
        int number = 0;
        for (Map.Entry<String, Comparison> quarter : quarters.entrySet()) {
            int x = MARGIN + number % A_ROW * ACROSS;
            int y = HEAD + number / A_ROW * DOWN;
            square(x, y, quarter.getKey(), quarter.getValue().fromPurchase());
            number++;
        }
        double most = Math.max(highest(Comparison.Side::model), highest(Comparison.Side::baseline));
        Strip days = new Strip(squares + 30, 0, Math.ceil(most / TEN_DAYS) * TEN_DAYS);
        days.draw("mean P90, in days after the purchase, by month of purchase", TEN_DAYS, "%.0f", Figures::meanP90);
        Strip shares = new Strip(squares + 30 + STRIP_DOWN, LOWEST_SHARE, 1);
        svg.line("aim", MARGIN, shares.y(P90), WIDTH - MARGIN, shares.y(P90));
        shares.draw("share delivered by P90, by month of purchase", 0.1, "%.1f", Figures::shareByP90);
        return svg.lines();
    }

    private void head() {
        svg.text("head", MARGIN, 28, "Predicted at checkout, and how it came");
        legend(MARGIN, "model", "model: every tenth from 10 to 90 in 100");
        legend(MARGIN + 290, "baseline", "baseline: P10, P50 and P90 by pair of states, last 42 days");
    }

    private void legend(int x, String look, String text) {
        svg.line(look, x, 46, x + 22, 46);
        svg.dot(look, x + 11, 46);
        svg.text("start", x + 30, 50, text);
    }

    private void square(int x, int y, String name, Comparison.Side side) {
        svg.text("name", x, y - 8, name);
        svg.text("small end", x + SQUARE, y - 8, side.model().orders() + " orders");
        for (double tick = 0; tick <= 1; tick += 0.5) {
            svg.line("grid", x, up(y, tick), x + SQUARE, up(y, tick));
            svg.line("grid", x + tick * SQUARE, y, x + tick * SQUARE, y + SQUARE);
            svg.text("small end", x - 4, up(y, tick) + 4, percent(tick));
            svg.text("small middle", x + tick * SQUARE, y + SQUARE + 14, percent(tick));
        }
        svg.line("aim", x, y + SQUARE, x + SQUARE, y);
        svg.rectangle("frame", x, y, SQUARE, SQUARE);
        svg.text("small middle", x + SQUARE / 2.0, y + SQUARE + 28, "said to have come; upwards: had come");
        List<double[]> baseline = new ArrayList<>();
        for (int i = 0; i < BASELINE_SHARES.length; i++) {
            baseline.add(new double[] {
                x + BASELINE_SHARES[i] * SQUARE, up(y, side.baseline().shareBy(i))
            });
        }
        curve("baseline", baseline);
        List<double[]> model = new ArrayList<>();
        for (int tenth = 0; tenth < Reliability.TENTHS; tenth++) {
            Reliability reliability = side.reliability();
            model.add(new double[] {x + reliability.said(tenth) * SQUARE, up(y, reliability.seen(tenth))});
        }
        curve("model", model);
    }

    private void curve(String look, List<double[]> points) {
        svg.path(look, points);
        points.forEach(point -> svg.dot(look, point[0], point[1]));
    }

    private static double up(int top, double share) {
        return top + SQUARE * (1 - share);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private double highest(Function<Comparison.Side, Figures> side) {
        return months.values().stream()
                .mapToDouble(month -> side.apply(month.fromPurchase()).meanP90())
                .filter(Double::isFinite)
                .max()
                .orElse(TEN_DAYS);
    }

    /** A band across the page in which months go from left to right. */
    private final class Strip {

        private final int top;
        private final double lowest;
        private final double highest;

        Strip(int top, double lowest, double highest) {
            this.top = top;
            this.lowest = lowest;
            this.highest = highest;
        }

        double y(double value) {
            double inside = Math.max(lowest, Math.min(highest, value));
            return top + STRIP * (highest - inside) / (highest - lowest);
        }

        private double x(int month) {
            double inner = WIDTH - 2 * MARGIN;
            return MARGIN + inner * (month + 0.5) / months.size();
        }

        void draw(String title, double step, String format, ToDoubleFunction<Figures> value) {
            svg.text("name", MARGIN, top - 8, title);
            for (double tick = lowest; tick < highest + step / 2; tick += step) {
                svg.line("grid", MARGIN, y(tick), WIDTH - MARGIN, y(tick));
                svg.text("small end", MARGIN - 4, y(tick) + 4, String.format(Locale.ROOT, format, tick));
            }
            svg.rectangle("frame", MARGIN, top, WIDTH - 2 * MARGIN, STRIP);
            names();
            curve("baseline", points(Comparison.Side::baseline, value));
            curve("model", points(Comparison.Side::model, value));
        }

        private void names() {
            int every = (int) Math.ceil((double) MONTH_NAME * months.size() / (WIDTH - 2 * MARGIN));
            int number = 0;
            for (String month : months.keySet()) {
                if (number % every == 0) {
                    svg.text("small middle", x(number), top + STRIP + 16, month);
                }
                number++;
            }
        }

        private List<double[]> points(Function<Comparison.Side, Figures> side, ToDoubleFunction<Figures> value) {
            List<double[]> points = new ArrayList<>();
            int number = 0;
            for (Comparison month : months.values()) {
                Figures figures = side.apply(month.fromPurchase());
                if (figures.orders() > 0) {
                    points.add(new double[] {x(number), y(value.applyAsDouble(figures))});
                }
                number++;
            }
            return points;
        }
    }
}
