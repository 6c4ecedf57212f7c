package dev.aftercart.examples.command;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.TrackingOutcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link Courier#parse}. */
@Command(
        name = "normalise",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what couriers' bodies say, as JSON lines.",
            "One line for each shipment found, and one for a body that is no reading; why a body cannot be read stands on"
                    + " standard error. Exit code 0 when every body gave a line.",
            "With --expect, compares with what a careful reader says: one line for each body that says something else (file,"
                    + " expected, said, divided by tabs), and exit code 1 when there is any."
        })
final class NormaliseCommand implements Callable<Integer> {

    @Option(
            names = "--courier",
            required = true,
            paramLabel = "CODE",
            description = "whose bodies they are, such as dhl or gls")
    private String courier = "";

    @Option(
            names = "--country",
            paramLabel = "CC",
            description =
                    "the country of the courier's account, two letters, for couriers whose codes differ by country;"
                            + " the others do not look at it")
    private @Nullable String country;

    @Option(
            names = "--expect",
            paramLabel = "INDEX",
            description = {
                "a file with one body a line: the body's file, as seen from INDEX, a tab, and what is expected.",
                "Expected is a phase such as DELIVERED, with a direction if it is not FORWARD, or not_found, unauthorised,"
                        + " retry_later, unreadable or no_event; several that are right, divided by |. Of several"
                        + " parcels in a body one must agree."
            })
    private @Nullable Path index;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR",
            description = "bodies, and folders that are searched for bodies")
    private List<Path> paths = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        if (country != null && !country.matches("[A-Za-z]{2}")) {
            throw new ParameterException(
                    command.commandLine(), "--country takes two letters of ISO 3166-1, but was \"" + country + "\"");
        }
        Courier reader = KnownCouriers.byCode(courier, country);
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        if ((index == null) == paths.isEmpty()) {
            throw new ParameterException(command.commandLine(), "name bodies, or an index of them with --expect");
        }
        return index == null ? print(reader, out, err) : compare(reader, Expectation.read(index), out, err);
    }

    private int print(Courier reader, PrintWriter out, PrintWriter err) throws BadInput {
        List<Path> files = files();
        for (Path file : files) {
            byte[] body = InputFile.read(file);
            for (TrackingOutcome outcome : reader.parse(body)) {
                out.println(OutcomeLine.of(file, reader.code(), outcome));
                if (outcome instanceof TrackingOutcome.Unreadable unreadable) {
                    unreadable.diagnostics().forEach(why -> err.println("aftercart: " + file + ": " + why));
                }
            }
        }
        out.flush();
        return 0;
    }

    private static int compare(Courier reader, List<Expectation> expected, PrintWriter out, PrintWriter err)
            throws BadInput {
        int agree = 0;
        for (Expectation expectation : expected) {
            List<String> said = Expectation.said(reader.parse(InputFile.read(expectation.file())));
            if (expectation.isMetBy(said)) {
                agree++;
            } else {
                out.println(expectation.file() + "\t" + expectation.written() + "\t" + String.join("; ", said));
            }
        }
        out.flush();
        err.println("aftercart: " + expected.size() + " bodies, " + agree + " say what was expected");
        return agree == expected.size() ? 0 : 1;
    }

    private List<Path> files() throws BadInput {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> below(Path folder) throws BadInput {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(folder + ": cannot be searched (" + e.getMessage() + ")");
        }
    }
}
