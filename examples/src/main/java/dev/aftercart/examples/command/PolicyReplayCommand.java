package dev.aftercart.examples.command;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Domain;
import dev.aftercart.returns.PastReturn;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.analysis.PastRequest;
import dev.aftercart.returns.analysis.PolicyReplay;
import dev.aftercart.returns.analysis.ReplayReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link PolicyReplay}, or over {@link RecordedOutcomes} where there is no other policy to compare with. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Says what a policy would have changed for past returns: decisions, money, customers and segments.",
            "Compared is with what another policy decides, or, without one, with the outcome that stands in the history.",
            "Lines, divided by a tab: what, how much. A line of the history that cannot be read is told on standard error, with its"
                    + " number; the rest goes on, and the exit code is 1. The history is described by history.schema.json of the"
                    + " returns policy; lines without a customer count as one customer's."
        })
final class PolicyReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the policy, YAML or JSON")
    private Path document = Path.of("");

    @Option(names = "--history", required = true, paramLabel = "NDJSON", description = "past returns, one a line")
    private Path history = Path.of("");

    @Option(names = "--against", paramLabel = "OLD", description = "the policy to compare with")
    private @Nullable Path against;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter out = command.commandLine().getOut();
        ReturnPolicy policy = PolicyFile.read(document);
        JsonLines lines = new JsonLines(history, command.commandLine().getErr());
        if (against == null) {
            recorded(policy, lines).forEach(out::println);
        } else {
            print(compared(policy, PolicyFile.read(against), lines), out);
        }
        out.flush();
        return lines.exitCode();
    }

    private static List<String> recorded(ReturnPolicy policy, JsonLines lines) throws BadInput {
        RecordedOutcomes outcomes = new RecordedOutcomes(policy);
        return lines.through(all -> PastReturn.readLines(all, policy.domain()), past -> {
            past.forEachOrdered(outcomes::add);
            return outcomes.lines();
        });
    }

    private static ReplayReport compared(ReturnPolicy policy, ReturnPolicy old, JsonLines lines) throws BadInput {
        Domain both = both(policy.domain(), old.domain());
        PolicyReplay replay = PolicyReplay.of(policy, old);
        return lines.through(
                all -> PastReturn.readLines(all, both), past -> replay.over(past.map(PolicyReplayCommand::request)));
    }

    private static PastRequest request(PastReturn past) {
        return new PastRequest(past.question().request(), past.question().at(), past.customer(), past.segment());
    }

    /** A history may state what either policy asks for. */
    private static Domain both(Domain neu, Domain old) throws BadInput {
        Set<Attribute<?>> attributes = new LinkedHashSet<>(neu.attributes());
        attributes.addAll(old.attributes());
        long names = attributes.stream().map(Attribute::name).distinct().count();
        if (names < attributes.size()) {
            throw new BadInput("the two policies declare an attribute of one name differently: " + attributes);
        }
        return new Domain(neu.name(), "", List.of(), List.copyOf(attributes), List.of());
    }

    private static void print(ReplayReport report, PrintWriter out) {
        out.println("requests\t" + report.requests());
        out.println("requests decided otherwise\t" + report.changed());
        out.println("lines accepted that were refused\t" + report.accepted() + sums(report.goodsAccepted()));
        out.println("lines refused that were accepted\t" + report.refused() + sums(report.goodsRefused()));
        out.println("fees of lines that both accept, more or less"
                + (report.fees().isEmpty() ? "\t0" : sums(report.fees())));
        out.println("customers affected\t" + report.customers());
        report.segments().forEach((segment, count) -> out.println("segment " + segment + "\t" + count));
    }

    /** Amounts with a tab before each. */
    static String sums(Map<CurrencyUnit, Money> sums) {
        return sums.values().stream().map(sum -> "\t" + sum).collect(Collectors.joining());
    }
}
