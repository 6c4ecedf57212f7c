package dev.aftercart.order;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes JSON into a string; what is null or empty is left out. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    private JsonText() throws IOException {
        this.out = JSON.createGenerator(text);
    }

    /** What writes into an object that has been opened. */
    interface Body {
        void write(JsonText json) throws IOException;
    }

    static String object(Body body) {
        try {
            JsonText json = new JsonText();
            json.out.writeStartObject();
            body.write(json);
            json.out.writeEndObject();
            json.out.close();
            return json.text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer failed", e);
        }
    }

    JsonText field(String name, @Nullable Object value) throws IOException {
        if (value instanceof Number number) {
            out.writeNumberField(name, number.longValue());
        } else if (value instanceof Boolean flag) {
            out.writeBooleanField(name, flag);
        } else if (value instanceof Enum<?> constant) {
            out.writeStringField(name, constant.name().toLowerCase(Locale.ROOT));
        } else if (value != null && !value.toString().isEmpty()) {
            out.writeStringField(name, value.toString());
        }
        return this;
    }

    JsonText nested(String name, Body body) throws IOException {
        out.writeObjectFieldStart(name);
        body.write(this);
        out.writeEndObject();
        return this;
    }

    <T> JsonText list(String name, Iterable<T> values, ElementBody<T> body) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            body.write(this, value);
        }
        out.writeEndArray();
        return this;
    }

    /** What writes one element of a list. */
    interface ElementBody<T> {
        void write(JsonText json, T value) throws IOException;
    }

    void element(Body body) throws IOException {
        out.writeStartObject();
        body.write(this);
        out.writeEndObject();
    }

    void element(String value) throws IOException {
        out.writeString(value);
    }

    /** An element that is JSON already and goes out as it is. */
    void raw(String json) throws IOException {
        out.writeRawValue(json);
    }
}
