package dev.aftercart.notify.page.access;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/** One form for what people type in many. What is typed may be anything. */
final class Normal {

    private Normal() {}

    /** Without case, spaces and invisible characters; any digits as 0 to 9; the domain as it stands in the DNS. */
    static String email(String typed) {
        String text = letters(typed).toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        return at < 1 ? "" : text.substring(0, at + 1) + domain(text.substring(at + 1));
    }

    /** Letters and digits alone. */
    static String postcode(String typed) {
        StringBuilder kept = new StringBuilder();
        letters(typed)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** A number as it was typed, without what cannot be seen around it. */
    static String number(String typed) {
        StringBuilder kept = new StringBuilder();
        typed.codePoints().filter(Normal::isVisible).map(Normal::digit).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static String letters(String typed) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> isVisible(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(Normal::digit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isVisible(int c) {
        return Character.getType(c) != Character.FORMAT && !Character.isISOControl(c);
    }

    private static int digit(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c;
    }

    private static String domain(String name) {
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return name;
        }
    }
}
