package dev.aftercart.examples.command;

import dev.aftercart.examples.status.ReadyModel;
import dev.aftercart.examples.status.SampleWay;
import dev.aftercart.explain.Parsed;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderLog;
import dev.aftercart.order.StatusModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link StatusModel#toMermaid(Order)}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Draws a ready status model as a Mermaid diagram, with the way that an order went through it.",
            "Without --order, the order is one that has come three statuses far."
        })
final class StatusCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MODEL", description = "parcel-shop, made-to-order or click-and-collect")
    private String model = "";

    @Option(names = "--order", paramLabel = "FILE", description = "an order as event-log JSON")
    private @Nullable Path order;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        StatusModel found = found();
        String diagram = found.toMermaid(order == null ? SampleWay.through(found, 3) : read(order));
        Objects.requireNonNull(spec, "set by picocli").commandLine().getOut().print(diagram);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private StatusModel found() throws BadInput {
        List<StatusModel> all =
                ReadyModel.all(told -> {}).stream().map(ReadyModel::model).toList();
        for (StatusModel one : all) {
            if (one.name().equals(model)) {
                return one;
            }
        }
        throw new BadInput("there is no model \"" + model + "\"; there are: "
                + all.stream().map(StatusModel::name).collect(Collectors.joining(", ")));
    }

    private static Order read(Path file) throws BadInput {
        Parsed<OrderLog> log = OrderLog.read(InputFile.read(file));
        if (log.value().isEmpty()) {
            throw BadInput.of(file, log.diagnostics());
        }
        return log.value().get().fold();
    }
}
