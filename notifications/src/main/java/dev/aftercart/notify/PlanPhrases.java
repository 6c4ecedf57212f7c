package dev.aftercart.notify;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** The sentences of plans, for the shop and its support, in English, Arabic and Indonesian. */
public final class PlanPhrases {

    private PlanPhrases() {}

    /**
     * Reads the sentences.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("plan")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> PlanPhrases.class.getResourceAsStream("plan_" + language + ".properties"));
    }
}
