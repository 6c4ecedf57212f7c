package dev.aftercart.returns;

import dev.aftercart.internal.document.Nearest;
import dev.aftercart.internal.document.Part;
import dev.aftercart.order.Trait;
import dev.aftercart.returns.Attribute.Amount;
import dev.aftercart.returns.Attribute.Count;
import dev.aftercart.returns.Attribute.Day;
import dev.aftercart.returns.Attribute.Flag;
import dev.aftercart.returns.Attribute.OneOf;
import dev.aftercart.returns.terms.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads conditions out of a document; null stands for one that is wrong and was reported. */
final class ConditionReader {

    /** Nobody writes longer lists, and what is built of them stays flat enough to be walked. */
    private static final int LONGEST_LIST = 1_000;

    /** The marks that this library gives by itself; a shop may state others. */
    static final Map<Attribute<?>, List<String>> MARKS = Map.of(
            Attributes.TRAITS,
            List.copyOf(Codes.all(Trait.class).keySet()),
            Attributes.EXEMPTIONS,
            List.copyOf(Codes.all(Exemption.class).keySet()),
            Attributes.EVIDENCE,
            List.copyOf(Codes.all(Evidence.class).keySet()));

    private final Map<String, Attribute<?>> attributes;
    private final List<String> tiers;
    private final Map<String, Budget> budgets;
    private final Set<String> declared;
    private final List<String> known;

    /** Of attributes that were declared wrongly, nothing more is said. */
    ConditionReader(Domain domain, Map<String, Budget> budgets, Set<String> declared) {
        this.attributes = new LinkedHashMap<>(Attributes.all());
        domain.attributes().forEach(own -> attributes.putIfAbsent(own.name(), own));
        this.tiers = domain.tiers();
        this.budgets = budgets;
        this.declared = declared;
        this.known = new ArrayList<>(attributes.keySet());
        known.addAll(ConditionWriter.WORDS);
    }

    /** All that an object says. */
    @Nullable
    Condition read(Part part) {
        if (!part.isObject()) {
            part.fault("a condition is an object such as {category: shoes}", List.of());
            return null;
        }
        if (part.members().isEmpty()) {
            part.fault("there is no condition; name an attribute", known);
            return null;
        }
        List<@Nullable Condition> all = new ArrayList<>();
        part.members().forEach((name, value) -> all.add(member(part, name, value)));
        return joined(all, Condition::and);
    }

    private @Nullable Condition member(Part object, String name, Part value) {
        Attribute<?> attribute = attributes.get(name);
        if (attribute != null) {
            return of(attribute, value);
        }
        return switch (name) {
            case ConditionWriter.ALL ->
                value.isList() && value.elements().isEmpty() ? Condition.always() : joined(each(value), Condition::and);
            case ConditionWriter.ANY -> joined(each(value), Condition::or);
            case ConditionWriter.NOT -> negated(read(value));
            case ConditionWriter.BUDGET_LEFT -> left(value.one(budgets));
            default -> unknown(object, name);
        };
    }

    private static @Nullable Condition negated(@Nullable Condition condition) {
        return condition == null ? null : Condition.not(condition);
    }

    private static @Nullable Condition left(@Nullable Budget budget) {
        return budget == null ? null : budget.left();
    }

    private @Nullable Condition unknown(Part object, String name) {
        if (!declared.contains(name)) {
            object.refuse(name, known);
        }
        return null;
    }

    private List<@Nullable Condition> each(Part list) {
        List<@Nullable Condition> all = new ArrayList<>();
        List<Part> elements = list.elements();
        if (elements.size() > LONGEST_LIST) {
            list.fault("has " + elements.size() + " conditions; at most " + LONGEST_LIST + " are read", List.of());
            return all;
        }
        if (list.isList() && elements.isEmpty()) {
            list.fault("needs at least one condition", List.of());
        }
        elements.forEach(element -> all.add(read(element)));
        return all;
    }

    private static @Nullable Condition joined(List<@Nullable Condition> all, BinaryOperator<Condition> join) {
        Condition joined = null;
        for (Condition each : all) {
            if (each == null) {
                return null;
            }
            joined = joined == null ? each : join.apply(joined, each);
        }
        return joined;
    }

