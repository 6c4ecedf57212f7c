package dev.aftercart.order;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is special about the goods of a line, as far as law and returns policies care. What only one shop cares about is a tag.
 *
 * <p>Later versions will bring more: one that this version does not know is passed over when it is read, and stays in the
 * stored event.
 */
public enum Trait {
    /** Nothing is sent: a download, a licence, a code. */
    DIGITAL,
    /** Money on a card or in a code, and not goods; no discount on the order lowers its price. */
    GIFT_CARD,
    /** It is a present: whoever opens the parcel must not see prices. */
    GIFT,
    /** It is wrapped as a present. */
    GIFT_WRAPPED,
    /** It is made for this order. */
    MADE_TO_ORDER,
    /** It carries a name, a text or a picture of the customer's choice. */
    PERSONALISED,
    /** It spoils or goes out of date. */
    PERISHABLE,
    /** It is sealed for health or hygiene, and cannot be sold again once opened. */
    SEALED,
    /** Couriers have rules for it: batteries, liquids under pressure. */
    HAZARDOUS,
    /** It does not travel as an ordinary parcel. */
    BULKY,
    /** It was used before. */
    SECOND_HAND;

    private static final Map<String, Trait> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Trait::code, Function.identity()));

    /**
     * The trait's name in the JSON form.
     *
     * @return lower case with underscores
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trait> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
