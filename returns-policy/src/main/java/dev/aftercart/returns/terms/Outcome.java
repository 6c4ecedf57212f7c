package dev.aftercart.returns.terms;

/** Whether a return is accepted, best first. Closed. */
public enum Outcome {
    /** It is accepted. */
    YES,
    /** A person has to look at it first. */
    REVIEW,
    /** It is not accepted. */
    NO
}
