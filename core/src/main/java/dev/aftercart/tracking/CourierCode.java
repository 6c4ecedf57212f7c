package dev.aftercart.tracking;

import java.util.Locale;

/**
 * The code by which a courier is known here, such as {@code dhl}. Open: every adapter brings its own.
 *
 * @param value lower case letters and digits, with {@code _ . -} between
 */
public record CourierCode(String value) {

    /** Checks the form. */
    public CourierCode {
        OpenCode.check("a courier code", value);
    }

    /**
     * A courier's code, in any case.
     *
     * @param value the code
     * @return the code
     * @throws IllegalArgumentException when it has not the form of one
     */
    public static CourierCode of(String value) {
        // There are few couriers, and every order names some: each text is kept once.
        return new CourierCode(value.toLowerCase(Locale.ROOT).intern());
    }

    @Override
    public String toString() {
        return value;
    }
}
