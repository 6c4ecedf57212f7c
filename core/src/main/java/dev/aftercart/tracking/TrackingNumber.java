package dev.aftercart.tracking;

import java.util.Locale;

/**
 * The number by which a courier knows a parcel (waybill, AWB, consignment number).
 *
 * <p>Kept in upper case without white space, so that the same number is equal however it was typed. Couriers use numbers
 * again after some months: a number names a parcel only together with its courier and a time.
 *
 * @param value the number; 1 to 100 visible characters
 */
public record TrackingNumber(String value) {

    private static final int LONGEST = 100;

    /** Takes white space out and checks what is left. */
    public TrackingNumber {
        value = value.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a tracking number has 1 to " + LONGEST
                    + " visible characters, but this one has " + value.length());
        }
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
