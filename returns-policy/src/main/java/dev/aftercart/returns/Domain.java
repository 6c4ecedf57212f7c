package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a policy speaks about: its name, the loyalty tiers, the shop's own attributes, and what never comes. Immutable and
 * thread-safe.
 *
 * @param name what the shop calls the policy
 * @param version the shop's mark for this version; empty for none
 * @param tiers the loyalty tiers, lowest first
 * @param attributes the shop's own attributes, beside those in {@link Attributes}
 * @param never conditions of cases that cannot be
 */
public record Domain(
        String name, String version, List<String> tiers, List<Attribute<?>> attributes, List<Condition> never) {

    /** Takes copies. */
    public Domain {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        tiers = List.copyOf(tiers);
        attributes = List.copyOf(attributes);
        never = List.copyOf(never);
    }

    /**
     * The attribute of a name.
     *
     * @param attribute the name
     * @return one of the shop's own, or one of {@link Attributes}
     */
    public Optional<Attribute<?>> attribute(String attribute) {
        return Stream.<Attribute<?>>concat(attributes.stream(), Attributes.all().values().stream())
                .filter(known -> known.name().equals(attribute))
                .findFirst();
    }

    Domain withVersion(String mark) {
        return new Domain(name, mark, tiers, attributes, never);
    }

    Domain withTiers(List<String> names) {
        return new Domain(name, version, names, attributes, never);
    }

    Domain withAttributes(List<Attribute<?>> more) {
        List<Attribute<?>> all = new ArrayList<>(attributes);
        all.addAll(more);
        return new Domain(name, version, tiers, all, never);
    }

    Domain withNever(Condition condition) {
        List<Condition> all = new ArrayList<>(never);
        all.add(Objects.requireNonNull(condition, "condition"));
        return new Domain(name, version, tiers, attributes, all);
    }

    List<Diagnostic> faults() {
        List<Diagnostic> faults = new ArrayList<>();
        if (name.isBlank()) {
            faults.add(Diagnostic.error("", "a policy needs a name, but it was blank"));
        }
        Set<String> seen = new HashSet<>();
        for (Attribute<?> attribute : attributes) {
            if (Attributes.all().containsKey(attribute.name())) {
                faults.add(Diagnostic.error(
                        "attributes." + attribute,
                        "\"" + attribute + "\" is known already; use the one that is there"));
            } else if (ConditionWriter.WORDS.contains(attribute.name())) {
                faults.add(Diagnostic.error(
                        "attributes",
                        "\"" + attribute + "\" is a word of conditions; call the attribute something else"));
            } else if (!seen.add(attribute.name())) {
                faults.add(Diagnostic.error("attributes." + attribute, "\"" + attribute + "\" is declared twice"));
            }
        }
        Set<String> ranks = new HashSet<>();
        for (String tier : tiers) {
            if (tier.isBlank() || !ranks.add(tier)) {
                faults.add(Diagnostic.error("tiers", "a tier has a name of its own, but there was \"" + tier + "\""));
            }
        }
        return faults;
    }
}
