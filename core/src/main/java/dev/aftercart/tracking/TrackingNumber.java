package dev.aftercart.tracking;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number by which a courier knows a parcel (waybill, AWB, consignment number).
 *
 * <p>Kept in upper case, with digits 0 to 9 and without white space, so that the same number is equal however it was typed. Couriers use numbers
 * again after some months: a number names a parcel only together with its courier and a time.
 *
 * @param value the number; 1 to 100 letters A to Z and digits, at least one of them a digit, with {@code - _ . / # : +} between
 */
public record TrackingNumber(String value) {

    private static final int LONGEST = 100;

    private static final Pattern FORM = Pattern.compile("(?=.*[0-9])[A-Z0-9#][A-Z0-9_./#:+-]*");

    /** Takes white space out and checks what is left: words are no number. */
    public TrackingNumber {
        value = isUsual(value) ? value : cleaned(value);
        if (value.length() > LONGEST || (!isUsual(value) && !FORM.matcher(value).matches())) {
            throw new IllegalArgumentException("a tracking number has 1 to " + LONGEST
                    + " letters A to Z and digits, at least one digit, and - _ . / # : + between; this one has "
                    + value.length() + " characters and is none");
        }
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
