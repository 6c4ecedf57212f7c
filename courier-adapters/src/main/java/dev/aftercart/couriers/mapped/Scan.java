package dev.aftercart.couriers.mapped;

import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event, and whether the parcel goes back to its sender from it on.
 *
 * @param event the event, forward
 * @param back whether it says so
 */
record Scan(TrackingEvent event, boolean back) {

    private @Nullable Instant instant() {
        return event.time().instant();
    }

    /** Oldest first; what is of the same time keeps the courier's order, and what has no time stays behind what it followed. */
    static List<Scan> inOrder(List<Scan> listed) {
        List<Scan> oldestFirst = new ArrayList<>(listed);
        if (isNewestFirst(listed)) {
            Collections.reverse(oldestFirst);
        }
        record Placed(Scan scan, Instant at) {}
        List<Placed> placed = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Scan scan : oldestFirst) {
            last = Objects.requireNonNullElse(scan.instant(), last);
            placed.add(new Placed(scan, last));
        }
        return placed.stream()
                .sorted(Comparator.comparing(Placed::at))
                .map(Placed::scan)
                .toList();
    }

    private static boolean isNewestFirst(List<Scan> listed) {
        List<Instant> times =
                listed.stream().map(Scan::instant).filter(Objects::nonNull).toList();
        return times.size() > 1 && times.get(0).isAfter(times.get(times.size() - 1));
    }

    /** The events, each in its direction. */
    static List<TrackingEvent> directed(List<Scan> oldestFirst, Direction shipment) {
        boolean ownWay = shipment == Direction.REVERSE || shipment == Direction.EXCHANGE;
        int turn = ownWay ? 0 : turn(oldestFirst, shipment == Direction.RETURN_TO_ORIGIN);
        List<TrackingEvent> events = new ArrayList<>();
        for (int i = 0; i < oldestFirst.size(); i++) {
            TrackingEvent event = oldestFirst.get(i).event();
            if (ownWay) {
                events.add(event.toDraft().direction(shipment).build());
            } else {
                events.add(i < turn ? event : backwards(event));
            }
        }
        return events;
    }

    private static int turn(List<Scan> scans, boolean flagged) {
        for (int i = 0; i < scans.size(); i++) {
            if (scans.get(i).back()) {
                return i;
            }
        }
        return flagged ? afterLastFailure(scans) : scans.size();
    }

    /** The shipment is flagged, but no event says when it turned: after the last that went wrong, else from the start. */
    private static int afterLastFailure(List<Scan> scans) {
        for (int i = scans.size() - 1; i >= 0; i--) {
            Phase phase = scans.get(i).event().phase();
            if (phase == Phase.ATTEMPT_FAILED || phase == Phase.FAILED || phase == Phase.HOLD) {
                return Math.min(i + 1, scans.size() - 1);
            }
        }
        return 0;
    }

    private static TrackingEvent backwards(TrackingEvent event) {
        TrackingEvent.Draft draft = event.phase() == Phase.DELIVERED
                ? TrackingEvent.of(Phase.DELIVERED, Detail.RETURNED)
                        .time(event.time())
                        .place(event.place())
                        .provenance(event.provenance())
                : event.toDraft();
        return draft.direction(Direction.RETURN_TO_ORIGIN).build();
    }
}
