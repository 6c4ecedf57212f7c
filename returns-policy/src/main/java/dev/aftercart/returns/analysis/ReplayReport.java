package dev.aftercart.returns.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a replay has shown. Immutable and thread-safe; the maps are sorted.
 *
 * @param requests how many requests were decided
 * @param changed for how many of them any line's outcome, last day, fees, choices or control differ
 * @param accepted how many lines the new policy accepts, if only after a review, that the old one refuses
 * @param refused how many lines the new policy refuses that the old one accepts
 * @param goodsAccepted what the goods of the former cost, by currency
 * @param goodsRefused what the goods of the latter cost, by currency
 * @param fees by how much the fees of lines that both accept differ, by currency: above zero when customers pay more
 * @param customers how many customers have a request that changed
 * @param segments how many requests changed, by segment
 */
public record ReplayReport(
        long requests,
        long changed,
        long accepted,
        long refused,
        Map<CurrencyUnit, Money> goodsAccepted,
        Map<CurrencyUnit, Money> goodsRefused,
        Map<CurrencyUnit, Money> fees,
        int customers,
        Map<String, Long> segments) {

    /** Takes copies. */
    public ReplayReport {
        goodsAccepted = copy(goodsAccepted);
        goodsRefused = copy(goodsRefused);
        fees = copy(fees);
        segments = copy(segments);
    }

    private static <K extends Comparable<? super K>, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
