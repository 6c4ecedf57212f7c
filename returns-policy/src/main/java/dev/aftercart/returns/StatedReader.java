package dev.aftercart.returns;

import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import dev.aftercart.returns.Attribute.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of attributes, each under its own name where it is stated.
 *
 * @param domain says which attributes there are
 */
record StatedReader(Domain domain) {

    /** The values that an object states beside its own members; what is wrong is reported and left out. */
    Stated read(Part object, Scope scope, List<String> own) {
        Stated stated = Stated.NOTHING;
        for (Map.Entry<String, Part> member : object.members().entrySet()) {
            boolean other = !own.contains(member.getKey()) && !member.getValue().isEmpty();
            Attribute<?> attribute = other ? find(object, member.getKey(), scope, own) : null;
            Object value = attribute == null ? null : value(attribute, member.getValue());
            stated = attribute == null || value == null ? stated : stated.with(attribute, value);
        }
        return stated;
    }

    private @Nullable Attribute<?> find(Part object, String name, Scope scope, List<String> own) {
        Attribute<?> attribute = domain.attribute(name).orElse(null);
        if (attribute == null) {
            object.refuse(name, known(scope, own));
            return null;
        }
        if (isStated(attribute, scope)) {
            return attribute;
        }
        String fault = attribute.isDerived()
                ? name + " is found in the facts and cannot be stated here"
                : name + " is stated on the " + Codes.of(attribute.scope()) + ", not here";
        object.members().getOrDefault(name, object).fault(fault, List.of());
        return null;
    }

    private List<String> known(Scope scope, List<String> own) {
        List<String> known = new ArrayList<>(own);
        Stream.concat(domain.attributes().stream(), Attributes.all().values().stream())
                .filter(attribute -> isStated(attribute, scope))
                .forEach(attribute -> known.add(attribute.name()));
        return known;
    }

    private static boolean isStated(Attribute<?> attribute, Scope scope) {
        return attribute.scope() == scope && !attribute.isDerived();
    }

    private static @Nullable Object value(Attribute<?> attribute, Part part) {
        if (attribute instanceof Attribute.Flag) {
            return part.one(Map.of("true", true, "false", false));
        }
        if (attribute instanceof Attribute.Count) {
            return part.value(text -> (long) Forms.number(text));
        }
        if (attribute instanceof Attribute.Day) {
            return part.value(Forms::date);
        }
        if (attribute instanceof Attribute.Amount) {
            return part.value(Forms::money);
        }
        if (attribute instanceof Attribute.Marks) {
            return marks(part, ConditionReader.MARKS.getOrDefault(attribute, List.of()));
        }
        String value = part.value(Function.identity());
        if (value != null && attribute instanceof Attribute.OneOf one && isUnknown(one, value)) {
            part.warn(Part.unknown(value, one.values()) + " It counts as not stated", one.values());
        }
        return value;
    }

    private static boolean isUnknown(Attribute.OneOf attribute, String value) {
        return !attribute.values().isEmpty() && !attribute.values().contains(value);
    }

    static @Nullable Set<String> marks(Part part) {
        return marks(part, List.of());
    }

    private static @Nullable Set<String> marks(Part part, List<String> known) {
        Set<String> marks = new HashSet<>();
        boolean good = true;
        for (Part each : part.oneOrMore()) {
            String mark = each.value(Function.identity());
            good &= mark != null;
            ConditionReader.warn(each, known);
            marks.add(String.valueOf(mark));
        }
        return good ? marks : null;
    }
}
