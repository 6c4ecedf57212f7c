package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Facet;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.analysis.PolicyFinding.Kind;
import dev.aftercart.returns.analysis.PolicyMap.FacetMap;
import dev.aftercart.returns.analysis.PolicyMap.Layer;
import dev.aftercart.returns.terms.Adjustment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What can be proved about a policy: rules that never apply, need not be there or overlap, attributes and tiers that make no
 * difference, days on which waiting pays, higher tiers that get less, rules below the law, and fees above the price. A case
 * without a rule is no finding, since a policy that has one cannot be built.
 *
 * <p>Exact: what is not found is not there, and what is found comes with a case that shows it. Cases that cannot be are left
 * out: those that the policy says never come, and those whose values contradict each other. Immutable and thread-safe.
 */
public final class PolicyAnalysis {

    /** The nodes that an analysis may spend before it gives up: some hundred megabytes and a few seconds. */
    public static final int BUDGET = 2_000_000;

    private final List<PolicyFinding> findings;

    private PolicyAnalysis(List<PolicyFinding> findings) {
        this.findings = List.copyOf(findings);
    }

    /**
     * Looks at a policy.
     *
     * @param policy the policy
     * @return what was found
     */
    public static PolicyAnalysis of(ReturnPolicy policy) {
        return of(policy, Leniency.standard(), BUDGET);
    }

    /**
     * Looks at a policy.
     *
     * @param policy the policy
     * @param leniency what is better for a customer
     * @param budget how many nodes may be spent, {@value #BUDGET} for most; beyond it the rest is not looked at, and a finding
     *     says so
     * @return what was found
     */
    public static PolicyAnalysis of(ReturnPolicy policy, Leniency leniency, int budget) {
        List<PolicyFinding> findings = new ArrayList<>();
        try {
            Ground ground = new Ground(policy.space(), policy.domain().never(), budget);
            PolicyMap map = new PolicyMap(ground, policy);
            Facet.all().forEach(facet -> rules(ground, map.of(facet), findings));
            new UseCheck(map, findings::add).run();
            new DayCheck(map, leniency, findings::add).run();
            new TierCheck(map, leniency, findings::add).run();
            new LawCheck(map, findings::add).run();
            new FeeCheck(map, findings::add).run();
        } catch (TooLarge e) {
            findings.add(tooLarge(budget));
        }
        return new PolicyAnalysis(findings);
    }

    static PolicyFinding tooLarge(int budget) {
        return new PolicyFinding(
                Kind.TOO_LARGE, "", List.of(), Wording.TOO_LARGE.phrase().with("budget", budget), null);
    }

    private static <T> void rules(Ground ground, FacetMap<T> map, List<PolicyFinding> findings) {
        TableMap<T> table = map.table();
        int differing = ground.diagram().map(table.root(), pair -> pair > 0 && differs(table, pair) ? pair : 0);
        new RuleCheck(ground, table, differing, findings::add).run();
        for (Layer<T> layer : map.layers()) {
            new RuleCheck(ground, layer.table(), differing(ground, map.facet(), layer), findings::add).run();
        }
    }

    /** Without a rule that is the last to fit, there would be a gap. */
    private static <T> boolean differs(TableMap<T> table, int pair) {
        int second = table.second(pair);
        return second == table.none()
                || !table.rules()
                        .get(table.first(pair))
                        .then()
                        .equals(table.rules().get(second).then());
    }

    /** Adjustments are told apart by what they do to the terms that they find. */
    private static <T> int differing(Ground ground, Facet<T> facet, Layer<T> layer) {
        Numbered<T> terms = ground.terms(facet);
        TableMap<Adjustment<T>> table = layer.table();
        return ground.diagram().apply(table.root(), layer.below(), (pair, before) -> {
            if (pair == Ground.IMPOSSIBLE || table.first(pair) == table.none()) {
                return 0;
            }
            int with = PolicyMap.apply(terms, table, table.first(pair), before);
            int without = PolicyMap.apply(terms, table, table.second(pair), before);
            return with == without ? 0 : pair;
        });
    }

    /**
     * What was found.
     *
     * @return the findings: rules table by table, then the others by kind
     */
    public List<PolicyFinding> findings() {
        return findings;
    }

    /**
     * What was found of a kind.
     *
     * @param kind the kind
     * @return the findings
     */
    public List<PolicyFinding> findings(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /**
     * Whether all of it was looked at.
     *
     * @return false when the budget was spent before
     */
    public boolean isComplete() {
        return findings(Kind.TOO_LARGE).isEmpty();
    }

    @Override
    public String toString() {
        Map<Kind, Long> counts =
                findings.stream().collect(Collectors.groupingBy(PolicyFinding::kind, Collectors.counting()));
        return "analysis with findings " + counts;
    }
}
