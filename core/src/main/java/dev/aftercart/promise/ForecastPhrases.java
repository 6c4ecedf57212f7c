package dev.aftercart.promise;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** The sentences that explain what a {@link TransitModel} answers, in English, Arabic and Indonesian. */
public final class ForecastPhrases {

    private ForecastPhrases() {}

    /**
     * Reads the sentences.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("forecast")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> ForecastPhrases.class.getResourceAsStream("forecast_" + language + ".properties"));
    }
}
