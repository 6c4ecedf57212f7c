package dev.aftercart.notify;

/**
 * On what ground a customer may be written to. Closed, because the law knows no more; the strictest is the last.
 *
 * <p>A message that carries a promotion is {@link #MARKETING}, whatever else it says.
 */
public enum Consent {
    /** The contract needs it: what was bought, what it costs, what must be done. No preference turns it off. */
    TRANSACTIONAL,
    /** It serves the customer on the way: where the parcel is, when it comes. Sent until they ask not to. */
    SERVICE,
    /** It wants to sell, or asks a favour. Sent only to those who said yes. */
    MARKETING
}
