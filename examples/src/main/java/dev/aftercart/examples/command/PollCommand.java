package dev.aftercart.examples.command;

import dev.aftercart.examples.polling.PollingReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how many calls to couriers buy how much news. */
@Command(
        name = "poll",
        description = "Asks for made-up parcels by plan and at fixed intervals, and compares calls and news.")
final class PollCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--parcels",
            defaultValue = "2000",
            description = "how many parcels; ${DEFAULT-VALUE} when left out")
    private int parcels;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "what makes the same parcels again; ${DEFAULT-VALUE} when left out")
    private long seed;

    @Option(names = "--plot", paramLabel = "FILE", description = "where to draw the comparison, as SVG")
    private @Nullable Path plot;

    @Override
    public Integer call() throws BadInput, IOException {
        if (parcels < 1 || parcels > 1_000_000) {
            throw new BadInput("--parcels must be 1 to 1000000, but was " + parcels);
        }
        PollingReport report = PollingReport.of(seed, parcels);
        spec().commandLine().getOut().print(report.table());
        spec().commandLine().getOut().flush();
        if (plot != null) {
            OutputFile.write(plot, List.of(report.plot()));
        }
        return 0;
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "spec");
    }
}
