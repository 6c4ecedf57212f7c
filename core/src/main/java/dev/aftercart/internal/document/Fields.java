package dev.aftercart.internal.document;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.internal.Sharing;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one object in a document, and collects everything that is wrong with them.
 *
 * <p>A required field that is missing or wrong is reported and a stand-in returned; {@link #make} then makes nothing. A
 * field that nobody asks for is a later version's and stays untouched; where people write the document by hand, {@link
 * #refuseOthers} takes it for a slip of the pen. Not thread-safe.
 */
public final class Fields {

    private final Node object;
    private final String path;
    private final List<Diagnostic> diagnostics;
    private final Sharing sharing;
    private final int errorsBefore;
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * The fields of an object.
     *
     * @param object the object; anything else is reported
     * @param path where it stands by name, empty for the document itself
     * @param diagnostics what was found so far; more is added
     */
    public Fields(Node object, String path, List<Diagnostic> diagnostics) {
        this(object, path, diagnostics, new Sharing());
    }

    private Fields(Node object, String path, List<Diagnostic> diagnostics, Sharing sharing) {
        this.object = object;
        this.path = path;
        this.diagnostics = diagnostics;
        this.sharing = sharing;
        this.errorsBefore = diagnostics.size();
        if (!object.isObject()) {
            error(object, path, "must be an object");
        }
    }

    /**
     * Makes a value from fields that were read, unless one of them was wrong.
     *
     * @param maker makes the value; what it refuses is reported as a fault of this object
     * @param <T> what is made
     * @return the value, or null
     */
    public <T> @Nullable T make(Supplier<T> maker) {
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

    /**
     * Makes a value that a document says many times over, such as a place; equal ones are one object.
     *
     * @param maker makes the value, which cannot change; what it refuses is reported as a fault of this object
     * @param <T> what is made
     * @return the value, or null
     */
    public <T> @Nullable T makeShared(Supplier<T> maker) {
        T made = make(maker);
        return made == null ? null : sharing.one(made);
    }

    /**
     * A required text.
     *
     * @param name the field
     * @return the text, or an empty stand-in
     */
    public String text(String name) {
        return required(name, Function.identity(), "");
    }

    /**
     * A text that may be missing.
     *
     * @param name the field
     * @param otherwise what to give when it is missing
     * @return the text
     */
    public String textOr(String name, String otherwise) {
        String value = optional(name, Function.identity());
        return value == null ? otherwise : value;
    }

    /**
     * A required instant.
     *
     * @param name the field
     * @return the instant, or the epoch as a stand-in
     */
    public Instant instant(String name) {
        return required(name, Forms::instant, Instant.EPOCH);
    }

    /**
     * A whole number that may be missing.
     *
     * @param name the field
     * @param otherwise what to give when it is missing
     * @return the number
     */
    public int number(String name, int otherwise) {
        Integer value = optional(name, Forms::number);
        return value == null ? otherwise : value;
    }

    /**
     * A truth value that may be missing.
     *
     * @param name the field
     * @return true where the document says so
     */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(optional(name, Fields::bool));
    }

    /**
     * One of a closed list of values, in lower case, which may be missing.
     *
     * @param name the field
     * @param type the list
     * @param otherwise what to give when it is missing
     * @param <E> the list
     * @return the value
     */
    public <E extends Enum<E>> E one(String name, Class<E> type, E otherwise) {
        E value = optionalOne(name, type);
        return value == null ? otherwise : value;
    }

    /**
     * One of a closed list of values, in lower case, which may be missing.
     *
     * @param name the field
     * @param type the list
     * @param <E> the list
     * @return the value, or null
     */
    public <E extends Enum<E>> @Nullable E optionalOne(String name, Class<E> type) {
        Node value = member(name);
        if (value == null) {
            return null;
        }
        if (value.kind() != Node.Kind.VALUE) {
            diagnostics.add(at(value, name, "must be a single value").allowing(codes(type)));
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value.text())) {
                return constant;
            }
        }
        String hint = Nearest.hint(value.text(), codes(type));
        diagnostics.add(at(value, name, "\"" + Forms.shortened(value.text()) + "\" is not known here" + hint)
                .allowing(codes(type)));
        return null;
    }

    private static <E extends Enum<E>> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * A required field in its text form.
     *
     * @param name the field
     * @param parser makes the value of the text; what it refuses is reported
     * @param standIn what to give when the field is missing or wrong
     * @param <T> what the field holds
     * @return the value
     */
    public <T> T required(String name, Function<String, T> parser, T standIn) {
        if (object.isObject() && member(name) == null) {
            error(object, path, "\"" + name + "\" is missing");
        }
        T value = optional(name, parser);
        return value == null ? standIn : value;
    }

    /**
     * A field in its text form that may be missing or null.
     *
     * @param name the field
     * @param parser makes the value of the text; what it refuses is reported
     * @param <T> what the field holds
     * @return the value, or null
     */
    public <T> @Nullable T optional(String name, Function<String, T> parser) {
        Node value = member(name);
        if (value == null) {
            return null;
        }
        if (value.kind() != Node.Kind.VALUE) {
            diagnostics.add(at(value, name, "must be a single value"));
            return null;
        }
        try {
            return sharing.one(parser.apply(value.text()));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            diagnostics.add(at(value, name, String.valueOf(e.getMessage())));
            return null;
        }
    }

    /**
     * A required object inside this one.
     *
     * @param name the field
     * @return its fields
     */
    public Fields object(String name) {
        Node value = member(name);
        if (value == null) {
            error(object, path, "\"" + name + "\" is missing");
            return new Fields(object, path, new ArrayList<>(), sharing);
        }
        return new Fields(value, below(name), diagnostics, sharing);
    }

    /**
     * An object inside this one that may be missing.
     *
     * @param name the field
     * @return its fields, or null
     */
    public @Nullable Fields optionalObject(String name) {
        return member(name) == null ? null : object(name);
    }

    /**
     * The elements of a list; none when it is missing.
     *
     * @param name the field
     * @param reader reads an element; null for one that is wrong
     * @param <T> what the list holds
     * @return what was read
     */
    public <T> List<T> list(String name, Function<Fields, @Nullable T> reader) {
        List<T> values = new ArrayList<>();
        int index = 0;
        for (Node element : elements(name)) {
            T value = reader.apply(new Fields(element, below(name) + "[" + index++ + "]", diagnostics, sharing));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /**
     * The texts of a list.
     *
     * @param name the field
     * @return the texts; none when the list is missing
     */
    public List<String> texts(String name) {
        return elements(name).stream().map(element -> element.text()).toList();
    }

    /**
     * The texts of a list that is written as a single value where it has one element only.
     *
     * @param name the field
     * @return the places of the texts; none when the field is missing
     */
    public List<Node> oneOrMore(String name) {
        Node value = member(name);
        if (value == null) {
            return List.of();
        }
        List<Node> all = value.kind() == Node.Kind.LIST ? value.elements() : List.of(value);
        List<Node> texts = new ArrayList<>();
        for (Node element : all) {
            if (element.kind() == Node.Kind.VALUE) {
                texts.add(element);
            } else {
                diagnostics.add(at(element, name, "must be a single value, or a list of single values"));
            }
        }
        return texts;
    }

    /**
     * The members of an object whose names the document chooses, each an object itself.
     *
     * @param name the field; its absence is reported
     * @return the fields of each member by its name, in the order of the document; none when the field is missing or wrong
     */
    public Map<String, Fields> objects(String name) {
        Map<String, Fields> objects = new LinkedHashMap<>();
        Fields all = object(name);
        if (all.object != object) {
            all.object
                    .members()
                    .forEach((key, value) -> objects.put(key, new Fields(value, all.below(key), diagnostics, sharing)));
        }
        return objects;
    }

    /**
     * A single value that may be missing, with its place.
     *
     * @param name the field
     * @return the value, or empty when it is missing or no single value, which is reported
     */
    public Optional<Node> single(String name) {
        return Optional.ofNullable(optional(name, Function.identity()) == null ? null : member(name));
    }

    /**
     * Reports every field that nobody asked for, with the known field that was probably meant. To be called when all known
     * fields were asked for.
     */
    public void refuseOthers() {
        for (String name : object.members().keySet()) {
            Node place = object.name(name);
            if (!asked.contains(name) && place != null) {
                String message = "\"" + Forms.shortened(name) + "\" is not known here" + Nearest.hint(name, asked);
                diagnostics.add(Diagnostic.error(path, message)
                        .at(place.line(), place.column())
                        .allowing(List.copyOf(asked)));
            }
        }
    }

    /**
     * Reports a fault.
     *
     * @param place where
     * @param name the field that it is a fault of, or an empty text for the object itself
     * @param message what is wrong
     * @param allowed what would be accepted; empty when that cannot be listed
     */
    public void fault(Node place, String name, String message, Collection<String> allowed) {
        Diagnostic fault = name.isEmpty() ? Diagnostic.error(path, message) : Diagnostic.error(below(name), message);
        diagnostics.add(fault.at(place.line(), place.column()).allowing(List.copyOf(allowed)));
    }

    /**
     * The object itself.
     *
     * @return the object whose fields these are
     */
    public Node tree() {
        return object;
    }

    /**
     * Where the object stands by name.
     *
     * @return the path; empty for the document itself
     */
    public String path() {
        return path;
    }

    private List<Node> elements(String name) {
        Node value = member(name);
        if (value == null) {
            return List.of();
        }
        if (value.kind() != Node.Kind.LIST) {
            diagnostics.add(at(value, name, "must be a list"));
        }
        return value.elements();
    }

    private @Nullable Node member(String name) {
        asked.add(name);
        Node value = object.members().get(name);
        return value == null || value.kind() == Node.Kind.NULL ? null : value;
    }

    private String below(String name) {
        String shown = Forms.shortened(name);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    private Diagnostic at(Node value, String name, String message) {
        return Diagnostic.error(below(name), message).at(value.line(), value.column());
    }

    private void error(Node value, String where, String message) {
        diagnostics.add(Diagnostic.error(where, message).at(value.line(), value.column()));
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException("must be true or false, but was \"" + Forms.shortened(text) + "\"");
        };
    }
}
