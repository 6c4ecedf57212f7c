package dev.aftercart.couriers.internal;

import dev.aftercart.couriers.internal.EventTrail.Told;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Which way a parcel travels, event by event, where the shipment as a whole may be flagged as a return. Once the courier says
 * that it goes back to the sender, it does from that event on; the events themselves look like any others from there.
 */
public final class FlaggedReturn {

    private FlaggedReturn() {}

    /**
     * Gives each event its direction.
     *
     * @param events the events, oldest first
     * @param flaggedAsReturn whether the shipment is said to go back, though perhaps no event says when it turned
     * @return the events in their order
     */
    public static List<TrackingEvent> directed(List<Told> events, boolean flaggedAsReturn) {
        int turn = turn(events, flaggedAsReturn);
        List<TrackingEvent> directed = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            TrackingEvent event = events.get(i).event();
            directed.add(i < turn ? event : backwards(event));
        }
        return directed;
    }

    /** The first event on the way back; beyond the end when there is none. */
    private static int turn(List<Told> events, boolean flaggedAsReturn) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).back()) {
                return i;
            }
        }
        return flaggedAsReturn ? afterLastFailure(events) : events.size();
    }

    /** The shipment is flagged but no event says when it turned: after the last that went wrong, else from the start. */
    private static int afterLastFailure(List<Told> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            Phase phase = events.get(i).event().phase();
            if (phase == Phase.ATTEMPT_FAILED || phase == Phase.FAILED || phase == Phase.HOLD) {
                return Math.min(i + 1, events.size() - 1);
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
