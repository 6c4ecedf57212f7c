package dev.aftercart.examples.promise;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values by RFC 4180, a row at a time, and never more of a field than a field may hold. */
final class CsvReader {

    /** A longer field is refused; in characters. */
    static final int LONGEST_FIELD = 1000;

    /** A row with more fields is refused. */
    static final int MOST_FIELDS = 500;

    private static final int END = -1;

    private final Reader in;
    private int next;
    private int line = 1;
    private int column = 0;

    CsvReader(Reader in) throws IOException {
        this.in = in;
        this.next = in.read();
        if (next == '\uFEFF') {
            this.next = in.read();
        }
    }

    /** A row: where it starts, and its fields with the columns they start at. */
    record Row(int line, List<Field> fields) {}

    /** A field and the column of its first character, from 1. */
    record Field(String text, int column) {}

    /** The next row that is not empty, or one without fields at the end. */
    Row read() throws IOException, BadHistory {
        while (next == '\n' || next == '\r') {
            take();
        }
        List<Field> fields = new ArrayList<>();
        int start = line;
        while (next != END) {
            fields.add(field());
            if (fields.size() > MOST_FIELDS) {
                throw problem("a row has at most " + MOST_FIELDS + " fields");
            }
            if (next == ',') {
                take();
                if (next != END && next != '\n' && next != '\r') {
                    continue;
                }
                fields.add(new Field("", column + 1));
            }
            break;
        }
        return new Row(start, fields);
    }

    private Field field() throws IOException, BadHistory {
        int start = column + 1;
        StringBuilder text = new StringBuilder();
        boolean isQuoted = next == '"';
        if (isQuoted) {
            take();
        }
        while (isQuoted ? !closesQuote() : next != ',' && next != '\n' && next != '\r' && next != END) {
            if (next == END) {
                throw problem("the file ends inside quotes");
            }
            text.append((char) take());
            if (text.length() > LONGEST_FIELD) {
                throw new BadHistory(line, start, "a field has at most " + LONGEST_FIELD + " characters");
            }
        }
        if (isQuoted && next != ',' && next != '\n' && next != '\r' && next != END) {
            throw problem("after a closing quote comes a comma or the end of the line");
        }
        return new Field(text.toString(), start);
    }

    /** Whether the quote at hand closes the field; of a doubled quote the first is skipped. */
    private boolean closesQuote() throws IOException {
        if (next != '"') {
            return false;
        }
        take();
        return next != '"';
    }

    private int take() throws IOException {
        int taken = next;
        next = in.read();
        column++;
        if (taken == '\n') {
            line++;
            column = 0;
        }
        return taken;
    }

    private BadHistory problem(String message) {
        return new BadHistory(line, column + 1, message);
    }
}
