package dev.aftercart.examples.command;

import dev.aftercart.examples.command.ReportLanguage.Sentences;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.ChargedFee;
import dev.aftercart.returns.Decision;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.analysis.PolicyDifference;
import dev.aftercart.returns.analysis.Region;
import java.io.PrintWriter;
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

/** A shell over {@link PolicyDifference#between(ReturnPolicy, ReturnPolicy)}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Says where a new policy is better or worse for customers than the old one, for all requests there could be.",
            "For each region: a sentence, what both policies decide on an example, and the example, as a line for \"decide\"."
                    + " Compared are the shop's own rules; where the law raises decisions, both can decide the same."
                    + " Rights of the law that only the old policy stands on are named.",
            "Exit code 1 when the new policy is worse anywhere, and when not everything could be compared."
        })
final class PolicyDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "the policy that holds now")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "the policy that shall hold")
    private Path neu = Path.of("");

    @Option(names = "--allow-stricter", description = "exit code 0 also when the new policy is worse somewhere")
    private boolean allowStricter;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter out = command.commandLine().getOut();
        Sentences sentences = language.sentences();
        ReturnPolicy before = PolicyFile.read(old);
        ReturnPolicy after = PolicyFile.read(neu);
        PolicyDifference difference = PolicyDifference.between(before, after);
        int number = 0;
        for (Region<?> region : difference.regions()) {
            Case example = region.example();
            out.println(RequestLine.code(region.change()) + ": "
                    + region.facet().name() + ": " + sentences.say(region.phrase()));
            out.println("  " + both(shown(example, before), shown(example, after)));
            out.println(RequestLine.of(region.facet().name() + "-" + ++number, example));
        }
        difference
                .lostRights()
                .forEach(right ->
                        out.println("the new policy does not stand on: " + right.id() + ", " + right.article()));
        out.println(difference.isComplete() ? "regions: " + number : "the policies are too large to be compared");
        out.flush();
        boolean worse = difference.isStricterAnywhere() && !allowStricter;
        return worse || !difference.isComplete() ? 1 : 0;
    }

    /** The law can raise both to the same, and a window can differ only for what is delivered later. */
    private static String both(String before, String after) {
        return before.equals(after) ? "on this example both: " + before : "old: " + before + "; new: " + after;
    }

    private static String shown(Case asked, ReturnPolicy policy) {
        Decision decision = policy.decide(asked.request(), asked.at());
        StringBuilder text = new StringBuilder(RequestLine.code(decision.outcome()));
        if (decision.window().lastDay() != null) {
            text.append(", last day ").append(decision.window().lastDay());
        }
        decision.charges()
                .forEach(charge -> text.append(", ")
                        .append(RequestLine.code(charge.fee().kind()))
                        .append(' ')
                        .append(amount(charge)));
        return text.toString();
    }

    private static String amount(ChargedFee charge) {
        if (charge.amount() != null) {
            return charge.amount().toString();
        }
        return charge.most() == null ? "known later" : "up to " + charge.most();
    }
}
