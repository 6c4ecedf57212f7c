package dev.aftercart.order;

/**
 * The four things that go on side by side in an order, each with a state of its own.
 *
 * @param payment what became of the money
 * @param fulfilment what became of the goods
 * @param returns what is coming back, and what goes out for it
 * @param refund what was given back
 */
public record Tracks(Payment payment, Fulfilment fulfilment, Returns returns, Refund refund) {

    /** What became of the money. Closed. */
    public enum Payment {
        /** Nothing was heard of it. */
        OPEN,
        /** The last attempt failed. */
        FAILED,
        /** It was reserved. */
        AUTHORISED,
        /** A part was taken. */
        PARTLY_PAID,
        /** All was taken. */
        PAID
    }

    /** What became of the goods. Closed. */
    public enum Fulfilment {
        /** Nothing was sent. */
        UNFULFILLED,
        /** Some was sent, or provided without a parcel. */
        PARTLY_SHIPPED,
        /** All was sent, or provided without a parcel. */
        SHIPPED,
        /** Some was delivered. */
        PARTLY_DELIVERED,
        /** All was delivered. */
        DELIVERED,
        /** All of it came back undelivered. */
        BACK_TO_SENDER,
        /** Nothing will be sent. */
        CANCELLED
    }

    /** What is coming back, and what goes out for it. Closed. */
    public enum Returns {
        /** Nothing. */
        NONE,
        /** The customer asked. */
        REQUESTED,
        /** The shop agreed. */
        APPROVED,
        /** The shop did not agree. */
        DECLINED,
        /** Some came back. */
        PARTLY_RECEIVED,
        /** All that was asked for came back. */
        RECEIVED,
        /** Nothing is to come back any more; what goes out in exchange has not arrived yet. */
        EXCHANGING
    }

    /** What was given back. Closed. */
    public enum Refund {
        /** Nothing. */
        NONE,
        /** A part of what was paid. */
        PARTLY_REFUNDED,
        /** All that was paid. */
        REFUNDED
    }
}
