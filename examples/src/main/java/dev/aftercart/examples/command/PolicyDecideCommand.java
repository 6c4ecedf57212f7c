package dev.aftercart.examples.command;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnQuestion;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link ReturnQuestion#readLines} and {@link ReturnQuestion#decideBy}. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Decides requests: prints one JSON line for each line of requests, in order, with the request's id.",
            "A line that cannot be read is told on standard error, with its number; the rest goes on, and the exit code is 1.",
            "Requests and decisions are described by request.schema.json and decision.schema.json of the returns policy."
        })
final class PolicyDecideCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the policy, YAML or JSON")
    private Path document = Path.of("");

    @Option(names = "--requests", required = true, paramLabel = "NDJSON", description = "the requests, one a line")
    private Path requests = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter out = command.commandLine().getOut();
        ReturnPolicy policy = PolicyFile.read(document);
        JsonLines lines = new JsonLines(requests, command.commandLine().getErr());
        lines.through(all -> ReturnQuestion.readLines(all, policy.domain()), questions -> {
            questions.forEachOrdered(question -> out.println(answer(question, policy)));
            return policy;
        });
        out.flush();
        return lines.exitCode();
    }

    private static String answer(ReturnQuestion question, ReturnPolicy policy) {
        String decision = question.decideBy(policy).toJson();
        return question.id().isEmpty()
                ? decision
                : "{\"id\":" + TextNode.valueOf(question.id()) + "," + decision.substring(1);
    }
}
