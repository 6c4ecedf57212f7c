package dev.aftercart.examples.command;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.examples.Demo;
import dev.aftercart.explain.Parsed;
import dev.aftercart.order.OrderLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A shell over {@link Demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Takes one order from checkout to a return decision.",
            "What comes of it is written into a folder: the timeline, the e-mail, the tracking page and the return decision,"
                    + " each in English, Arabic and Indonesian. Without options it is told of a bundled order and what"
                    + " its courier sent."
        })
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "aftercart-demo",
            description = "the folder to write; one of an earlier demo is replaced (${DEFAULT-VALUE})")
    private Path folder = Path.of("aftercart-demo");

    @Option(
            names = "--order",
            paramLabel = "FILE",
            description = "an order as event-log JSON, in place of the bundled one")
    private @Nullable Path order;

    @Option(
            names = "--body",
            paramLabel = "COURIER=FILE",
            description = "what a courier sent, in place of the bundled messages; may be given several times")
    private List<String> bodies = List.of();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description =
                    "when the customer asks to return, such as 2026-03-14T09:00:00Z (two days after the last event)")
    private @Nullable Instant at;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput, IOException {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        Demo demo = new Demo(log());
        if (order == null && bodies.isEmpty()) {
            demo.hear(Demo.bundledMessages());
        }
        for (String body : bodies) {
            demo.hear(outcomes(command, body));
        }
        demo.notes().forEach(note -> command.commandLine().getErr().println("aftercart: " + note));
        PrintWriter out = command.commandLine().getOut();
        for (Path file : DemoFolder.write(folder, demo.files(at == null ? demo.twoDaysLater() : at))) {
            out.println(file);
        }
        return 0;
    }

    private OrderLog log() throws BadInput {
        if (order == null) {
            return Demo.bundledOrder();
        }
        Parsed<OrderLog> parsed = OrderLog.read(InputFile.read(order));
        if (parsed.value().isEmpty()) {
            throw BadInput.of(order, parsed.diagnostics());
        }
        return parsed.orThrow();
    }

    private static List<TrackingOutcome> outcomes(CommandSpec command, String body) throws BadInput {
        int sign = body.indexOf('=');
        if (sign < 1 || sign == body.length() - 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "--body takes COURIER=FILE, such as dhl=body.json, but was \"" + body + "\"");
        }
        Courier courier = KnownCouriers.byCode(body.substring(0, sign), null);
        Path file = Path.of(body.substring(sign + 1));
        List<TrackingOutcome> outcomes = new ArrayList<>();
        for (TrackingOutcome outcome : courier.parse(InputFile.read(file))) {
            if (outcome instanceof TrackingOutcome.Unreadable unreadable) {
                throw BadInput.of(file, unreadable.diagnostics());
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }
}
