package dev.aftercart.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Characters as a reader counts them: a letter with its marks, an emoji with its colour, an Indic conjunct (UAX 29, extended
 * grapheme clusters, as ICU knows them and not as the Java version at hand does). Thread-safe.
 */
public final class Characters {

    private Characters() {}

    /**
     * The last place at which a text can be cut without tearing a character.
     *
     * @param text the text
     * @param index the last place allowed, in {@code char}s; 0 to the text's length
     * @return the index itself, or the beginning of the character that it would tear
     */
    public static int boundary(CharSequence text, int index) {
        if (index == text.length()) {
            return index;
        }
        return of(text).preceding(index + 1);
    }

    /**
     * Where the first so many characters of a text end.
     *
     * @param text the text
     * @param characters how many; not negative
     * @return the index after them, in {@code char}s; the text's length if it has no more
     */
    public static int end(CharSequence text, int characters) {
        if (characters >= text.length()) {
            return text.length();
        }
        BreakIterator breaks = of(text);
        int end = characters == 0 ? 0 : breaks.next(characters);
        return end == BreakIterator.DONE ? text.length() : end;
    }

    private static BreakIterator of(CharSequence text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(text);
        return breaks;
    }
}
