package dev.aftercart.examples.plan;

import dev.aftercart.notify.PlannedMessage;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A time line as lines of text, one a step. */
public final class PlanTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd EEE HH:mm", Locale.ENGLISH);

    private PlanTable() {}

    /** A line with the instant that puts it into its place; what happened comes before what was decided of it. */
    private record Line(Instant at, int rank, String text) {}

    /**
     * Writes a time line.
     *
     * @param timeline the time line
     * @return its lines: time in the customer's zone, what became of a message, which, by which channel, and why where it
     *     was not sent at once; what happened to the order stands between them
     */
    public static List<String> lines(PlanTimeline timeline) {
        List<Line> lines = new ArrayList<>();
        for (PlanTimeline.Happening one : timeline.happenings()) {
            lines.add(new Line(one.at(), 0, "  . " + one.what()));
        }
        for (PlanTimeline.Message message : timeline.messages()) {
            message.steps().forEach(step -> lines.add(new Line(step.at(), 1 + step.turn(), text(message, step))));
        }
        List<String> written = new ArrayList<>();
        written.add("Order " + timeline.order() + "; times in " + timeline.zone() + ", quiet from "
                + timeline.quiet().from() + " to " + timeline.quiet().until());
        lines.stream()
                .sorted(Comparator.comparing(Line::at).thenComparing(Line::rank))
                .map(line -> TIME.format(line.at().atZone(timeline.zone())) + "  " + line.text())
                .forEach(written::add);
        return written;
    }

    private static String text(PlanTimeline.Message message, PlanTimeline.Step step) {
        boolean sent = step.state() == PlannedMessage.State.DUE;
        String line = String.format(
                Locale.ROOT,
                "%-10s  %-22s  %-8s  %s",
                word(step.state()),
                message.name(),
                message.address(),
                sent ? "" : step.why());
        return line.stripTrailing();
    }

    static String word(PlannedMessage.State state) {
        return switch (state) {
            case DUE -> "sent";
            case HELD -> "held";
            case SUPPRESSED -> "suppressed";
        };
    }
}
