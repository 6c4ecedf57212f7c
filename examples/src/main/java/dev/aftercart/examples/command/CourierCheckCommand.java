package dev.aftercart.examples.command;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link MappedCourier#read}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a document that describes a courier, and prints what is wrong with it: line, column, place, and what is"
                    + " allowed.",
            "With a body, prints what the body says, as JSON lines, and on standard error what of it was not understood. Exit"
                    + " code 1 when the document has errors."
        })
final class CourierCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the document, YAML or JSON")
    private Path document = Path.of("");

    @Option(names = "--body", paramLabel = "SAMPLE", description = "an answer or a push of the courier")
    private @Nullable Path body;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        Parsed<MappedCourier> read = MappedCourier.read(new String(InputFile.read(document), StandardCharsets.UTF_8));
        read.diagnostics().forEach(out::println);
        MappedCourier courier = read.value().orElse(null);
        if (courier == null) {
            out.flush();
            return 1;
        }
        if (body == null) {
            out.println(courier.code() + ": fine; credentials: " + new TreeSet<>(courier.credentials()));
        } else {
            for (TrackingOutcome outcome : courier.parse(InputFile.read(body))) {
                out.println(OutcomeLine.of(body, courier.code(), outcome));
                notUnderstood(outcome, err);
            }
        }
        out.flush();
        return 0;
    }

    private static void notUnderstood(TrackingOutcome outcome, PrintWriter err) {
        if (outcome instanceof TrackingOutcome.Unreadable unreadable) {
            unreadable.diagnostics().forEach(why -> err.println("aftercart: " + why));
        } else if (outcome instanceof TrackingOutcome.Reading read) {
            for (Diagnostic why : read.reading().diagnostics()) {
                err.println("aftercart: " + why);
            }
        }
    }
}
