package dev.aftercart.courier;

/** What a courier did about a cancellation. Closed. */
public enum Cancellation {
    /** It is cancelled. */
    DONE,
    /** The courier took it down and will decide; a refund of postage takes days or weeks. */
    ASKED_FOR
}
