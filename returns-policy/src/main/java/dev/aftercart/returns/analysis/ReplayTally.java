package dev.aftercart.returns.analysis;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Sums over a replay. For one thread. */
final class ReplayTally {

    private long requests;
    private long changed;
    private long accepted;
    private long refused;
    private final Map<CurrencyUnit, Money> gained = new TreeMap<>();
    private final Map<CurrencyUnit, Money> lost = new TreeMap<>();
    private final Map<CurrencyUnit, Money> fees = new TreeMap<>();
    private final Set<String> customers = new HashSet<>();
    private final Map<String, Long> segments = new TreeMap<>();

    void request(PastRequest past, boolean differs) {
        requests++;
        if (differs) {
            changed++;
            customers.add(past.customer());
            segments.merge(past.segment(), 1L, Long::sum);
        }
    }

    void goods(Money value, boolean granted) {
        accepted += granted ? 1 : 0;
        refused += granted ? 0 : 1;
        add(granted ? gained : lost, value);
    }

    /** What is only known later is left out. */
    void fee(@Nullable Money amount, boolean after) {
        if (amount != null) {
            add(fees, after ? amount : amount.negated());
        }
    }

    private static void add(Map<CurrencyUnit, Money> sums, Money amount) {
        sums.merge(amount.getCurrencyUnit(), amount, Money::plus);
    }

    ReplayReport report() {
        fees.values().removeIf(Money::isZero);
        return new ReplayReport(requests, changed, accepted, refused, gained, lost, fees, customers.size(), segments);
    }
}
