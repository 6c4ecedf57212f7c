package dev.aftercart.couriers.internal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes texts of the bytes that {@link JsonIndex} found. */
final class JsonText {

    private JsonText() {}

    /** The text of a value that is one, or of a name. */
    static String of(JsonIndex index, int place) {
        int start = index.start(place) + 1;
        int end = index.end(place) - 1;
        if (index.isAsMeant(place)) {
            return ascii(index, start, end);
        }
        String raw = new String(index.body, start, end - start, StandardCharsets.UTF_8);
        int escape = raw.indexOf('\\');
        return escape < 0 ? raw : unescaped(raw, escape);
    }

    /**
     * A text that stands as it is meant, without the spaces around it: no other white space can stand there. Null where there
     * is nothing else.
     */
    static @Nullable String stripped(JsonIndex index, int place) {
        int start = index.start(place) + 1;
        int end = index.end(place) - 1;
        while (start < end && index.body[start] == ' ') {
            start++;
        }
        while (start < end && index.body[end - 1] == ' ') {
            end--;
        }
        return start == end ? null : ascii(index, start, end);
    }

    /** Latin-1 is ASCII there, and bytes are copied without being looked at. */
    private static String ascii(JsonIndex index, int start, int end) {
        return new String(index.body, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** A value that is no list and no object, or a name, as it is written; a text with its quotation marks. */
    static String asWritten(JsonIndex index, int place) {
        int start = index.start(place);
        return new String(index.body, start, index.end(place) - start, StandardCharsets.UTF_8);
    }

    private static String unescaped(String raw, int first) {
        StringBuilder text = new StringBuilder(raw.length());
        int done = 0;
        for (int at = first; at >= 0; at = raw.indexOf('\\', done)) {
            text.append(raw, done, at);
            char c = raw.charAt(at + 1);
            text.append(c == 'u' ? (char) Integer.parseInt(raw, at + 2, at + 6, 16) : meant(c));
            done = at + (c == 'u' ? 6 : 2);
        }
        return text.append(raw, done, raw.length()).toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }
}
