package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Facet;
import dev.aftercart.returns.Overlay;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Rule;
import dev.aftercart.returns.Validity;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules of a policy, and what is laid over them, say in each cell. */
final class PolicyMap {

    /** An overlay's table, and the terms that it finds. */
    record Layer<T>(TableMap<Adjustment<T>> table, int below) {}

    /** A facet: its own table, what is laid over it, and the numbers of the terms in the end. */
    record FacetMap<T>(Facet<T> facet, TableMap<T> table, List<Layer<T>> layers, int root) {}

    private final Ground ground;
    private final ReturnPolicy policy;
    private final Map<Facet<?>, FacetMap<?>> facets = new HashMap<>();

    PolicyMap(Ground ground, ReturnPolicy policy) {
        this.ground = ground;
        this.policy = policy;
    }

    Ground ground() {
        return ground;
    }

    ReturnPolicy policy() {
        return policy;
    }

    @SuppressWarnings("unchecked") // under a facet there is its own map
    <T> FacetMap<T> of(Facet<T> facet) {
        FacetMap<?> known = facets.get(facet);
        if (known == null) {
            known = map(facet);
            facets.put(facet, known);
        }
        return (FacetMap<T>) known;
    }

    private <T> FacetMap<T> map(Facet<T> facet) {
        Numbered<T> terms = ground.terms(facet);
        List<Rule<T>> rules = policy.table(facet).rules();
        TableMap<T> table = new TableMap<>(ground, facet.name(), rules, Validity.ALWAYS);
        int root = ground.diagram()
                .map(
                        table.root(),
                        pair -> pair == Ground.IMPOSSIBLE
                                ? Ground.IMPOSSIBLE
                                : terms.of(
                                        table.first(pair) == table.none()
                                                ? facet.unstated()
                                                : rules.get(table.first(pair)).then()));
        List<Layer<T>> layers = new ArrayList<>();
        for (Overlay overlay : policy.overlays()) {
            if (!overlay.table(facet).rules().isEmpty()) {
                Layer<T> layer = layer(facet, overlay, root);
                layers.add(layer);
                root = changed(terms, layer);
            }
        }
        return new FacetMap<>(facet, table, layers, root);
    }

    private <T> Layer<T> layer(Facet<T> facet, Overlay overlay, int below) {
        String path = "overlays." + overlay.name() + "." + facet.name();
        List<Rule<Adjustment<T>>> rules = overlay.table(facet).rules();
        return new Layer<>(new TableMap<>(ground, path, rules, overlay.validity()), below);
    }

    private <T> int changed(Numbered<T> terms, Layer<T> layer) {
        TableMap<Adjustment<T>> table = layer.table();
        return ground.diagram()
                .apply(
                        layer.below(),
                        table.root(),
                        (before, pair) ->
                                before == Ground.IMPOSSIBLE ? before : apply(terms, table, table.first(pair), before));
    }

    /** The number of the terms after a rule of an overlay, or those before where there is no rule. */
    static <T> int apply(Numbered<T> terms, TableMap<Adjustment<T>> table, int rule, int before) {
        return rule == table.none()
                ? before
                : terms.of(table.rules().get(rule).then().apply(terms.get(before)));
    }

    /** 1 where something may be returned, if only after a review. */
    int granted() {
        Numbered<Eligibility> terms = ground.terms(Facet.ELIGIBILITY);
        return ground.diagram()
                .map(
                        of(Facet.ELIGIBILITY).root(),
                        number ->
                                number != Ground.IMPOSSIBLE && terms.get(number).outcome() != Outcome.NO ? 1 : 0);
    }
}
