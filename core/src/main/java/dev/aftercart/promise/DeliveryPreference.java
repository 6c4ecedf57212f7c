package dev.aftercart.promise;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the customer wants the goods to be handed over. It names no person: which neighbour it is, or which safe place, is
 * for the person record and the courier, and finds no room here.
 *
 * <p>When they want them is the {@link DateWindow} of the same promise. Immutable and thread-safe.
 *
 * @param place at what kind of place
 * @param point the courier's or the shop's code of the locker, pickup point or store; null when it is not known, and for all
 *     other places
 */
public record DeliveryPreference(Place place, @Nullable String point) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_.:/-]{0,62}[A-Za-z0-9])?");

    /** The kinds of place. Closed; later versions may add some. */
    public enum Place {
        /** At the customer's door. */
        DOOR,
        /** With a neighbour. */
        NEIGHBOUR,
        /** Left at a place that the customer named. */
        SAFE_PLACE,
        /** In a parcel locker. */
        LOCKER,
        /** At a shop or office where parcels are collected. */
        PICKUP_POINT,
        /** At the shop's own store (BOPIS, click and collect). */
        STORE;

        /**
         * Whether the customer comes for the goods, so that the promise is when they can be collected.
         *
         * @return true for a locker, a pickup point and a store
         */
        public boolean isCollected() {
            return this == LOCKER || this == PICKUP_POINT || this == STORE;
        }
    }

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException when it has blanks, is longer than 64 characters, or stands with a place that has none
     */
    public DeliveryPreference {
        Objects.requireNonNull(place, "place");
        if (point != null && !(place.isCollected() && CODE.matcher(point).matches())) {
            throw new IllegalArgumentException(
                    "a locker, a pickup point or a store has a code of 1 to 64 letters, digits and"
                            + " _ . : / - inside, and no other place has one; but " + place + " was given one of "
                            + point.length() + " characters");
        }
    }

    /**
     * A place without a code.
     *
     * @param place at what kind of place
     * @return the preference
     */
    public static DeliveryPreference of(Place place) {
        return new DeliveryPreference(place, null);
    }

    /**
     * A place where the customer collects the goods.
     *
     * @param place a locker, a pickup point or a store
     * @param point its code
     * @return the preference
     */
    public static DeliveryPreference at(Place place, String point) {
        return new DeliveryPreference(place, Objects.requireNonNull(point, "point"));
    }
}
