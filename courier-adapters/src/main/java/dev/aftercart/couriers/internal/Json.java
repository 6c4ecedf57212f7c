package dev.aftercart.couriers.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.couriers.internal.JsonIndex.NotJson;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON that an outsider wrote: bounded in size and depth, and with every field absent, null or of a wrong type. */
public final class Json {

    /** The largest body that is read, in bytes. */
    public static final int LARGEST_BODY = 8 * 1024 * 1024;

    /** How many shipments of one answer are looked at; more are in no answer. */
    public static final int MOST_SHIPMENTS = 1000;

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1024 * 1024;
    private static final JsonFactory JACKSON = new JsonFactory();

    private Json() {}

    /**
     * Reads a body as a tree.
     *
     * @param body the bytes as they came
     * @return the tree, or the one reason why there is none
     */
    public static Parsed<JsonNode> read(byte[] body) {
        if (body.length > LARGEST_BODY) {
            return failed("the body has " + body.length + " bytes; at most " + LARGEST_BODY + " are read");
        }
        if (isBlank(body)) {
            return failed("the body is empty");
        }
        try {
            return Parsed.of(JsonNode.root(JsonIndex.of(body, DEEPEST, LONGEST_TEXT)), List.of());
        } catch (NotJson e) {
            return failed(isUtf8(body) ? "the body is not JSON: " + fault(body) : "the body is not UTF-8");
        }
    }

    /**
     * Reads a tree that was made of something else, such as XML.
     *
     * @param tree the tree
     * @return the same to be read here, or the one reason why it is not
     */
    public static Parsed<JsonNode> ofTree(ObjectNode tree) {
        return read(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isBlank(byte[] body) {
        int at = JsonIndex.startsWithMark(body) ? 3 : 0;
        while (at < body.length && body[at] >= 0 && body[at] <= ' ') {
            at++;
        }
        return at == body.length;
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Where the fault is, as Jackson finds it. Its own message may quote the body, which may name people; the place is enough. */
    private static String fault(byte[] body) {
        try (JsonParser parser = JACKSON.createParser(new String(body, StandardCharsets.UTF_8))) {
            boolean isOver = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (isOver) {
                    return at(parser.currentTokenLocation());
                }
                isOver = parser.getParsingContext().inRoot();
            }
            return "more than is read";
        } catch (JsonProcessingException e) {
            return at(e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot fail to be read", e);
        }
    }

    private static String at(@Nullable JsonLocation where) {
        return where == null ? "unreadable" : "line " + where.getLineNr() + ", column " + where.getColumnNr();
    }

    private static Parsed<JsonNode> failed(String message) {
        return Parsed.failed(List.of(Diagnostic.error("", message)));
    }

    /**
     * The node at the end of a path of field names.
     *
     * @param node where to start
     * @param path the names
     * @return the node; one that is nothing when there is none
     */
    public static JsonNode at(JsonNode node, String... path) {
        JsonNode found = node;
        for (String name : path) {
            found = found.path(name);
        }
        return found;
    }

    /**
     * The text at the end of a path: a string, or a number or boolean as written.
     *
     * @param node where to start
     * @param path the field names
     * @return the text without white space around it, or null when there is none or only white space
     */
    public static @Nullable String text(JsonNode node, String... path) {
        return text(at(node, path));
    }

    /**
     * The text of a member.
     *
     * @param node the object
     * @param name the member's name
     * @return the text without white space around it, or null when there is none or only white space
     */
    public static @Nullable String text(JsonNode node, String name) {
        return node.textOf(name);
    }

    /**
     * The text that a node is: a string, or a number or boolean as written.
     *
     * @param node the node
     * @return the text without white space around it, or null when there is none or only white space
     */
    public static @Nullable String text(JsonNode node) {
        return node.text();
    }

    /**
     * The shipments of an answer.
     *
     * @param list a list; anything else is empty
     * @return its elements, at most {@link #MOST_SHIPMENTS}
     */
    public static List<JsonNode> shipments(JsonNode list) {
        return list.isArray() ? list.children(MOST_SHIPMENTS) : List.of();
    }

    /**
     * A list of nodes, where an array is expected and sometimes a single object comes.
     *
     * @param node the array, or the single element; anything else is empty
     * @return the elements
     */
    public static List<JsonNode> elements(JsonNode node) {
        return node.isObject() ? List.of(node) : node.children();
    }
}
