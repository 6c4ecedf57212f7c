package dev.aftercart.courier;

import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Polling} has to know of a parcel.
 *
 * @param milestone how far it has come
 * @param heardAt when the newest thing happened that is known of it, or when it left
 * @param askedAt when the courier was last asked, or when it left
 * @param expected when it is expected, or null when nobody knows
 * @param isPushed whether the courier tells of it without being asked
 */
public record ParcelState(
        Milestone milestone,
        Instant heardAt,
        Instant askedAt,
        @Nullable DateWindow expected,
        boolean isPushed) {

    /** Refuses null where it is not allowed. */
    public ParcelState {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(heardAt, "heardAt");
        Objects.requireNonNull(askedAt, "askedAt");
    }
}
