package dev.aftercart.examples.command;

import dev.aftercart.couriers.detect.CourierCandidate;
import dev.aftercart.couriers.detect.CourierDetector;
import dev.aftercart.tracking.CourierCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link CourierDetector#detect}. */
@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        description = {
            "Prints which couriers a tracking number may belong to, the best first.",
            "Tab-separated lines without a header: number as given, rank from 1, courier, format, confidence, evidence."
                    + " A number that has no courier's form gives one line with rank 0. A number may stand in a sentence or link."
        })
final class DetectCommand implements Callable<Integer> {

    @Option(
            names = "--courier",
            paramLabel = "CODE",
            description = "a courier that you ship with, such as aramex; it comes before others. Repeatable")
    private List<String> couriers = List.of();

    @Option(names = "--country", paramLabel = "CC", description = "a country that you ship in, two letters. Repeatable")
    private List<String> countries = List.of();

    @Parameters(
            arity = "0..*",
            paramLabel = "NUMBER",
            description = "the numbers; without any, standard input, one a line")
    private List<String> numbers = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        CourierDetector detector = detector(command);
        PrintWriter out = command.commandLine().getOut();
        if (numbers.isEmpty()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                print(out, line, detector.detect(line));
            }
        }
        numbers.forEach(number -> print(out, number, detector.detect(number)));
        out.flush();
        return 0;
    }

    private CourierDetector detector(CommandSpec command) {
        try {
            CourierDetector detector = CourierDetector.create()
                    .preferring(couriers.stream().map(CourierCode::of).toArray(CourierCode[]::new));
            for (String country : countries) {
                detector = detector.inCountry(country);
            }
            return detector;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private static void print(PrintWriter out, String number, List<CourierCandidate> candidates) {
        // A line stays a line and a column a column, whatever was typed.
        String given = number.replaceAll("[\\t\\r\\n]", " ");
        if (candidates.isEmpty()) {
            out.println(String.join("\t", given, "0", "", "", "", "no known form"));
        }
        for (int i = 0; i < candidates.size(); i++) {
            CourierCandidate candidate = candidates.get(i);
            out.println(String.join(
                    "\t",
                    given,
                    Integer.toString(i + 1),
                    candidate.courier().value(),
                    candidate.format(),
                    candidate.confidence().toString(),
                    candidate.summary()));
        }
    }
}
