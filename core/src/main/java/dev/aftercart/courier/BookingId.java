package dev.aftercart.courier;

import java.util.regex.Pattern;

/**
 * The courier's own name for a booking; what it wants to be told to cancel it.
 *
 * @param value 1 to 100 visible ASCII characters without spaces, the first a letter or digit
 */
public record BookingId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][!-~]{0,99}");

    /** Checks the form. */
    public BookingId {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "a booking's id has 1 to 100 visible ASCII characters, the first a letter or digit; this" + " has "
                            + value.length() + " characters and is none");
        }
    }

    /**
     * Whether a text has the form of an id.
     *
     * @param value the text
     * @return true when an id can be made of it
     */
    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    /**
     * An id.
     *
     * @param value its text
     * @return the id
     * @throws IllegalArgumentException when it has not the form of one
     */
    public static BookingId of(String value) {
        return new BookingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
