package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Condition;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the cases that two terms are compared for.
 *
 * @param ordered on which days the order can have been placed
 * @param prices which prices one piece can have, for the currencies that anything is known of
 * @param others whether the price can be in any other currency
 */
record Circumstances(Range ordered, Map<CurrencyUnit, Range> prices, boolean others) {

    /** Nothing is known. */
    static final Circumstances ANY = new Circumstances(new Range(0, Condition.Between.NO_LIMIT), Map.of(), true);

    private static final Range ANY_PRICE = new Range(0, Condition.Between.NO_LIMIT);

    /** Bounds that are both inside. */
    record Range(long from, long to) {

        boolean isEmpty() {
            return from > to;
        }
    }

    /** Which prices there are in a currency, or null when there are none. */
    @Nullable
    Range prices(CurrencyUnit currency) {
        Range known = prices.get(currency);
        if (known == null) {
            return others ? ANY_PRICE : null;
        }
        return known.isEmpty() ? null : known;
    }
}
