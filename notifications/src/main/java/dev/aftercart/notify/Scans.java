package dev.aftercart.notify;

import dev.aftercart.order.Shipment;
import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Hindrance;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a parcel's scans that say the same.
 *
 * @param first the scan that began it, or null when there is none
 * @param count which one it is of its like, counted from 1; 0 when there is none
 */
record Scans(@Nullable TrackingEvent first, int count) {

    private static final Set<Phase> MOVES =
            EnumSet.of(Phase.PICKUP, Phase.TRANSIT, Phase.CUSTOMS, Phase.OUT_FOR_DELIVERY, Phase.PICKUP_POINT);

    /** The first scan of some phases. */
    static @Nullable TrackingEvent first(Shipment parcel, Phase... phases) {
        List<TrackingEvent> scans = parcel.journey().events();
        for (int i = 0; i < scans.size(); i++) {
            for (Phase phase : phases) {
                if (scans.get(i).phase() == phase) {
                    return scans.get(i);
                }
            }
        }
        return null;
    }

    /** The first scan of the newest way to the door. */
    static @Nullable TrackingEvent outForDelivery(Shipment parcel) {
        TrackingEvent first = null;
        for (TrackingEvent scan : parcel.journey().events()) {
            if (scan.phase() == Phase.ATTEMPT_FAILED) {
                first = null;
            } else if (scan.phase() == Phase.OUT_FOR_DELIVERY && first == null) {
                first = scan;
            }
        }
        return first;
    }

    /** The scan with which a parcel's way took an end that is none at the customer's. */
    static @Nullable TrackingEvent turned(Shipment parcel, Milestone milestone) {
        for (TrackingEvent scan : parcel.journey().events()) {
            boolean back = scan.direction() == Direction.RETURN_TO_ORIGIN;
            boolean begins = switch (milestone) {
                case RETURNING -> back;
                case RETURNED -> back && scan.phase() == Phase.DELIVERED;
                case LOST -> scan.phase() == Phase.LOSS;
                default -> scan.phase() == Phase.CANCELLED;
            };
            if (begins) {
                return scan;
            }
        }
        return null;
    }

    /** The newest failed attempt; scans of one day are of one attempt. */
    static Scans attempts(Shipment parcel, ZoneId zone) {
        LocalDate day = null;
        TrackingEvent first = null;
        int count = 0;
        for (TrackingEvent scan : parcel.journey().events()) {
            Instant at = scan.phase() == Phase.ATTEMPT_FAILED ? scan.time().instant() : null;
            if (at != null && !at.atZone(zone).toLocalDate().equals(day)) {
                day = at.atZone(zone).toLocalDate();
                first = scan;
                count++;
            }
        }
        return new Scans(first, count);
    }

    /** The newest stretch of scans that say something, ended by one that says something else. */
    static Scans run(Shipment parcel, Predicate<TrackingEvent> says, Predicate<TrackingEvent> ends) {
        TrackingEvent first = null;
        boolean going = false;
        int count = 0;
        for (TrackingEvent scan : parcel.journey().events()) {
            if (scan.phase() != Phase.UNMAPPED && says.test(scan)) {
                first = going ? first : scan;
                count += going ? 0 : 1;
                going = true;
            } else if (scan.phase() != Phase.UNMAPPED && ends.test(scan)) {
                going = false;
            }
        }
        return new Scans(first, count);
    }

    static Scans hindrance(Shipment parcel, Hindrance hindrance, ZoneId zone) {
        return switch (hindrance) {
            case ATTEMPT_FAILED -> attempts(parcel, zone);
            case ACTION_REQUIRED -> run(parcel, Scans::asksRecipient, scan -> scan.action() == null);
            case HELD -> run(parcel, scan -> scan.phase() == Phase.HOLD, Scans::moves);
            case DELAYED -> run(parcel, scan -> scan.phase() == Phase.DELAY, Scans::moves);
            case UNDELIVERABLE, PROBLEM -> run(parcel, scan -> scan.phase() == Phase.FAILED, Scans::moves);
        };
    }

    private static boolean moves(TrackingEvent scan) {
        return MOVES.contains(scan.phase());
    }

    private static boolean asksRecipient(TrackingEvent scan) {
        ActionRequired action = scan.action();
        return action != null
                && (action.by() == ActionRequired.Actor.RECIPIENT || action.by() == ActionRequired.Actor.SOMEBODY);
    }

    /** Until when somebody can act, as it was said last. */
    static @Nullable Instant deadline(Shipment parcel) {
        List<TrackingEvent> scans = parcel.journey().events();
        for (int i = scans.size() - 1; i >= 0; i--) {
            ActionRequired action = scans.get(i).action();
            if (action != null && action.until() != null) {
                return action.until();
            }
        }
        return null;
    }
}
