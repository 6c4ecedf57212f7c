package dev.aftercart.couriers.internal;

import java.text.Normalizer;
import java.util.List;

/**
 * What each character counts as when words are compared: letters without accents in lower case, digits of any script as 0 to
 * 9, the variants of a letter as one, such as the traditional forms of Chinese characters and the forms of the Arabic alef.
 *
 * <p>Immutable and thread-safe.
 */
final class Letters {

    /** What stands for a character between words. */
    static final char GAP = ' ';

    /** What stands for a character that is as if it were not there: marks over letters, invisible ones. */
    static final char NOTHING = 0;

    /** Where the scripts begin that put no spaces, or none that one can rely on, between words: Han, Kana, Hangul. */
    private static final char UNSPACED = '\u2E80';

    private static final char[] PLAIN = table();

    private Letters() {}

    /** A letter or digit in its plain form, {@link #GAP}, or {@link #NOTHING}. */
    static char plain(char c) {
        return PLAIN[c];
    }

    /** Whether a plain character is of a script in which a word may begin and end anywhere. */
    static boolean isUnspaced(char plain) {
        return plain >= UNSPACED;
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = byKind((char) c);
        }
        for (List<String> row : Table.rows(Letters.class, "letter-variants.tsv", 2)) {
            for (char variant : row.get(1).toCharArray()) {
                table[variant] = row.get(0).isEmpty() ? NOTHING : row.get(0).charAt(0);
            }
        }
        return table;
    }

    private static char byKind(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> NOTHING;
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> isUnspaced(c) ? c : withoutAccent(c);
            default -> GAP;
        };
    }

    private static char withoutAccent(char c) {
        char base = c < 128
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(base);
    }
}
