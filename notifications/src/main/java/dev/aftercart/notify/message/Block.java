package dev.aftercart.notify.message;

import java.util.Locale;

/**
 * A part of an e-mail, in its HTML and in its text. A block that has nothing to show takes no room. Closed: a layout of
 * one's own may show whatever it likes instead.
 */
public enum Block {
    /** How far the order has come. */
    PROGRESS,
    /** When it comes, who says so, and what has changed. */
    ARRIVAL,
    /** Why, in the words that the host gave. */
    REASON,
    /** What the customer can do now. */
    ADVICE,
    /** Where the parcel waits, the code to collect it, and until when. */
    PICKUP,
    /** What happens next: the wording {@code <kind>.next}. */
    NEXT,
    /** What to do, one after the other: the wordings {@code <kind>.step.1} and so on. */
    STEPS,
    /** The last day for what the message asks. */
    DEADLINE,
    /** The button, and the further links. */
    LINKS,
    /** One to five stars to choose from. Marketing. */
    STARS,
    /** Until when goods can be sent back, and where. */
    RETURNS,
    /** What happened last. */
    LATEST,
    /** The parcels, and what is in them. */
    PARCELS,
    /** What was ordered. */
    ITEMS,
    /** What is asked back, exchanged or complained of. */
    RETURNED_ITEMS,
    /** What is cancelled, or asked to be. */
    CANCELLED_ITEMS,
    /** What was ordered with prices, discounts, shipping and tax. */
    RECEIPT,
    /** What is given back. */
    REFUND,
    /** What else the customer may like. Marketing. */
    RECOMMENDATIONS;

    /** Whether it wants something of the customer that the order does not need. */
    boolean isMarketing() {
        return this == STARS || this == RECOMMENDATIONS;
    }

    /** Whether it tells news of the order. */
    boolean isNews() {
        return this == PROGRESS || this == ARRIVAL || this == ADVICE || this == LATEST || this == PARCELS;
    }

    /** The name in templates. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
