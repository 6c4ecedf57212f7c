package dev.aftercart.notify.page.action;

import dev.aftercart.order.Sku;

/** The names of the fields that forms send. A front end of the shop's own uses the same. */
public final class FormFields {

    /** The one-time token, in every form. */
    public static final String TOKEN = "token";

    /**
     * What the form asks for, such as {@code cancel}. It may be left out where its token allows one thing alone:
     * {@link dev.aftercart.notify.page.access.FormKind#DELIVERY} allows {@code answer}; CANCELLATION {@code cancel_reason},
     * {@code cancel} and {@code keep}; RETURN {@code return}; WITHDRAWAL {@code withdraw}; WITHDRAWAL_CONFIRMATION
     * {@code confirm_withdrawal}; PREFERENCES {@code preferences}; UNSUBSCRIBE {@code unsubscribe}; FEEDBACK
     * {@code feedback}; MESSAGE {@code contact}, {@code answer_courier} and {@code answer_customs}.
     */
    public static final String ACTION = "action";

    /**
     * What the courier shall do: {@code again}, {@code another_day}, {@code address}, {@code neighbour}, {@code safe_place}
     * or {@code pickup_point}.
     */
    public static final String ANSWER = "answer";

    /** The number of the parcel that it is about, where there are several. */
    public static final String PARCEL = "parcel";

    /** A day, such as {@code 2026-03-14}. */
    public static final String DAY = "day";

    /** Another address, in several lines. */
    public static final String ADDRESS = "address";

    /** The code of a pickup point. */
    public static final String PLACE = "place";

    /** What the customer writes, in several lines. */
    public static final String NOTE = "note";

    /** The code of why; for goods see {@link #reason(Sku)}. */
    public static final String REASON = "reason";

    /** The code of an offer. */
    public static final String OFFER = "offer";

    /** The code of what the customer wants for what is returned; {@code exchange} for other goods. */
    public static final String RESOLUTION = "resolution";

    /** The code of what they want in exchange. */
    public static final String EXCHANGE = "exchange";

    /** The code of how goods are sent back. */
    public static final String METHOD = "method";

    /** The code of what somebody wants to be told of, or speaks of; as often as there are. */
    public static final String TOPIC = "topic";

    /** The code of a channel; as often as there are. */
    public static final String CHANNEL = "channel";

    /** A person's name. */
    public static final String NAME = "name";

    /** An e-mail address to answer to. */
    public static final String EMAIL = "email";

    /** The number of an order that is looked for. */
    public static final String NUMBER = "number";

    /** The e-mail address or postcode that shows it to be one's own. */
    public static final String PROOF = "proof";

    /** From 1 to 5. */
    public static final String STARS = "stars";

    static final String QUANTITY = "quantity.";

    private FormFields() {}

    /**
     * The field of how many pieces of some goods.
     *
     * @param sku which goods
     * @return such as {@code quantity.A-LAMP}
     */
    public static String quantity(Sku sku) {
        return QUANTITY + sku.value();
    }

    /**
     * The field of why some goods go back.
     *
     * @param sku which goods
     * @return such as {@code reason.A-LAMP}
     */
    public static String reason(Sku sku) {
        return REASON + "." + sku.value();
    }
}
