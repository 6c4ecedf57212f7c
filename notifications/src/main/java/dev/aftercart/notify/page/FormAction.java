package dev.aftercart.notify.page;

import java.util.Locale;

/** What a form of a page asks for, sent as {@link FormField#ACTION}. Closed. */
public enum FormAction {
    /** Tells the courier what to do: {@link FormField#ANSWER}, and what belongs to it. */
    ANSWER,
    /** Tells how it was: {@link FormField#STARS}. */
    FEEDBACK,
    /** Tells why the order shall be cancelled, and has not cancelled yet: {@link FormField#REASON}, NOTE. */
    CANCEL_REASON,
    /** Cancels the order: the reason and note that were told. */
    CANCEL,
    /** Accepts an offer and keeps the order: {@link FormField#OFFER}, and the reason and note that were told. */
    KEEP,
    /** Asks for a return: quantities and reasons by SKU, RESOLUTION, EXCHANGE, METHOD, OFFER, NOTE. */
    RETURN,
    /** Begins a withdrawal from the contract: {@link FormField#NAME}, EMAIL, quantities by SKU. */
    WITHDRAW,
    /** Declares the withdrawal: the same fields again, as the customer has seen them. */
    CONFIRM_WITHDRAWAL,
    /** Sets which messages are wanted: {@link FormField#TOPIC} and CHANNEL, as often as there are. */
    PREFERENCES,
    /** Ends marketing messages. */
    UNSUBSCRIBE,
    /** Looks for an order: {@link FormField#NUMBER} and PROOF. */
    LOOKUP;

    /**
     * The value in the form.
     *
     * @return such as {@code cancel_reason}
     */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
