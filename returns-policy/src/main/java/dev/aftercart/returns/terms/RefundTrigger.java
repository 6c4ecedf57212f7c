package dev.aftercart.returns.terms;

/** What sets off the refund, soonest first. Closed. */
public enum RefundTrigger {
    /** The acceptance of the request. */
    APPROVAL,
    /** The courier's first scan of the returning parcel. */
    FIRST_SCAN,
    /** Its arrival. */
    RECEIPT,
    /** The end of the inspection. */
    INSPECTION
}
