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
                .filter(fee -> fee.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private Change change(@Nullable Fee before, @Nullable Fee after) {
        if (Objects.equals(before, after)) {
            return Change.NONE;
        }
        if (before == null) {
            return isFree(Objects.requireNonNull(after, "one of two fees")) ? Change.NONE : Change.STRICTER;
        }
        if (after == null) {
            return isFree(before) ? Change.NONE : Change.MORE_LENIENT;
        }
        boolean unknown = before.charge() instanceof Charge.Actual != after.charge() instanceof Charge.Actual;
        if (unknown || before.charge() instanceof Charge.Actual) {
            return unknown ? Change.BOTH : perChange(before);
        }
        Set<CurrencyUnit> currencies = new HashSet<>();
        currencies(before, currencies);
        currencies(after, currencies);
        return currencies.size() > 1 ? Change.BOTH : change(before, after, currencies);
    }

    /** The same unknown cost, once for the return or for each piece. */
    private static Change perChange(Fee before) {
        return before.per() == Fee.Per.RETURN ? Change.STRICTER : Change.MORE_LENIENT;
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
        boolean better = false;
        boolean worse = false;
        for (int pieces : PIECES) {
            for (long price : prices(before, after, range, pieces)) {
                Money one = Money.ofMinor(currency, price);
                int order = total(after, one, pieces).compareTo(total(before, one, pieces));
                better |= order < 0;
                worse |= order > 0;
            }
        }
        return Change.of(better, worse);
    }

    private static Money total(Fee fee, Money price, int pieces) {
        boolean whole = fee.per() == Fee.Per.RETURN;
        Money amount = Objects.requireNonNull(
                fee.charge().on(whole ? price.multipliedBy(pieces) : price), "a fee in the price's currency");
        return whole ? amount : amount.multipliedBy(pieces);
    }

    private static Set<Long> prices(Fee before, Fee after, Range range, int pieces) {
        TreeSet<Long> bends = new TreeSet<>();
        for (long bound : bounds(before, after)) {
            for (int share : new int[] {share(before), share(after)}) {
                for (int count : new int[] {1, pieces}) {
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
        return fee.charge() instanceof Charge.Share share ? share.basisPoints() : 0;
    }

    private static void currencies(Fee fee, Set<CurrencyUnit> currencies) {
        amounts(fee).forEach(amount -> currencies.add(amount.getCurrencyUnit()));
    }

    private static Set<Money> amounts(Fee fee) {
        Set<Money> amounts = new HashSet<>();
        if (fee.charge() instanceof Charge.Flat flat) {
            amounts.add(flat.amount());
        } else if (fee.charge() instanceof Charge.Share share) {
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

    private static boolean isFree(Fee fee) {
        if (fee.charge() instanceof Charge.Flat flat) {
            return flat.amount().isZero();
        }
        return fee.charge() instanceof Charge.Share share
                && ((share.basisPoints() == 0 && isNothing(share.least())) || isZero(share.most()));
    }

    private static boolean isNothing(@Nullable Money amount) {
        return amount == null || amount.isZero();
    }

    private static boolean isZero(@Nullable Money amount) {
        return amount != null && amount.isZero();
    }

    /** Whether a fee on the dearest goods of a class is still more than they cost. */
    boolean isAbovePrice(Fee fee) {
        for (Money amount : amounts(fee)) {
            Range range = circumstances.prices(amount.getCurrencyUnit());
            if (range != null && range.to() < Condition.Between.NO_LIMIT) {
                Money price = Money.ofMinor(amount.getCurrencyUnit(), range.to());
                Money charged = fee.charge().on(price);
                return charged != null && charged.isGreaterThan(price);
            }
        }
        return false;
    }
}
