package dev.aftercart.examples.command;

import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.page.Exported;
import dev.aftercart.returns.page.PolicyExport;
import dev.aftercart.returns.page.Storefront;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link PolicyExport}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a policy as other programs read it: MerchantReturnPolicy of schema.org, or Google Merchant's form.",
            "What the form cannot say is told on standard error, rule by rule."
        })
final class PolicyExportCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("jsonld", "google");

    @Parameters(paramLabel = "FILE", description = "the policy, YAML or JSON")
    private Path document = Path.of("");

    @Option(names = "--to", paramLabel = "FORM", required = true, description = "jsonld or google")
    private String form = "";

    @Option(
            names = "--country",
            paramLabel = "CC",
            defaultValue = "US",
            description = "where orders go to, such as SA; ${DEFAULT-VALUE} when left out")
    private String country = "";

    @Option(
            names = "--day",
            paramLabel = "DAY",
            description =
                    "the day of the export, such as 2026-11-01: seasons that are over by then are left out; today when"
                            + " left out")
    private @Nullable LocalDate day;

    @Option(
            names = "--page",
            paramLabel = "URL",
            defaultValue = "https://shop.example/returns",
            description = "where the policy can be read; ${DEFAULT-VALUE} when left out")
    private URI page = URI.create("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        CommandLine line = Objects.requireNonNull(spec, "set by picocli").commandLine();
        if (!FORMS.contains(form)) {
            throw new BadInput("--to must be one of " + FORMS + ", but was \"" + form + "\"");
        }
        ReturnPolicy policy = PolicyFile.read(document);
        Exported exported = form.equals("google")
                ? PolicyExport.google(policy, storefront())
                : PolicyExport.jsonLd(policy, storefront());
        exported.losses().forEach(loss -> line.getErr().println(loss));
        line.getOut().println(exported.json());
        line.getOut().flush();
        line.getErr().flush();
        return 0;
    }

    private Storefront storefront() throws BadInput {
        try {
            return new Storefront(country, day == null ? LocalDate.now(ZoneId.systemDefault()) : day, page);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--country: " + e.getMessage());
        }
    }
}
