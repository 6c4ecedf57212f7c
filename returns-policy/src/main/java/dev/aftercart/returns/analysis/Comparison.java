package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Facet;
import java.util.Map;

/** In which cells the terms of one function are better or worse than those of another. */
final class Comparison<T> {

    /** What differs in some cells: the terms before and after, and what becomes better or worse by it. */
    record Difference<T>(T before, T after, Map<Aspect, Change> changes) {}

    private record Pair(int before, int after) {}

    private final Ground ground;
    private final Facet<T> facet;
    private final Leniency leniency;
    private final Numbered<T> terms;
    private final Numbered<Pair> pairs = new Numbered<>();
    private final Numbered<Difference<T>> differences = new Numbered<>();

    Comparison(Ground ground, Facet<T> facet, Leniency leniency) {
        this.ground = ground;
        this.facet = facet;
        this.leniency = leniency;
        this.terms = ground.terms(facet);
    }

    /** The differences by number, without 0. */
    Numbered<Difference<T>> differences() {
        return differences;
    }

    /**
     * The function to the number of the difference, and 0 where there is none.
     *
     * @param before the terms before
     * @param after the terms after
     * @param relevant not 0 where they matter
     */
    int of(int before, int after, int relevant) {
        int differing = ground.diagram()
                .apply(
                        before,
                        after,
                        (one, other) -> one == Ground.IMPOSSIBLE || other == Ground.IMPOSSIBLE || one == other
                                ? 0
                                : pairs.of(new Pair(one, other)));
        int both = ground.diagram().apply(differing, relevant, (pair, matters) -> matters == 0 ? 0 : pair);
        boolean depends = facet == Facet.WINDOW || facet == Facet.FEES;
        Context context = Context.of(ground.space(), facet);
        int known = depends ? context.root(ground.diagram()) : Diagram.leaf(0);
        LongMap cache = new LongMap();
        return ground.diagram().apply(both, known, (pair, number) -> {
            if (pair == 0) {
                return 0;
            }
            long key = LongMap.key(pair, number);
            int found = cache.get(key);
            if (found == LongMap.NONE) {
                found = difference(pairs.get(pair), depends ? context.circumstances(number) : Circumstances.ANY);
                cache.put(key, found);
            }
            return found;
        });
    }

    private int difference(Pair pair, Circumstances circumstances) {
        T before = terms.get(pair.before());
        T after = terms.get(pair.after());
        Map<Aspect, Change> changes = leniency.changes(
                facet, before, after, circumstances, ground.diagram().effort());
        return changes.isEmpty() ? 0 : differences.of(new Difference<>(before, after, changes));
    }
}
