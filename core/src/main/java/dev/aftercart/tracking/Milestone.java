package dev.aftercart.tracking;

/**
 * How far an order or a parcel has come. Derived from events, never stored.
 *
 * <p>A milestone is reached once: a failed attempt, a delay or a hold does not take a parcel back from
 * {@link #OUT_FOR_DELIVERY}. Closed, in the order of the journey.
 */
public enum Milestone {
    /** The customer has ordered. */
    PLACED,
    /** The shop has accepted the order. */
    CONFIRMED,
    /** The goods are being made ready; the courier may know of them. */
    PREPARING,
    /** The courier has the parcel. */
    SHIPPED,
    /** The parcel moves. */
    IN_TRANSIT,
    /** The parcel is on the vehicle that delivers it, or has been. */
    OUT_FOR_DELIVERY,
    /** The parcel waits for the customer at a pickup point. */
    READY_FOR_PICKUP,
    /** The customer has the goods. */
    DELIVERED,
    /** The parcel goes back to the sender. */
    RETURNING,
    /** The sender has the parcel back. */
    RETURNED,
    /** The parcel is lost or destroyed. */
    LOST,
    /** Order or shipment was cancelled. */
    CANCELLED;

    /**
     * Whether nothing more is expected to happen on the way.
     *
     * @return true for an end of the journey
     */
    public boolean isTerminal() {
        return this == DELIVERED || this == RETURNED || this == LOST || this == CANCELLED;
    }
}
