package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import java.util.Locale;

/** Where a customer can be led from a page or a message. The host knows the addresses. Closed. */
public enum Link {
    /** The page on which the customer follows the order. */
    TRACKING,
    /** Where the customer answers the courier: another day, a neighbour, a pickup point, a document. */
    ANSWER,
    /** The expected day as an entry for the customer's calendar; see {@link DeliveryCalendar}. */
    CALENDAR,
    /** Where the order can be paid. */
    PAYMENT,
    /** Where a cancellation is asked for or taken back. */
    CANCELLATION,
    /** Where a return, an exchange or a complaint is followed. */
    RETURN,
    /** The label, or the code, with which goods are sent back. */
    LABEL,
    /** How to use and to care for the goods. */
    CARE,
    /** Where the customer says how it was; {@code stars=1} to {@code stars=5} is added to its query. */
    FEEDBACK,
    /** Where the same goods are ordered again. */
    REORDER,
    /** The shop. */
    SHOP,
    /** Where somebody answers: a page, {@code mailto:} or {@code tel:}. */
    CONTACT,
    /** Where the customer says which messages they want. */
    PREFERENCES,
    /** Where the customer ends marketing messages. */
    UNSUBSCRIBE;

    /**
     * The name in templates and wordings: a link is called by the wording {@code link.<name>}.
     *
     * @return such as {@code tracking}
     */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a button or a line that leads there says. */
    Phrase label() {
        return Phrase.of("link." + written());
    }
}
