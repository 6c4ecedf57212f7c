package dev.aftercart.order;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same event, told twice: it counts once, with the finest time, and heard as it was heard first. */
final class Duplicates {

    private static final Comparator<OrderEvent> FINEST = Comparator.comparing(Duplicates::isWholeMinute)
            .thenComparing(OrderEvent.ORDER)
            .thenComparing(Duplicates::byContent);

    /** Heard at the same instant live and as history, it is live: better told than kept back. */
    private static final Comparator<OrderEvent> HEARD_FIRST =
            Comparator.comparing(OrderEvent::recordedAt).thenComparing(OrderEvent::isBackfilled);

    private Duplicates() {}

    /** Every event once, oldest first. */
    static List<OrderEvent> removed(Collection<OrderEvent> events) {
        Map<EventId, OrderEvent> byId = new HashMap<>();
        events.forEach(event -> byId.merge(event.id(), event, Duplicates::one));
        return byId.values().stream().sorted(OrderEvent.ORDER).toList();
    }

    private static OrderEvent one(OrderEvent a, OrderEvent b) {
        OrderEvent finest = FINEST.compare(a, b) <= 0 ? a : b;
        return finest.heardAs(HEARD_FIRST.compare(a, b) <= 0 ? a : b);
    }

    /** A source that uses a key twice contradicts itself; which of the two counts must not depend on their order. */
    private static int byContent(OrderEvent a, OrderEvent b) {
        return a.fact().equals(b.fact()) ? 0 : EventJson.content(a).compareTo(EventJson.content(b));
    }

    private static boolean isWholeMinute(OrderEvent event) {
        return Math.floorMod(event.occurredAt().getEpochSecond(), 60L) == 0;
    }
}
