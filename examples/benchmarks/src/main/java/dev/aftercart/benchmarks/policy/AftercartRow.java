package dev.aftercart.benchmarks.policy;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Lookup;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Ours: every fact to its class, then one look-up for all rules of all facets. It finds all the rules that fit, not only the
 * first. Not thread-safe: the trace is used again.
 */
final class AftercartRow implements Row, SixFacets {

    private static final Map<Attribute<?>, Fact> FACTS = Map.of(
            Attributes.CATEGORY, Fact.CATEGORY,
            Attributes.REASON, Fact.REASON,
            Attributes.COUNTRY, Fact.REGION,
            Attributes.TIER, Fact.TIER,
            Attributes.CHANNEL, Fact.CHANNEL,
            Attributes.FINAL_SALE, Fact.FINAL_SALE,
            Attributes.DAYS_SINCE_DELIVERY, Fact.DAYS,
            Attributes.PRICE, Fact.PRICE,
            Attributes.RETURNS_IN_90_DAYS, Fact.RETURNS);

    private final Lookup lookup;
    private final int[] rows;
    private final long[] trace;

    // For each fact with names the row of each value, for the others the bounds.
    private final int[] category;
    private final int[] reason;
    private final int[] region;
    private final int[] condition;
    private final int[] tier;
    private final int[] channel;
    private final int[] finalSale;
    private final Lookup.ToRow days;
    private final Lookup.ToRow price;
    private final Lookup.ToRow returns;

    AftercartRow(NeutralPolicy policy) {
        this.lookup = new Lookup(Translated.conditions(policy));
        this.rows = new int[lookup.columns()];
        this.trace = new long[lookup.words()];
        this.category = named(Fact.CATEGORY);
        this.reason = named(Fact.REASON);
        this.region = named(Fact.REGION);
        this.condition = named(Fact.CONDITION);
        this.tier = named(Fact.TIER);
        this.channel = named(Fact.CHANNEL);
        this.finalSale = named(Fact.FINAL_SALE);
        this.days = lookup.bounds(column(Fact.DAYS));
        this.price = lookup.bounds(column(Fact.PRICE));
        this.returns = lookup.bounds(column(Fact.RETURNS));
    }

    private int[] named(Fact fact) {
        int column = column(fact);
        NeutralRequest any = new NeutralRequest(new int[Fact.values().length]);
        return fact.numbers()
                .map(value -> lookup.row(column, Translated.asCase(any.with(fact, value))))
                .toArray();
    }

    private int column(Fact fact) {
        return IntStream.range(0, lookup.columns())
                .filter(i -> FACTS.getOrDefault(lookup.column(i).attribute(), Fact.CONDITION) == fact)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int winner(NeutralRequest request) {
        match(request);
        return lookup.winner(0, trace);
    }

    @Override
    public void winners(NeutralRequest request, int[] into) {
        match(request);
        for (int i = 0; i < into.length; i++) {
            into[i] = lookup.winner(i, trace);
        }
    }

    private void match(NeutralRequest request) {
        rows[0] = category[request.getCategory()];
        rows[1] = reason[request.getReason()];
        rows[2] = region[request.getRegion()];
        rows[3] = condition[request.getCondition()];
        rows[4] = tier[request.getTier()];
        rows[5] = channel[request.getChannel()];
        rows[6] = finalSale[request.getFinalSale()];
        rows[7] = days.row(request.getDays());
        rows[8] = price.row(request.getPrice());
        rows[9] = returns.row(request.getReturns());
        lookup.match(rows, trace);
    }
}
