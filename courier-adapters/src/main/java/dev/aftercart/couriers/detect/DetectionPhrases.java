package dev.aftercart.couriers.detect;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** The sentences that say what speaks for a candidate, in English, Arabic and Indonesian. */
public final class DetectionPhrases {

    private DetectionPhrases() {}

    /**
     * Reads the sentences.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("detection")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> DetectionPhrases.class.getResourceAsStream("phrases_" + language + ".properties"));
    }
}
