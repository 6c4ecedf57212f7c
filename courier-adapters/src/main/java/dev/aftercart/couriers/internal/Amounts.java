package dev.aftercart.couriers.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Amounts of money that an outsider wrote. */
public final class Amounts {

    private static final int LONGEST = 20;

    private Amounts() {}

    /**
     * An amount.
     *
     * @param amount digits with a point, or null
     * @param currency three letters of ISO 4217, or null
     * @return the amount, or null when that cannot be one, or is negative
     */
    public static @Nullable Money of(@Nullable String amount, @Nullable String currency) {
        if (amount == null || currency == null || amount.length() > LONGEST || !amount.matches("[0-9]+(\\.[0-9]+)?")) {
            return null;
        }
        try {
            return Money.of(CurrencyUnit.of(currency), new BigDecimal(amount), RoundingMode.HALF_UP);
        } catch (IllegalCurrencyException e) {
            return null;
        }
    }
}
