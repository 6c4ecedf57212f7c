package dev.aftercart.order;

import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A status model as a Mermaid state diagram. Statuses are given ids, since their names may hold anything. */
final class StatusDiagram {

    /** What means nothing to Mermaid, beside letters and digits of any script. */
    private static final String HARMLESS = " .,()-_/'!?+";

    private final String start;
    private final Map<String, Status> statuses;
    private final Map<String, String> ids = new LinkedHashMap<>();

    StatusDiagram(String start, Map<String, Status> statuses) {
        this.start = start;
        this.statuses = statuses;
        statuses.keySet().forEach(name -> ids.put(name, "s" + ids.size()));
    }

    /** Draws all ways, and marks the one that was gone. */
    String draw(List<String> way) {
        List<String> lines = new ArrayList<>();
        lines.add("stateDiagram-v2");
        statuses.values()
                .forEach(status -> lines.add("    state \"" + label(status) + "\" as " + ids.get(status.name())));
        lines.add("    [*] --> " + ids.get(start) + unless(start));
        for (Status status : statuses.values()) {
            status.next().forEach(next -> lines.add(arrow(status.name(), next)));
            if (status.end()) {
                lines.add("    " + ids.get(status.name()) + " --> [*]");
            }
        }
        mark(way, lines);
        return String.join("\n", lines) + "\n";
    }

    private String arrow(String from, String to) {
        return "    " + ids.get(from) + " --> " + ids.get(to) + unless(to);
    }

    /** What may keep an order from going a way. */
    private String unless(String name) {
        Status status = statuses.get(name);
        return status == null || status.guards().isEmpty()
                ? ""
                : status.guards().stream()
                        .map(guard -> escaped(guard.messageKey()))
                        .collect(Collectors.joining(", ", " : unless ", ""));
    }

    private void mark(List<String> way, List<String> lines) {
        @Nullable String now = way.isEmpty() ? null : ids.get(way.get(way.size() - 1));
        Set<String> gone = new LinkedHashSet<>();
        way.stream().map(ids::get).filter(Objects::nonNull).forEach(gone::add);
        gone.remove(now);
        if (!gone.isEmpty()) {
            lines.add("    classDef gone fill:#dbe7ff,stroke:#1d4ed8,color:#111827");
            lines.add("    class " + String.join(",", gone) + " gone");
        }
        if (now != null) {
            lines.add("    classDef now fill:#1d4ed8,stroke:#1d4ed8,color:#ffffff");
            lines.add("    class " + now + " now");
        }
    }

    private static String label(Status status) {
        Milestone milestone = status.milestone();
        String code = milestone == null
                ? ""
                : milestone.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String name = escaped(status.name());
        return code.isEmpty() || code.equals(status.name().toLowerCase(Locale.ROOT)) ? name : name + " (" + code + ")";
    }

    /** Quotes, brackets and signs as numbered entities, so that they are shown and mean nothing. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)
                    || Character.getType(point) == Character.NON_SPACING_MARK
                    || HARMLESS.indexOf(point) >= 0) {
                escaped.appendCodePoint(point);
            } else {
                escaped.append('#').append(point).append(';');
            }
        });
        return escaped.toString();
    }
}
