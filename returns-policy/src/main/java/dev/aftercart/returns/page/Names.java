package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import java.util.List;
import java.util.Optional;

/** What things are called: by the shop's own bundle, by ours, else by their codes. */
final class Names {

    private static final String OWN = "name.";

    private final List<PhraseBundle> own;

    Names(List<PhraseBundle> own) {
        this.own = List.copyOf(own);
    }

    Optional<Phrase> own(String key) {
        boolean named = own.stream()
                .anyMatch(bundle -> bundle.languages().stream()
                        .anyMatch(
                                language -> bundle.pattern(language, OWN + key).isPresent()));
        return named ? Optional.of(Phrase.of(OWN + key)) : Optional.empty();
    }

    /** The value of an attribute, a budget, a season. */
    Phrase of(String kind, String value) {
        return own(kind + "." + value)
                .or(() -> Sentence.value(kind, value))
                .orElseGet(() -> Sentence.WORD.phrase().with("word", value));
    }

    /** An attribute by itself. */
    Phrase of(String attribute) {
        return own(attribute)
                .or(() -> Sentence.attribute(attribute))
                .orElseGet(() -> Sentence.WORD.phrase().with("word", attribute));
    }
}
