package dev.aftercart.couriers.detect;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A number as it counts: its digits and letters in order, as values 0 to 35, whatever script or case they were typed in.
 *
 * <p>Made for one detection and not shared.
 */
final class Symbols {

    /** The longest form: a prefix of two letters and 39 characters after it. */
    static final int MOST = 41;

    static final int INVISIBLE = -1;
    static final int SEPARATOR = -2;
    /** Between the groups of a number that stands alone, but not of one in a sentence: a dot ends it, a bracket closes it. */
    static final int PUNCTUATION = -3;

    static final int FOREIGN = -4;

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final byte[] LATIN = ALPHABET.getBytes(StandardCharsets.ISO_8859_1);
    private static final char MINUS_SIGN = '\u2212';
    private static final byte[] ASCII = ascii();

    private final byte[] values = new byte[MOST];
    private int length;
    private long digitPlaces;

    private Symbols() {}

    /** A text that is a number and nothing else; null when it has other characters, no digit, or more than a number has. */
    static @Nullable Symbols of(String text, int from, int to) {
        Symbols symbols = new Symbols();
        for (int i = from; i < to; ) {
            int c = text.charAt(i);
            int value;
            if (c < ASCII.length) {
                value = ASCII[c];
                i++;
            } else {
                int codePoint = text.codePointAt(i);
                value = value(codePoint);
                i += Character.charCount(codePoint);
            }
            if (value == FOREIGN || (value >= 0 && !symbols.add(value))) {
                return null;
            }
        }
        return symbols.digitPlaces != 0 ? symbols : null;
    }

    /** The value of a digit or letter, or what else the character is. */
    static int value(int codePoint) {
        return codePoint < ASCII.length ? ASCII[codePoint] : unicode(codePoint);
    }

    static char symbol(int value) {
        return ALPHABET.charAt(value);
    }

    private boolean add(int value) {
        if (length == MOST) {
            return false;
        }
        if (value < 10) {
            digitPlaces |= 1L << length;
        }
        values[length++] = (byte) value;
        return true;
    }

    int length() {
        return length;
    }

    int at(int place) {
        return values[place];
    }

    /** The places that hold a digit, one bit each from the lowest. */
    long digitPlaces() {
        return digitPlaces;
    }

    @Override
    public String toString() {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = LATIN[values[i]];
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    // Character.digit knows the digits of every script, and of letters the Latin ones, full-width too.
    private static int unicode(int codePoint) {
        int digit = Character.digit(codePoint, ALPHABET.length());
        if (digit >= 0) {
            return digit;
        }
        if (codePoint == MINUS_SIGN) {
            return SEPARATOR;
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> INVISIBLE;
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION -> SEPARATOR;
            default -> FOREIGN;
        };
    }

    private static byte[] ascii() {
        byte[] values = new byte[128];
        for (int c = 0; c < values.length; c++) {
            values[c] = (byte) unicode(c);
        }
        for (char c : ".()\t\r\n".toCharArray()) {
            values[c] = PUNCTUATION;
        }
        return values;
    }
}
