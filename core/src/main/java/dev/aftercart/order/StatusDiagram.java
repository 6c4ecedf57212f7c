package dev.aftercart.order;

import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A status model as a Mermaid state diagram. Statuses are given ids, since their names may hold anything. */
final class StatusDiagram {

    private final String start;
    private final Map<String, StatusModel.Status> statuses;
    private final Map<String, String> ids = new LinkedHashMap<>();

    StatusDiagram(String start, Map<String, StatusModel.Status> statuses) {
        this.start = start;
        this.statuses = statuses;
        statuses.keySet().forEach(name -> ids.put(name, "s" + ids.size()));
    }

    /** Draws all ways, and marks the one that was gone. */
    String draw(List<String> way) {
        List<String> lines = new ArrayList<>();
        lines.add("stateDiagram-v2");
        statuses.forEach((name, status) -> lines.add("    state \"" + label(name, status) + "\" as " + ids.get(name)));
        lines.add("    [*] --> " + ids.get(start));
        statuses.forEach((name, status) -> {
            status.next.forEach(next -> lines.add("    " + ids.get(name) + " --> " + ids.get(next)));
            if (status.end) {
                lines.add("    " + ids.get(name) + " --> [*]");
            }
        });
        mark(way, lines);
        return String.join("\n", lines) + "\n";
    }

    private void mark(List<String> way, List<String> lines) {
        Set<String> gone = new LinkedHashSet<>();
        way.stream().map(ids::get).filter(id -> id != null).forEach(gone::add);
        if (gone.isEmpty()) {
            return;
        }
        List<String> inOrder = List.copyOf(gone);
        String now = ids.getOrDefault(way.get(way.size() - 1), inOrder.get(inOrder.size() - 1));
        gone.remove(now);
        lines.add("    classDef gone fill:#dbe7ff,stroke:#1d4ed8");
        lines.add("    classDef now fill:#1d4ed8,stroke:#1d4ed8,color:#ffffff");
        if (!gone.isEmpty()) {
            lines.add("    class " + String.join(",", gone) + " gone");
        }
        lines.add("    class " + now + " now");
    }

    private static String label(String name, StatusModel.Status status) {
        String visible = name.replace('"', '\'').replace('\n', ' ');
        Milestone milestone = status.milestone;
        String code = milestone == null ? name : milestone.name().toLowerCase(Locale.ROOT);
        return code.equals(name) ? visible : visible + " (" + code + ")";
    }
}
