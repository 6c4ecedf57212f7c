package dev.aftercart.returns.terms;

/** The event from which the days of a window are counted; the day of the event itself is not counted. Closed. */
public enum Anchor {
    /** This line, or the last part of it, reached the customer. */
    DELIVERY,
    /** The last of all goods of the order reached the customer, or was fetched; until then nothing is counted. */
    LAST_DELIVERY,
    /** The customer fetched it at a store or pickup point. */
    PICKUP,
    /** It left the shop. Where that was not recorded, but the delivery was, the delivery stands in for it. */
    DISPATCH,
    /** The order was placed. */
    ORDER,
    /** The customer was told of the right to withdraw, where that came too late. */
    INFORMED
}