    private @Nullable Condition of(Attribute<?> attribute, Part value) {
        if (attribute instanceof Flag flag) {
            Boolean wanted = value.one(Map.of(Flag.TRUE, true, "false", false));
            return wanted == null ? null : wanted ? flag.isTrue() : Condition.not(flag.isTrue());
        }
        if (attribute instanceof Count count) {
            return BoundsReader.of(count).read(value);
        }
        if (attribute instanceof Day day) {
            return BoundsReader.of(day).read(value);
        }
        if (attribute instanceof Amount amount) {
            return BoundsReader.of(amount).read(value);
        }
        Part not = value.members().get(ConditionWriter.NOT);
        if (not != null && value.members().size() == 1) {
            return negated(among(attribute, not));
        }
        return among(attribute, value);
    }

    private @Nullable Condition among(Attribute<?> attribute, Part value) {
        Set<String> values = new LinkedHashSet<>();
        boolean good = true;
        List<Part> all = value.oneOrMore();
        if (all.size() > LONGEST_LIST) {
            value.fault("has " + all.size() + " values; at most " + LONGEST_LIST + " are read", List.of());
            return null;
        }
        for (Part each : all) {
            String text = each.value(written -> checked(attribute, written));
            good &= text != null && isKnown(attribute, each);
            if (text != null && !values.add(text)) {
                each.fault("this is there twice", List.of());
                good = false;
            }
        }
        if (all.isEmpty()) {
            value.fault("needs at least one value", allowed(attribute));
        }
        return good && !values.isEmpty() ? new Condition.Among(attribute, values) : null;
    }

    private static String checked(Attribute<?> attribute, String value) {
        boolean listed = attribute instanceof OneOf one && !one.values().isEmpty();
        if (!listed) {
            Forms.value(attribute, value);
        }
        return value;
    }

    private boolean isKnown(Attribute<?> attribute, Part value) {
        Collection<String> allowed = allowed(attribute);
        if (attribute.equals(Attributes.REASON)) {
            return isReason(value);
        }
        if (attribute.equals(Attributes.COUNTRY)) {
            return value.value(Forms::country) != null;
        }
        if (MARKS.containsKey(attribute)) {
            warn(value, MARKS.getOrDefault(attribute, List.of()));
            return true;
        }
        boolean open = allowed.isEmpty() && !attribute.equals(Attributes.TIER);
        if (open || allowed.contains(value.text())) {
            return true;
        }
        value.fault(Part.unknown(value.text(), allowed), allowed);
        return false;
    }

    /** A shop has marks of its own; one that is nearly a known one is probably a slip, and its rule would never fit. */
    static void warn(Part value, List<String> known) {
        String message = Part.unknown(value.text(), known);
        if (!known.contains(value.text()) && message.contains("did you mean")) {
            value.warn(message + " It is taken for the shop's own", known);
        }
    }

    private Collection<String> allowed(Attribute<?> attribute) {
        if (attribute.equals(Attributes.TIER)) {
            return tiers;
        }
        return attribute instanceof OneOf one ? one.values() : List.of();
    }

    /** A group, or any code below one; a code alone is a slip. */
    private static boolean isReason(Part value) {
        String text = value.text();
        for (ReturnReason.Group group : ReturnReason.Group.values()) {
            if (text.equals(Attributes.path(group)) || text.startsWith(Attributes.path(group) + "/")) {
                return true;
            }
        }
        List<String> all = new ArrayList<>();
        for (ReturnReason.Group group : ReturnReason.Group.values()) {
            all.add(Attributes.path(group));
        }
        ReturnReason.worded().forEach(reason -> all.add(Attributes.path(reason)));
        String meant = ReturnReason.worded().stream()
                .filter(reason -> reason.code().equals(text))
                .findFirst()
                .map(reason -> "; did you mean \"" + Attributes.path(reason) + "\"?")
                .orElseGet(() -> Nearest.hint(text, all));
        value.fault("a reason begins with its group" + meant, all);
        return false;
    }
}
