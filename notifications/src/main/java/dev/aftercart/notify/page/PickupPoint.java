package dev.aftercart.notify.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a parcel waits to be collected.
 *
 * @param name the place, as a customer finds it: a shop and its street, a locker; not the customer's own address
 * @param hours when it is open, or null when nobody said
 * @param code what opens the locker or is shown at the desk, or null for none. Whoever reads the message can collect the
 *     parcel with it
 */
public record PickupPoint(
        String name, @Nullable String hours, @Nullable String code) {

    /** Refuses a place without a name. */
    public PickupPoint {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("a pickup point needs a name, but it was blank");
        }
    }

    /**
     * A place of which only the name is known.
     *
     * @param name the place
     * @return the pickup point
     */
    public static PickupPoint named(String name) {
        return new PickupPoint(name, null, null);
    }
}
