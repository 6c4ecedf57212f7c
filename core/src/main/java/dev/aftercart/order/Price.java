package dev.aftercart.order;

import dev.aftercart.internal.document.Forms;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a line costs.
 *
 * @param unit what one costs before discount
 * @param discount what is taken off the line itself, or null for nothing; most lines have none, and orders keep many
 * @param orderDiscount the line's share of what is taken off the order, or null for none
 * @param taxPercent the rate of tax, or null when nobody said
 * @param tax the tax of the line, or null when nobody said
 */
record Price(
        Money unit,
        @Nullable Money discount,
        @Nullable Money orderDiscount,
        @Nullable BigDecimal taxPercent,
        @Nullable Money tax) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})?");

    static Price of(Money unit) {
        return new Price(unit, null, null, null, null);
    }

    /** No discount is one of zero. */
    Price {
        Money none = Money.zero(unit.getCurrencyUnit());
        discount = none.equals(discount) ? null : discount;
        orderDiscount = none.equals(orderDiscount) ? null : orderDiscount;
    }

    Price withDiscount(Money amount) {
        return new Price(unit, Objects.requireNonNull(amount, "discount"), orderDiscount, taxPercent, tax);
    }

    Price withOrderDiscount(Money amount) {
        return new Price(unit, discount, Objects.requireNonNull(amount, "discount"), taxPercent, tax);
    }

    /** What the line itself costs: no share in the order's discount, and no tax that can be worked out from the rate. */
    Price withoutShares() {
        return new Price(unit, discount, null, taxPercent, taxPercent == null ? tax : null);
    }

    Price withTax(@Nullable BigDecimal percent, @Nullable Money amount) {
        return new Price(unit, discount, orderDiscount, percent, amount);
    }

    Money total(int quantity) {
        return unit.multipliedBy(quantity).minus(off());
    }

    /** All that is taken off. */
    private Money off() {
        return orZero(discount).plus(orZero(orderDiscount));
    }

    /** The amount, or zero in the line's currency. */
    Money orZero(@Nullable Money amount) {
        return amount == null ? Money.zero(unit.getCurrencyUnit()) : amount;
    }

    /** Refuses what cannot be, by the line's name. */
    void check(Sku sku, int quantity) {
        notNegative("unit price of " + sku, unit);
        Stream.of(discount, orderDiscount, tax)
                .filter(Objects::nonNull)
                .filter(amount -> !amount.getCurrencyUnit().equals(unit.getCurrencyUnit()))
                .findFirst()
                .ifPresent(amount -> refuse("discount and tax of " + sku + " must be in " + unit.getCurrencyUnit()
                        + ", but one was " + amount));
        notNegative("discount of " + sku, orZero(discount));
        notNegative("share of " + sku + " in the order's discount", orZero(orderDiscount));
        if (total(quantity).isNegative()) {
            refuse("discount of " + sku + " must be between zero and the line's price " + unit.multipliedBy(quantity)
                    + ", but was " + off());
        }
        if (tax != null) {
            notNegative("tax of " + sku, tax);
        }
    }

    /** A rate of tax in its text form. */
    static BigDecimal percent(String text) {
        BigDecimal percent = PERCENT.matcher(text).matches() ? new BigDecimal(text) : null;
        if (percent == null || percent.compareTo(ALL) > 0) {
            throw new IllegalArgumentException(
                    "a tax rate is a percentage from 0 to 100 with at most 6 decimals, such as 15 or 7.5, but was \""
                            + Forms.shortened(text) + "\"");
        }
        return percent;
    }

    private static void notNegative(String what, Money amount) {
        if (amount.isNegative()) {
            refuse(what + " must not be negative, but was " + amount);
        }
    }

    private static void refuse(String why) {
        throw new IllegalArgumentException(why);
    }
}
