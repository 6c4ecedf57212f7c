package dev.aftercart.promise;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a model knows as JSON. Names and lanes are written once and then counted; days are counted back from the last
 * one learned; numbers are as exact as the model's.
 */
final class StateWriter {

    /** Written first; a reader of another version refuses. */
    static final int VERSION = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;
    private final @Nullable LocalDate learnedUntil;
    private final Map<Lane, Integer> lanes = new LinkedHashMap<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();

    StateWriter(@Nullable LocalDate learnedUntil) {
        this.learnedUntil = learnedUntil;
        try {
            this.out = JSON.createGenerator(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer failed", e);
        }
    }

    /** What is written into an opened object. */
    interface Body {
        void write() throws IOException;
    }

    /** What writes one element. */
    interface Element<T> {
        void write(T value) throws IOException;
    }

    /** The whole document; lanes and names are known when the body has been written. */
    String document(Body body) {
        try {
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeStringField("learnedUntil", learnedUntil == null ? null : learnedUntil.toString());
            body.write();
            list("lanes", lanes.keySet(), this::writeLane);
            list("names", names.keySet(), out::writeString);
            out.writeEndObject();
            out.close();
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer failed", e);
        }
    }

    void object(String name, Body body) throws IOException {
        out.writeObjectFieldStart(name);
        body.write();
        out.writeEndObject();
    }

    <T> void list(String name, Iterable<T> values, Element<T> element) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            element.write(value);
        }
        out.writeEndArray();
    }

    void row(double[] numbers) throws IOException {
        out.writeArray(numbers, 0, numbers.length);
    }

    void row(Body body) throws IOException {
        out.writeStartArray();
        body.write();
        out.writeEndArray();
    }

    StateWriter text(String value) throws IOException {
        out.writeString(value);
        return this;
    }

    StateWriter number(double value) throws IOException {
        out.writeNumber(value);
        return this;
    }

    StateWriter number(float value) throws IOException {
        out.writeNumber(value);
        return this;
    }

    StateWriter day(@Nullable LocalDate day) throws IOException {
        if (day == null || learnedUntil == null) {
            out.writeNull();
        } else {
            out.writeNumber(ChronoUnit.DAYS.between(day, learnedUntil));
        }
        return this;
    }

    StateWriter lane(Lane lane) throws IOException {
        out.writeNumber(lanes.computeIfAbsent(lane, any -> lanes.size()));
        return this;
    }

    private void writeLane(Lane lane) throws IOException {
        out.writeStartArray();
        for (List<String> places : List.of(lane.origin(), lane.destination(), lane.traits())) {
            out.writeStartArray();
            for (String place : places) {
                out.writeNumber(names.computeIfAbsent(place, any -> names.size()));
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }
}
