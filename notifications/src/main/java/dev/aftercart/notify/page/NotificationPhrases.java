package dev.aftercart.notify.page;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** The wordings of the pages, and of what messages say of an order, in English, Arabic and Indonesian. */
public final class NotificationPhrases {

    private NotificationPhrases() {}

    /**
     * Reads the wordings.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("notifications")
                .reading(
                        List.of("en", "ar", "id"),
                        language ->
                                NotificationPhrases.class.getResourceAsStream("phrases_" + language + ".properties"));
    }
}
