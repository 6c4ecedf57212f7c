package dev.aftercart.returns;

import dev.aftercart.returns.terms.Adjustment;
import java.util.List;

/** What a policy's rules say about one case: which rules fit, and what that comes to. Immutable and thread-safe. */
final class Ruling {

    private final Rulings rulings;
    private final Case asked;
    private final long[] matched;

    Ruling(Rulings rulings, Case asked, long[] matched) {
        this.rulings = rulings;
        this.asked = asked;
        this.matched = matched;
    }

    Case asked() {
        return asked;
    }

    <T> Rule<T> winner(Facet<T> facet) {
        return rulings.winner(facet, matched);
    }

    <T> List<Rule<Adjustment<T>>> changes(Facet<T> facet) {
        return rulings.changes(facet, matched);
    }

    List<Rule<?>> fitting(Facet<?> facet) {
        return rulings.fitting(facet, matched);
    }

    List<Rulings.Change> applied(Facet<?> facet) {
        return rulings.applied(facet, matched);
    }

    List<Right> rights() {
        return rulings.rights(matched);
    }

    /** The terms of the rules and what is laid over them. */
    <T> T terms(Facet<T> facet) {
        T terms = winner(facet).then();
        for (Rule<Adjustment<T>> change : changes(facet)) {
            terms = change.then().apply(terms);
        }
        return terms;
    }

    /** The same question about another case. */
    Ruling on(Case other) {
        return rulings.on(other);
    }
}
