package dev.aftercart.examples.command;

import dev.aftercart.returns.Decision;
import dev.aftercart.returns.PastReturn;
import dev.aftercart.returns.RequestedLine;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.terms.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Counts where a policy decides otherwise than was decided then. For one thread. */
final class RecordedOutcomes {

    private final ReturnPolicy policy;
    private long returns;
    private long unknown;
    private final Map<String, Long> changes = new TreeMap<>();
    private final Map<CurrencyUnit, Money> goodsAccepted = new TreeMap<>();
    private final Map<CurrencyUnit, Money> refundsRefused = new TreeMap<>();
    private final Set<String> customers = new HashSet<>();
    private final Map<String, Long> segments = new TreeMap<>();

    RecordedOutcomes(ReturnPolicy policy) {
        this.policy = policy;
    }

    void add(PastReturn past) {
        returns++;
        Outcome then = past.outcome();
        if (then == null) {
            unknown++;
            return;
        }
        Decision decision = past.question().decideBy(policy);
        Outcome now = decision.outcome();
        if (now != then) {
            changes.merge("decided " + RequestLine.code(then) + ", now " + RequestLine.code(now), 1L, Long::sum);
            customers.add(past.customer());
            segments.merge(past.segment(), 1L, Long::sum);
            money(past, then, now);
        }
    }

    private void money(PastReturn past, Outcome then, Outcome now) {
        if (now == Outcome.NO && past.refunded() != null) {
            add(refundsRefused, past.refunded());
        } else if (then == Outcome.NO) {
            past.question().request().lines().forEach(line -> add(goodsAccepted, price(line)));
        }
    }

    private static Money price(RequestedLine asked) {
        return asked.line().unitPrice().multipliedBy(asked.quantity());
    }

    private static void add(Map<CurrencyUnit, Money> sums, Money amount) {
        sums.merge(amount.getCurrencyUnit(), amount, Money::plus);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("requests\t" + returns);
        lines.add("requests without an outcome\t" + unknown);
        changes.forEach((change, count) -> lines.add(change + "\t" + count));
        lines.add("goods of requests accepted that were refused" + sums(goodsAccepted));
        lines.add("refunds of requests refused that were accepted" + sums(refundsRefused));
        lines.add("customers affected\t" + customers.size());
        segments.forEach((segment, count) -> lines.add("segment " + segment + "\t" + count));
        return lines;
    }

    private static String sums(Map<CurrencyUnit, Money> sums) {
        return sums.isEmpty() ? "\t0" : PolicyReplayCommand.sums(sums);
    }
}
