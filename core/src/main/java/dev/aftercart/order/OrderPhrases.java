package dev.aftercart.order;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** The sentences of orders, timelines and milestones in English, Arabic and Indonesian. */
public final class OrderPhrases {

    private OrderPhrases() {}

    /**
     * Reads the sentences.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("order")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> OrderPhrases.class.getResourceAsStream("phrases_" + language + ".properties"));
    }
}
