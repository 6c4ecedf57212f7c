package dev.aftercart.notify.page.access;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** What is said to those who may not see a page, and what personal facts are called, in English, Arabic and Indonesian. */
public final class AccessPhrases {

    private AccessPhrases() {}

    /**
     * Reads the wordings.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("access")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> AccessPhrases.class.getResourceAsStream("access_" + language + ".properties"));
    }
}
