package dev.aftercart.promise;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link StateWriter} wrote, field by field in any order, as a database may have put it. Fields that it does not
 * know are passed over. Each complaint is an exception that knows line and column; the model turns it into a diagnostic.
 */
final class StateReader {

    /** Nobody waits longer, and what is older is forgotten; a day further back is a slip. */
    private static final int LONGEST_AGO = 36_600;

    /** No shop has seen more parcels than this. */
    static final double MOST = 1e12;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String document;
    private @Nullable LocalDate learnedUntil;
    private final List<String> names = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();

    StateReader(String document) throws IOException {
        this.document = document;
        section("", StateReader::wellFormed);
        section("version", StateReader::version);
        section("learnedUntil", in -> learnedUntil = date(in));
        section("names", in -> each(in, () -> names.add(text(in))));
        section("lanes", in -> each(in, () -> lanes.add(readLane(in))));
    }

    /** Reads the value of a field; the parser stands on its first token. */
    interface Section {
        void read(JsonParser in) throws IOException;
    }

    /** What is done with each element of a list. */
    interface Element {
        void read() throws IOException;
    }

    @Nullable
    LocalDate learnedUntil() {
        return learnedUntil;
    }

    /** Reads one field of the document, or of an object within it; the path is like {@code pace.waiting}. */
    void section(String path, Section section) throws IOException {
        try (JsonParser in = JSON.createParser(document)) {
            in.nextToken();
            for (String name : path.isEmpty() ? new String[0] : path.split("\\.")) {
                enter(in, name, path);
            }
            section.read(in);
        }
    }

    private static void enter(JsonParser in, String name, String path) throws IOException {
        expect(in, JsonToken.START_OBJECT, "an object");
        while (in.nextToken() != JsonToken.END_OBJECT) {
            boolean isFound = in.currentName().equals(name);
            in.nextToken();
            if (isFound) {
                return;
            }
            in.skipChildren();
        }
        throw new JsonParseException(in, path + " is missing");
    }

    private static void wellFormed(JsonParser in) throws IOException {
        expect(in, JsonToken.START_OBJECT, "an object");
        in.skipChildren();
        if (in.nextToken() != null) {
            throw new JsonParseException(in, "something follows after the end of the document");
        }
    }

    private static void version(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_NUMBER_INT || in.getLongValue() != StateWriter.VERSION) {
            throw new JsonParseException(in, "version must be " + StateWriter.VERSION + ", but was " + in.getText());
        }
    }

    private static @Nullable LocalDate date(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        try {
            return LocalDate.parse(text(in));
        } catch (DateTimeParseException e) {
            throw new JsonParseException(in, "learnedUntil must be a day such as 2026-03-10", e);
        }
    }

    private Lane readLane(JsonParser in) throws IOException {
        expect(in, JsonToken.START_ARRAY, "a list");
        List<List<String>> parts = new ArrayList<>();
        each(in, () -> {
            List<String> places = new ArrayList<>();
            each(in, () -> places.add(names.get(index(in, names.size(), "names"))));
            parts.add(places);
        });
        try {
            return new Lane(parts.get(0), parts.get(1), parts.get(2));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new JsonParseException(in, "a lane has three lists of names that are not blank", e);
        }
    }

    Lane lane(JsonParser in) throws IOException {
        return lanes.get(index(in, lanes.size(), "lanes"));
    }

    private static int index(JsonParser in, int size, String of) throws IOException {
        long index = whole(in);
        if (index < 0 || index >= size) {
            throw new JsonParseException(in, "there are " + size + " " + of + ", so none has the number " + index);
        }
        return (int) index;
    }

    /** A day, written as how many days before the last one learned. */
    LocalDate day(JsonParser in) throws IOException {
        long ago = whole(in);
        if (learnedUntil == null) {
            throw new JsonParseException(in, "there can be no day here when learnedUntil is null");
        }
        if (ago < 0 || ago > LONGEST_AGO) {
            throw new JsonParseException(in, "days ago must be from 0 to " + LONGEST_AGO + ", but were " + ago);
        }
        return learnedUntil.minusDays(ago);
    }

    private static long whole(JsonParser in) throws IOException {
        expect(in, JsonToken.VALUE_NUMBER_INT, "a whole number");
        return in.getLongValue();
    }

    /** Does something with each element of the list at hand. */
    static void each(JsonParser in, Element element) throws IOException {
        expect(in, JsonToken.START_ARRAY, "a list");
        while (in.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    static String text(JsonParser in) throws IOException {
        expect(in, JsonToken.VALUE_STRING, "a text");
        return in.getText();
    }

    static double number(JsonParser in, double least) throws IOException {
        JsonToken token = in.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw new JsonParseException(in, "here must be a number, but is " + in.getText());
        }
        double number = in.getDoubleValue();
        if (!(number >= least && number <= MOST)) {
            throw new JsonParseException(
                    in, "a number from " + least + " to " + MOST + " is allowed here, but was " + in.getText());
        }
        return number;
    }

    /** Fills rows of numbers from 0 on. */
    static void fill(JsonParser in, double[][] rows) throws IOException {
        expect(in, JsonToken.START_ARRAY, "a list");
        for (double[] row : rows) {
            in.nextToken();
            fill(in, row);
        }
        end(in);
    }

    private static void fill(JsonParser in, double[] row) throws IOException {
        expect(in, JsonToken.START_ARRAY, "a list of " + row.length + " numbers");
        for (int i = 0; i < row.length; i++) {
            in.nextToken();
            row[i] = number(in, 0);
        }
        end(in);
    }

    /** Steps to the end of the list at hand, which must come next. */
    static void end(JsonParser in) throws IOException {
        in.nextToken();
        expect(in, JsonToken.END_ARRAY, "the end of the list");
    }

    private static void expect(JsonParser in, JsonToken token, String what) throws IOException {
        if (in.currentToken() != token) {
            throw new JsonParseException(in, "here must be " + what);
        }
    }
}
