package dev.aftercart.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which events still hold. A correction can itself be corrected. */
final class Corrections {

    private static final Corrections NONE = new Corrections(Map.of());

    private final Map<EventId, List<EventId>> correctors;

    private Corrections(Map<EventId, List<EventId>> correctors) {
        this.correctors = correctors;
    }

    /** Most orders have none. */
    static Corrections among(List<OrderEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).kind() == EventKind.CORRECTED) {
                return found(events);
            }
        }
        return NONE;
    }

    private static Corrections found(List<OrderEvent> events) {
        Corrections corrections = new Corrections(new HashMap<>());
        for (OrderEvent event : events) {
            if (event.kind() == EventKind.CORRECTED) {
                corrections.add(event.id(), ((Fact.Correction) event.fact()).target());
            }
        }
        return corrections;
    }

    private void add(EventId corrector, EventId target) {
        correctors.computeIfAbsent(target, id -> new ArrayList<>()).add(corrector);
    }

    boolean areAny() {
        return !correctors.isEmpty();
    }

    /** The events that hold; the same list where all do. */
    List<OrderEvent> standing(List<OrderEvent> events) {
        return correctors.isEmpty()
                ? events
                : events.stream().filter(this::stands).toList();
    }

    boolean stands(OrderEvent event) {
        return correctors.isEmpty() || stands(event.id(), new HashSet<>());
    }

    /** Corrections that go round in a circle hold none of each other. */
    private boolean stands(EventId id, Set<EventId> asked) {
        if (!asked.add(id)) {
            return false;
        }
        return correctors.getOrDefault(id, List.of()).stream().noneMatch(corrector -> stands(corrector, asked));
    }
}
