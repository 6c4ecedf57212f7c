package dev.aftercart.tracking;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The number by which a courier knows a parcel (waybill, AWB, consignment number).
 *
 * <p>Kept in upper case, with digits 0 to 9 and without white space, so that the same number is equal however it was typed. Couriers use numbers
 * again after some months: a number names a parcel only together with its courier and a time.
 *
 * @param value the number; 1 to 100 letters A to Z and digits, with {@code - _ . / # : +} between. Nearly all have a digit; letters alone
 *     are taken where they were written as one word of three or more, as in couriers' test systems, and that word is none of
 *     those that stand for no number, such as {@code NULL}
 */
public record TrackingNumber(String value) {

    private static final int LONGEST = 100;
    private static final int SHORTEST_NAME = 3;

    private static final Pattern FORM = Pattern.compile("[A-Z0-9#][A-Z0-9_./#:+-]*");

    /** What programs and people write where there is no number. */
    private static final Set<String> NO_NUMBERS = Set.of(
            "NULL",
            "NONE",
            "NIL",
            "N/A",
            "UNDEFINED",
            "UNKNOWN",
            "UNAVAILABLE",
            "EMPTY",
            "TBA",
            "TBD",
            "PENDING",
            "TEST");

    /** Takes white space out and checks what is left: words are no number. */
    public TrackingNumber {
        String clean = isUsual(value) ? value : cleaned(value);
        boolean good = clean.length() <= LONGEST
                && (isUsual(clean)
                        || (FORM.matcher(clean).matches() && (hasDigit(clean) || isName(clean, value.strip()))));
        if (!good) {
            throw new IllegalArgumentException("a tracking number has 1 to " + LONGEST
                    + " letters A to Z and digits and - _ . / # : + between, and is one word where it has no digit; this one"
                    + " has " + clean.length() + " characters and is none");
        }
        value = clean;
    }

    private static boolean hasDigit(String value) {
        return value.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Several words are a remark, and not the name of a parcel. */
    private static boolean isName(String clean, String typed) {
        return clean.length() == typed.length() && clean.length() >= SHORTEST_NAME && !NO_NUMBERS.contains(clean);
    }

    /** Nothing but capitals and digits, with a digit: nearly all numbers, and nothing is to be done about them. */
    private static boolean isUsual(String value) {
        boolean digit = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && (c < 'A' || c > 'Z')) {
                return false;
            }
            digit |= isDigit;
        }
        return digit;
    }

    private static String cleaned(String typed) {
        return typed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    /**
     * A tracking number as it was typed.
     *
     * @param typed the number; white space does not matter
     * @return the number
     * @throws IllegalArgumentException when nothing is left, or too much
     */
    public static TrackingNumber of(String typed) {
        return new TrackingNumber(typed);
    }

    @Override
    public String toString() {
        return value;
    }
}
