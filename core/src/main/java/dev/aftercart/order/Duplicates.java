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

    /** Every event once, oldest first. A log is mostly so already, and is then taken as it is. */
    static List<OrderEvent> removed(Collection<OrderEvent> events) {
        List<OrderEvent> told = List.copyOf(events);
        if (areInOrder(told) && areSurelyDistinct(told)) {
            return told;
        }
        Map<EventId, OrderEvent> byId = new HashMap<>();
        events.forEach(event -> byId.merge(event.id(), event, Duplicates::one));
        return byId.values().stream().sorted(OrderEvent.ORDER).toList();
    }

    private static boolean areInOrder(List<OrderEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            if (OrderEvent.ORDER.compare(events.get(i - 1), events.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether no id occurs twice. Every fold asks, and a hash set would cost as much as all the rest of it; hence a bare table,
     * which gives up where many ids ask for the same slot.
     */
    private static boolean areSurelyDistinct(List<OrderEvent> events) {
        EventId[] slots = new EventId[Integer.highestOneBit(events.size()) * 4];
        int collisions = 0;
        for (int i = 0; i < events.size(); i++) {
            EventId id = events.get(i).id();
            int slot = id.hashCode() & (slots.length - 1);
            while (slots[slot] != null) {
                if (++collisions > events.size() || slots[slot].equals(id)) {
                    return false;
                }
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = id;
        }
        return true;
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
