package dev.aftercart.couriers.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase to look for: parts that follow one another in a sentence with anything between them.
 *
 * @param parts the parts, as {@link Wording} writes sentences
 */
record Phrase(List<String> parts) {

    /** Reads the notation that the head of {@code status-phrases-en.tsv} explains. */
    static Phrase of(String written) {
        String phrase = written.strip();
        boolean whole = phrase.startsWith("=");
        boolean start = phrase.startsWith("^");
        String[] sections = phrase.substring(whole || start ? 1 : 0).split("\\.\\.", -1);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < sections.length; i++) {
            String part = part(sections[i].strip());
            String opened = i == 0 && (whole || start) ? Wording.START + " " + part.stripLeading() : part;
            parts.add(i == sections.length - 1 && whole ? opened.stripTrailing() + " " + Wording.END : opened);
        }
        return new Phrase(List.copyOf(parts));
    }

    /** A part in plain words: between spaces, unless it may stand within a word, as it may in scripts without spaces. */
    private static String part(String written) {
        String plain = Wording.plain(written);
        if (plain.isBlank()
                || written.substring(1, Math.max(1, written.length() - 1)).contains("*")) {
            throw new IllegalStateException(
                    "a part of a phrase is words, perhaps with * before or after: \"" + written + "\"");
        }
        boolean openStart = written.startsWith("*") || Letters.isUnspaced(plain.charAt(1));
        boolean openEnd = written.endsWith("*") || Letters.isUnspaced(plain.charAt(plain.length() - 2));
        return plain.substring(openStart ? 1 : 0, plain.length() - (openEnd ? 1 : 0));
    }
}
