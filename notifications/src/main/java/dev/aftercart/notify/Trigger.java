package dev.aftercart.notify;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.SignalKind;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Hindrance;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Reason;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What has to be true of an order for a message to be due. It is asked of the order as it stands, not of the step that led
 * there: whoever looks late finds the newest truth, and not what was overtaken.
 *
 * @param sort what kind of thing it looks at
 * @param value the code of what it looks for, such as {@code out_for_delivery}
 */
public record Trigger(Sort sort, String value) {

    /** What a trigger looks at. Closed. */
    public enum Sort {
        /** The newest step of payment, cancellation, a return, a claim, or the like. */
        EVENT,
        /** How far a parcel to the customer has come. */
        PARCEL,
        /** How far a parcel from the customer has come. */
        RETURN_PARCEL,
        /** How far a parcel with the goods of an exchange has come. */
        EXCHANGE_PARCEL,
        /** What is the matter with a parcel. */
        HINDRANCE,
        /** What exactly the courier says of a parcel now. */
        DETAIL,
        /** Why, by the courier, something went wrong with a parcel. */
        REASON,
        /** The merchant's own status. */
        STATUS,
        /** What holds since a time has passed. */
        SIGNAL,
        /** The date that is shown, against the one that the customer was told last. */
        PROMISE,
        /** The order as a whole. */
        ORDER;

        /** Its name in documents. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Any status that has words for customers and stands for no parcel's milestone. */
    static final String ANY = "*";

    static final String LATER = "later";
    static final String EARLIER = "earlier";
    static final String DELIVERED = "delivered";
    private static final String HINDRANCES = "hindrances";

    /** The steps that say how things stand with the customer; the others are about parcels, dates or messages. */
    static final Set<EventKind> STEPS = EnumSet.of(
            EventKind.PLACED,
            EventKind.CONFIRMED,
            EventKind.EDITED,
            EventKind.PAYMENT_AUTHORISED,
            EventKind.PAYMENT_CAPTURED,
            EventKind.PAYMENT_FAILED,
            EventKind.PAYMENT_REFUNDED,
            EventKind.CANCELLATION_ASKED,
            EventKind.CANCELLATION_RESCUED,
            EventKind.CANCELLED,
            EventKind.RETURN_REQUESTED,
            EventKind.RETURN_APPROVED,
            EventKind.RETURN_DECLINED,
            EventKind.RETURN_RECEIVED,
            EventKind.EXCHANGE_REQUESTED,
            EventKind.EXCHANGE_COMPLETED,
            EventKind.CLAIM_OPENED,
            EventKind.CLAIM_RESOLVED);

    /** Refuses null. */
    public Trigger {
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(value, "value");
    }

    /**
     * The newest step of its strand: of the payment, the cancellation, one return, one claim.
     *
     * @param kind which step
     * @return the trigger
     * @throws IllegalArgumentException for kinds that are about parcels, dates, statuses or messages
     */
    public static Trigger event(EventKind kind) {
        if (!STEPS.contains(kind)) {
            throw new IllegalArgumentException(
                    "no message follows from an event of kind " + kind.code() + "; one may follow from "
                            + STEPS.stream().map(EventKind::code).toList());
        }
        return new Trigger(Sort.EVENT, kind.code());
    }

    /**
     * A parcel to the customer that has come as far as this and no further. A parcel in transit counts as shipped where no
     * rule asks for the former. Of an order that was delivered as a whole, its parcels' delivery is not told.
     *
     * @param milestone how far
     * @return the trigger
     */
    public static Trigger parcel(Milestone milestone) {
        return new Trigger(Sort.PARCEL, code(milestone));
    }

    /**
     * A parcel from the customer that has come as far as this and no further.
     *
     * @param milestone how far
     * @return the trigger
     */
    public static Trigger returnParcel(Milestone milestone) {
        return new Trigger(Sort.RETURN_PARCEL, code(milestone));
    }

    /**
     * A parcel with the goods of an exchange that has come as far as this and no further.
     *
     * @param milestone how far
     * @return the trigger
     */
    public static Trigger exchangeParcel(Milestone milestone) {
        return new Trigger(Sort.EXCHANGE_PARCEL, code(milestone));
    }

    /**
     * A parcel on the way with which something is the matter. Of several, the most pressing is told.
     *
     * @param hindrance what
     * @return the trigger
     */
    public static Trigger hindrance(Hindrance hindrance) {
        return new Trigger(Sort.HINDRANCE, code(hindrance));
    }

    /**
     * A parcel on the way of which the courier says exactly this. It goes before what is the matter with the parcel.
     *
     * @param detail what
     * @return the trigger
     */
    public static Trigger detail(Detail detail) {
        return new Trigger(Sort.DETAIL, detail.code());
    }

    /**
     * A parcel on the way with which something went wrong for this reason. It goes before the detail.
     *
     * @param reason which; its cause counts
     * @return the trigger
     */
    public static Trigger reason(Reason reason) {
        return new Trigger(Sort.REASON, reason.cause());
    }

    /**
     * An order in a status of the merchant's own.
     *
     * @param status which
     * @return the trigger
     */
    public static Trigger status(String status) {
        return new Trigger(Sort.STATUS, status);
    }

    /**
     * An order in any status of the merchant's own that has words for customers, and that stands for no milestone of
     * parcels: of these the parcels tell.
     *
     * @return the trigger
     */
    public static Trigger anyStatus() {
        return new Trigger(Sort.STATUS, ANY);
    }

    /**
     * Something that holds since a time has passed.
     *
     * @param kind what
     * @return the trigger
     */
    public static Trigger signal(SignalKind kind) {
        return new Trigger(Sort.SIGNAL, kind.value());
    }

    /**
     * The date that is shown is later than the one that the customer was told last.
     *
     * @return the trigger
     */
    public static Trigger promiseLater() {
        return new Trigger(Sort.PROMISE, LATER);
    }

    /**
     * The date that is shown is earlier than the one that the customer was told last.
     *
     * @return the trigger
     */
    public static Trigger promiseEarlier() {
        return new Trigger(Sort.PROMISE, EARLIER);
    }

    /**
     * The customer has all of the order.
     *
     * @return the trigger
     */
    public static Trigger allDelivered() {
        return new Trigger(Sort.ORDER, DELIVERED);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it speaks of parcels, of which several can be told of in one message. */
    boolean isOfParcels() {
        return switch (sort) {
            case PARCEL, RETURN_PARCEL, EXCHANGE_PARCEL, HINDRANCE, DETAIL, REASON -> true;
            case EVENT, STATUS, SIGNAL, PROMISE, ORDER -> false;
        };
    }

    /** What one kind of message may follow from: things that are told apart by what the message is about. */
    String thing() {
        return switch (sort) {
            case EVENT, STATUS, PROMISE -> sort.code();
            case HINDRANCE, DETAIL, REASON -> HINDRANCES;
            case PARCEL, RETURN_PARCEL, EXCHANGE_PARCEL, SIGNAL, ORDER -> toString();
        };
    }

    @Override
    public String toString() {
        return sort.code() + " " + value;
    }
}
