package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.RangedColumn;
import dev.aftercart.returns.analysis.PolicyFinding.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Looks for days after which a customer who asks gets more than one who asked the day before. */
final class DayCheck {

    private static final List<Attribute<Long>> DAYS =
            List.of(Attributes.DAYS_SINCE_ORDER, Attributes.DAYS_SINCE_DISPATCH, Attributes.DAYS_SINCE_DELIVERY);

    private final PolicyMap map;
    private final Ground ground;
    private final Leniency leniency;
    private final Consumer<PolicyFinding> report;

    DayCheck(PolicyMap map, Leniency leniency, Consumer<PolicyFinding> report) {
        this.map = map;
        this.ground = map.ground();
        this.leniency = leniency;
        this.report = report;
    }

    void run() {
        for (Attribute<Long> days : DAYS) {
            for (int place : ground.columns(days)) {
                RangedColumn column = (RangedColumn) ground.space().columns().get(place);
                for (int index = 0; index + 1 < column.size(); index++) {
                    if (column.to(index) >= 0) {
                        hole(Facet.ELIGIBILITY, days, place, index);
                        hole(Facet.RESOLUTIONS, days, place, index);
                    }
                }
            }
        }
    }

    private <T> void hole(Facet<T> facet, Attribute<Long> days, int column, int index) {
        Diagram diagram = ground.diagram();
        int root = map.of(facet).root();
        int now = diagram.at(root, column, index);
        int later = diagram.at(root, column, index + 1);
        Comparison<T> comparison = new Comparison<>(ground, facet, leniency);
        int differences = comparison.of(now, later, relevant(facet, column, index));
        IntPredicate more = difference -> difference > 0
                && isMore(comparison.differences().get(difference).changes());
        if (ground.has(differences, more)) {
            long last = ((RangedColumn) ground.space().columns().get(column)).to(index);
            report.accept(new PolicyFinding(
                    Kind.DAY_HOLE,
                    facet.name(),
                    List.of(days.name()),
                    Wording.DAY_HOLE
                            .where(ground.where(differences, more))
                            .withCode("attribute", days.name())
                            .with("day", last),
                    example(differences, more, column, index)));
        }
    }

    /** What somebody gets who is refused does not matter. */
    private int relevant(Facet<?> facet, int column, int index) {
        if (facet == Facet.ELIGIBILITY) {
            return Diagram.leaf(1);
        }
        int granted = map.granted();
        Diagram diagram = ground.diagram();
        return diagram.apply(
                diagram.at(granted, column, index),
                diagram.at(granted, column, index + 1),
                (now, later) -> now & later);
    }

    private static boolean isMore(Map<Aspect, Change> changes) {
        return changes.values().stream().anyMatch(change -> change != Change.STRICTER);
    }

    /** On the last day of the class, unless the other days that are asked for contradict it. */
    private Case example(int differences, IntPredicate more, int column, int index) {
        int[] cell = ground.cell(differences, more);
        cell[column] = index;
        return ground.sample(cell, column);
    }
}
