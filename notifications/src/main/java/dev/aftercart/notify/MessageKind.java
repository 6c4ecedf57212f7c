package dev.aftercart.notify;

import java.util.regex.Pattern;

/**
 * What a message is about. Its rule, its consent, its template and its wordings are found by it.
 *
 * <p>An open value: a shop may have kinds of its own, such as {@code sofa_cut}. The constants are the messages that ship
 * with the library.
 *
 * @param value lower case letters, digits and underscores, at most 64 characters
 */
public record MessageKind(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9_]{1,64}");

    /** Thank you: what was ordered, what it costs, when it comes. */
    public static final MessageKind ORDER_PLACED = new MessageKind("order_placed");

    /** The order was changed as the customer asked. */
    public static final MessageKind ORDER_EDITED = new MessageKind("order_edited");

    /** The payment did not go through. */
    public static final MessageKind PAYMENT_FAILED = new MessageKind("payment_failed");

    /** The shop accepted the order. */
    public static final MessageKind ORDER_CONFIRMED = new MessageKind("order_confirmed");

    /** The order entered a status of the merchant's own. */
    public static final MessageKind STATUS_ENTERED = new MessageKind("status_entered");

    /** The order is in one of the merchant's own statuses for longer than planned. */
    public static final MessageKind STATUS_LATE = new MessageKind("status_late");

    /** A parcel left, or several. */
    public static final MessageKind SHIPPED = new MessageKind("shipped");

    /** The parcel comes tomorrow or today. */
    public static final MessageKind ARRIVING_SOON = new MessageKind("arriving_soon");

    /** The parcel is on the delivery vehicle. */
    public static final MessageKind OUT_FOR_DELIVERY = new MessageKind("out_for_delivery");

    /** The courier could not hand over; the customer can say what shall be done. */
    public static final MessageKind DELIVERY_FAILED = new MessageKind("delivery_failed");

    /** The courier needs something from the customer. */
    public static final MessageKind ACTION_REQUIRED = new MessageKind("action_required");

    /** Customs want a document, an answer or money. */
    public static final MessageKind CUSTOMS_ACTION = new MessageKind("customs_action");

    /** The courier keeps the parcel back. */
    public static final MessageKind PARCEL_HELD = new MessageKind("parcel_held");

    /** The parcel waits to be collected, until a day. */
    public static final MessageKind PICKUP_READY = new MessageKind("pickup_ready");

    /** The parcel still waits, and soon goes back. */
    public static final MessageKind PICKUP_REMINDER = new MessageKind("pickup_reminder");

    /** The date moved to a later one. */
    public static final MessageKind PROMISE_REVISED = new MessageKind("promise_revised");

    /** The date moved to an earlier one. */
    public static final MessageKind PROMISE_IMPROVED = new MessageKind("promise_improved");

    /** The promised day is over and the order is not there. */
    public static final MessageKind PROMISE_MISSED = new MessageKind("promise_missed");

    /** Nothing was heard of a parcel for longer than is usual. */
    public static final MessageKind PARCEL_QUIET = new MessageKind("parcel_quiet");

    /** One of several parcels was delivered. */
    public static final MessageKind PARCEL_DELIVERED = new MessageKind("parcel_delivered");

    /** All of the order was delivered. */
    public static final MessageKind DELIVERED = new MessageKind("delivered");

    /** A parcel could not be delivered and comes back to the shop. */
    public static final MessageKind PARCEL_RETURNING = new MessageKind("parcel_returning");

    /** A parcel was lost or destroyed. */
    public static final MessageKind PARCEL_LOST = new MessageKind("parcel_lost");

    /** The shop has the wish to cancel, asks why, and thanks. */
    public static final MessageKind CANCELLATION_ASKED = new MessageKind("cancellation_asked");

    /** The order goes on after all. */
    public static final MessageKind CANCELLATION_RESCUED = new MessageKind("cancellation_rescued");

    /** The order, or a part of it, was cancelled. */
    public static final MessageKind CANCELLED = new MessageKind("cancelled");

    /** The shop has the wish to send goods back. */
    public static final MessageKind RETURN_REQUESTED = new MessageKind("return_requested");

    /** The goods can be sent back, and how. */
    public static final MessageKind RETURN_APPROVED = new MessageKind("return_approved");

    /** The goods cannot be sent back, and why. */
    public static final MessageKind RETURN_DECLINED = new MessageKind("return_declined");

    /** The goods are on their way back. */
    public static final MessageKind RETURN_IN_TRANSIT = new MessageKind("return_in_transit");

    /** The goods are back with the shop. */
    public static final MessageKind RETURN_RECEIVED = new MessageKind("return_received");

    /** The other goods of an exchange left. */
    public static final MessageKind EXCHANGE_SHIPPED = new MessageKind("exchange_shipped");

    /** Money was given back. */
    public static final MessageKind REFUNDED = new MessageKind("refunded");

    /** The shop has the complaint that goods are wrong, missing or broken. */
    public static final MessageKind CLAIM_OPENED = new MessageKind("claim_opened");

    /** The complaint was settled. */
    public static final MessageKind CLAIM_RESOLVED = new MessageKind("claim_resolved");

    /** A day after delivery: how to use and care for the goods. */
    public static final MessageKind UNBOXING = new MessageKind("unboxing");

    /** Asks how it was, in stars first. */
    public static final MessageKind FEEDBACK = new MessageKind("feedback");

    /** Goods that go well with what was bought and kept. */
    public static final MessageKind RECOMMENDATION = new MessageKind("recommendation");

    /** A supply will soon be used up. */
    public static final MessageKind REPLENISHMENT = new MessageKind("replenishment");

    /** Checks the form. */
    public MessageKind {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a message's kind is lower case letters, digits and underscores, at most 64 characters, but was \""
                            + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
