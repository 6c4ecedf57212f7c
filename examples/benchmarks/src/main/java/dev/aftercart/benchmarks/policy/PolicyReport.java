package dev.aftercart.benchmarks.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the returns policy beside its peers and shows the table and the chart. Every round runs each row once in a Java of
 * its own, so that a row and its peer are measured minutes apart and not hours, and the rounds show how far ratios vary.
 */
public final class PolicyReport {

    private static final String QUICK = "policy\\.(MatchBenchmark\\.quick|SixFacets|Decide|Cold)";
    private static final String ALL = "benchmarks\\.policy";
    private static final int ROUNDS = 3;

    /** The slow peers are left out of the last round. */
    private static final int ROUNDS_OF_PEERS = 2;

    /** Rows that are compared: the first with each of the others. */
    private record Group(String title, List<Bar> bars) {}

    /**
     * One row.
     *
     * @param row its name among the results
     * @param label what it is called
     */
    record Bar(String row, String label) {}

    private static final List<Group> GROUPS = List.of(
            new Group("one facet, 57 rules", match("quick", "peer", "")),
            new Group("one facet, 500 rules", match("quick", "peer", "500")),
            new Group(
                    "six facets, 307 rules",
                    List.of(
                            new Bar("SixFacets.decide.aftercart", "Aftercart, with the mask"),
                            new Bar("SixFacets.decide.ifChain", "six chains of ifs"))),
            new Group(
                    "the public call, 59 rules",
                    List.of(
                            new Bar("Decide.aftercart", "ReturnPolicy.decide"),
                            new Bar("Decide.byHand", "written by hand"))),
            new Group(
                    "the same, with last day and fees",
                    List.of(
                            new Bar("Decide.aftercartWithFees", "ReturnPolicy.decide"),
                            new Bar("Decide.byHandWithFees", "written by hand"))),
            new Group(
                    "from text to first decision, cold",
                    List.of(
                            new Bar("Cold.aftercart", "Aftercart, YAML, 59 rules"),
                            new Bar("Cold.drools", "Drools, 57 rules"))));

    private PolicyReport() {}

    private static List<Bar> match(String quick, String peer, String rules) {
        return List.of(
                new Bar("Match." + quick + ".aftercart" + rules, "Aftercart, with the mask"),
                new Bar("Match." + quick + ".ifChain" + rules, "a chain of ifs"),
                new Bar("Match." + quick + ".nestedSwitch" + rules, "nested switches"),
                new Bar("Match." + peer + ".easyRules" + rules, "Easy Rules 4.1.0"),
                new Bar("Match." + peer + ".mvel" + rules, "MVEL 2.6.0"),
                new Bar("Match." + peer + ".drools" + rules, "Drools 10.2.0"),
                new Bar("Match." + peer + ".cel" + rules, "CEL 0.14.0"),
                new Bar("Match." + peer + ".dmn" + rules, "KIE DMN 10.2.0"),
                new Bar("Match." + peer + ".evrete" + rules, "Evrete 4.0.3"));
    }

    /**
     * Prints the table and draws the chart.
     *
     * @param args a folder for the results of each round, {@code round-1.json} and on, which are measured where they are not
     *     there; and the file for the chart
     * @throws IOException when they cannot be read or written
     * @throws RunnerException when rows do not agree
     */
    public static void main(String[] args) throws IOException, RunnerException {
        if (args.length != 2) {
            throw new IllegalArgumentException("give the folder of the results and the file for the chart");
        }
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<Path> rounds = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Path results = folder.resolve("round-" + round + ".json");
            if (Files.notExists(results)) {
                measure(round <= ROUNDS_OF_PEERS ? ALL : QUICK, results);
            }
            rounds.add(results);
        }
        Measured measured = Measured.read(rounds);
        StringBuilder table =
                new StringBuilder("| row | time | allocated | time beside ours |\n| --- | --- | --- | --- |\n");
        PolicyChart chart = new PolicyChart();
        for (Group group : GROUPS) {
            List<Bar> there =
                    group.bars().stream().filter(bar -> measured.has(bar.row())).toList();
            there.forEach(bar -> table.append(line(measured, group, bar)));
            chart.group(group.title(), there, measured);
        }
        System.out.print(table);
        Files.writeString(Path.of(args[1]), chart.svg());
    }

    private static void measure(String rows, Path results) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(rows)
                        .forks(1)
                        .addProfiler(GCProfiler.class)
                        .resultFormat(ResultFormatType.JSON)
                        .result(results.toString())
                        .build())
                .run();
    }

    private static String line(Measured measured, Group group, Bar bar) {
        String first = group.bars().get(0).row();
        double[] ratios = measured.ratios(bar.row(), first);
        String beside = bar.row().equals(first)
                ? "1"
                : number(ratios[1]) + " × (" + number(ratios[0]) + " to " + number(ratios[2]) + ")";
        return "| " + group.title() + ": " + bar.label() + " | " + time(measured.nanos(bar.row())) + " | "
                + size(measured.bytes(bar.row())) + " | " + beside + " |\n";
    }

    /** Two digits that count, with their unit. */
    static String time(double nanos) {
        return nanos < 1e3
                ? number(nanos) + " ns"
                : nanos < 1e6
                        ? number(nanos / 1e3) + " µs"
                        : nanos < 1e9 ? number(nanos / 1e6) + " ms" : number(nanos / 1e9) + " s";
    }

    private static String size(double bytes) {
        return bytes < 1e3
                ? Math.round(bytes) + " B"
                : bytes < 1e6 ? number(bytes / 1e3) + " KB" : number(bytes / 1e6) + " MB";
    }

    static String number(double value) {
        return value >= 10
                ? String.format(Locale.ROOT, "%,d", Math.round(value))
                : String.format(Locale.ROOT, value >= 1 ? "%.1f" : "%.2f", value);
    }
}
