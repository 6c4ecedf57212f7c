package dev.aftercart.order;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands in its document, so that every complaint can name line and column. */
final class JsonTree {

    private static final int DEEPEST = 64;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    final JsonToken kind;
    final String text;
    final Map<String, JsonTree> members = new LinkedHashMap<>();
    final List<JsonTree> elements = new ArrayList<>();
    final int line;
    final int column;
    private final int start;
    private int end;

    private JsonTree(JsonToken kind, String text, JsonLocation at) {
        this.kind = kind;
        this.text = text;
        this.line = at.getLineNr();
        this.column = at.getColumnNr();
        this.start = (int) at.getCharOffset();
    }

    static Parsed<JsonTree> parse(String document) {
        try (JsonParser parser = JSON.createParser(document)) {
            if (parser.nextToken() == null) {
                return failed(Diagnostic.error("", "the document is empty"));
            }
            JsonTree tree = read(parser);
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

    /** The value as it is written in the document. */
    String source(String document) {
        return document.substring(start, end);
    }

    boolean isObject() {
        return kind == JsonToken.START_OBJECT;
    }

    boolean isNull() {
        return kind == JsonToken.VALUE_NULL;
    }

    private static JsonTree read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        JsonTree tree =
                new JsonTree(token, token.isScalarValue() ? parser.getText() : "", parser.currentTokenLocation());
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                tree.members.put(name, read(parser));
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                tree.elements.add(read(parser));
            }
        }
        parser.finishToken();
        tree.end = (int) parser.currentLocation().getCharOffset();
        return tree;
    }

    private static Parsed<JsonTree> failed(Diagnostic diagnostic) {
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
