package dev.aftercart.order;

import com.fasterxml.jackson.core.JsonToken;
import dev.aftercart.explain.Diagnostic;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one JSON object, and collects everything that is wrong with them.
 *
 * <p>A required field that is missing or wrong is reported and a stand-in returned; {@link #make} then makes nothing. A
 * field that nobody asks for is a later version's and stays untouched.
 */
final class Fields {

    private final JsonTree object;
    private final String path;
    private final List<Diagnostic> diagnostics;
    private final int errorsBefore;

    Fields(JsonTree object, String path, List<Diagnostic> diagnostics) {
        this.object = object;
        this.path = path;
        this.diagnostics = diagnostics;
        this.errorsBefore = diagnostics.size();
        if (!object.isObject()) {
            error(object, path, "must be an object");
        }
    }

    /** Makes a value from fields that were read, unless one of them was wrong. */
    <T> @Nullable T make(Supplier<T> maker) {
        if (diagnostics.size() > errorsBefore) {
            return null;
        }
        try {
            return maker.get();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            error(object, path, String.valueOf(e.getMessage()));
            return null;
        }
    }

    String text(String name) {
        return required(name, Function.identity(), "");
    }

    String textOr(String name, String otherwise) {
        String value = optional(name, Function.identity());
        return value == null ? otherwise : value;
    }

    Instant instant(String name) {
        return required(name, Forms::instant, Instant.EPOCH);
    }

    int number(String name, int otherwise) {
        Integer value = optional(name, Forms::number);
        return value == null ? otherwise : value;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(optional(name, Fields::bool));
    }

    <E extends Enum<E>> E one(String name, Class<E> type, E otherwise) {
        E value = optionalOne(name, type);
        return value == null ? otherwise : value;
    }

    <E extends Enum<E>> @Nullable E optionalOne(String name, Class<E> type) {
        JsonTree value = member(name);
        if (value == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value.text)) {
                return constant;
            }
        }
        diagnostics.add(at(value, name, "\"" + value.text + "\" is not known here")
                .allowing(Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toList()));
        return null;
    }

    /** A required field in its text form. */
    <T> T required(String name, Function<String, T> parser, T standIn) {
        if (object.isObject() && member(name) == null) {
            error(object, path, "\"" + name + "\" is missing");
        }
        T value = optional(name, parser);
        return value == null ? standIn : value;
    }

    /** A field in its text form that may be missing or null. */
    <T> @Nullable T optional(String name, Function<String, T> parser) {
        JsonTree value = member(name);
        if (value == null) {
            return null;
        }
        if (!value.kind.isScalarValue()) {
            diagnostics.add(at(value, name, "must be a single value"));
            return null;
        }
        try {
            return parser.apply(value.text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            diagnostics.add(at(value, name, String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** A required object inside this one. */
    Fields object(String name) {
        JsonTree value = member(name);
        if (value == null) {
            error(object, path, "\"" + name + "\" is missing");
            return new Fields(object, path, new ArrayList<>());
        }
        return new Fields(value, below(name), diagnostics);
    }

    @Nullable
    Fields optionalObject(String name) {
        return member(name) == null ? null : object(name);
    }

    /** The elements of a list; none when it is missing. */
    <T> List<T> list(String name, Function<Fields, @Nullable T> reader) {
        List<T> values = new ArrayList<>();
        int index = 0;
        for (JsonTree element : elements(name)) {
            T value = reader.apply(new Fields(element, below(name) + "[" + index++ + "]", diagnostics));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    List<String> texts(String name) {
        return elements(name).stream().map(element -> element.text).toList();
    }

    JsonTree tree() {
        return object;
    }

    private List<JsonTree> elements(String name) {
        JsonTree value = member(name);
        if (value == null) {
            return List.of();
        }
        if (value.kind != JsonToken.START_ARRAY) {
            diagnostics.add(at(value, name, "must be a list"));
        }
        return value.elements;
    }

    private @Nullable JsonTree member(String name) {
        JsonTree value = object.members.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Diagnostic at(JsonTree value, String name, String message) {
        return Diagnostic.error(below(name), message).at(value.line, value.column);
    }

    private void error(JsonTree value, String where, String message) {
        diagnostics.add(Diagnostic.error(where, message).at(value.line, value.column));
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false, but was \"" + text + "\"");
        };
    }
}
