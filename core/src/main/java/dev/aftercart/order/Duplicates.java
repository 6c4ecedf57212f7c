package dev.aftercart.order;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same event, told twice: it counts once, with the finest time and the earliest hearing. */
final class Duplicates {

    private static final Comparator<OrderEvent> FINEST = Comparator.comparing(Duplicates::isWholeMinute)
            .thenComparing(OrderEvent.ORDER)
            .thenComparing(OrderEvent::recordedAt)
            .thenComparing(Duplicates::byContent);

    private Duplicates() {}

    /** Every event once, oldest first. */
    static List<OrderEvent> removed(Collection<OrderEvent> events) {
        Map<EventId, OrderEvent> byId = new HashMap<>();
        events.forEach(event -> byId.merge(event.id(), event, Duplicates::one));
        return byId.values().stream().sorted(OrderEvent.ORDER).toList();
    }

    private static OrderEvent one(OrderEvent a, OrderEvent b) {
        OrderEvent finest = FINEST.compare(a, b) <= 0 ? a : b;
        Instant first = a.recordedAt().isBefore(b.recordedAt()) ? a.recordedAt() : b.recordedAt();
        return finest.heardAt(first);
    }

    /** A source that uses a key twice contradicts itself; which of the two counts must not depend on their order. */
    private static int byContent(OrderEvent a, OrderEvent b) {
        return a.fact().equals(b.fact()) ? 0 : EventJson.write(a).compareTo(EventJson.write(b));
    }

    private static boolean isWholeMinute(OrderEvent event) {
        return Math.floorMod(event.occurredAt().getEpochSecond(), 60L) == 0;
    }
}
