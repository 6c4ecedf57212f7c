package dev.aftercart.rescue;

/** What can make a customer regret an order. Later versions may add some. */
public enum RemorseCause {
    /** The promised day is over. */
    LATENESS,
    /** More than one date was given and passed. */
    BROKEN_PROMISES,
    /** Nothing was heard of the parcel for unusually long. */
    SILENCE,
    /** The customer asked, above all just now. */
    CONTACT,
    /** There is more to lose than usual. */
    VALUE,
    /** Nothing is paid yet, so refusing costs the customer nothing. */
    CASH_ON_DELIVERY
}
