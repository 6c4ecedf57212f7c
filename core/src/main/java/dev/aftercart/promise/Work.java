package dev.aftercart.promise;

/** How much work is done on a day. */
public enum Work {
    /** A whole day's. */
    FULL,
    /** Work until noon: a working day like any other, but half a day of handling. */
    HALF,
    /** None; a day off. */
    NONE
}
