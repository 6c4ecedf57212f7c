package dev.aftercart.returns.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, words and numbers as JSON that can stand in a {@code script} element. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    private JsonText() throws IOException {
        this.out = JSON.createGenerator(text);
        out.setPrettyPrinter(new DefaultPrettyPrinter());
    }

    /** JSON has {@code <} in strings alone, where it may be written otherwise: so no string can end the element. */
    static String of(Object value) {
        try {
            JsonText json = new JsonText();
            json.write(value);
            json.out.close();
            return json.text.toString().replace("<", "\\u003c");
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer failed", e);
        }
    }

    private void write(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object each : list) {
                write(each);
            }
            out.writeEndArray();
        } else if (value instanceof Number number) {
            out.writeNumber(number.toString());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }
}
