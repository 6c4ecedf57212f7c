package dev.aftercart.returns;

import dev.aftercart.explain.PhraseBundle;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Objects;

/** The wordings of this module's phrases in English, Arabic and Indonesian. */
public final class ReturnPhrases {

    private ReturnPhrases() {}

    /**
     * The wordings, read from this module's own resources.
     *
     * @return a bundle named {@code returns} in the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("returns")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> new SequenceInputStream(open("returns", language), open("page", language)));
    }

    private static InputStream open(String part, String language) {
        String name = part + "_" + language + ".properties";
        return Objects.requireNonNull(ReturnPhrases.class.getResourceAsStream(name), name);
    }
}
