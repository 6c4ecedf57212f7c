package dev.aftercart.examples.command;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.ReturnPhrases;
import dev.aftercart.returns.analysis.AnalysisPhrases;
import dev.aftercart.text.Texts;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that says in which language sentences are, and the sentences. */
final class ReportLanguage {

    private static final List<String> KNOWN = List.of("en", "ar", "id");

    @Option(
            names = "--lang",
            paramLabel = "LL",
            defaultValue = "en",
            description =
                    "the language of the sentences: en, ar or id, also with a country; ${DEFAULT-VALUE} when left out")
    private String tag = "en";

    /** Puts sentences of an analysis into words. */
    Sentences sentences() throws BadInput {
        Locale language = locale();
        Texts texts = texts();
        return phrase -> texts.render(phrase, language);
    }

    /** All that policies and their analysis speak. */
    static Texts texts() {
        return Texts.of(AnalysisPhrases.bundle(), ReturnPhrases.bundle());
    }

    /** The language asked for. */
    Locale locale() throws BadInput {
        Locale language = Locale.forLanguageTag(tag);
        if (!KNOWN.contains(language.getLanguage())) {
            throw new BadInput("--lang must be one of " + KNOWN + ", but was \"" + tag + "\"");
        }
        return language;
    }

    /** Phrases in the language asked for. */
    interface Sentences {
        String say(Phrase phrase);
    }
}
