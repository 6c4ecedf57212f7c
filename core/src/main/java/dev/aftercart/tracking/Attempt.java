package dev.aftercart.tracking;

import org.jspecify.annotations.Nullable;

/**
 * Where and in which attempt a failure was found.
 *
 * @param atTheDoor whether the courier stood at the door; false when it was found before
 * @param number which attempt it was, counted from 1; 0 when the courier does not say
 * @param moreToCome whether another attempt follows; null when the courier does not say
 */
public record Attempt(
        boolean atTheDoor, int number, @Nullable Boolean moreToCome) {

    /** A failure found at the door, with nothing said about its number or another attempt. */
    public static final Attempt AT_THE_DOOR = new Attempt(true, 0, null);

    /** Refuses a negative number. */
    public Attempt {
        if (number < 0) {
            throw new IllegalArgumentException("an attempt is counted from 1 (0: unknown), but was " + number);
        }
    }
}
