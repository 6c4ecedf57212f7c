package dev.aftercart.couriers.detect;

import java.util.Locale;

/** What speaks for a candidate, the strongest first. Closed: the forms of numbers know no other kinds of evidence. */
public enum Confidence {
    /** The check digit is right. Of plain digits alone this is weak still: one random number in ten has a right one. */
    CHECKSUM,
    /** Fixed letters or digits stand where the courier puts them, or a link to the courier's tracking page names the number. */
    FORMAT,
    /** Only length and kind of characters fit. */
    GUESS;

    /**
     * The word for it in lower case.
     *
     * @return {@code checksum}, {@code format} or {@code guess}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
