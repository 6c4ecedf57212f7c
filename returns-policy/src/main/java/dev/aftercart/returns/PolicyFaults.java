package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is wrong with a policy whose single rules are right: attributes that nobody declared, and requests without an answer. */
final class PolicyFaults {

    private final PolicyTree tree;
    private final List<Diagnostic> faults = new ArrayList<>();

    private PolicyFaults(PolicyTree tree) {
        this.tree = tree;
    }

    static Parsed<ReturnPolicy> checked(PolicyTree tree) {
        PolicyFaults all = new PolicyFaults(tree);
        all.attributes();
        if (!all.faults.isEmpty()) {
            return Parsed.failed(all.faults);
        }
        try {
            CaseSpace space = CaseSpace.of(tree.conditions());
            Facet.all().forEach(facet -> all.gap(space, facet));
            return all.faults.isEmpty()
                    ? Parsed.of(new ReturnPolicy(tree, space), List.of())
                    : Parsed.failed(all.faults);
        } catch (IllegalArgumentException e) {
            return Parsed.failed(List.of(Diagnostic.error("", String.valueOf(e.getMessage()))));
        }
    }

    private void attributes() {
        Set<Attribute<?>> known = new HashSet<>(Attributes.all().values());
        known.addAll(tree.domain().attributes());
        Set<String> tiers = new HashSet<>(tree.domain().tiers());
        Set<String> said = new HashSet<>();
        for (Condition condition : tree.conditions()) {
            simple(condition, part -> {
                if (!known.contains(part.attribute())) {
                    say(said, "attributes", "\"" + part.attribute() + "\" is asked for, but not declared");
                }
                if (part instanceof Condition.Among among && among.attribute().equals(Attributes.TIER)) {
                    among.values().stream()
                            .filter(tier -> !tiers.contains(tier))
                            .forEach(tier -> say(
                                    said,
                                    "tiers",
                                    "\"" + tier + "\" is none of the tiers "
                                            + tree.domain().tiers()));
                }
            });
        }
    }

    private void say(Set<String> said, String path, String fault) {
        if (said.add(fault)) {
            faults.add(Diagnostic.error(path, fault));
        }
    }

    private static void simple(Condition condition, Consumer<Condition.Simple> visit) {
        if (condition instanceof Condition.And and) {
            simple(and.first(), visit);
            simple(and.second(), visit);
        } else if (condition instanceof Condition.Or or) {
            simple(or.first(), visit);
            simple(or.second(), visit);
        } else if (condition instanceof Condition.Not not) {
            simple(not.condition(), visit);
        } else if (condition instanceof Condition.Simple part) {
            visit.accept(part);
        }
    }

    /** Rules without a default are as good as rules with one, as long as they leave no case out. */
    private void gap(CaseSpace space, Facet<?> facet) {
        List<? extends Rule<?>> rules = tree.table(facet).rules();
        if (rules.isEmpty() || tree.table(facet).hasDefault()) {
            return;
        }
        List<Box> covered = new ArrayList<>(space.impossible());
        tree.domain().never().forEach(never -> covered.addAll(space.boxes(never)));
        rules.forEach(rule -> covered.addAll(space.boxes(rule.condition())));
        space.outside(covered)
                .ifPresent(cell -> faults.add(Diagnostic.error(
                        facet.name(), "no rule fits " + words(space, cell, covered) + "; end with otherwise(...)")));
    }

    private static String words(CaseSpace space, int[] cell, List<Box> boxes) {
        String asked = IntStream.range(0, cell.length)
                .filter(column -> boxes.stream().anyMatch(box -> box.asks(column)))
                .mapToObj(column -> space.columns().get(column).label(cell[column]))
                .collect(Collectors.joining(", "));
        return asked.isEmpty() ? "any request" : "this request: " + asked;
    }
}
