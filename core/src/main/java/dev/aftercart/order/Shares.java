package dev.aftercart.order;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * Splits an amount by weights so that the shares add up to it, to the smallest coin: everybody gets their share rounded down,
 * and the coins that are left go to those who lost most by it, the first of equals first.
 */
final class Shares {

    private Shares() {}

    /** The shares, in the order of the weights; weights are not negative, and one at least is positive. */
    static List<Money> of(Money whole, List<Money> weights) {
        BigInteger sum = weights.stream().map(Shares::minor).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger coins = minor(whole);
        List<BigInteger> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        BigInteger left = coins;
        for (Money weight : weights) {
            BigInteger[] share = coins.multiply(minor(weight)).divideAndRemainder(sum);
            shares.add(share[0]);
            remainders.add(share[1]);
            left = left.subtract(share[0]);
        }
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get).reversed())
                .limit(left.intValueExact())
                .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
        return shares.stream().map(share -> money(share, whole)).toList();
    }

    private static BigInteger minor(Money money) {
        return money.getAmount().unscaledValue();
    }

    private static Money money(BigInteger coins, Money like) {
        BigDecimal amount = new BigDecimal(coins, like.getScale());
        return Money.of(like.getCurrencyUnit(), amount, RoundingMode.UNNECESSARY);
    }
}
