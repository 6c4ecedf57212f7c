package dev.aftercart.examples.command;

import dev.aftercart.customer.Customer;
import dev.aftercart.examples.plan.PlanDrawing;
import dev.aftercart.examples.plan.PlanTable;
import dev.aftercart.examples.plan.PlanTimeline;
import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.MessageRules;
import dev.aftercart.notify.Preferences;
import dev.aftercart.order.OrderLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link PlanTimeline}. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "Plays an order's life through in virtual time, and prints what its customer hears and what not, and why.",
            "Nothing is sent. A parcel that is silent for three days is asked after."
        })
final class PlanCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ORDER", description = "an order as event-log JSON")
    private @Nullable Path order;

    @Option(names = "--prefs", paramLabel = "FILE", description = "the customer's preferences as YAML or JSON")
    private @Nullable Path prefs;

    @Option(names = "--rules", paramLabel = "FILE", description = "the shop's rules as YAML or JSON")
    private @Nullable Path rules;

    @Option(names = "--svg", paramLabel = "FILE", description = "where to draw the time line")
    private @Nullable Path svg;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput, IOException {
        OrderLog log = log(Objects.requireNonNull(order, "set by picocli"));
        MessageRules spoken =
                rules == null ? MessageRules.standard() : value(rules, MessageRules.read(InputFile.read(rules)));
        PlanTimeline timeline = PlanTimeline.of(log.fold(), spoken, preferences(log), language.locale());
        var out = Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
        PlanTable.lines(timeline).forEach(out::println);
        out.flush();
        if (svg != null) {
            OutputFile.write(svg, PlanDrawing.lines(timeline));
        }
        return 0;
    }

    private static OrderLog log(Path file) throws BadInput {
        return value(file, OrderLog.read(InputFile.read(file)));
    }

    private Preferences preferences(OrderLog log) throws BadInput {
        if (prefs != null) {
            return value(prefs, Preferences.read(InputFile.read(prefs)));
        }
        Customer person = log.person();
        return person == null ? Preferences.none() : Preferences.of(person);
    }

    private static <T> T value(Path file, Parsed<T> parsed) throws BadInput {
        if (parsed.value().isEmpty()) {
            throw BadInput.of(file, parsed.diagnostics());
        }
        return parsed.value().get();
    }
}
