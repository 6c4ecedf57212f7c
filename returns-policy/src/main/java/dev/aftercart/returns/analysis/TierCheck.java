package dev.aftercart.returns.analysis;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.analysis.PolicyFinding.Kind;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Looks for cases in which a customer of a higher tier gets less than one of the tier below. */
final class TierCheck {

    private final PolicyMap map;
    private final Ground ground;
    private final Leniency leniency;
    private final Consumer<PolicyFinding> report;
    private final Tiers tiers;

    TierCheck(PolicyMap map, Leniency leniency, Consumer<PolicyFinding> report) {
        this.map = map;
        this.ground = map.ground();
        this.leniency = leniency;
        this.report = report;
        this.tiers = new Tiers(map);
    }

    /** Since the order of terms goes on from one to the next, it is enough to compare each tier with the one below. */
    void run() {
        if (!tiers.isAsked()) {
            return;
        }
        String below = null;
        for (String tier : tiers.names()) {
            int low = below == null ? tiers.none() : tiers.classOf(below);
            if (low != tiers.classOf(tier)) {
                for (Facet<?> facet : Facet.all()) {
                    compare(facet, below, tier, low, tiers.classOf(tier));
                }
            }
            below = tier;
        }
    }

    private <T> void compare(Facet<T> facet, @Nullable String below, String tier, int low, int high) {
        Diagram diagram = ground.diagram();
        int root = map.of(facet).root();
        int relevant = facet == Facet.ELIGIBILITY
                ? Diagram.leaf(1)
                : diagram.apply(at(map.granted(), low), at(map.granted(), high), (one, other) -> one & other);
        Comparison<T> comparison = new Comparison<>(ground, facet, leniency);
        int differences = comparison.of(at(root, low), at(root, high), relevant);
        for (Aspect aspect : Aspect.of(facet)) {
            IntPredicate worse = difference -> difference > 0
                    && comparison
                            .differences()
                            .get(difference)
                            .changes()
                            .getOrDefault(aspect, Change.NONE)
                            .isStricterSomewhere();
            if (ground.has(differences, worse)) {
                report.accept(new PolicyFinding(
                        Kind.WORSE_FOR_HIGHER_TIER,
                        facet.name(),
                        below == null ? List.of(tier) : List.of(tier, below),
                        phrase(below, tier)
                                .with("aspect", Wording.of(aspect))
                                .with("where", Wording.cases(ground.where(differences, worse))),
                        ground.example(differences, worse, tiers.column(), high)));
            }
        }
    }

    private int at(int root, int index) {
        return ground.diagram().at(root, tiers.column(), index);
    }

    private static Phrase phrase(@Nullable String below, String tier) {
        return below == null
                ? Wording.TIER_WORSE_THAN_NONE.phrase().withCode("tier", tier)
                : Wording.TIER_WORSE.phrase().withCode("tier", tier).withCode("below", below);
    }
}
