package dev.aftercart.tracking;

/** Which way a parcel travels. Closed. */
public enum Direction {
    /** From the shop to the customer. */
    FORWARD,
    /** Back to the shop under the same waybill, because it could not be delivered (RTO). */
    RETURN_TO_ORIGIN,
    /** A customer's return, under a waybill of its own. */
    REVERSE,
    /** Both ways at one door: new goods are handed over, old ones taken back. */
    EXCHANGE
}
