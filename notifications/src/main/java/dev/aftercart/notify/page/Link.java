package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.AccessLevel;
import java.util.Locale;

/** Where a customer can be led from a page or a message. The host knows the addresses. Closed. */
public enum Link {
    /** The page on which the customer follows the order. */
    TRACKING(AccessLevel.LINK),
    /** Where the customer answers the courier: another day, a neighbour, a pickup point, a document. */
    ANSWER(AccessLevel.TOKEN),
    /** The expected day as an entry for the customer's calendar; see {@link DeliveryCalendar}. */
    CALENDAR(AccessLevel.LINK),
    /** Where the order can be paid. */
    PAYMENT(AccessLevel.TOKEN),
    /** Where a cancellation is asked for or taken back. */
    CANCELLATION(AccessLevel.TOKEN),
    /** Where a consumer withdraws from the contract; as long as they can, the law of the European Union wants it shown. */
    WITHDRAWAL(AccessLevel.TOKEN),
    /** Where a return, an exchange or a complaint is followed. */
    RETURN(AccessLevel.TOKEN),
    /** The label, or the code, with which goods are sent back. */
    LABEL(AccessLevel.TOKEN),
    /** How to use and to care for the goods. */
    CARE(AccessLevel.LINK),
    /** Where the customer says how it was; {@code stars=1} to {@code stars=5} is added to its query. */
    FEEDBACK(AccessLevel.LINK),
    /** Where the same goods are ordered again. */
    REORDER(AccessLevel.LINK),
    /** The shop. */
    SHOP(AccessLevel.LINK),
    /** Where somebody answers: a page, {@code mailto:} or {@code tel:}. */
    CONTACT(AccessLevel.LINK),
    /** Where the customer says which messages they want. */
    PREFERENCES(AccessLevel.TOKEN),
    /** Where the customer ends marketing messages. */
    UNSUBSCRIBE(AccessLevel.TOKEN);

    private final AccessLevel least;

    Link(AccessLevel least) {
        this.least = least;
    }

    /**
     * Whether somebody is led there.
     *
     * @param level how much they are shown of a person
     * @return true when that is enough
     */
    public boolean isOpenTo(AccessLevel level) {
        return level.isAtLeast(least);
    }

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
