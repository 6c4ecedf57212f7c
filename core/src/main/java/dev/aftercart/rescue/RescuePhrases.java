package dev.aftercart.rescue;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** The sentences about customers who wait, for the shop's staff, in English, Arabic and Indonesian. */
public final class RescuePhrases {

    private RescuePhrases() {}

    /**
     * Reads the sentences.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("rescue")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> RescuePhrases.class.getResourceAsStream("phrases_" + language + ".properties"));
    }
}
