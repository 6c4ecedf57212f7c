package dev.aftercart.examples.plan;

import dev.aftercart.notify.PlannedMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a time line: a row for each message, days from left to right, nights shaded, days without news left out. */
public final class PlanDrawing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final String STYLE = "svg{background:#fff;font:12px system-ui,sans-serif;fill:#1f2937}"
            + ".title{font-size:16px;font-weight:600}.day{font-weight:600}.soft{fill:#5b6472}.night{fill:#eef1f7}"
            + ".night,.gap{shape-rendering:crispEdges}"
            + ".gap{fill:#f5f5f4}.rule{stroke:#d5d9e0}.event{stroke:#9aa3b2;stroke-dasharray:2 3}"
            + ".held{fill:#f0b45c}.sent{fill:#0f766e}.dropped{stroke:#b42318;stroke-width:2.5}"
            + "@media(prefers-color-scheme:dark){svg{background:#14171c;fill:#e7eaf0}.soft{fill:#a3adbd}"
            + ".night{fill:#1d222b}.gap{fill:#191c21}.rule{stroke:#333a45}.event{stroke:#566072}.held{fill:#b7791f}"
            + ".sent{fill:#2dd4bf}.dropped{stroke:#f97066}}";

    private static final int LEFT = 232;
    private static final int ROW = 34;
    private static final int REASONS = 400;
    private static final int WRAP = 52;
    private static final int EVENT = 15;

    private final StringBuilder svg = new StringBuilder();
    private final PlanTimeline timeline;
    private final DayAxis axis;
    private final int top;
    private final int bottom;
    private final int width;

    private PlanDrawing(PlanTimeline timeline) {
        this.timeline = timeline;
        this.axis = new DayAxis(instants(timeline), timeline.zone(), LEFT);
        this.top = 64 + EVENT * levels();
        this.bottom = top + ROW * timeline.messages().size();
        this.width = (int) axis.end() + REASONS;
    }

    private static List<Instant> instants(PlanTimeline timeline) {
        List<Instant> instants = new ArrayList<>();
        timeline.happenings().forEach(one -> instants.add(one.at()));
        for (PlanTimeline.Message message : timeline.messages()) {
            message.steps().forEach(step -> instants.add(step.at()));
        }
        return instants;
    }

    /**
     * Draws a time line.
     *
     * @param timeline the time line
     * @return SVG, line by line
     */
    public static List<String> lines(PlanTimeline timeline) {
        PlanDrawing drawing = new PlanDrawing(timeline);
        drawing.frame();
        drawing.happenings();
        for (int i = 0; i < timeline.messages().size(); i++) {
            drawing.message(timeline.messages().get(i), drawing.top + i * ROW + ROW / 2);
        }
        return drawing.svg.append("</svg>").toString().lines().toList();
    }

    private void frame() {
        int height = bottom + 44;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">",
                width, height, width, height);
        add("<title>What the customer of order %s hears, and when</title>", escaped(timeline.order()));
        add("<style>%s</style>", STYLE);
        add(
                "<text class=\"title\" x=\"16\" y=\"28\">Order %s</text><text class=\"soft\" x=\"16\" y=\"46\">times in %s</text>",
                escaped(timeline.order()), escaped(timeline.zone().getId()));
        for (DayAxis.Column column : axis.columns()) {
            column(column);
        }
        legend(bottom + 28);
    }

    private void column(DayAxis.Column column) {
        int from = top - 8;
        LocalDate day = column.day();
        if (day == null) {
            add(
                    "<rect class=\"gap\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                    column.x(), from, column.width(), bottom - from);
            add(
                    "<text class=\"soft\" x=\"%.1f\" y=\"28\" text-anchor=\"middle\">+%d d</text>",
                    column.x() + column.width() / 2, column.skipped());
            return;
        }
        nights(column, day, from);
        add("<line class=\"rule\" x1=\"%.1f\" y1=\"14\" x2=\"%.1f\" y2=\"%d\"/>", column.x(), column.x(), bottom);
        add("<text class=\"day\" x=\"%.1f\" y=\"28\">%s</text>", column.x() + 6, DAY.format(day));
    }

    /** The quiet hours of a day, hour by hour, so that any hours are drawn right. */
    private void nights(DayAxis.Column column, LocalDate day, int from) {
        double hour = column.width() / 24;
        Instant begin = day.atStartOfDay(timeline.zone()).toInstant();
        for (int i = 0; i < 24; i++) {
            if (timeline.quiet().contains(begin.plus(Duration.ofHours(i)).plusSeconds(1_800), timeline.zone())) {
                add(
                        "<rect class=\"night\" x=\"%.2f\" y=\"%d\" width=\"%.2f\" height=\"%d\"/>",
                        column.x() + i * hour, from, hour + 0.3, bottom - from);
            }
        }
    }

    private void happenings() {
        double[] ends = new double[levels()];
        for (PlanTimeline.Happening one : timeline.happenings()) {
            double x = axis.x(one.at());
            int level = free(ends, x);
            ends[level] = x + 6.6 * one.what().length() + 14;
            int y = 52 + level * EVENT;
            add("<line class=\"event\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>", x, y - 8, x, bottom);
            add("<text class=\"soft\" x=\"%.1f\" y=\"%d\">%s</text>", x + 4, y, escaped(one.what()));
        }
    }

    /** How many lines of labels the happenings need so that none covers another. */
    private int levels() {
        double[] ends = new double[timeline.happenings().size() + 1];
        int most = 1;
        for (PlanTimeline.Happening one : timeline.happenings()) {
            double x = axis.x(one.at());
            int level = free(ends, x);
            ends[level] = x + 6.6 * one.what().length() + 14;
            most = Math.max(most, level + 1);
        }
        return most;
    }

    private static int free(double[] ends, double x) {
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] <= x) {
                return i;
            }
        }
        return ends.length - 1;
    }

    private void message(PlanTimeline.Message message, int y) {
        add("<text x=\"16\" y=\"%d\">%s</text>", y + 1, escaped(message.name()));
        add(
                "<text class=\"soft\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                LEFT - 12, y + 1, escaped(message.address()));
        PlanTimeline.Step first = message.steps().get(0);
        PlanTimeline.Step last = message.last();
        double end = axis.x(last.at());
        if (first.state() == PlannedMessage.State.HELD) {
            double begin = axis.x(first.at());
            add(
                    "<rect class=\"held\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"6\" rx=\"3\"/>",
                    begin, y - 6, Math.max(6, end - begin));
        }
        if (last.state() == PlannedMessage.State.DUE) {
            add("<circle class=\"sent\" cx=\"%.1f\" cy=\"%d\" r=\"6\"/>", end, y - 3);
        } else if (last.state() == PlannedMessage.State.SUPPRESSED) {
            add("<path class=\"dropped\" d=\"M%.1f %dl9 9m0 -9l-9 9\"/>", end - 4.5, y - 8);
        }
        reason(message, y);
    }

    /** Why it was not sent at once, or not at all; else the hour. */
    private void reason(PlanTimeline.Message message, int y) {
        PlanTimeline.Step last = message.last();
        boolean sent = last.state() == PlannedMessage.State.DUE;
        boolean atOnce = sent && message.steps().size() == 1;
        PlanTimeline.Step told =
                sent && !atOnce ? message.steps().get(message.steps().size() - 2) : last;
        String hour = HOUR.format(last.at().atZone(timeline.zone()));
        List<String> lines = new ArrayList<>(wrapped(atOnce ? "" : told.why()));
        boolean rtl = timeline.language().getLanguage().equals("ar");
        add("<text class=\"day\" x=\"%.1f\" y=\"%d\">%s</text>", axis.end() + 10, y + 1, hour);
        for (int i = 0; i < lines.size(); i++) {
            add(
                    "<text class=\"soft\" x=\"%.1f\" y=\"%d\"%s>%s</text>",
                    rtl ? width - 12.0 : axis.end() + 52,
                    y + 1 + (lines.size() > 1 ? i * 13 - 6 : 0),
                    rtl ? " direction=\"rtl\"" : "",
                    escaped(lines.get(i)));
        }
    }

    private static List<String> wrapped(String text) {
        if (text.length() <= WRAP || text.lastIndexOf(' ', WRAP) < 0) {
            return List.of(text);
        }
        int at = text.lastIndexOf(' ', WRAP);
        return List.of(text.substring(0, at), text.substring(at + 1));
    }

    private void legend(int y) {
        add("<circle class=\"sent\" cx=\"22\" cy=\"%d\" r=\"6\"/><text x=\"34\" y=\"%d\">sent</text>", y - 4, y);
        add(
                "<rect class=\"held\" x=\"80\" y=\"%d\" width=\"22\" height=\"6\" rx=\"3\"/><text x=\"108\" y=\"%d\">held</text>",
                y - 7, y);
        add(
                "<path class=\"dropped\" d=\"M152 %dl9 9m0 -9l-9 9\"/><text x=\"168\" y=\"%d\">suppressed</text>",
                y - 9, y);
        add(
                "<rect class=\"night\" x=\"252\" y=\"%d\" width=\"22\" height=\"12\"/><text x=\"280\" y=\"%d\">quiet hours</text>",
                y - 10, y);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void add(String shape, Object... values) {
        svg.append(String.format(Locale.ROOT, shape, values)).append('\n');
    }
}
