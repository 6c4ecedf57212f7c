package dev.aftercart.tracking;

/** Something that is the matter with a parcel beside how far it has come. Closed. */
public enum Condition {
    /** It is late. */
    DELAYED,
    /** It is kept back. */
    HELD,
    /** The last attempt to hand it over failed. */
    ATTEMPT_FAILED,
    /** Somebody must do something. */
    ACTION_REQUIRED,
    /** It will not be handed over. */
    UNDELIVERABLE
}
