package dev.aftercart.examples.command;

import dev.aftercart.examples.returns.KeptDecisions;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.analysis.BoundaryCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link BoundaryCases#of(ReturnPolicy)}. */
@Command(
        name = "tests",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a shop's own tests of its policy: a request for each rule that ever decides, for both sides of each bound, and"
                    + " for the last day of each window and the day after; each with what is decided today.",
            "One JSON line each: the request, as for \"decide\", and the decision without what changes with every change of the"
                    + " policy or of words: the policy's fingerprint and the explanation. Read by KeptDecisions, see its test.",
            "Exit code 1 when the policy is too large for all of them."
        })
final class PolicyTestsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the policy, YAML or JSON")
    private Path document = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE|DIR",
            description = "where to write them; in a folder, to returns-tests.ndjson")
    private Path out = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput, IOException {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        ReturnPolicy policy = PolicyFile.read(document);
        Path file = Files.isDirectory(out) ? out.resolve("returns-tests.ndjson") : out;
        OutputFile.checkWritable(file);
        BoundaryCases cases = BoundaryCases.of(policy);
        List<String> lines = KeptDecisions.lines(policy, cases);
        OutputFile.write(file, lines);
        command.commandLine().getOut().println(file + ": " + lines.size() + " tests");
        if (!cases.isComplete()) {
            command.commandLine().getErr().println("aftercart: " + document + ": is too large for all tests");
        }
        return cases.isComplete() ? 0 : 1;
    }
}
