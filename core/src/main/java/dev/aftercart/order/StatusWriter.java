package dev.aftercart.order;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a status model as YAML. What is not written is what nobody said. */
final class StatusWriter {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final Set<String> NOTHING = Set.of("null", "true", "false");

    private final StringBuilder text = new StringBuilder();

    private StatusWriter() {}

    static String write(StatusModel model) {
        StatusWriter writer = new StatusWriter();
        writer.line(0, "name", quoted(model.name()));
        writer.line(0, "start", quoted(model.start()));
        writer.line(0, "statuses", "");
        model.all().values().forEach(writer::status);
        return writer.text.toString();
    }

    private void status(Status status) {
        line(1, quoted(status.name()), isBare(status) ? "{}" : "");
        if (status.milestone() != null) {
            line(2, "is", status.milestone().name().toLowerCase(Locale.ROOT));
        }
        if (status.stay() != null) {
            line(2, "within", status.stay().toString());
        }
        words(status);
        list("unless", status.guards().stream().map(Status.Guard::messageKey).toList());
        list("onEntering", status.hooks().stream().map(Status.Hook::name).toList());
        list("then", status.next());
        if (status.end()) {
            line(2, "end", "true");
        }
    }

    private static boolean isBare(Status status) {
        return status.next().isEmpty() && !status.end();
    }

    private void words(Status status) {
        if (!status.words().isEmpty()) {
            line(2, "says", "");
            for (Map.Entry<String, String> words : status.words().entrySet()) {
                line(3, quoted(words.getKey()), quoted(words.getValue()));
            }
        }
        if (status.phrase() != null) {
            line(2, "phrase", quoted(status.phrase()));
        }
    }

    private void list(String field, List<String> values) {
        if (values.size() == 1) {
            line(2, field, quoted(values.get(0)));
        } else if (!values.isEmpty()) {
            line(2, field, values.stream().map(StatusWriter::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private void line(int level, String field, String value) {
        text.append("  ".repeat(level)).append(field).append(value.isEmpty() ? ":" : ": " + value);
        text.append('\n');
    }

    private static String quoted(String value) {
        if (PLAIN.matcher(value).matches() && !NOTHING.contains(value.toLowerCase(Locale.ROOT))) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (isPrintable(point)) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", point));
            }
        });
        return quoted.append('"').toString();
    }

    /** What YAML lets stand as it is; without line separators, which would read as a space. */
    private static boolean isPrintable(int point) {
        return (point >= 0x20 && point <= 0x7e)
                || (point >= 0xa0 && point <= 0xd7ff && point != 0x2028 && point != 0x2029)
                || (point >= 0xe000 && point <= 0xfffd && point != 0xfeff)
                || point >= 0x10000;
    }
}
