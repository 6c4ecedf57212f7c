package dev.aftercart.couriers.internal;

import dev.aftercart.tracking.TrackingNumber;
import org.jspecify.annotations.Nullable;

/** Tracking numbers that an outsider wrote. */
public final class Numbers {

    private Numbers() {}

    /**
     * A number.
     *
     * @param written what was written, or null
     * @return the number, or null when that cannot be one
     */
    public static @Nullable TrackingNumber of(@Nullable String written) {
        try {
            return written == null ? null : TrackingNumber.of(written);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
