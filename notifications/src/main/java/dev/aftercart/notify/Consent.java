package dev.aftercart.notify;

import java.util.Set;

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
    MARKETING;

    private static final Set<MessageKind> NEEDED = Set.of(
            MessageKind.ORDER_PLACED,
            MessageKind.ORDER_EDITED,
            MessageKind.PAYMENT_FAILED,
            MessageKind.ORDER_CONFIRMED,
            MessageKind.DELIVERY_FAILED,
            MessageKind.ACTION_REQUIRED,
            MessageKind.CUSTOMS_ACTION,
            MessageKind.PICKUP_READY,
            MessageKind.PICKUP_REMINDER,
            MessageKind.PROMISE_REVISED,
            MessageKind.PROMISE_MISSED,
            MessageKind.PARCEL_RETURNING,
            MessageKind.PARCEL_LOST,
            MessageKind.CANCELLATION_ASKED,
            MessageKind.CANCELLATION_RESCUED,
            MessageKind.CANCELLED,
            MessageKind.RETURN_REQUESTED,
            MessageKind.RETURN_APPROVED,
            MessageKind.RETURN_DECLINED,
            MessageKind.RETURN_RECEIVED,
            MessageKind.REFUNDED,
            MessageKind.CLAIM_OPENED,
            MessageKind.CLAIM_RESOLVED);

    private static final Set<MessageKind> SELLING =
            Set.of(MessageKind.FEEDBACK, MessageKind.RECOMMENDATION, MessageKind.REPLENISHMENT);

    /**
     * On what ground messages of a kind are sent where nobody says otherwise.
     *
     * @param kind the kind
     * @return the ground; for kinds of a shop's own, {@link #SERVICE}
     */
    public static Consent usual(MessageKind kind) {
        if (NEEDED.contains(kind)) {
            return TRANSACTIONAL;
        }
        return SELLING.contains(kind) ? MARKETING : SERVICE;
    }
}
