package dev.aftercart.returns;

import dev.aftercart.promise.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule grants: nothing, or a window. Closed. Immutable and thread-safe. */
public sealed interface Terms {

    /** It is not taken back. */
    record Refused() implements Terms {}

    /**
     * It is taken back within so many days after an event.
     *
     * @param days how many calendar days, from 0, the day of the event alone, to {@value #MOST_DAYS}
     * @param anchors the events to count from: the first of them that is known, at least one
     * @param rolling a calendar on which the last day moves on to a working day, or null when it stays
     * @param review whether a person has to look at it first
     */
    record Within(int days, List<Anchor> anchors, @Nullable WorkingCalendar rolling, boolean review) implements Terms {

        /** The longest window, about a hundred years: for a shop that takes back for ever. */
        public static final int MOST_DAYS = 36_500;

        /** Checks the days and takes a copy of the anchors. */
        public Within {
            if (!isPossible(days)) {
                throw new IllegalArgumentException(problem(days));
            }
            anchors = List.copyOf(anchors);
            if (anchors.isEmpty()) {
                throw new IllegalArgumentException("a window needs an event to count from");
            }
        }

        static boolean isPossible(int days) {
            return days >= 0 && days <= MOST_DAYS;
        }

        static String problem(int days) {
            return "a window is 0 to " + MOST_DAYS + " days, but was " + days;
        }

        /** A shop that counts from the dispatch does not learn of deliveries, so for it the dispatch is enough. */
        Anchor handover() {
            return anchors.contains(Anchor.DISPATCH) ? Anchor.DISPATCH : Anchor.DELIVERY;
        }

        boolean isHandedOver(RequestedLine asked, Instant at) {
            return handover().of(asked, at) != null;
        }
    }
}
