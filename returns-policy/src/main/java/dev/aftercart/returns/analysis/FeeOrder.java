package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Condition;
import dev.aftercart.returns.analysis.Circumstances.Range;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which of two fees is higher. A fee is a straight line over the price, or bent where a bound begins: so it is enough to look
 * at the ends of the prices, at the bends, at the crossings, and once between each two of them.
 */
final class FeeOrder {

    private static final long MOST = 1_000_000_000_000L;
    private static final int WHOLE = 10_000;
    private static final int PERCENT = 100;

    /** The numbers of pieces that are tried, since a fee may be for each piece or for all of them. */
    private static final int[] PIECES = {1, 2, 3, 4, 5, 10, 1000};

    /** The numbers of parcels that are tried; how many there are hangs on nothing else. */
    private static final int[] PARCELS = {1, 2, 10_000};

    private static final int[] ONE = {1};

    private final Circumstances circumstances;

    FeeOrder(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    Change change(Fees before, Fees after) {
        Change change = Change.NONE;
        for (Fee.Kind kind : Fee.Kind.values()) {
            change = change.and(change(of(before, kind), of(after, kind)));
        }
        return change;
    }

    private static @Nullable Fee of(Fees fees, Fee.Kind kind) {
        return fees.list().stream()
                .filter(fee -> fee.kind() == kind && !isFree(fee))
                .findFirst()
                .orElse(null);
    }

    private Change change(@Nullable Fee before, @Nullable Fee after) {
        if (Objects.equals(before, after)) {
            return Change.NONE;
        }
        if (before == null) {
            return Change.STRICTER;
        }
        if (after == null) {
            return Change.MORE_LENIENT;
        }
        boolean unknown = before.charge() instanceof Charge.Actual != after.charge() instanceof Charge.Actual;
        if (unknown || before.charge() instanceof Charge.Actual) {
            return unknown ? Change.BOTH : perChange(before, after);
        }
        Set<CurrencyUnit> currencies = new HashSet<>();
        currencies(before, currencies);
        currencies(after, currencies);
        return currencies.size() > 1 ? Change.BOTH : change(before, after, currencies);
    }

    /** The same unknown cost, once for the return, or for each piece or parcel. */
    private static Change perChange(Fee before, Fee after) {
        if (before.per() == Fee.Per.RETURN) {
            return Change.STRICTER;
        }
        return after.per() == Fee.Per.RETURN ? Change.MORE_LENIENT : Change.BOTH;
    }

    private Change change(Fee before, Fee after, Set<CurrencyUnit> currencies) {
        CurrencyUnit currency = currencies.stream()
                .findFirst()
                .orElseGet(() -> circumstances.prices().keySet().stream()
                        .filter(known -> circumstances.prices(known) != null)
                        .findFirst()
                        .orElse(CurrencyUnit.USD));
        Range range = circumstances.prices(currency);
        return range == null ? Change.NONE : change(before, after, currency, range);
    }

    /** Prices of one piece for which one of two fees of a kind may be higher than the other. */
    List<Money> telling(Fees before, Fees after) {
        List<Money> telling = new ArrayList<>();
        for (Fee.Kind kind : Fee.Kind.values()) {
            Fee one = of(before, kind);
            Fee other = of(after, kind);
            Fee any = one == null ? other : one;
            if (any != null && !Objects.equals(one, other)) {
                Set<CurrencyUnit> currencies = new HashSet<>();
                currencies(any, currencies);
                currencies(other == null ? any : other, currencies);
                for (CurrencyUnit currency : currencies) {
                    Range range = circumstances.prices(currency);
                    if (range != null) {
                        new TreeSet<>(prices(any, other == null ? any : other, range, 1))
                                .forEach(price -> telling.add(Money.ofMinor(currency, price)));
                    }
                }
            }
        }
        return telling;
    }

    private static Change change(Fee before, Fee after, CurrencyUnit currency, Range range) {
        boolean better = isLimit(after) && !isLimit(before);
        boolean worse = isLimit(before) && !isLimit(after);
        for (int pieces : PIECES) {
            for (long price : prices(before, after, range, pieces)) {
                Money one = Money.ofMinor(currency, price);
                for (int parcels : before.per() == after.per() ? ONE : PARCELS) {
                    int order = total(after, one, pieces, parcels).compareTo(total(before, one, pieces, parcels));
                    better |= order < 0;
                    worse |= order > 0;
                }
            }
        }
        return Change.of(better, worse);
    }

    /** What has only a limit may turn out to be nothing. */
    private static boolean isLimit(Fee fee) {
        return fee.charge() instanceof Charge.UpTo;
    }

    private static Money total(Fee fee, Money price, int pieces, int parcels) {
        boolean each = fee.per() == Fee.Per.PIECE;
        Money amount = Objects.requireNonNull(
                fee.charge().mostOn(each ? price : price.multipliedBy(pieces)), "a fee in the price's currency");
        return switch (fee.per()) {
            case PIECE -> amount.multipliedBy(pieces);
            case PARCEL -> amount.multipliedBy(parcels);
            case RETURN -> amount;
        };
    }

    private static Set<Long> prices(Fee before, Fee after, Range range, int pieces) {
        TreeSet<Long> bends = new TreeSet<>();
        for (long bound : bounds(before, after)) {
            for (int share : new int[] {share(before), share(after)}) {
                for (int count : new int[] {1, pieces}) {
                    around(bends, bound / count);
                    around(bends, share == 0 ? bound : bound * WHOLE / share / count);
                }
            }
        }
        long last = Math.min(range.to(), MOST);
        TreeSet<Long> ends = new TreeSet<>(bends.subSet(range.from(), true, Math.max(range.from(), last), true));
        ends.add(range.from());
        ends.add(Math.max(range.from(), last));
        TreeSet<Long> all = new TreeSet<>(ends);
        Long previous = null;
        for (long end : ends) {
            if (previous != null) {
                all.add((previous + end) / 2);
            }
            previous = end;
        }
        return before.per() == after.per() ? all : withRoundings(all, ends.last());
    }

    /** Rounding piece by piece, or once, differs from price to price, and again in the same way after a whole percent. */
    private static Set<Long> withRoundings(Set<Long> prices, long last) {
        Set<Long> all = new HashSet<>(prices);
        for (long price : prices) {
            for (long step = 1; step <= PERCENT && price + step <= last; step++) {
                all.add(price + step);
            }
        }
        return all;
    }

    /** Rounding moves a bend by less than the price that makes one unit of the fee. */
    private static void around(Set<Long> bends, long price) {
        for (long step = -2; step <= 2; step++) {
            bends.add(price + step);
        }
    }

    private static Set<Long> bounds(Fee... fees) {
        Set<Long> bounds = new HashSet<>(Set.of(1L));
        for (Fee fee : fees) {
            amounts(fee).forEach(amount -> bounds.add(amount.getAmountMinorLong()));
        }
        return bounds;
    }

    private static int share(Fee fee) {
        return limit(fee) instanceof Charge.Share share ? share.basisPoints() : 0;
    }

    private static void currencies(Fee fee, Set<CurrencyUnit> currencies) {
        amounts(fee).forEach(amount -> currencies.add(amount.getCurrencyUnit()));
    }

    private static Set<Money> amounts(Fee fee) {
        Set<Money> amounts = new HashSet<>();
        if (limit(fee) instanceof Charge.Flat flat) {
            amounts.add(flat.amount());
        } else if (limit(fee) instanceof Charge.Share share) {
            add(amounts, share.least());
            add(amounts, share.most());
        }
        return amounts;
    }

    private static void add(Set<Money> amounts, @Nullable Money amount) {
        if (amount != null) {
            amounts.add(amount);
        }
    }

    private static Charge limit(Fee fee) {
        return fee.charge() instanceof Charge.UpTo limited ? limited.most() : fee.charge();
    }

    private static boolean isFree(Fee fee) {
        if (limit(fee) instanceof Charge.Flat flat) {
            return flat.amount().isZero();
        }
        return limit(fee) instanceof Charge.Share share
                && ((share.basisPoints() == 0 && isNothing(share.least())) || isZero(share.most()));
    }

    private static boolean isNothing(@Nullable Money amount) {
        return amount == null || amount.isZero();
    }

    private static boolean isZero(@Nullable Money amount) {
        return amount != null && amount.isZero();
    }

    /** Whether the fees are, though none of them is by itself: on the dearest goods of a class, but for what rounding adds. */
    boolean areAbovePriceTogether(Fees fees) {
        List<Fee> known = fees.list().stream().filter(FeeOrder::isKnown).toList();
        if (known.size() < 2 || known.stream().anyMatch(this::isAbovePrice)) {
            return false;
        }
        Set<CurrencyUnit> currencies = new HashSet<>(circumstances.prices().keySet());
        known.forEach(fee -> currencies(fee, currencies));
        if (currencies.isEmpty()) {
            currencies.add(CurrencyUnit.USD);
        }
        return currencies.stream().anyMatch(currency -> areAbove(known, currency));
    }

    static boolean isKnown(Fee fee) {
        return !isLimit(fee) && !(fee.charge() instanceof Charge.Actual) && !isFree(fee);
    }

    private boolean areAbove(List<Fee> fees, CurrencyUnit currency) {
        Range range = circumstances.prices(currency);
        if (range == null) {
            return false;
        }
        Money price = Money.ofMinor(currency, Math.min(range.to(), MOST));
        Money all = Money.ofMinor(currency, -fees.size());
        for (Fee fee : fees) {
            Money charged = fee.charge().on(price);
            all = charged == null ? all : all.plus(charged);
        }
        return all.isGreaterThan(price);
    }

    /** Whether a fee on the dearest goods of a class is still more than they cost. */
    boolean isAbovePrice(Fee fee) {
        for (Money amount : amounts(fee)) {
            Range range = circumstances.prices(amount.getCurrencyUnit());
            if (range != null && range.to() < Condition.Between.NO_LIMIT) {
                Money price = Money.ofMinor(amount.getCurrencyUnit(), range.to());
                Money charged = fee.charge().mostOn(price);
                return charged != null && charged.isGreaterThan(price);
            }
        }
        return false;
    }
}
