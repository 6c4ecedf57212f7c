package dev.aftercart.internal.document;

import dev.aftercart.explain.Diagnostic;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document of which the reader does not know beforehand whether it is an object, a list or a single value. It
 * knows its path and collects what is wrong with it. Not thread-safe.
 */
public final class Part {

    /** Nobody reads hints at more faults than this, and finding each costs its length squared. */
    private static final int HINTED = 500;

    private final Node node;
    private final String path;
    private final List<Diagnostic> diagnostics;

    /**
     * A part of a document.
     *
     * @param node the value
     * @param path where it stands by name
     * @param diagnostics what was found so far; more is added
     */
    public Part(Node node, String path, List<Diagnostic> diagnostics) {
        this.node = node;
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /**
     * The value itself.
     *
     * @return the value and its place
     */
    public Node node() {
        return node;
    }

    /**
     * Where it stands by name.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * Whether it has names with values.
     *
     * @return true for an object
     */
    public boolean isObject() {
        return node.kind() == Node.Kind.OBJECT;
    }

    /**
     * Whether it has values in order.
     *
     * @return true for a list
     */
    public boolean isList() {
        return node.kind() == Node.Kind.LIST;
    }

    /**
     * Whether it is a single value.
     *
     * @return true for a text, a number or a truth value
     */
    public boolean isSingle() {
        return node.kind() == Node.Kind.VALUE;
    }

    /**
     * Whether it was left empty.
     *
     * @return true for {@code null} and for nothing at all
     */
    public boolean isEmpty() {
        return node.kind() == Node.Kind.NULL;
    }

    /**
     * The text of a single value.
     *
     * @return the text; empty for all other kinds
     */
    public String text() {
        return node.text();
    }

    /**
     * Its fields; that it is no object is reported.
     *
     * @return the fields
     */
    public Fields fields() {
        return new Fields(node, path, diagnostics);
    }

    /**
     * The members of an object by name, in the order of the document.
     *
     * @return a map of their own; empty for all other kinds
     */
    public Map<String, Part> members() {
        Map<String, Part> members = new LinkedHashMap<>();
        node.members().forEach((name, value) -> members.put(name, below(name, value)));
        return members;
    }

    /**
     * The elements of a list; that it is none is reported.
     *
     * @return the elements in order
     */
    public List<Part> elements() {
        if (!isList()) {
            fault("must be a list", List.of());
        }
        List<Part> elements = new ArrayList<>();
        for (Node element : node.elements()) {
            elements.add(new Part(element, path + "[" + elements.size() + "]", diagnostics));
        }
        return elements;
    }

    /**
     * The elements of a list that is written as one of them where there is one only.
     *
     * @return the elements of a list, else this part alone
     */
    public List<Part> oneOrMore() {
        return isList() ? elements() : List.of(this);
    }

    /**
     * A single value in its text form.
     *
     * @param parser makes the value of the text; what it refuses is reported
     * @param <T> what the part holds
     * @return the value, or null when there is none or it is wrong, which is reported
     */
    public <T> @Nullable T value(Function<String, T> parser) {
        if (!isSingle()) {
            fault("must be a single value", List.of());
            return null;
        }
        try {
            return parser.apply(text());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            fault(String.valueOf(e.getMessage()), List.of());
            return null;
        }
    }

    /**
     * A single value that names one of several things.
     *
     * @param known the things by their names
     * @param <T> what they are
     * @return the thing, or null when there is none of that name, which is reported with the nearest one
     */
    public <T> @Nullable T one(Map<String, T> known) {
        T found = isSingle() ? known.get(text()) : null;
        if (found == null) {
            fault(isSingle() ? unknown(text(), known.keySet()) : "must be a single value", known.keySet());
        }
        return found;
    }

    /**
     * What to say of a name that is not known.
     *
     * @param name the name
     * @param known the names that are
     * @return a message with the nearest known name
     */
    public static String unknown(String name, Collection<String> known) {
        return "\"" + Forms.shortened(name) + "\" is not known here" + Nearest.hint(name, known);
    }

    /**
     * Reports a fault.
     *
     * @param message what is wrong
     * @param allowed what would be accepted; empty when that cannot be listed
     */
    public void fault(String message, Collection<String> allowed) {
        diagnostics.add(
                Diagnostic.error(path, message).at(node.line(), node.column()).allowing(List.copyOf(allowed)));
    }

    /**
     * Reports something that is odd, but can be used.
     *
     * @param message what is odd
     * @param allowed what was probably meant
     */
    public void warn(String message, Collection<String> allowed) {
        diagnostics.add(
                Diagnostic.warning(path, message).at(node.line(), node.column()).allowing(List.copyOf(allowed)));
    }

    /**
     * Reports that a member is not known here, at its name.
     *
     * @param name the member
     * @param known the members that are
     */
    public void refuse(String name, Collection<String> known) {
        Node place = node.name(name);
        Node at = place == null ? node : place;
        boolean hinted = diagnostics.size() < HINTED;
        diagnostics.add(Diagnostic.error(path, unknown(name, hinted ? known : List.of()))
                .at(at.line(), at.column())
                .allowing(List.copyOf(known)));
    }

    private Part below(String name, Node value) {
        String shown = Forms.shortened(name);
        return new Part(value, path.isEmpty() ? shown : path + "." + shown, diagnostics);
    }
}
