package dev.aftercart.notify.channel.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON from outside, where what is missing is missing and never an exception; and JSON to the outside. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /**
     * Reads a document.
     *
     * @param bytes the document
     * @return its root; a missing node when it is none
     */
    public static JsonNode read(byte[] bytes) {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            return root == null ? MissingNode.getInstance() : root;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /**
     * Begins a document.
     *
     * @return an empty object
     */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * Writes a document.
     *
     * @param node the document
     * @return its bytes, UTF-8
     */
    public static byte[] write(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (IOException e) {
            throw new UncheckedIOException("a tree of values can be written", e);
        }
    }
}
