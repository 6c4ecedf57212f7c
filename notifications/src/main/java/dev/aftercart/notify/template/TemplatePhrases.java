package dev.aftercart.notify.template;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** The wordings of the filters {@code money}, {@code number}, {@code relative_day} and {@code time_range}. */
public final class TemplatePhrases {

    private TemplatePhrases() {}

    /**
     * Reads the wordings.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("template")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> TemplatePhrases.class.getResourceAsStream("phrases_" + language + ".properties"));
    }
}
