package dev.aftercart.notify.page;

import dev.aftercart.order.Sku;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields that the forms of the pages send. Templates find each name under {@code field}, as in
 * <code>name="{{ field.reason }}"</code>, and whoever reads a form looks for {@link #written()}. Closed.
 */
public enum FormField {
    /** The one-time token, in every form but the look-up. */
    TOKEN,
    /** What the form asks for, in every form: the written name of a {@link FormAction}. */
    ACTION,
    /** The number of the parcel that an answer is about. */
    PARCEL,
    /** What the courier shall do with a parcel: the written name of an {@link Answer}. */
    ANSWER,
    /** The day that the customer wants, such as {@code 2026-03-14}. */
    DAY,
    /** Another address to deliver to, in several lines. */
    ADDRESS,
    /** The pickup point that the customer chose: the value of a {@link Choice}. */
    PLACE,
    /** What else the customer writes, in several lines. */
    NOTE,
    /** Why the order is cancelled; with a {@link #of(Sku) SKU} why these goods are returned. */
    REASON,
    /** The offer that the customer accepts: the value of a {@link Choice}. */
    OFFER,
    /** With a {@link #of(Sku) SKU}: how many pieces of it. */
    QUANTITY,
    /** What the customer wants for what is returned: the code of a resolution. */
    RESOLUTION,
    /** What the customer wants in exchange: the value of a {@link Choice}. */
    EXCHANGE,
    /** How goods are sent back: the code of a method. */
    METHOD,
    /** What the customer wants to be told of; sent once for each that is wanted. */
    TOPIC,
    /** By which way the customer wants to be told; sent once for each that is wanted. */
    CHANNEL,
    /** The name of whoever withdraws from the contract. */
    NAME,
    /** Where a receipt of the withdrawal is sent. */
    EMAIL,
    /** The number of the order that is looked for. */
    NUMBER,
    /** The e-mail address or postcode that shows that the order is one's own. */
    PROOF,
    /** How it was, from 1 to 5. */
    STARS;

    private static final Map<String, String> NAMES =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FormField::written, FormField::written));

    /**
     * The name in the form.
     *
     * @return such as {@code token}
     */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name of the field of one kind of goods.
     *
     * @param sku which goods
     * @return such as {@code quantity.A-LAMP}
     */
    public String of(Sku sku) {
        return written() + "." + sku.value();
    }

    /** The field with a value, to be sent unseen. */
    Map<String, Object> with(String value) {
        return Map.of("name", written(), "value", value);
    }

    /** What templates see as {@code field}. */
    static Map<String, String> names() {
        return NAMES;
    }
}
