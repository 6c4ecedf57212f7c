package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Case;
import dev.aftercart.returns.CaseSpace;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Right;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Where two policies say different things, for all requests there could be. Compared are the shop's own rules with what is
 * laid over them. Where one of the two refuses, only that counts; what a return would cost that nobody may make does not.
 *
 * <p>The law is joined after that, so that a stricter rule need not be felt: each region says whether a request was found that
 * the two decide otherwise with the law, and {@link #lostRights} names the rights that only the old policy stands on. Immutable
 * and thread-safe.
 */
public final class PolicyDifference {

    private final List<Region<?>> regions;
    private final List<Right> lostRights;
    private final boolean complete;

    private PolicyDifference(List<Region<?>> regions, List<Right> lostRights, boolean complete) {
        this.regions = List.copyOf(regions);
        this.lostRights = List.copyOf(lostRights);
        this.complete = complete;
    }

    /**
     * Compares two policies.
     *
     * @param old what holds now
     * @param neu what shall hold
     * @return the difference
     */
    public static PolicyDifference between(ReturnPolicy old, ReturnPolicy neu) {
        return between(old, neu, Leniency.standard(), PolicyAnalysis.BUDGET);
    }

    /**
     * Compares two policies.
     *
     * @param old what holds now
     * @param neu what shall hold
     * @param leniency what is better for a customer
     * @param budget how many nodes may be spent, {@value PolicyAnalysis#BUDGET} for most; beyond it the difference is not
     *     complete
     * @return the difference
     */
    public static PolicyDifference between(ReturnPolicy old, ReturnPolicy neu, Leniency leniency, int budget) {
        CaseSpace space = CaseSpace.of(Stream.concat(old.conditions().stream(), neu.conditions().stream())
                .toList());
        List<Region<?>> regions = new ArrayList<>();
        List<Right> lost = new ArrayList<>(rights(old));
        lost.removeAll(rights(neu));
        try {
            Ground ground = new Ground(space, never(old, neu), budget);
            PolicyMap before = new PolicyMap(ground, old);
            PolicyMap after = new PolicyMap(ground, neu);
            Witness witness = new Witness(ground, before, after);
            for (Facet<?> facet : Facet.all()) {
                regions.addAll(regions(witness, facet, before, after, leniency));
            }
            return new PolicyDifference(regions, lost, true);
        } catch (TooLarge e) {
            return new PolicyDifference(regions, lost, false);
        }
    }

    private static List<Right> rights(ReturnPolicy policy) {
        return policy.floors().stream()
                .flatMap(floor -> floor.rights().stream())
                .toList();
    }

    /** What both policies say never comes. */
    private static List<Condition> never(ReturnPolicy old, ReturnPolicy neu) {
        return old.domain().never().stream()
                .flatMap(one -> neu.domain().never().stream().map(other -> one.equals(other) ? one : one.and(other)))
                .toList();
    }

    private static <T> List<Region<T>> regions(
            Witness witness, Facet<T> facet, PolicyMap before, PolicyMap after, Leniency leniency) {
        Ground ground = witness.ground();
        int relevant = facet == Facet.ELIGIBILITY
                ? Diagram.leaf(1)
                : ground.diagram().apply(before.granted(), after.granted(), (one, other) -> one & other);
        Comparison<T> comparison = new Comparison<>(ground, facet, leniency);
        int root = comparison.of(before.of(facet).root(), after.of(facet).root(), relevant);
        BitSet numbers = Cells.numbers(ground.diagram(), root);
        numbers.clear(0);
        return numbers.stream()
                .mapToObj(number ->
                        region(witness, facet, comparison.differences().get(number), root, number))
                .toList();
    }

    private static <T> Region<T> region(
            Witness witness, Facet<T> facet, Comparison.Difference<T> difference, int root, int number) {
        Ground ground = witness.ground();
        IntPredicate here = other -> other == number;
        Case found = witness.find(facet, difference, root, number);
        return new Region<>(
                facet,
                difference.before(),
                difference.after(),
                difference.changes(),
                ground.where(root, here),
                Cells.where(ground.diagram(), root, here).count(),
                found == null ? ground.example(root, here) : found,
                found != null);
    }

    /**
     * Where the policies differ.
     *
     * @return the regions, facet by facet
     */
    public List<Region<?>> regions() {
        return regions;
    }

    /**
     * The rights of the law that the old policy stands on and the new one does not, or not in the same words: a floor was taken
     * out, or is there in another version.
     *
     * @return the old rights
     */
    public List<Right> lostRights() {
        return lostRights;
    }

    /**
     * Whether some request would be worse off by the shop's own rules, the law aside, or could lose a right.
     *
     * @return true when there is such a region or right, and when not everything could be compared
     */
    public boolean isStricterAnywhere() {
        return !complete
                || !lostRights.isEmpty()
                || regions.stream().anyMatch(region -> region.change().isStricterSomewhere());
    }

    /**
     * Whether everything was compared.
     *
     * @return false when the budget was spent before
     */
    public boolean isComplete() {
        return complete;
    }

    @Override
    public String toString() {
        return regions.size() + " regions" + (complete ? "" : ", not complete");
    }
}
