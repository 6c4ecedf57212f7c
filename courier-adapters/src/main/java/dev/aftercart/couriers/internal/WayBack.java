package dev.aftercart.couriers.internal;

/** What a text says about the way back to the sender; what says more comes later. */
public enum WayBack {
    /** Nothing, or that it goes back to a depot. */
    NONE,
    /** It goes back, or is back. */
    NOW,
    /** The sender has it back. */
    DONE,
    /** It will go back, which is said even where other words sound as if it had. */
    LATER
}
