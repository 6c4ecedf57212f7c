package dev.aftercart.returns;

import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import dev.aftercart.returns.Attribute.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An attribute of the shop's own as part of a document: its kind with where it is stated, and what its values are. */
final class AttributeDocument {

    private static final Map<String, Scope> SCOPES = Codes.all(Scope.class);
    private static final List<String> KINDS = List.of("flag", "one-of", "marks", "count", "amount", "day");

    private AttributeDocument() {}

    static Map<String, Object> write(Attribute<?> attribute) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(kind(attribute), Codes.of(attribute.scope()));
        if (attribute instanceof Attribute.OneOf one && !one.values().isEmpty()) {
            object.put("values", one.values());
        }
        if (attribute instanceof Attribute.Count count) {
            object.put("at-least", count.least());
            object.put("at-most", count.most());
        }
        return object;
    }

    private static String kind(Attribute<?> attribute) {
        if (attribute instanceof Attribute.Flag) {
            return "flag";
        }
        if (attribute instanceof Attribute.OneOf) {
            return "one-of";
        }
        if (attribute instanceof Attribute.Marks) {
            return "marks";
        }
        if (attribute instanceof Attribute.Day) {
            return "day";
        }
        return attribute instanceof Attribute.Count ? "count" : "amount";
    }

    /** The attribute, or null when something is wrong with it, which is reported. */
    static @Nullable Attribute<?> read(String name, Part part) {
        String kind =
                KINDS.stream().filter(part.members()::containsKey).findFirst().orElse("");
        if (kind.isEmpty()) {
            part.fault("an attribute is an object such as {flag: order}; its kind is missing", KINDS);
            return null;
        }
        ObjectReader object = new ObjectReader(part, known(kind));
        Scope scope = object.required(kind, where -> where.one(SCOPES));
        Long least = object.find("at-least", AttributeDocument::number);
        Long most = object.find("at-most", AttributeDocument::number);
        List<String> values = object.each("values", value -> value.value(Function.identity()));
        return object.make(() -> make(name, kind, object.given(scope), values, least, most));
    }

    private static List<String> known(String kind) {
        return switch (kind) {
            case "count" -> List.of(kind, "at-least", "at-most");
            case "one-of" -> List.of(kind, "values");
            default -> List.of(kind);
        };
    }

    private static Attribute<?> make(
            String name, String kind, Scope scope, List<String> values, @Nullable Long least, @Nullable Long most) {
        return switch (kind) {
            case "flag" -> Attribute.flag(name, scope);
            case "one-of" -> Attribute.oneOf(name, scope, values.toArray(String[]::new));
            case "marks" -> Attribute.marks(name, scope);
            case "count" -> Attribute.count(name, scope, least == null ? 0 : least, bound(most));
            case "day" -> Attribute.day(name, scope);
            default -> Attribute.amount(name, scope);
        };
    }

    private static long bound(@Nullable Long most) {
        if (most == null) {
            throw new IllegalArgumentException("a count needs at-most, the greatest value that it can have");
        }
        return most;
    }

    private static @Nullable Long number(Part part) {
        return part.value(text -> (long) Forms.number(text));
    }
}
