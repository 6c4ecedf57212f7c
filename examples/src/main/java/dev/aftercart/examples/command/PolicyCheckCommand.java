package dev.aftercart.examples.command;

import dev.aftercart.examples.command.ReportLanguage.Sentences;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Diagnostic.Severity;
import dev.aftercart.explain.Parsed;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.analysis.PolicyAnalysis;
import dev.aftercart.returns.analysis.PolicyFinding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link ReturnPolicy#read(Path, Floor...)} and {@link PolicyAnalysis#of(ReturnPolicy)}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a policy before it is published.",
            "Prints what is wrong with the document: line, column, place, and what is allowed. Then what is proved of the"
                    + " policy, for all requests there could be; under each sentence a request that shows it, where there can be one,"
                    + " as a line for \"decide\". Then what of the law could not be stated for sure and should be looked up.",
            "Exit code 1 when there is a fault, and not for warnings."
        })
final class PolicyCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the policy, YAML or JSON")
    private Path document = Path.of("");

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        PrintWriter out =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
        Sentences sentences = language.sentences();
        Parsed<ReturnPolicy> read = PolicyFile.parse(document);
        read.diagnostics().forEach(each -> out.println(word(each.severity()) + ": " + each));
        ReturnPolicy policy = read.value().orElse(null);
        if (policy == null) {
            out.flush();
            return 1;
        }
        List<PolicyFinding> findings = PolicyAnalysis.of(policy).findings();
        print(findings, sentences, out);
        policy.floors().forEach(floor -> confirm(floor, out));
        long faults = findings.stream()
                .filter(finding -> finding.kind().severity() == Severity.ERROR)
                .count();
        out.println((policy.name() + " " + policy.domain().version()).strip()
                + (faults == 0 ? ": fine" : ": faults: " + faults) + "; fingerprint " + policy.fingerprint());
        out.flush();
        return faults == 0 ? 0 : 1;
    }

    private static void print(List<PolicyFinding> findings, Sentences sentences, PrintWriter out) {
        int number = 0;
        for (PolicyFinding finding : findings) {
            number++;
            String severity = word(finding.kind().severity());
            out.println(severity + ": " + finding.path() + ": " + sentences.say(finding.phrase()));
            if (finding.example() != null) {
                out.println(RequestLine.of(RequestLine.code(finding.kind()) + "-" + number, finding.example()));
            }
        }
    }

    private static void confirm(Floor floor, PrintWriter out) {
        floor.toConfirm()
                .forEach(point -> out.println("warning: floors." + floor.id() + ": to be confirmed: " + point));
    }

    private static String word(Diagnostic.Severity severity) {
        return severity == Severity.ERROR ? "fault" : "warning";
    }
}
