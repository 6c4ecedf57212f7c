package dev.aftercart.tracking.vocabulary;

/** What a status speaks of, one thing each. Closed. */
public enum Axis {
    /** Which way the parcel travels. */
    DIRECTION,
    /** What goes on, coarsely. */
    PHASE,
    /** What exactly goes on. */
    DETAIL,
    /** Why, and whose fault. */
    REASON,
    /** Where and in which attempt a failure was found. */
    ATTEMPT,
    /** How it was handed over. */
    COMPLETION,
    /** Who must do something, and until when. */
    ACTION,
    /** The state of looking at the parcel. */
    OBSERVATION
}
