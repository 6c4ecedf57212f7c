package dev.aftercart.examples.polling;

import dev.aftercart.courier.Quota;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The comparison of planned polling with fixed intervals, as a table and as a picture. */
public final class PollingReport {

    private final List<PollingPlot.Point> fixed;
    private final List<PollingPlot.Point> planned;

    private PollingReport(List<PollingPlot.Point> fixed, List<PollingPlot.Point> planned) {
        this.fixed = fixed;
        this.planned = planned;
    }

    /**
     * Compares on made-up parcels.
     *
     * @param seed what makes the same parcels again
     * @param parcels how many
     * @return the report
     */
    public static PollingReport of(long seed, int parcels) {
        PollingSimulation simulation = new PollingSimulation(seed, parcels);
        List<PollingPlot.Point> fixed = Stream.of(5, 15, 60, 240, 720)
                .map(minutes -> new PollingPlot.Point(
                        "every " + (minutes < 60 ? minutes + " min" : minutes / 60 + " h"),
                        simulation.fixed(Duration.ofMinutes(minutes))))
                .toList();
        List<PollingPlot.Point> planned = Stream.of(0, 6, 4, 2)
                .map(calls -> new PollingPlot.Point(
                        calls == 0 ? "planned" : calls + " calls a day",
                        simulation.planned(calls == 0 ? Quota.AMPLE : new Quota(calls, Duration.ofDays(1), 1))))
                .toList();
        return new PollingReport(fixed, planned);
    }

    /**
     * The figures.
     *
     * @return lines of text
     */
    public String table() {
        StringBuilder table = new StringBuilder(line("", "calls a parcel", "age of news", "age of delivery"));
        Stream.concat(fixed.stream(), planned.stream())
                .forEach(point -> table.append(line(
                        point.label(),
                        String.format(Locale.ROOT, "%.0f", point.outcome().calls()),
                        String.format(Locale.ROOT, "%.0f min", point.outcome().meanAge()),
                        String.format(Locale.ROOT, "%.0f min", point.outcome().deliveryAge()))));
        return table.toString();
    }

    private static String line(String label, String calls, String age, String delivery) {
        return String.format(Locale.ROOT, "%-16s %15s %13s %17s%n", label, calls, age, delivery);
    }

    /**
     * The picture.
     *
     * @return SVG
     */
    public String plot() {
        return PollingPlot.of(fixed, planned);
    }
}
