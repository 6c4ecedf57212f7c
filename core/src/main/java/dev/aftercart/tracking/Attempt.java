package dev.aftercart.tracking;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where and in which attempt a failure was found.
 *
 * @param found where the courier was when it was found
 * @param number which attempt it was, counted from 1; 0 when the courier does not say
 * @param moreToCome whether another attempt follows; null when the courier does not say
 */
public record Attempt(Found found, int number, @Nullable Boolean moreToCome) {

    /** Where a failure was found. Closed. */
    public enum Found {
        /** The courier stood at the door. */
        AT_THE_DOOR,
        /** It was found before the courier came to the door. */
        BEFORE_THE_DOOR,
        /** The courier does not say. */
        UNKNOWN
    }

    /** A failure found at the door, with nothing said about its number or another attempt. */
    public static final Attempt AT_THE_DOOR = new Attempt(Found.AT_THE_DOOR, 0, null);

    /** A failure found before the door, with nothing said about its number or another attempt. */
    public static final Attempt BEFORE_THE_DOOR = new Attempt(Found.BEFORE_THE_DOOR, 0, null);

    /** Refuses a negative number. */
    public Attempt {
        Objects.requireNonNull(found, "found");
        if (number < 0) {
            throw new IllegalArgumentException("an attempt is counted from 1 (0: unknown), but was " + number);
        }
    }
}
