package dev.aftercart.courier;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pickup that is wanted at the door of {@link Consignment#from()}. Its text form shows the key alone.
 *
 * @param key the host's name for this booking
 * @param consignment what goes from where to where
 * @param readyFrom when the parcel is ready
 * @param readyUntil until when somebody is there; after {@code readyFrom}
 * @param label the label that the parcel has already, or null where the courier brings one
 * @param reason why the goods go back, as the courier's papers want it, or null
 * @param note what the driver should know, or null
 */
public record PickupRequest(
        BookingKey key,
        Consignment consignment,
        Instant readyFrom,
        Instant readyUntil,
        @Nullable BookingId label,
        @Nullable String reason,
        @Nullable String note) {

    /** Refuses a time that ends before it begins. */
    public PickupRequest {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(consignment, "consignment");
        if (!readyUntil.isAfter(readyFrom)) {
            throw new IllegalArgumentException(
                    "a pickup's time ends after it begins, but this one is " + readyFrom + " to " + readyUntil);
        }
    }

    /**
     * A pickup.
     *
     * @param key the host's name for this booking
     * @param consignment what goes from where to where
     * @param readyFrom when the parcel is ready
     * @param readyUntil until when somebody is there
     * @return the request
     */
    public static PickupRequest of(BookingKey key, Consignment consignment, Instant readyFrom, Instant readyUntil) {
        return new PickupRequest(key, consignment, readyFrom, readyUntil, null, null, null);
    }

    /**
     * The same for a parcel that has its label.
     *
     * @param id the courier's name for the label
     * @return a new request
     */
    public PickupRequest label(BookingId id) {
        return new PickupRequest(key, consignment, readyFrom, readyUntil, id, reason, note);
    }

    /**
     * The same with why the goods go back.
     *
     * @param why a few words
     * @return a new request
     */
    public PickupRequest reason(String why) {
        return new PickupRequest(key, consignment, readyFrom, readyUntil, label, why, note);
    }

    /**
     * The same with what the driver should know.
     *
     * @param words such as where the bell is
     * @return a new request
     */
    public PickupRequest note(String words) {
        return new PickupRequest(key, consignment, readyFrom, readyUntil, label, reason, words);
    }

    @Override
    public String toString() {
        return "pickup request " + key;
    }
}
