package dev.aftercart.courier;

import java.util.regex.Pattern;

/**
 * The host's own name for one booking, under which it is asked for as often as need be and made once. The host chooses it and
 * writes it down before it asks; the return's number is a good one. It stands in the courier's papers, so it names no person.
 *
 * @param value 1 to 50 capital letters A to Z, digits, {@code -} and {@code .}, the first a letter or digit: what every courier
 *     keeps as it is, also in a bar code of Code 39
 */
public record BookingKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,49}");

    /** Checks the form. */
    public BookingKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a booking key has 1 to 50 capital letters A to Z, digits, - and ., and begins"
                            + " with a letter or digit; this one has " + value.length() + " characters and is none");
        }
    }

    /**
     * A key.
     *
     * @param value its text
     * @return the key
     * @throws IllegalArgumentException when it has not the form of one
     */
    public static BookingKey of(String value) {
        return new BookingKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
