package dev.aftercart.tracking;

/**
 * What a tracking event says is going on, coarsely: the customer-facing part of a status.
 *
 * <p>Closed: finer distinctions are a {@link Detail}, the way a parcel travels is its {@link Direction}. A phase says
 * nothing about who received a parcel: back at the sender is {@link #DELIVERED} in direction
 * {@link Direction#RETURN_TO_ORIGIN}.
 */
public enum Phase {
    /** The courier knows of the parcel but does not have it: label bought, data received. */
    PRE_SHIPMENT,
    /** The parcel is being collected, or was handed to the courier. */
    PICKUP,
    /** It moves, or waits between two moves. */
    TRANSIT,
    /** It is with customs. */
    CUSTOMS,
    /** It is late, or will be. */
    DELAY,
    /** It is kept back until something happens: a payment, a document, an instruction. */
    HOLD,
    /** The delivery was arranged: an appointment, another day, another address. */
    DELIVERY_PLAN,
    /** It is on the vehicle that delivers it. */
    OUT_FOR_DELIVERY,
    /** It could not be handed over this time. */
    ATTEMPT_FAILED,
    /** It waits to be collected. */
    PICKUP_POINT,
    /** It was handed over. */
    DELIVERED,
    /** It cannot go on as it is: refused, undeliverable, or a problem that was not named. */
    FAILED,
    /** It is lost, damaged beyond delivery, or destroyed. */
    LOSS,
    /** The shipment was cancelled. */
    CANCELLED,
    /** The courier said something that the adapter does not know; the words are in the event's provenance. */
    UNMAPPED
}
