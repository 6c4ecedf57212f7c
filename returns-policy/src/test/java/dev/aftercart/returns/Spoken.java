package dev.aftercart.returns;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import java.util.Set;
import java.util.TreeSet;

/** The keys that are spoken in an explanation, those of phrases inside phrases too. */
final class Spoken {

    private Spoken() {}

    static Set<String> keys(Explanation explanation) {
        Set<String> keys = new TreeSet<>();
        collect(explanation.rule(), keys);
        explanation.facts().forEach(fact -> collect(fact, keys));
        explanation.changes().forEach(change -> collect(change, keys));
        return keys;
    }

    private static void collect(Phrase phrase, Set<String> keys) {
        keys.add(phrase.key());
        for (Phrase.Argument argument : phrase.arguments().values()) {
            if (argument instanceof Phrase.Argument.Nested nested) {
                collect(nested.value(), keys);
            }
        }
    }
}
