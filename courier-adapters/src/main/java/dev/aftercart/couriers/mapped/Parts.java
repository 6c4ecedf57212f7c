package dev.aftercart.couriers.mapped;

import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the small parts that a document is made of. What cannot be read is reported where it stands. */
final class Parts {

    private Parts() {}

    /** One value or a list of values, each in its form. */
    static <T> List<T> several(Fields fields, String name, Function<String, T> form) {
        List<T> values = new ArrayList<>();
        for (Node node : fields.oneOrMore(name)) {
            try {
                values.add(form.apply(node.text()));
            } catch (IllegalArgumentException e) {
                fields.fault(
                        node, name, e.getMessage() + "; it was \"" + Forms.shortened(node.text()) + "\"", List.of());
            }
        }
        return values;
    }

    /** The same, where at least one is needed. */
    static <T> List<T> some(Fields fields, String name, Function<String, T> form) {
        List<T> values = several(fields, name, form);
        if (fields.tree().isObject() && !fields.tree().members().containsKey(name)) {
            fields.fault(fields.tree(), "", "\"" + name + "\" is missing", List.of());
        }
        return values;
    }

    static Source source(Fields fields, String name) {
        return new Source(several(fields, name, Source::alternative));
    }

    static List<Path> paths(Fields fields, String name) {
        return some(fields, name, Path::of);
    }

    /** A condition: its place in the member {@code at}, what must be there in {@code is} or {@code exists}. */
    static @Nullable Condition condition(Fields fields) {
        Path at = fields.required("at", Path::of, Path.of("."));
        Set<String> is =
                new HashSet<>(several(fields, "is", value -> value.strip().toUpperCase(Locale.ROOT)));
        boolean exists = !"false".equals(fields.optional("exists", Parts::bool));
        return fields.make(() -> new Condition(at, is, exists));
    }

    private static String bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("must be true or false, but was \"" + Forms.shortened(text) + "\"");
        }
        return text;
    }

    /** Names that the document chooses, each with a value in its form; none when the field is missing. */
    static <T> Map<String, T> named(Fields fields, String name, Function<String, T> form) {
        Map<String, T> values = new LinkedHashMap<>();
        Fields all = fields.optionalObject(name);
        if (all == null) {
            return values;
        }
        for (String key : all.tree().members().keySet()) {
            T value = all.optional(key, form);
            if (value != null) {
                values.put(key, value);
            } else if (isNothing(all, key)) {
                Node place = all.tree().name(key);
                all.fault(place == null ? all.tree() : place, key, "must have a value", List.of());
            }
        }
        return values;
    }

    private static boolean isNothing(Fields all, String key) {
        Node value = all.tree().members().get(key);
        return value == null || value.kind() == Node.Kind.NULL;
    }

    /** Named templates. */
    static Map<String, Template> templates(Fields fields, String name, Set<String> known) {
        return named(fields, name, text -> Template.of(text, known));
    }
}
