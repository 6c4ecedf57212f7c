package dev.aftercart.courier;

import dev.aftercart.order.Sku;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Some pieces of one thing in a parcel, as couriers and customs want to know them.
 *
 * @param sku the shop's article
 * @param description what it is, in plain words and without a brand's poetry
 * @param quantity how many; above zero
 * @param price what one of them cost
 * @param customs what customs want besides, or null within one customs area
 */
public record ParcelItem(
        Sku sku,
        String description,
        int quantity,
        Money price,
        @Nullable Customs customs) {

    /**
     * What customs want to know of one piece.
     *
     * @param grams what one weighs; above zero
     * @param origin where it was made, two letters of ISO 3166-1, upper case
     * @param tariff its number in the Harmonised System, 6 to 11 digits
     */
    public record Customs(int grams, String origin, String tariff) {
        /** Checks the forms. */
        public Customs {
            if (grams < 1 || !origin.matches("[A-Z]{2}") || !tariff.matches("[0-9]{6,11}")) {
                throw new IllegalArgumentException(
                        "customs want a weight above 0 g, a country such as DE and a tariff number"
                                + " of 6 to 11 digits, but this is " + grams + ", " + origin + " and " + tariff);
            }
        }
    }

    /** Refuses what is nothing. */
    public ParcelItem {
        if (quantity < 1 || description.isBlank() || price.isNegative()) {
            throw new IllegalArgumentException(
                    "of " + sku + " there is at least one, it has a description, and its price is not negative");
        }
    }

    /**
     * Some pieces of one thing.
     *
     * @param sku the shop's article
     * @param description what it is
     * @param quantity how many
     * @param price what one of them cost
     * @return the item
     */
    public static ParcelItem of(String sku, String description, int quantity, Money price) {
        return new ParcelItem(Sku.of(sku), description, quantity, price, null);
    }

    /**
     * The same with what customs want.
     *
     * @param grams what one weighs
     * @param origin where it was made
     * @param tariff its number in the Harmonised System
     * @return a new item
     */
    public ParcelItem customs(int grams, String origin, String tariff) {
        return new ParcelItem(sku, description, quantity, price, new Customs(grams, origin, tariff));
    }

    /**
     * What all of them cost.
     *
     * @return the price times the quantity
     */
    public Money value() {
        return price.multipliedBy(quantity);
    }
}
