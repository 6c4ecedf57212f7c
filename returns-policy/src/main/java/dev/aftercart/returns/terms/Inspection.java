package dev.aftercart.returns.terms;

/** How closely returned goods are looked at, least first. Closed. */
public enum Inspection {
    /** Not at all. */
    NONE,
    /** By the courier at the door. */
    DOORSTEP,
    /** In short: is it the right article, is it whole. */
    LIGHT,
    /** In full. */
    FULL,
    /** By a technician. */
    LAB
}
