package dev.aftercart.internal.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON into a tree. */
public final class JsonDocument {

    private static final int DEEPEST = 64;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private JsonDocument() {}

    /**
     * Reads a document.
     *
     * @param document JSON
     * @return the tree, or the fault that stopped the reading
     */
    public static Parsed<Node> read(String document) {
        try (JsonParser parser = JSON.createParser(document)) {
            if (parser.nextToken() == null) {
                return failed(Diagnostic.error("", "the document is empty"));
            }
            Node tree = value(parser);
            return parser.nextToken() == null
                    ? Parsed.of(tree, List.of())
                    : failed(at(parser.currentTokenLocation(), "something follows after the end of the document"));
        } catch (StreamConstraintsException e) {
            return failed(at(e.getLocation(), "not read: " + e.getOriginalMessage()));
        } catch (JsonProcessingException e) {
            return failed(at(e.getLocation(), "not JSON: " + firstLine(e.getOriginalMessage())));
        } catch (IOException e) {
            return failed(Diagnostic.error("", "not readable: " + e.getMessage()));
        }
    }

    private static Node value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        Node node = node(kind(token), token.isScalarValue() ? parser.getText() : "", parser);
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Node name = node(Node.Kind.VALUE, parser.currentName(), parser);
                parser.nextToken();
                node.put(name, value(parser));
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                node.add(value(parser));
            }
        }
        parser.finishToken();
        node.endsAt((int) parser.currentLocation().getCharOffset());
        return node;
    }

    private static Node node(Node.Kind kind, String text, JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return new Node(kind, text, at.getLineNr(), at.getColumnNr(), (int) at.getCharOffset());
    }

    private static Node.Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Node.Kind.OBJECT;
            case START_ARRAY -> Node.Kind.LIST;
            case VALUE_NULL -> Node.Kind.NULL;
            default -> Node.Kind.VALUE;
        };
    }

    private static Parsed<Node> failed(Diagnostic diagnostic) {
        return Parsed.failed(List.of(diagnostic));
    }

    private static Diagnostic at(@Nullable JsonLocation location, String message) {
        Diagnostic diagnostic = Diagnostic.error("", message);
        return location == null ? diagnostic : diagnostic.at(location.getLineNr(), location.getColumnNr());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
