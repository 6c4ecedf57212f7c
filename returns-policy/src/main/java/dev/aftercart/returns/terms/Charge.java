package dev.aftercart.returns.terms;

import java.math.RoundingMode;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How much a fee is. Closed. Immutable and thread-safe. */
public sealed interface Charge {

    /**
     * A fixed amount.
     *
     * @param amount the amount; not negative
     * @return the charge
     */
    static Charge flat(Money amount) {
        return new Flat(amount);
    }

    /**
     * A share of the price.
     *
     * @param percent how many hundredths, such as 15
     * @return the charge, without bounds
     */
    static Share percent(int percent) {
        return new Share(Math.multiplyExact(percent, 100), null, null);
    }

    /**
     * What it really costs, which is not known when the return is decided.
     *
     * @return the charge
     */
    static Charge actual() {
        return new Actual();
    }

    /**
     * Whatever inspecting the goods comes to, up to a limit, and never more than was paid for them.
     *
     * @param most the limit: an amount or a share of the price
     * @return the charge
     */
    static Charge upTo(Charge most) {
        return new UpTo(most);
    }

    /**
     * The amount on a price.
     *
     * @param price what was paid for the goods that the fee is on
     * @return the amount, or null when it is not known beforehand, or stated in a currency other than the price's
     */
    @Nullable
    Money on(Money price);

    /**
     * The most it can come to on a price.
     *
     * @param price what was paid for the goods that the fee is on
     * @return the amount; the same as {@link #on} where that is known, or null when there is no limit, or one in a currency
     *     other than the price's
     */
    default @Nullable Money mostOn(Money price) {
        return on(price);
    }

    /**
     * A fixed amount.
     *
     * @param amount the amount
     */
    record Flat(Money amount) implements Charge {
        /** Refuses a negative amount. */
        public Flat {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("a fee must not be negative, but was " + amount);
            }
        }

        @Override
        public @Nullable Money on(Money price) {
            return amount.isSameCurrency(price) ? amount : null;
        }
    }

    /**
     * A share of the price, rounded half up to the currency's smallest unit, and kept within bounds.
     *
     * @param basisPoints hundredths of a percent, from 0 to 10,000
     * @param least the least amount, or null
     * @param most the greatest amount, or null
     */
    record Share(
            int basisPoints,
            @Nullable Money least,
            @Nullable Money most) implements Charge {

        private static final int WHOLE = 10_000;

        /** Checks the share and the bounds. */
        public Share {
            if (basisPoints < 0 || basisPoints > WHOLE) {
                throw new IllegalArgumentException("a share is 0 to 100 percent, but was " + basisPoints / 100.0);
            }
            if (least != null && most != null && least.isGreaterThan(most)) {
                throw new IllegalArgumentException("a fee of at least " + least + " cannot be at most " + most);
            }
        }

        /**
         * The same share, with a least amount.
         *
         * @param amount the least
         * @return a new charge
         */
        public Share atLeast(Money amount) {
            return new Share(basisPoints, amount, most);
        }

        /**
         * The same share, with a greatest amount.
         *
         * @param amount the greatest
         * @return a new charge
         */
        public Share atMost(Money amount) {
            return new Share(basisPoints, least, amount);
        }

        @Override
        public @Nullable Money on(Money price) {
            CurrencyUnit currency = price.getCurrencyUnit();
            if (differs(least, currency) || differs(most, currency)) {
                return null;
            }
            Money share = price.multipliedBy(basisPoints).dividedBy(WHOLE, RoundingMode.HALF_UP);
            Money above = least == null || !share.isLessThan(least) ? share : least;
            return most == null || !above.isGreaterThan(most) ? above : most;
        }

        private static boolean differs(@Nullable Money bound, CurrencyUnit currency) {
            return bound != null && !bound.getCurrencyUnit().equals(currency);
        }
    }

    /**
     * What an inspection fixes later, within a limit.
     *
     * @param most the limit
     */
    record UpTo(Charge most) implements Charge {
        /** Refuses a limit that is none. */
        public UpTo {
            if (!(most instanceof Flat) && !(most instanceof Share)) {
                throw new IllegalArgumentException("a fee goes up to an amount or a percentage, but was up to " + most);
            }
        }

        @Override
        public @Nullable Money on(Money price) {
            Objects.requireNonNull(price, "price");
            return null;
        }

        @Override
        public @Nullable Money mostOn(Money price) {
            Money limit = most.on(price);
            return limit != null && limit.isGreaterThan(price) ? price : limit;
        }
    }

    /** What it really costs. */
    record Actual() implements Charge {
        @Override
        public @Nullable Money on(Money price) {
            Objects.requireNonNull(price, "price");
            return null;
        }
    }
}
