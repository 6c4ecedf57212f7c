package dev.aftercart.order;

import dev.aftercart.explain.PhraseBundle;

/** The sentences of orders, timelines and milestones in English, Arabic and Indonesian. */
public final class OrderPhrases {

    private OrderPhrases() {}

    /**
     * Reads the sentences.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        PhraseBundle bundle = PhraseBundle.named("order");
        for (String language : new String[] {"en", "ar", "id"}) {
            String resource = "phrases_" + language + ".properties";
            bundle = bundle.reading(language, OrderPhrases.class.getResourceAsStream(resource));
        }
        return bundle;
    }
}
