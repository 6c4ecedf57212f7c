package dev.aftercart.internal.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a document: objects as maps from text, lists, texts, numbers and truth values. The same document gives the same
 * text. Not thread-safe; each text has its own.
 */
public final class DocumentText {

    private static final int WIDTH = 110;

    /** What can stand without quotes and is a text for every reader of YAML. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./%+-]*( [A-Za-z0-9_./%+-]+)*");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");
    private static final Pattern OTHER_MEANING = Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null|nan");

    private final StringBuilder text = new StringBuilder();
    private final boolean yaml;

    private DocumentText(boolean yaml) {
        this.yaml = yaml;
    }

    /**
     * Writes JSON on one line.
     *
     * @param document the document
     * @return JSON without blanks between its parts
     */
    public static String json(Object document) {
        return inline(document, false);
    }

    /**
     * Writes YAML 1.2: parts that fit on a line stand on one.
     *
     * @param document an object
     * @return YAML, with an end of line at its end
     */
    public static String yaml(Map<String, ?> document) {
        DocumentText writer = new DocumentText(true);
        writer.members(document, 0);
        return writer.text.toString();
    }

    private void members(Map<?, ?> object, int depth) {
        boolean first = true;
        for (Map.Entry<?, ?> member : object.entrySet()) {
            if (!first) {
                indent(depth);
            }
            first = false;
            single(member.getKey());
            text.append(':');
            value(member.getValue(), depth);
        }
    }

    private void value(Object value, int depth) {
        if (fits(value, depth)) {
            line(value);
        } else if (value instanceof Map<?, ?> object) {
            text.append('\n');
            indent(depth + 1);
            members(object, depth + 1);
        } else if (value instanceof List<?> list) {
            text.append('\n');
            elements(list, depth + 1);
        }
    }

    private void elements(List<?> list, int depth) {
        for (Object element : list) {
            indent(depth);
            text.append('-');
            if (fits(element, depth)) {
                line(element);
            } else if (element instanceof Map<?, ?> object) {
                text.append(' ');
                members(object, depth + 1);
            } else if (element instanceof List<?> inner) {
                text.append('\n');
                elements(inner, depth + 1);
            }
        }
    }

    /** Tables and objects of the document itself are easier to change when each part has its line. */
    private boolean fits(Object value, int depth) {
        if (!isNested(value)) {
            return true;
        }
        boolean table = depth == 0
                && (value instanceof Map || ((List<?>) value).stream().anyMatch(Map.class::isInstance));
        int column = text.length() - (text.lastIndexOf("\n") + 1);
        return !table && column + 1 + inline(value, true).length() <= WIDTH;
    }

    private static boolean isNested(Object value) {
        return (value instanceof Map<?, ?> object && !object.isEmpty())
                || (value instanceof List<?> list && !list.isEmpty());
    }

    private void line(Object value) {
        text.append(' ');
        inline(value);
        text.append('\n');
    }

    private void indent(int depth) {
        text.append("  ".repeat(depth));
    }

    private static String inline(Object value, boolean yaml) {
        DocumentText writer = new DocumentText(yaml);
        writer.inline(value);
        return writer.text.toString();
    }

    private void inline(Object value) {
        if (value instanceof Map<?, ?> object) {
            String before = "{";
            for (Map.Entry<?, ?> member : object.entrySet()) {
                text.append(before);
                single(member.getKey());
                text.append(yaml ? ": " : ":");
                inline(member.getValue());
                before = yaml ? ", " : ",";
            }
            text.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String before = "[";
            for (Object element : list) {
                text.append(before);
                inline(element);
                before = yaml ? ", " : ",";
            }
            text.append(list.isEmpty() ? "[]" : "]");
        } else {
            single(value);
        }
    }

    private void single(Object value) {
        if (value instanceof String written && !(yaml && isPlain(written))) {
            quoted(written);
        } else {
            text.append(value);
        }
    }

    private static boolean isPlain(String value) {
        return DAY.matcher(value).matches()
                || (PLAIN.matcher(value).matches()
                        && !OTHER_MEANING.matcher(value).matches());
    }

    private void quoted(String value) {
        text.append('"');
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (isShown((char) c)) {
                text.append((char) c);
            } else {
                text.append(String.format("\\u%04x", c));
            }
        });
        text.append('"');
    }

    private static boolean isShown(char c) {
        return (c >= ' ' && c < 0x7f) || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
