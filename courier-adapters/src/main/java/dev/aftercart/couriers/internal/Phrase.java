package dev.aftercart.couriers.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase to look for: parts that follow one another in a sentence with anything between them.
 *
 * @param parts the parts in {@linkplain Wording plain words}
 * @param fromStart whether the sentence must begin with it
 * @param toEnd whether the sentence must end with it
 */
record Phrase(List<String> parts, boolean fromStart, boolean toEnd) {

    /** How many characters, the space before a word counted, tell phrases apart well enough. */
    static final int KEY = 4;

    /** Reads the notation that the head of {@code status-phrases.tsv} explains. */
    static Phrase of(String written) {
        String phrase = written.strip();
        boolean whole = phrase.startsWith("=");
        boolean start = phrase.startsWith("^");
        List<String> parts = new ArrayList<>();
        for (String part : phrase.substring(whole || start ? 1 : 0).split("\\.\\.")) {
            String plain = Wording.plain(part);
            boolean openStart = part.strip().startsWith("*");
            boolean openEnd = part.strip().endsWith("*");
            parts.add(plain.substring(openStart ? 1 : 0, plain.length() - (openEnd ? 1 : 0)));
        }
        return new Phrase(List.copyOf(parts), whole || start, whole);
    }

    /** How the phrase begins, by which it is found again; null when it can begin inside a word. */
    @Nullable
    String key() {
        String first = parts.get(0);
        return first.startsWith(" ") && first.length() >= KEY ? first.substring(0, KEY) : null;
    }

    boolean isIn(String sentence) {
        if (fromStart) {
            return toEnd ? sentence.equals(parts.get(0)) : sentence.startsWith(parts.get(0));
        }
        int from = 0;
        for (String part : parts) {
            int found = sentence.indexOf(part, from);
            if (found < 0) {
                return false;
            }
            from = found + part.length() - 1;
        }
        return true;
    }
}
