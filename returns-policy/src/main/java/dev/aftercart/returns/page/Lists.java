package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import java.util.List;

/** Several phrases in one. */
final class Lists {

    private Lists() {}

    /** One of them; at least one is given. */
    static Phrase or(List<Phrase> phrases) {
        return joined(phrases, Sentence.OR);
    }

    /** All of them; at least one is given. */
    static Phrase and(List<Phrase> phrases) {
        return joined(phrases, Sentence.AND);
    }

    private static Phrase joined(List<Phrase> phrases, Sentence last) {
        int size = phrases.size();
        Phrase joined = phrases.get(size - 1);
        for (int i = size - 2; i >= 0; i--) {
            Sentence between = i == size - 2 ? last : last == Sentence.OR ? Sentence.OR_LIST : Sentence.AND_LIST;
            joined = between.phrase().with("first", phrases.get(i)).with("second", joined);
        }
        return joined;
    }
}
