package dev.aftercart.returns.terms;

/** What the customer has to show. Closed. */
public enum Evidence {
    /** A picture. */
    PHOTO,
    /** A film. */
    VIDEO,
    /** A film of the parcel being opened. */
    UNBOXING_VIDEO,
    /** The receipt, or another proof of the purchase. */
    RECEIPT,
    /** An identity document. */
    IDENTITY,
    /** A report of the maker or a technician. */
    REPORT
}
