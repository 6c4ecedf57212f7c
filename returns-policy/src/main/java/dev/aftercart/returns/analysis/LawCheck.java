package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Facet;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.analysis.PolicyFinding.Kind;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Outcome;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Looks for cases in which the shop's own rules give less than a right of the customer: there the right decides. */
final class LawCheck {

    private final PolicyMap map;
    private final Ground ground;
    private final Consumer<PolicyFinding> report;

    LawCheck(PolicyMap map, Consumer<PolicyFinding> report) {
        this.map = map;
        this.ground = map.ground();
        this.report = report;
    }

    void run() {
        for (Floor floor : map.policy().floors()) {
            for (Right right : floor.rights()) {
                String path = "floors." + floor.id();
                int holds = ground.holds(right.condition());
                int granted = ground.diagram().apply(holds, map.granted(), (one, other) -> one & other);
                raise(Facet.ELIGIBILITY, path, right, holds, own -> accepted(own, right.gives()));
                raise(Facet.WINDOW, path, right, granted, own -> own.orLater(right.window()));
                raise(
                        Facet.FEES,
                        path,
                        right,
                        granted,
                        own -> own.without(right.demands().freeOf()));
                raise(
                        Facet.RESOLUTIONS,
                        path,
                        right,
                        granted,
                        own -> own.and(right.demands().resolutions()));
                raise(
                        Facet.CONTROL,
                        path,
                        right,
                        granted,
                        own -> own.within(right.demands().control()));
            }
        }
    }

    private static Eligibility accepted(Eligibility own, Outcome gives) {
        return own.outcome().compareTo(gives) <= 0 ? own : new Eligibility(gives, own.basis());
    }

    private <T> void raise(Facet<T> facet, String path, Right right, int relevant, UnaryOperator<T> law) {
        Numbered<T> terms = ground.terms(facet);
        int own = map.of(facet).root();
        int raised = ground.diagram()
                .map(own, number -> number == Ground.IMPOSSIBLE ? number : terms.of(law.apply(terms.get(number))));
        int differences = new Comparison<>(ground, facet, Leniency.standard()).of(own, raised, relevant);
        IntPredicate any = difference -> difference > 0;
        if (ground.has(differences, any)) {
            report.accept(new PolicyFinding(
                    Kind.BELOW_THE_LAW,
                    path,
                    List.of(right.id(), facet.name()),
                    Wording.LAW
                            .where(ground.where(differences, any))
                            .with("article", right.article())
                            .with("aspect", Wording.of(aspect(facet))),
                    ground.example(differences, any)));
        }
    }

    private static Aspect aspect(Facet<?> facet) {
        return facet == Facet.CONTROL ? Aspect.REFUND_DAYS : Aspect.of(facet).get(0);
    }
}
