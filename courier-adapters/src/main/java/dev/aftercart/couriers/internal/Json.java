package dev.aftercart.couriers.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON that an outsider wrote: bounded in size and depth, and with every field absent, null or of a wrong type. */
public final class Json {

    /** The largest body that is read, in bytes. */
    public static final int LARGEST_BODY = 8 * 1024 * 1024;

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1024 * 1024;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

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
        try {
            String text = withoutMark(text(body));
            return text.isBlank() ? failed("the body is empty") : Parsed.of(READER.readTree(text), List.of());
        } catch (CharacterCodingException e) {
            return failed("the body is not UTF-8");
        } catch (JsonProcessingException e) {
            return failed("the body is not JSON: " + position(e));
        }
    }

    /** The text of bytes that must be UTF-8; decoded strictly only where decoding leniently had to replace something. */
    private static String text(byte[] body) throws CharacterCodingException {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(body))
                        .toString();
    }

    /** Jackson's own message may quote the body, which may name people; the position is enough. */
    private static String position(JsonProcessingException e) {
        var where = e.getLocation();
        return where == null ? "unreadable" : "line " + where.getLineNr() + ", column " + where.getColumnNr();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Parsed<JsonNode> failed(String message) {
        return Parsed.failed(List.of(Diagnostic.error("", message)));
    }

    /**
     * The node at the end of a path of field names.
     *
     * @param node where to start
     * @param path the names
     * @return the node; a missing node when there is none
     */
    public static JsonNode at(JsonNode node, String... path) {
        JsonNode found = node;
        for (String name : path) {
            JsonNode next = found.get(name);
            if (next == null) {
                return MissingNode.getInstance();
            }
            found = next;
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
        JsonNode found = at(node, path);
        if (!found.isValueNode() || found.isNull()) {
            return null;
        }
        String text = found.asText().strip();
        return text.isEmpty() ? null : text;
    }

    /**
     * A list of nodes, where an array is expected and sometimes a single object comes.
     *
     * @param node the array, or the single element; anything else is empty
     * @return the elements
     */
    public static List<JsonNode> elements(JsonNode node) {
        if (node.isArray()) {
            return List.copyOf(node.valueStream().toList());
        }
        return node.isObject() ? List.of(node) : List.of();
    }
}
