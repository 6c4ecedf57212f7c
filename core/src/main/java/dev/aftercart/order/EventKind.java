package dev.aftercart.order;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an {@link OrderEvent} says. Later versions will bring more kinds: an event of a kind that this version does not know
 * is read as {@link #UNKNOWN}, kept as it came, and given out again unchanged.
 */
public enum EventKind {
    /** The customer ordered. */
    PLACED(Fact.Placed.class),
    /** The shop accepted the order. */
    CONFIRMED(Fact.Empty.class),
    /** The lines were changed. */
    EDITED(Fact.Edited.class),
    /** The order entered a status of the merchant's own. */
    STATUS_ENTERED(Fact.StatusEntered.class),
    /** Stock was set aside. */
    ALLOCATED(Fact.Allocated.class),
    /** Money was reserved. */
    PAYMENT_AUTHORISED(Fact.Payment.class),
    /** Money was taken. */
    PAYMENT_CAPTURED(Fact.Payment.class),
    /** A payment failed. */
    PAYMENT_FAILED(Fact.Payment.class),
    /** Money was given back. */
    PAYMENT_REFUNDED(Fact.Payment.class),
    /** A parcel left, or was announced to the courier. */
    SHIPPED(Fact.Shipped.class),
    /** A courier reported on a parcel. */
    TRACKING_RECORDED(Fact.Tracked.class),
    /** Goods reached the customer without a parcel: a download, a code, a collection in the shop. */
    PROVIDED(Fact.Provided.class),
    /** A courier handed a parcel on to another one. */
    HANDED_ON(Fact.HandedOn.class),
    /** The looking at a parcel is in another state. */
    TRACKING_OBSERVED(Fact.Observed.class),
    /** The customer was given a date. */
    PROMISE_MADE(Fact.Promised.class),
    /** The date changed. */
    PROMISE_REVISED(Fact.Promised.class),
    /** The customer asked to cancel. */
    CANCELLATION_ASKED(Fact.Cancellation.class),
    /** The customer was won back. */
    CANCELLATION_RESCUED(Fact.Cancellation.class),
    /** Lines, or all of the order, were cancelled. */
    CANCELLED(Fact.Cancellation.class),
    /** The customer asked to send goods back. */
    RETURN_REQUESTED(Fact.Return.class),
    /** The shop agreed to a return. */
    RETURN_APPROVED(Fact.Return.class),
    /** The shop did not agree to a return. */
    RETURN_DECLINED(Fact.Return.class),
    /** The goods came back. */
    RETURN_RECEIVED(Fact.Return.class),
    /** The customer asked for other goods in place of these. */
    EXCHANGE_REQUESTED(Fact.Return.class),
    /** The other goods were handed over. */
    EXCHANGE_COMPLETED(Fact.Return.class),
    /** The customer says that goods are wrong, missing or broken. */
    CLAIM_OPENED(Fact.Return.class),
    /** The claim was settled. */
    CLAIM_RESOLVED(Fact.Return.class),
    /** A message was decided on. */
    MESSAGE_PLANNED(Fact.Message.class),
    /** Somebody is about to hand the message to a channel, and nobody else is until the time named. */
    MESSAGE_CLAIMED(Fact.Message.class),
    /** The channel did not take the message: for now where there is a time to try again, else for good. */
    MESSAGE_FAILED(Fact.Message.class),
    /** A channel took the message. */
    MESSAGE_SENT(Fact.Message.class),
    /** The message was decided against. */
    MESSAGE_SUPPRESSED(Fact.Message.class),
    /** Nobody knows whether the channel took the message. */
    MESSAGE_IN_DOUBT(Fact.Message.class),
    /** The channel took the message and reports that it did not arrive. */
    MESSAGE_BOUNCED(Fact.Message.class),
    /** The message arrived, as the channel reports. */
    MESSAGE_DELIVERED(Fact.Message.class),
    /** The recipient opened the message, and lets senders know. */
    MESSAGE_READ(Fact.Message.class),
    /** The recipient called the message unwanted. */
    MESSAGE_COMPLAINED(Fact.Message.class),
    /** An earlier event is void, or another stands in its place. */
    CORRECTED(Fact.Correction.class),
    /** Somebody wrote a note; its words are kept beside the log. */
    NOTED(Fact.Note.class),
    /** A kind that this version does not know. */
    UNKNOWN(Fact.Unknown.class);

    private static final Map<String, EventKind> BY_CODE = Arrays.stream(values())
            .filter(kind -> kind != UNKNOWN)
            .collect(Collectors.toUnmodifiableMap(EventKind::code, Function.identity()));

    private final Class<? extends Fact> factType;
    private final String code;

    EventKind(Class<? extends Fact> factType) {
        this.factType = factType;
        this.code = name().toLowerCase(Locale.ROOT);
    }

    /**
     * What an event of this kind carries.
     *
     * @return the type of its fact
     */
    public Class<? extends Fact> factType() {
        return factType;
    }

    /**
     * The kind's name in the JSON form.
     *
     * @return lower case with underscores
     */
    public String code() {
        return code;
    }

    /**
     * Whether an event of this kind moves money; such events need the host's own key, so that none counts twice.
     *
     * @return true for payments and refunds
     */
    public boolean isMoney() {
        return factType == Fact.Payment.class;
    }

    static EventKind of(String code) {
        return BY_CODE.getOrDefault(code, UNKNOWN);
    }
}
