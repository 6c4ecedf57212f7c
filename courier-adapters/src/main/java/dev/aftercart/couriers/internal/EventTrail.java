package dev.aftercart.couriers.internal;

import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts the events of a courier that lists the newest first in the order of their times, each in its direction: once the courier
 * says that a parcel goes back to its sender, it does from that event on, and its delivery is at the sender's.
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
     * Puts events in order.
     *
     * @param told the events as listed; the newest first where their times are equal, unless the list begins with an older one
     *     than it ends with. An event without a time stays after the one before it
     * @return the events, oldest first
     */
    public static List<TrackingEvent> of(List<Told> told) {
        List<TrackingEvent> directed = new ArrayList<>(told.size());
        boolean back = false;
        for (Told each : OldestFirst.of(told, Told::instant, true)) {
            back |= each.back();
            directed.add(back ? backwards(each.event()) : each.event());
        }
        return directed;
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
