package dev.aftercart.notify.template;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Values as JSON (RFC 8259) that may also stand in a data block of a page: what could end the block or begin a comment in it
 * is written by the number of its character.
 */
final class JsonText {

    private JsonText() {}

    static String value(@Nullable Object value, Run run) {
        return value(value, run, 0);
    }

    private static String value(@Nullable Object value, Run run, int depth) {
        run.step();
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof Number number) {
            return Numbers.text(number);
        }
        if (depth < Limits.DEPTH && value instanceof List<?> items) {
            StringJoiner array = new StringJoiner(",", "[", "]");
            Values.bounded(items).forEach(item -> array.add(value(item, run, depth + 1)));
            return made(array.toString(), run);
        }
        if (depth < Limits.DEPTH && value instanceof Map<?, ?> map) {
            StringJoiner object = new StringJoiner(",", "{", "}");
            Values.bounded(map.entrySet())
                    .forEach(each -> object.add(
                            quoted(String.valueOf(each.getKey())) + ":" + value(each.getValue(), run, depth + 1)));
            return made(object.toString(), run);
        }
        return made(quoted(Slot.text(value, run.output())), run);
    }

    private static String made(String text, Run run) {
        run.made(text);
        return text;
    }

    private static String quoted(String text) {
        return '"' + inside(text) + '"';
    }

    /** A text as it stands between quotes. */
    static String inside(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
                json.append('\uFFFD');
            } else if (isEscaped(c)) {
                json.append("\\u").append(String.format("%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.toString();
    }

    private static boolean isEscaped(char c) {
        return c < 0x20 || c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
