package dev.aftercart.examples.command;

import dev.aftercart.couriers.StatusTexts;
import dev.aftercart.tracking.CourierCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A shell over {@link StatusTexts#classify(String)}. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = {
            "Says what couriers' status texts mean: reads one text a line and prints one line for each, in order.",
            "Columns: phase, detail, direction, and the text, divided by tabs; a tab within a text becomes a space. A text in"
                    + " which nothing known is said is UNMAPPED."
        })
final class ClassifyCommand implements Callable<Integer> {

    @Option(
            names = "--courier",
            paramLabel = "CODE",
            description =
                    "whose texts they are, for words by which some couriers mean something of their own; any code")
    private @Nullable String courier;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        CourierCode code = courier == null ? null : code(courier, command);
        PrintWriter out = command.commandLine().getOut();
        Reader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String text = line(in); text != null; text = line(in)) {
            StatusTexts.Reading reading = code == null ? StatusTexts.classify(text) : StatusTexts.classify(code, text);
            out.println(String.join(
                    "\t",
                    reading.phase().name(),
                    reading.detail().code(),
                    reading.direction().name(),
                    text.replace('\t', ' ').replace('\r', ' ')));
        }
        out.flush();
        return 0;
    }

    private static CourierCode code(String courier, CommandSpec command) {
        try {
            return CourierCode.of(courier);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--courier: " + e.getMessage());
        }
    }

    /**
     * The next line, ended by a line feed alone or after a carriage return: only then is it one line out for one line in,
     * whatever else stands in a text. Null at the end.
     */
    private static @Nullable String line(Reader in) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            c = in.read();
        }
        boolean windows = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
        return windows ? line.substring(0, line.length() - 1) : line.toString();
    }
}
