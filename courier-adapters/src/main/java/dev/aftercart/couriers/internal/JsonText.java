package dev.aftercart.couriers.internal;

import java.nio.charset.StandardCharsets;

/** Makes texts of the bytes that {@link JsonIndex} found. */
final class JsonText {

    private JsonText() {}

    /** The text of a value that is one, or of a name. */
    static String of(JsonIndex index, int place) {
        int start = index.start(place) + 1;
        String raw = new String(index.body, start, index.end(place) - 1 - start, StandardCharsets.UTF_8);
        int escape = raw.indexOf('\\');
        return escape < 0 ? raw : unescaped(raw, escape);
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
