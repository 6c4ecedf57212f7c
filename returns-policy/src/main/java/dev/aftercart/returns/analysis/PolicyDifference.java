package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Case;
import dev.aftercart.returns.CaseSpace;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Where two policies say different things, for all requests there could be. Compared are the shop's own rules with what is
 * laid over them, and not the law that raises decisions of both. Where one of the two refuses, only that counts; what a return
 * would cost that nobody may make does not. Immutable and thread-safe.
 */
public final class PolicyDifference {

    private final List<Region<?>> regions;
    private final boolean complete;

    private PolicyDifference(List<Region<?>> regions, boolean complete) {
        this.regions = List.copyOf(regions);
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
        try {
            Ground ground = new Ground(space, never(old, neu), budget);
            PolicyMap before = new PolicyMap(ground, old);
            PolicyMap after = new PolicyMap(ground, neu);
            for (Facet<?> facet : Facet.all()) {
                regions.addAll(regions(ground, facet, before, after, leniency));
            }
            return new PolicyDifference(regions, true);
        } catch (TooLarge e) {
            return new PolicyDifference(regions, false);
        }
    }

    /** What both policies say never comes. */
    private static List<Condition> never(ReturnPolicy old, ReturnPolicy neu) {
        return old.domain().never().stream()
                .flatMap(one -> neu.domain().never().stream().map(other -> one.equals(other) ? one : one.and(other)))
                .toList();
    }

    private static <T> List<Region<T>> regions(
            Ground ground, Facet<T> facet, PolicyMap before, PolicyMap after, Leniency leniency) {
        int relevant = facet == Facet.ELIGIBILITY
                ? Diagram.leaf(1)
                : ground.diagram().apply(before.granted(), after.granted(), (one, other) -> one & other);
        Comparison<T> comparison = new Comparison<>(ground, facet, leniency);
        int root = comparison.of(before.of(facet).root(), after.of(facet).root(), relevant);
        BitSet numbers = Cells.numbers(ground.diagram(), root);
        numbers.clear(0);
        return numbers.stream()
                .mapToObj(
                        number -> region(ground, facet, comparison.differences().get(number), root, number))
                .toList();
    }

    private static <T> Region<T> region(
            Ground ground, Facet<T> facet, Comparison.Difference<T> difference, int root, int number) {
        IntPredicate here = other -> other == number;
        Case example = ground.example(root, here);
        if (difference.before() instanceof Window one && difference.after() instanceof Window other) {
            example = between(ground, example, one, other);
        }
        return new Region<>(
                facet,
                difference.before(),
                difference.after(),
                difference.changes(),
                ground.where(root, here),
                Cells.where(ground.diagram(), root, here).count(),
                example);
    }

    /** The same case on the day after the shorter window, where that is in the same cell: then the decisions differ. */
    private static Case between(Ground ground, Case asked, Window one, Window other) {
        int first = Math.min(one.lastDay(asked), other.lastDay(asked));
        int today = BoundaryCases.today(asked);
        if (first == EventDays.NEVER || first == Window.NO_END || first + 1 <= today) {
            return asked;
        }
        Case later = new Case(asked.asked(), asked.at().plus(Duration.ofDays(first + 1L - today)));
        boolean sameCell =
                Arrays.equals(ground.space().cellOf(later), ground.space().cellOf(asked));
        return sameCell ? later : asked;
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
     * Whether some request would be worse off.
     *
     * @return true when there is such a region, and when not everything could be compared
     */
    public boolean isStricterAnywhere() {
        return !complete || regions.stream().anyMatch(region -> region.change().isStricterSomewhere());
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
