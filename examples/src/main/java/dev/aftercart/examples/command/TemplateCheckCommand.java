package dev.aftercart.examples.command;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.template.Blocks;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link Template#compile(String, Output, Blocks)}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a template before it is saved.",
            "Prints all that is wrong with it: line, column, and what to write instead. Then the values that it asks for.",
            "Exit code 1 when there is a fault, and not for warnings."
        })
final class TemplateCheckCommand implements Callable<Integer> {

    /** What a template can be for, as a person types it. */
    enum Kind {
        page(Output.PAGE),
        email(Output.EMAIL_HTML),
        text(Output.TEXT),
        sms(Output.SMS),
        whatsapp(Output.WHATSAPP),
        header(Output.HEADER),
        json(Output.JSON);

        final Output output;

        Kind(Output output) {
            this.output = output;
        }
    }

    @Parameters(paramLabel = "FILE", description = "the template")
    private Path file = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "KIND",
            defaultValue = "email",
            description = "what it makes: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when not said")
    private Kind kind = Kind.email;

    @Option(
            names = "--block",
            paramLabel = "NAME=FILE",
            description = "a block that the template may show by {%% render 'NAME' %%}; as often as needed")
    private Map<String, Path> blocks = new LinkedHashMap<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        PrintWriter out =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
        Blocks registered = Blocks.none();
        for (Map.Entry<String, Path> block : blocks.entrySet()) {
            registered = registered.with(block.getKey(), text(block.getValue()));
        }
        Parsed<Template> parsed = Template.compile(text(file), kind.output, registered);
        parsed.diagnostics().forEach(each -> out.println(word(each) + ": " + each));
        parsed.value().ifPresent(template -> template.variables().forEach(name -> out.println("asks for " + name)));
        out.println(
                parsed.value().isPresent()
                        ? "fine"
                        : "faults: " + parsed.diagnostics().size());
        out.flush();
        return parsed.value().isPresent() ? 0 : 1;
    }

    private static String text(Path file) throws BadInput {
        return new String(InputFile.read(file), StandardCharsets.UTF_8);
    }

    private static String word(Diagnostic diagnostic) {
        return diagnostic.isError() ? "fault" : "warning";
    }
}
