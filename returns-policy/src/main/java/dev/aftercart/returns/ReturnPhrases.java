package dev.aftercart.returns;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** The wordings of this module's phrases in English, Arabic and Indonesian. */
public final class ReturnPhrases {

    private ReturnPhrases() {}

    /**
     * The wordings, read from this module's own resources.
     *
     * @return a bundle named {@code returns} in the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("returns")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> ReturnPhrases.class.getResourceAsStream("returns_" + language + ".properties"));
    }
}
