package dev.aftercart.internal.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document that knows where it stands. What a value means is not decided here: numbers and truth values are text
 * like any other until a field asks for them.
 *
 * <p>Unmodifiable for whoever gets it from a reader, and then thread-safe.
 */
public final class Node {

    /** What kinds of value there are. */
    public enum Kind {
        /** Names with values. */
        OBJECT,
        /** Values in order. */
        LIST,
        /** A single value. */
        VALUE,
        /** Nothing, written as {@code null} or left empty. */
        NULL
    }

    private final Kind kind;
    private final String text;
    private final int line;
    private final int column;
    private final int start;
    private int end;
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final Map<String, Node> members = new LinkedHashMap<>();
    private final List<Node> elements = new ArrayList<>();

    Node(Kind kind, String text, int line, int column, int start) {
        this.kind = kind;
        this.text = text;
        this.line = line;
        this.column = column;
        this.start = start;
    }

    /** Adds a member; says whether its name was new, and changes nothing when it was not. */
    boolean put(Node name, Node value) {
        if (names.putIfAbsent(name.text, name) != null) {
            return false;
        }
        members.put(name.text, value);
        return true;
    }

    void add(Node element) {
        elements.add(element);
    }

    void endsAt(int offset) {
        end = offset;
    }

    /**
     * What kind of value it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * A single value as text, without quotes.
     *
     * @return the text; empty for all other kinds
     */
    public String text() {
        return text;
    }

    /**
     * The line it begins on.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column it begins in.
     *
     * @return the column, counted from 1
     */
    public int column() {
        return column;
    }

    /**
     * The members of an object, in the order of the document.
     *
     * @return an unmodifiable map from name to value; empty for all other kinds
     */
    public Map<String, Node> members() {
        return Collections.unmodifiableMap(members);
    }

    /**
     * Where a member's name stands.
     *
     * @param name the member's name
     * @return the name as a value of its own, or null when there is no such member
     */
    public @Nullable Node name(String name) {
        return names.get(name);
    }

    /**
     * The elements of a list.
     *
     * @return an unmodifiable list; empty for all other kinds
     */
    public List<Node> elements() {
        return Collections.unmodifiableList(elements);
    }

    /**
     * Whether this is an object.
     *
     * @return true for an object
     */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /**
     * The value as it is written in a JSON document.
     *
     * @param document the document it was read from
     * @return its part of the document
     */
    public String source(String document) {
        return document.substring(start, end);
    }
}
