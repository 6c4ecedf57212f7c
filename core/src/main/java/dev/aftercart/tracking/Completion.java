package dev.aftercart.tracking;

/** How a parcel came into the customer's hands. Closed. */
public enum Completion {
    /** Handed over to the recipient. */
    HANDED_OVER,
    /** Handed over against a signature. */
    SIGNED,
    /** Left with a neighbour, a concierge or another person. */
    NEIGHBOUR,
    /** Left at a place agreed on, or at the door. */
    SAFE_PLACE,
    /** Put into the recipient's letter box or parcel locker. */
    LOCKER,
    /** Collected by the recipient. */
    COLLECTED,
    /** Handed over and paid in cash. */
    CASH_COLLECTED,
    /** Only a part was handed over. */
    PARTIAL
}
