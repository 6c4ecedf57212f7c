package dev.aftercart.notify.template;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template, or a block that it shows, has named and counted while it runs. */
final class Scope {

    private static final Map<String, @Nullable Object> NOTHING = Map.of();

    private Map<String, @Nullable Object> assigned = NOTHING;
    private Map<Object, Integer> counts = Map.of();

    void assign(String name, @Nullable Object value) {
        if (assigned == NOTHING) {
            assigned = new HashMap<>();
        }
        assigned.put(name, value);
    }

    @Nullable
    Object get(String name, Object absent) {
        if (assigned != NOTHING && assigned.containsKey(name)) {
            return assigned.get(name);
        }
        Integer counter = counts.isEmpty() ? null : counts.get(new Counter(name));
        return counter == null ? absent : counter;
    }

    /** What counts under a name: {@code increment}, a {@code cycle}, where a loop got to. */
    record Counter(String name) {}

    record Cycle(String group) {}

    record Continued(String loop) {}

    int count(Object what) {
        return counts.getOrDefault(what, 0);
    }

    void count(Object what, int value) {
        if (counts.isEmpty()) {
            counts = new HashMap<>();
        }
        counts.put(what, value);
    }
}
