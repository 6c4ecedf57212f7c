package dev.aftercart.internal.document;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 into a tree: one document of objects, lists and single values. Aliases, anchors and tags are refused, since
 * they can make a small document a huge one, or a program out of a document.
 */
public final class YamlDocument {

    /** A larger document is refused unread, in bytes or characters. */
    public static final int MAX_SIZE = 1024 * 1024;

    private static final int DEEPEST = 64;
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final StreamReader reader;
    private final Iterator<Event> events;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Stops the reading where going on would only lead to more of the same. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }

    private YamlDocument(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(MAX_SIZE)
                .build();
        this.reader = new StreamReader(settings, text);
        this.events = new ParserImpl(settings, reader);
    }

    /**
     * Reads a document.
     *
     * @param document YAML in UTF-8, with or without a byte order mark; at most {@link #MAX_SIZE} bytes
     * @return the tree, or everything that was found before the fault that stopped the reading, and that fault
     */
    public static Parsed<Node> read(byte[] document) {
        Parsed<String> text = Utf8.decode(document, MAX_SIZE);
        return text.value().map(YamlDocument::read).orElseGet(() -> Parsed.failed(text.diagnostics()));
    }

    /**
     * Reads a document.
     *
     * @param document YAML; at most {@link #MAX_SIZE} characters
     * @return the tree, or everything that was found before the fault that stopped the reading, and that fault
     */
    public static Parsed<Node> read(String document) {
        if (document.length() > MAX_SIZE) {
            return Parsed.failed(List.of(Diagnostic.error(
                    "", "the document has " + document.length() + " characters; at most " + MAX_SIZE + " are read")));
        }
        String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
        int forbidden = forbidden(text);
        return forbidden < 0 ? new YamlDocument(text).document() : Parsed.failed(List.of(atCharacter(text, forbidden)));
    }

    /** Where the first character stands that YAML does not allow; below zero when there is none. The parser does not say where. */
    private static int forbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Diagnostic atCharacter(String text, int index) {
        int line = (int) text.substring(0, index).lines().count();
        boolean atStart = index == 0 || text.charAt(index - 1) == '\n';
        int column = index - (text.lastIndexOf('\n', Math.max(0, index - 1)) + 1) + 1;
        String code = String.format(Locale.ROOT, "U+%04X", text.codePointAt(index));
        return Diagnostic.error("", "not YAML: the character " + code + " is not allowed")
                .at(atStart ? line + 1 : line, atStart ? 1 : column);
    }

    private Parsed<Node> document() {
        Optional<Node> tree = Optional.empty();
        try {
            tree = one();
        } catch (TooDeep e) {
            // It has been said already.
            tree = Optional.empty();
        } catch (MarkedYamlEngineException e) {
            problem(e.getProblem(), e.getProblemMark());
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Escapes beyond Unicode, directives with endless numbers: the parser does not say where, but how far it
            // came.
            problem(String.valueOf(e.getMessage()), reader.getMark());
        }
        return tree.isEmpty() || !diagnostics.isEmpty() ? Parsed.failed(diagnostics) : Parsed.of(tree.get(), List.of());
    }

    private Optional<Node> one() {
        Optional<Node> tree = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (!(event instanceof NodeEvent)) {
                continue;
            }
            if (tree.isPresent()) {
                error(event, "", "a second document begins here; one is read");
                return tree;
            }
            tree = Optional.of(node(event, "", 0));
        }
        if (tree.isEmpty() || tree.get().kind() == Node.Kind.NULL) {
            diagnostics.add(Diagnostic.error("", "the document is empty"));
        }
        return tree;
    }

    private Node node(Event event, String path, int depth) {
        if (depth > DEEPEST) {
            error(event, path, "more than " + DEEPEST + " levels deep; not read further");
            throw new TooDeep();
        }
        refuseTricks(event, path);
        if (event.getEventId() == Event.ID.MappingStart) {
            return object(event, path, depth);
        }
        if (event.getEventId() == Event.ID.SequenceStart) {
            return list(event, path, depth);
        }
        if (event instanceof ScalarEvent scalar) {
            boolean nothing = scalar.isPlain() && NOTHING.contains(scalar.getValue());
            return at(event, nothing ? Node.Kind.NULL : Node.Kind.VALUE, nothing ? "" : scalar.getValue());
        }
        return at(event, Node.Kind.NULL, "");
    }

    private Node object(Event start, String path, int depth) {
        Node object = at(start, Node.Kind.OBJECT, "");
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node name = name(event, path, depth);
            String below = below(path, name.text());
            Node value = node(events.next(), below, depth + 1);
            if (!object.put(name, value)) {
                Node first = object.name(name.text());
                error(event, below, "written twice" + (first == null ? "" : "; the first is on line " + first.line()));
            }
        }
        return object;
    }

    private Node name(Event event, String path, int depth) {
        Node name = node(event, path, depth + 1);
        if (name.kind() != Node.Kind.VALUE) {
            error(event, path, "a name must be a single value");
        }
        return name;
    }

    private Node list(Event start, String path, int depth) {
        Node list = at(start, Node.Kind.LIST, "");
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            list.add(node(event, path + "[" + list.elements().size() + "]", depth + 1));
        }
        return list;
    }

    private void refuseTricks(Event event, String path) {
        boolean tag = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
        boolean anchor = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event instanceof AliasEvent || anchor) {
            error(event, path, "anchors (&) and aliases (*) are not read: write the value where it is used");
        }
        if (tag) {
            error(event, path, "tags (!) are not read: write the value without one");
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? Forms.shortened(name) : path + "." + Forms.shortened(name);
    }

    private static Node at(Event event, Node.Kind kind, String text) {
        Optional<Mark> mark = event.getStartMark();
        return new Node(
                kind,
                text,
                mark.map(Mark::getLine).orElse(-1) + 1,
                mark.map(Mark::getColumn).orElse(-1) + 1,
                mark.map(Mark::getIndex).orElse(0));
    }

    private void error(Event event, String path, String message) {
        Diagnostic error = Diagnostic.error(path, message);
        diagnostics.add(event.getStartMark()
                .map(mark -> error.at(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(error));
    }

    private void problem(String message, Optional<Mark> mark) {
        Diagnostic error = Diagnostic.error("", "not YAML: " + Forms.shortened(message));
        diagnostics.add(
                mark.map(at -> error.at(at.getLine() + 1, at.getColumn() + 1)).orElse(error));
    }
}
