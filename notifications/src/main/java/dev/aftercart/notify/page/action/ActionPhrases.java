package dev.aftercart.notify.page.action;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** What is said of forms that cannot be acted on, in English, Arabic and Indonesian. */
public final class ActionPhrases {

    private ActionPhrases() {}

    /**
     * Reads the wordings.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("forms")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> ActionPhrases.class.getResourceAsStream("forms_" + language + ".properties"));
    }
}
