package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Case;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.RangedColumn;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.analysis.PolicyMap.FacetMap;
import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cases that show what a policy does, to be kept as a shop's own tests: for each rule one that it decides, for each bound on
 * numbers, days and amounts one on either side where that makes a difference, and for each window its last day and the day
 * after. Immutable and thread-safe.
 */
public final class BoundaryCases {

    private final Map<String, Case> cases;
    private final boolean complete;

    private BoundaryCases(Map<String, Case> cases, boolean complete) {
        this.cases = Collections.unmodifiableMap(cases);
        this.complete = complete;
    }

    /**
     * The cases of a policy.
     *
     * @param policy the policy
     * @return the cases
     */
    public static BoundaryCases of(ReturnPolicy policy) {
        return of(policy, PolicyAnalysis.BUDGET);
    }

    /**
     * The cases of a policy.
     *
     * @param policy the policy
     * @param budget how many nodes may be spent, {@value PolicyAnalysis#BUDGET} for most; beyond it the cases are not complete
     * @return the cases
     */
    public static BoundaryCases of(ReturnPolicy policy, int budget) {
        Map<String, Case> cases = new LinkedHashMap<>();
        try {
            Ground ground = new Ground(policy.space(), policy.domain().never(), budget);
            PolicyMap map = new PolicyMap(ground, policy);
            for (Facet<?> facet : Facet.all()) {
                rules(ground, map.of(facet).table(), cases);
                map.of(facet).layers().forEach(layer -> rules(ground, layer.table(), cases));
                edges(ground, map.of(facet), cases);
            }
            windows(ground, map.of(Facet.WINDOW), cases);
            return new BoundaryCases(cases, true);
        } catch (TooLarge e) {
            return new BoundaryCases(cases, false);
        }
    }

    private static void rules(Ground ground, TableMap<?> table, Map<String, Case> cases) {
        for (int rule = 0; rule < table.rules().size(); rule++) {
            int wanted = rule;
            if (ground.has(table.root(), pair -> pair > 0 && table.first(pair) == wanted)) {
                cases.put(
                        table.path() + "/" + table.rules().get(rule).id(),
                        ground.example(table.root(), pair -> pair > 0 && table.first(pair) == wanted));
            }
        }
    }

    private static void edges(Ground ground, FacetMap<?> map, Map<String, Case> cases) {
        BitSet columns = Cells.columns(ground.diagram(), map.root());
        columns.stream().forEach(column -> {
            if (ground.space().columns().get(column) instanceof RangedColumn ranged) {
                for (int index = 0; index + 1 < ranged.size(); index++) {
                    edge(ground, map, column, index, cases);
                }
            }
        });
    }

    /** The greatest value of a class and the least of the next, all else alike. */
    private static void edge(Ground ground, FacetMap<?> map, int column, int index, Map<String, Case> cases) {
        Diagram diagram = ground.diagram();
        int differing = diagram.apply(
                diagram.at(map.root(), column, index),
                diagram.at(map.root(), column, index + 1),
                (one, other) -> one == other || one == Ground.IMPOSSIBLE || other == Ground.IMPOSSIBLE ? 0 : 1);
        if (ground.has(differing, number -> number == 1)) {
            RangedColumn ranged = (RangedColumn) ground.space().columns().get(column);
            int[] cell = ground.cell(differing, number -> number == 1);
            String name = map.facet().name() + "/" + ranged.attribute().name() + "/";
            cell[column] = index;
            cases.put(name + value(ranged, ranged.to(index)), ground.sample(cell, column));
            cell[column] = index + 1;
            cases.put(name + value(ranged, ranged.from(index + 1)), ground.sample(cell));
        }
    }

    private static String value(RangedColumn column, long value) {
        return String.valueOf(column.value(value)).replace(' ', '-');
    }

    private static void windows(Ground ground, FacetMap<Window> map, Map<String, Case> cases) {
        Numbered<Window> terms = ground.terms(Facet.WINDOW);
        BitSet numbers = Cells.numbers(ground.diagram(), map.root());
        numbers.clear(Ground.IMPOSSIBLE);
        numbers.stream().forEach(number -> {
            Case asked = ground.example(map.root(), other -> other == number);
            int last = terms.get(number).lastDay(asked);
            if (last != EventDays.NEVER && last != Window.NO_END) {
                cases.put("window/" + number + "/last-day", on(asked, last));
                cases.put("window/" + number + "/day-after", on(asked, last + 1));
            }
        });
    }

    private static Case on(Case asked, int day) {
        return new Case(asked.asked(), asked.at().plus(Duration.ofDays((long) day - today(asked))));
    }

    /** The day of asking, in days since 1970-01-01 of the customer's zone. */
    static int today(Case asked) {
        return Math.toIntExact(
                LocalDate.ofInstant(asked.at(), asked.order().zone()).toEpochDay());
    }

    /**
     * The cases, each to be decided by the policy to learn what is expected.
     *
     * @return the cases by name, such as {@code fees/price/SAR-99.99}
     */
    public Map<String, Case> cases() {
        return cases;
    }

    /**
     * Whether these are all.
     *
     * @return false when the budget was spent before
     */
    public boolean isComplete() {
        return complete;
    }

    @Override
    public String toString() {
        return cases.size() + " cases" + (complete ? "" : ", not complete");
    }
}
