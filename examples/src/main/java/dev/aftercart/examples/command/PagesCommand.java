package dev.aftercart.examples.command;

import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.Pages;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.notify.page.Tone;
import dev.aftercart.notify.page.sample.SamplePages;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A shell over {@link SamplePages}. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = {
            "Writes every page in every state, in English, Arabic and Indonesian, to be looked at in a browser.",
            "Nobody placed the order, and the forms lead nowhere."
        })
final class PagesCommand implements Callable<Integer> {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"), Locale.forLanguageTag("id"));

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "aftercart-pages",
            description = "the folder to write; one of an earlier run is replaced (${DEFAULT-VALUE})")
    private Path folder = Path.of("aftercart-pages");

    @Option(names = "--accent", paramLabel = "COLOUR", defaultValue = "#0f766e", description = "${DEFAULT-VALUE}")
    private String accent = "#0f766e";

    @Option(
            names = "--tone",
            paramLabel = "TONE",
            defaultValue = "warm",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when left out")
    private Tone tone = Tone.WARM;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput, IOException {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        Texts texts = Texts.of(NotificationPhrases.bundle(), OrderPhrases.bundle(), SamplePages.bundle());
        Pages pages = Pages.shipped(texts, theme(command));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Locale language : LANGUAGES) {
            SamplePages.render(pages, language)
                    .forEach((name, html) -> files.put(name, html.getBytes(StandardCharsets.UTF_8)));
        }
        PrintWriter out = command.commandLine().getOut();
        DemoFolder.write(folder, files).forEach(out::println);
        return 0;
    }

    private Theme theme(CommandSpec command) {
        try {
            return Theme.of("Example Shop")
                    .home("https://shop.example/")
                    .accent(accent)
                    .tone(tone);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--accent: " + e.getMessage());
        }
    }
}
