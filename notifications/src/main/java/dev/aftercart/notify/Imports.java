package dev.aftercart.notify;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.ScanKey;
import dev.aftercart.tracking.TrackingEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of an order's past was imported as history: of it nobody is told. Most orders have no such past. */
final class Imports {

    private static final Imports NONE = new Imports();

    private final Set<Object> known = new HashSet<>();
    private @Nullable Instant newest;

    private Imports() {}

    static Imports among(List<OrderEvent> events) {
        Imports imports = NONE;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).isBackfilled()) {
                imports = imports == NONE ? new Imports() : imports;
                imports.add(events.get(i));
            }
        }
        return imports;
    }

    private void add(OrderEvent event) {
        Instant heard = event.recordedAt();
        newest = newest == null || heard.isAfter(newest) ? heard : newest;
        if (event.fact() instanceof Fact.Tracked tracked) {
            known.add(ScanKey.of(timed(event, tracked.event())));
        } else if (event.fact() instanceof Fact.Shipped shipped) {
            known.add(new Leg(shipped.courier(), shipped.number()));
        } else if (event.kind() == EventKind.PROVIDED) {
            known.add(event.occurredAt());
        }
    }

    /** A hand-over without a time was no later than when it was heard of, and that is how the order shows it. */
    private static TrackingEvent timed(OrderEvent event, TrackingEvent scan) {
        return scan.isDeliveryToCustomer() && scan.time().instant() == null
                ? scan.toDraft()
                        .time(new EventTime(event.occurredAt(), ZoneOffset.UTC, EventTime.Evidence.ASSUMED))
                        .build()
                : scan;
    }

    /** Whether something that time alone brought was true already when the newest of the history was heard of. */
    boolean was(Instant since) {
        return newest != null && !since.isAfter(newest);
    }

    boolean was(TrackingEvent scan) {
        return newest != null && known.contains(ScanKey.of(scan));
    }

    boolean wasShipped(Leg leg) {
        return newest != null && known.contains(leg);
    }

    boolean wasProvided(Instant at) {
        return newest != null && known.contains(at);
    }
}
