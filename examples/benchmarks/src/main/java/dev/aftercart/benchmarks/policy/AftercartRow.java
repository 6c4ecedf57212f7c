package dev.aftercart.benchmarks.policy;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Column;
import dev.aftercart.returns.Lookup;
import java.util.Map;

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
    private final int[] classes;
    private final long[] trace;

    /** For each fact with names the class of each value; for the others the bounds. */
    private final int[][] tables = new int[Fact.values().length][];

    private final Lookup.Bounds days;
    private final Lookup.Bounds price;
    private final Lookup.Bounds returns;

    /** The column of each fact. */
    private final int[] columns = new int[Fact.values().length];

    AftercartRow(NeutralPolicy policy) {
        this.lookup = new Lookup(Translated.conditions(policy));
        this.classes = new int[lookup.columns()];
        this.trace = new long[lookup.words()];
        for (int i = 0; i < classes.length; i++) {
            Column column = lookup.column(i);
            Fact fact = FACTS.getOrDefault(column.attribute(), Fact.CONDITION);
            columns[fact.ordinal()] = i;
            tables[fact.ordinal()] = fact.isNamed() ? table(column, fact) : new int[0];
        }
        this.days = lookup.bounds(columns[Fact.DAYS.ordinal()]);
        this.price = lookup.bounds(columns[Fact.PRICE.ordinal()]);
        this.returns = lookup.bounds(columns[Fact.RETURNS.ordinal()]);
    }

    private static int[] table(Column column, Fact fact) {
        NeutralRequest any = new NeutralRequest(new int[Fact.values().length]);
        return fact.numbers()
                .map(value -> column.classOf(Translated.asCase(any.with(fact, value))))
                .toArray();
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
        named(Fact.CATEGORY, request.getCategory());
        named(Fact.REASON, request.getReason());
        named(Fact.REGION, request.getRegion());
        named(Fact.CONDITION, request.getCondition());
        named(Fact.TIER, request.getTier());
        named(Fact.CHANNEL, request.getChannel());
        named(Fact.FINAL_SALE, request.getFinalSale());
        classes[columns[Fact.DAYS.ordinal()]] = days.classOf(request.getDays());
        classes[columns[Fact.PRICE.ordinal()]] = price.classOf(request.getPrice());
        classes[columns[Fact.RETURNS.ordinal()]] = returns.classOf(request.getReturns());
        lookup.match(classes, trace);
    }

    private void named(Fact fact, int value) {
        classes[columns[fact.ordinal()]] = tables[fact.ordinal()][value];
    }
}
