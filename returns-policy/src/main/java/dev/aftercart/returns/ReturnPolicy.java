package dev.aftercart.returns;

import dev.aftercart.returns.terms.Adjustment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A shop's returns policy. Written with {@link #named}; decides with {@link #decide}.
 *
 * <p>For each {@link Facet} it has a table of rules, of which the first that fits decides; overlays change what the tables
 * said; and what the law demands is joined at the end. Immutable and thread-safe.
 */
public final class ReturnPolicy {

    private final PolicyTree tree;
    private final CaseSpace space;
    private final Rulings rulings;

    ReturnPolicy(PolicyTree tree, CaseSpace space) {
        this.tree = tree;
        this.space = space;
        this.rulings = new Rulings(tree, space);
    }

    /**
     * Starts a policy.
     *
     * @param name what the shop calls it, such as {@code standard}
     * @return a draft without rules
     */
    public static PolicyDraft named(String name) {
        return new PolicyDraft(new Domain(name, "", List.of(), List.of(), List.of()));
    }

    /**
     * Decides whether a request is accepted. Total and pure: every request that could be made gets an answer, and the same
     * request at the same instant gets the same one.
     *
     * @param request what the customer wants to send back
     * @param at when the customer asks; a delivery after it counts as not happened yet
     * @return the decision, line by line and over all
     * @throws IllegalArgumentException when the request names no line, or the instant is thousands of years away
     */
    public Decision decide(ReturnRequest request, Instant at) {
        Forms.instant("the time of a request", Objects.requireNonNull(at, "at"));
        List<RequestedLine> lines = request.lines();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("the request names no line; there is nothing to decide");
        }
        if (lines.size() == 1) {
            return new Decision(List.of(decide(new Case(lines.get(0), at))));
        }
        return new Decision(
                lines.stream().map(asked -> decide(new Case(asked, at))).toList());
    }

    LineDecision decide(Case asked) {
        return LineDecision.of(this, rulings.on(asked));
    }

    /**
     * What the shop calls it.
     *
     * @return the name
     */
    public String name() {
        return tree.domain().name();
    }

    /**
     * What it speaks about.
     *
     * @return name, version, tiers, and the shop's own attributes
     */
    public Domain domain() {
        return tree.domain();
    }

    /**
     * Its rules for a facet.
     *
     * @param facet the facet
     * @param <T> its terms
     * @return the table; empty where the policy has none, and {@link Facet#unstated} holds
     */
    public <T> Table<T> table(Facet<T> facet) {
        return tree.table(facet);
    }

    /**
     * What is laid over the rules.
     *
     * @return the overlays in the order in which they are applied
     */
    public List<Overlay> overlays() {
        return tree.overlays();
    }

    /**
     * The leniency that is counted.
     *
     * @return the budgets
     */
    public List<Budget> budgets() {
        return tree.budgets();
    }

    /**
     * The law that it stands on.
     *
     * @return the floors
     */
    public List<Floor> floors() {
        return tree.floors();
    }

    /**
     * Everything that it asks of a case, anywhere.
     *
     * @return the conditions of all rules, overlays and rights, and of what never comes
     */
    public List<Condition> conditions() {
        return tree.conditions();
    }

    /**
     * The cases that it tells apart.
     *
     * @return the space
     */
    public CaseSpace space() {
        return space;
    }

    /**
     * What its rules and overlays say about a case, without the law and whether it is in time.
     *
     * @param facet the facet
     * @param asked the case
     * @param <T> the facet's terms
     * @return the terms
     */
    public <T> T terms(Facet<T> facet, Case asked) {
        return rulings.on(asked).terms(facet);
    }

    /**
     * The same, found by reading one rule after another: slow and plain, the measure for {@link #terms}.
     *
     * @param facet the facet
     * @param asked the case
     * @param <T> the facet's terms
     * @return the terms
     */
    public <T> T termsByReading(Facet<T> facet, Case asked) {
        T terms = table(facet).winner(asked).map(Rule::then).orElse(facet.unstated());
        for (Overlay overlay : overlays()) {
            if (overlay.validity().covers(asked.order())) {
                Adjustment<T> change =
                        overlay.table(facet).winner(asked).map(Rule::then).orElse(null);
                terms = change == null ? terms : change.apply(terms);
            }
        }
        return terms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReturnPolicy that && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return "returns policy " + name();
    }
}
