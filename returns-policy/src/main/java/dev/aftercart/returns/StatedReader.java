package dev.aftercart.returns;

import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import dev.aftercart.returns.Attribute.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of attributes, each under its own name where it is stated.
 *
 * @param domain says which attributes there are
 */
record StatedReader(Domain domain) {

    /** The values that an object states beside its own members; null when something is wrong, which is reported. */
    @Nullable
    Stated read(Part object, Scope scope, List<String> own) {
        Stated stated = Stated.NOTHING;
        boolean good = true;
        for (Map.Entry<String, Part> member : object.members().entrySet()) {
            if (own.contains(member.getKey()) || member.getValue().isEmpty()) {
                continue;
            }
            Optional<Attribute<?>> attribute = find(object, member.getKey(), scope, own);
            Object value = attribute.isEmpty() ? null : value(attribute.get(), member.getValue());
            good &= value != null;
            stated = value == null ? stated : stated.with(attribute.get(), value);
        }
        return good ? stated : null;
    }

    private Optional<Attribute<?>> find(Part object, String name, Scope scope, List<String> own) {
        Optional<Attribute<?>> attribute = domain.attribute(name);
        if (attribute.isEmpty()) {
            List<String> known = new ArrayList<>(own);
            domain.attributes().stream().filter(each -> isStated(each, scope)).forEach(each -> known.add(each.name()));
            Attributes.all().values().stream()
                    .filter(each -> isStated(each, scope))
                    .forEach(each -> known.add(each.name()));
            object.refuse(name, known);
        } else if (!isStated(attribute.get(), scope)) {
            Part place = object.members().getOrDefault(name, object);
            place.fault(
                    attribute.get().isDerived()
                            ? name + " is found in the facts and cannot be stated here"
                            : name + " is stated on the "
                                    + Codes.of(attribute.get().scope()) + ", not here",
                    List.of());
            return Optional.empty();
        }
        return attribute;
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
        if (attribute instanceof Attribute.Amount) {
            return part.value(Forms::money);
        }
        if (attribute instanceof Attribute.Marks) {
            return marks(part);
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
        Set<String> marks = new HashSet<>();
        boolean good = true;
        for (Part each : part.oneOrMore()) {
            String mark = each.value(Function.identity());
            good &= mark != null;
            marks.add(String.valueOf(mark));
        }
        return good ? marks : null;
    }
}
