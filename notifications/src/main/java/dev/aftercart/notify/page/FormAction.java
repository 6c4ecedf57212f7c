package dev.aftercart.notify.page;

import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.FormKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a form of a page asks for, sent as {@link FormField#ACTION}. A form's token is for one {@link FormKind}, and allows
 * what belongs to it. Closed.
 */
public enum FormAction {
    /** Tells the courier what to do: {@link FormField#ANSWER}, what belongs to it, and PARCEL. */
    ANSWER(FormKind.DELIVERY),
    /** Tells how it was: {@link FormField#STARS}, TOPIC as often as there are, NOTE. */
    FEEDBACK(FormKind.FEEDBACK),
    /** Tells why the order shall be cancelled, and has not cancelled yet: {@link FormField#REASON}, quantities by SKU, NOTE. */
    CANCEL_REASON(FormKind.CANCELLATION),
    /** Cancels the order: the reason, quantities and note that were told. */
    CANCEL(FormKind.CANCELLATION),
    /** Accepts an offer and keeps the order: {@link FormField#OFFER}, and the reason and note that were told. */
    KEEP(FormKind.CANCELLATION),
    /** Asks for a return: quantities and reasons by SKU, RESOLUTION, EXCHANGE, METHOD, OFFER, NOTE. */
    RETURN(FormKind.RETURN),
    /** Begins a withdrawal from the contract: {@link FormField#NAME}, EMAIL, quantities by SKU. */
    WITHDRAW(FormKind.WITHDRAWAL),
    /** Declares the withdrawal: the same fields again, as the customer has seen them. */
    CONFIRM_WITHDRAWAL(FormKind.WITHDRAWAL_CONFIRMATION),
    /** Sets which messages are wanted: {@link FormField#TOPIC} and CHANNEL, as often as there are. */
    PREFERENCES(FormKind.PREFERENCES),
    /** Ends marketing messages. */
    UNSUBSCRIBE(FormKind.UNSUBSCRIBE),
    /** Asks the shop something: {@link FormField#NOTE}, and TOPIC as often as there are. */
    CONTACT(FormKind.MESSAGE),
    /** Answers what the courier asked: {@link FormField#NOTE}, and PARCEL. */
    ANSWER_COURIER(FormKind.MESSAGE),
    /** Answers what customs asked: {@link FormField#NOTE}, and PARCEL. */
    ANSWER_CUSTOMS(FormKind.MESSAGE),
    /** Looks for an order, with no token: {@link FormField#NUMBER} and PROOF. */
    LOOKUP(null);

    private final @Nullable FormKind form;

    FormAction(@Nullable FormKind form) {
        this.form = form;
    }

    /**
     * The value in the form.
     *
     * @return such as {@code cancel_reason}
     */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the value of a form.
     *
     * @param written may be anything
     * @return the action that is written so, or empty
     */
    public static Optional<FormAction> read(String written) {
        return Arrays.stream(values())
                .filter(each -> each.written().equals(written))
                .findFirst();
    }

    /**
     * Whether a level is high enough for it.
     *
     * @param level how much somebody is shown of a person
     * @return true when it is
     */
    public boolean isOpenTo(AccessLevel level) {
        return form == null || form.isOpenTo(level);
    }

    /**
     * What a token allows.
     *
     * @param form what it is for
     * @return an unmodifiable set of at least one
     */
    public static Set<FormAction> of(FormKind form) {
        Set<FormAction> actions = EnumSet.noneOf(FormAction.class);
        Arrays.stream(values()).filter(each -> each.form == form).forEach(actions::add);
        return Collections.unmodifiableSet(actions);
    }
}
