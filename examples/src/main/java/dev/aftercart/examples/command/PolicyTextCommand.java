package dev.aftercart.examples.command;

import dev.aftercart.explain.Prose;
import dev.aftercart.returns.page.PolicyText;
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

/** A shell over {@link PolicyText#of}. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the page that customers read, from the rules that decide.",
            "Plain text, or with --html an article to put on a page of the shop's own."
        })
final class PolicyTextCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the policy, YAML or JSON")
    private Path document = Path.of("");

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Option(
            names = "--country",
            paramLabel = "CC",
            description = "what holds for orders to this country alone, such as SA")
    private @Nullable String country;

    @Option(names = "--html", description = "an HTML article in place of plain text")
    private boolean html;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        PrintWriter out =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
        PolicyText text = PolicyText.of(PolicyFile.read(document));
        Prose page = (country == null ? text : forCountry(text, country)).prose();
        out.println(
                html
                        ? ReportLanguage.texts().page(page, language.locale())
                        : ReportLanguage.texts().render(page, language.locale()));
        out.flush();
        return 0;
    }

    private static PolicyText forCountry(PolicyText text, String code) throws BadInput {
        try {
            return text.forCountry(code);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--country: " + e.getMessage());
        }
    }
}
