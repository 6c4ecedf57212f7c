package dev.aftercart.promise;

/** What is news about a promise between two moments. Later versions may add some. */
public enum PromiseChange {
    /** The customer was given a first date. */
    PROMISED,
    /** The date that is shown moved, and is earlier now. */
    REVISED_EARLIER,
    /** The date that is shown moved, and is later now. */
    REVISED_LATER,
    /** The date that is shown is after the promised one, which is not over yet. */
    AT_RISK,
    /** It may come tomorrow. */
    ARRIVING_TOMORROW,
    /** It may come today. */
    ARRIVING_TODAY,
    /** Its slot has begun. */
    SLOT_BEGUN,
    /** The promised window is over, and it has not come. */
    MISSED,
    /** It came in time. */
    KEPT,
    /** It came late. */
    BROKEN
}
