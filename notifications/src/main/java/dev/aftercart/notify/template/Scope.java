package dev.aftercart.notify.template;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template, or a block that it shows, has named and counted while it runs. */
final class Scope {

    private static final Map<String, @Nullable Object> NOTHING = Map.of();

    private Map<String, @Nullable Object> assigned = NOTHING;
    private Map<String, Integer> counters = Map.of();
    private Map<Object, Integer> places = Map.of();

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
        Integer counter = counters.get(name);
        return counter == null ? absent : counter;
    }

    /** What {@code increment} and {@code decrement} count; it can be shown like a value. */
    int counter(String name) {
        return counters.getOrDefault(name, 0);
    }

    void counter(String name, int value) {
        if (counters.isEmpty()) {
            counters = new HashMap<>();
        }
        counters.put(name, value);
    }

    /** What has a place that it goes on from: a {@code cycle}, or a loop. */
    record Cycle(String group) {}

    record Continued(String loop) {}

    int place(Object of) {
        return places.getOrDefault(of, 0);
    }

    void place(Object of, int value) {
        if (places.isEmpty()) {
            places = new HashMap<>();
        }
        places.put(of, value);
    }
}
