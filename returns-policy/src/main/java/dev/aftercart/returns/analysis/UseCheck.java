package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Column;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.analysis.PolicyFinding.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for attributes and tiers that a policy declares or asks for, and that make no difference. */
final class UseCheck {

    private static final int SEVERAL = Integer.MAX_VALUE;

    private final PolicyMap map;
    private final Ground ground;
    private final Consumer<PolicyFinding> report;
    private final List<Integer> roots = new ArrayList<>();

    UseCheck(PolicyMap map, Consumer<PolicyFinding> report) {
        this.map = map;
        this.ground = map.ground();
        this.report = report;
        Facet.all().forEach(facet -> roots.add(map.of(facet).root()));
        for (Floor floor : map.policy().floors()) {
            for (Right right : floor.rights()) {
                int root = ground.holds(right.condition());
                roots.add(ground.possible(ground.diagram().map(root, holds -> holds + 1)));
            }
        }
    }

    void run() {
        Set<Attribute<?>> asked = new LinkedHashSet<>();
        ground.space().columns().stream().map(Column::attribute).forEach(asked::add);
        for (Attribute<?> declared : map.policy().domain().attributes()) {
            if (!asked.contains(declared)) {
                say(Kind.UNUSED_ATTRIBUTE, "attributes", declared.name(), "attribute", Wording.ATTRIBUTE_UNUSED);
            }
        }
        for (Attribute<?> attribute : asked) {
            if (ground.columns(attribute).stream().noneMatch(this::matters)) {
                say(Kind.IDLE_ATTRIBUTE, "attributes", attribute.name(), "attribute", Wording.ATTRIBUTE_IDLE);
            }
        }
        Tiers tiers = new Tiers(map);
        for (String tier : tiers.names()) {
            if (!tiers.isAsked() || isLikeNone(tiers, tier)) {
                say(Kind.UNUSED_TIER, "tiers", tier, "tier", Wording.TIER_UNUSED);
            }
        }
    }

    private void say(Kind kind, String path, String name, String argument, Wording wording) {
        report.accept(
                new PolicyFinding(kind, path, List.of(name), wording.phrase().withCode(argument, name), null));
    }

    private boolean matters(int column) {
        return roots.stream().anyMatch(root -> matters(root, column));
    }

    /** Whether two cells that differ in one column alone, and that cases are in, have different numbers. */
    private boolean matters(int root, int column) {
        if (!Cells.columns(ground.diagram(), root).get(column)) {
            return false;
        }
        int common = ground.diagram().at(root, column, 0);
        for (int index = 1; index < ground.diagram().size(column); index++) {
            common = ground.diagram().apply(common, ground.diagram().at(root, column, index), UseCheck::common);
        }
        return ground.has(common, number -> number == SEVERAL);
    }

    private static int common(int one, int other) {
        return one == Ground.IMPOSSIBLE || one == other ? other : other == Ground.IMPOSSIBLE ? one : SEVERAL;
    }

    private boolean isLikeNone(Tiers tiers, String tier) {
        return roots.stream().noneMatch(root -> {
            int its = ground.diagram().at(root, tiers.column(), tiers.classOf(tier));
            int none = ground.diagram().at(root, tiers.column(), tiers.none());
            return ground.has(ground.diagram().apply(its, none, UseCheck::common), number -> number == SEVERAL);
        });
    }
}
