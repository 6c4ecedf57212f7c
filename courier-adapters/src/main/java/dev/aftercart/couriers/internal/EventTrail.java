package dev.aftercart.couriers.internal;

import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which way a parcel travels, event by event. Once the courier says that it goes back to its sender, it does from that event on,
 * though the events look like any others from there, and its delivery is at the sender's.
 */
public final class EventTrail {

    private EventTrail() {}

    /**
     * An event, and whether it says that the parcel goes back.
     *
     * @param event the event, in the direction forward
     * @param back whether it is on the way back to the sender
     */
    public record Told(TrackingEvent event, boolean back) {
        /** Refuses null. */
        public Told {
            Objects.requireNonNull(event, "event");
        }

        /**
         * When it happened.
         *
         * @return the instant, or null where that was not said
         */
        public @Nullable Instant instant() {
            return event.time().instant();
        }
    }

    /**
     * Puts the events of a courier that lists the newest first in the order of their times, each in its direction.
     *
     * @param told the events as listed; the newest first where their times are equal, unless the list begins with an older one
     *     than it ends with. An event without a time stays after the one before it
     * @return the events, oldest first
     */
    public static List<TrackingEvent> of(List<Told> told) {
        return directed(OldestFirst.of(told, Told::instant, true), false);
    }

    /**
     * Gives each event its direction.
     *
     * @param oldestFirst the events in their order
     * @param flaggedAsReturn whether the shipment is said to go back, though perhaps no event says when it turned
     * @return the events in their order
     */
    public static List<TrackingEvent> directed(List<Told> oldestFirst, boolean flaggedAsReturn) {
        int turn = turn(oldestFirst, flaggedAsReturn);
        List<TrackingEvent> directed = new ArrayList<>(oldestFirst.size());
        for (int i = 0; i < oldestFirst.size(); i++) {
            TrackingEvent event = oldestFirst.get(i).event();
            directed.add(i < turn ? event : backwards(event));
        }
        return directed;
    }

    /**
     * The state of a tracking that goes on.
     *
     * @param events what was told
     * @return awaiting the first scan as long as nothing but announcements came
     */
    public static Observation observation(List<TrackingEvent> events) {
        for (TrackingEvent event : events) {
            if (event.phase() != Phase.PRE_SHIPMENT) {
                return Observation.ACTIVE;
            }
        }
        return Observation.AWAITING_FIRST_SCAN;
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
                        .reason(event.reason())
                        .provenance(event.provenance())
                : event.toDraft();
        return draft.direction(Direction.RETURN_TO_ORIGIN).build();
    }
}
