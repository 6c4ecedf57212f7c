package dev.aftercart.notify.page;

import dev.aftercart.explain.PhraseBundle;

/** The wordings of the tracking page and the status message in English, Arabic and Indonesian. */
public final class NotificationPhrases {

    private NotificationPhrases() {}

    /**
     * Reads the wordings.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        PhraseBundle bundle = PhraseBundle.named("notifications");
        for (String language : new String[] {"en", "ar", "id"}) {
            String resource = "phrases_" + language + ".properties";
            bundle = bundle.reading(language, NotificationPhrases.class.getResourceAsStream(resource));
        }
        return bundle;
    }
}
