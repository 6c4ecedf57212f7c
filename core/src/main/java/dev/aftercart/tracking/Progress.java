package dev.aftercart.tracking;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one event moves a parcel on: the rules behind {@link Journey}. */
final class Progress {

    private Progress() {}

    /** Where an event says the parcel is; null for an event that does not move it, such as a delay. */
    static @Nullable Milestone target(TrackingEvent event) {
        return switch (event.direction()) {
            case RETURN_TO_ORIGIN -> towardsSender(event);
            case REVERSE -> event.phase() == Phase.DELIVERED ? Milestone.RETURNED : towardsReceiver(event);
            case FORWARD, EXCHANGE -> towardsReceiver(event);
        };
    }

    private static Milestone towardsSender(TrackingEvent event) {
        return switch (event.phase()) {
            case DELIVERED -> Milestone.RETURNED;
            case LOSS -> Milestone.LOST;
            default -> Milestone.RETURNING;
        };
    }

    private static @Nullable Milestone towardsReceiver(TrackingEvent event) {
        return switch (event.phase()) {
            case PRE_SHIPMENT -> Milestone.PREPARING;
            case PICKUP -> event.detail().equals(Detail.PICKED_UP) ? Milestone.SHIPPED : Milestone.PREPARING;
            case TRANSIT, CUSTOMS -> Milestone.IN_TRANSIT;
            case OUT_FOR_DELIVERY -> Milestone.OUT_FOR_DELIVERY;
            case ATTEMPT_FAILED -> isAtTheDoor(event.attempt()) ? Milestone.OUT_FOR_DELIVERY : null;
            case PICKUP_POINT -> event.detail().equals(Detail.UNCLAIMED) ? null : Milestone.READY_FOR_PICKUP;
            case DELIVERED -> Milestone.DELIVERED;
            case LOSS -> event.detail().equals(Detail.DAMAGED) ? null : Milestone.LOST;
            case CANCELLED -> Milestone.CANCELLED;
            case DELAY, HOLD, DELIVERY_PLAN, FAILED, UNMAPPED -> null;
        };
    }

    private static boolean isAtTheDoor(@Nullable Attempt attempt) {
        return attempt != null && attempt.found() == Attempt.Found.AT_THE_DOOR;
    }

    /** Whether an event has an effect on a parcel that has come this far. */
    static boolean allows(@Nullable Milestone now, @Nullable Milestone target) {
        if (now == null || now == target) {
            return true;
        }
        return switch (now) {
            case DELIVERED -> target == Milestone.RETURNING || target == Milestone.RETURNED;
            case RETURNED -> false;
            case RETURNING -> target == Milestone.DELIVERED || target == Milestone.RETURNED || target == Milestone.LOST;
            case LOST, CANCELLED ->
                target == Milestone.DELIVERED || target == Milestone.RETURNING || target == Milestone.RETURNED;
            default -> true;
        };
    }

    /** After an exchange at the door the old goods travel on; the parcel itself has arrived. */
    static boolean isOfOldGoods(TrackingEvent event) {
        return event.direction() == Direction.EXCHANGE
                && (event.detail().equals(Detail.RETURNING) || event.detail().equals(Detail.RETURNED));
    }

    /** The further of the two on the way to the receiver; any end of the way wins over the way itself. */
    static @Nullable Milestone further(@Nullable Milestone now, @Nullable Milestone target) {
        if (now == null || target == null) {
            return now == null ? target : now;
        }
        boolean bothOnTheWay = now.compareTo(Milestone.DELIVERED) < 0 && target.compareTo(Milestone.DELIVERED) < 0;
        return bothOnTheWay && now.compareTo(target) > 0 ? now : target;
    }

    /** What is the matter after an event: a move clears what an earlier event said. */
    static Set<Hindrance> hindrances(TrackingEvent event, Set<Hindrance> before) {
        Hindrance told = told(event);
        if (before.isEmpty() && told == null && event.action() == null) {
            return before;
        }
        Set<Hindrance> now = EnumSet.noneOf(Hindrance.class);
        now.addAll(before);
        now.removeAll(cleared(event.phase()));
        if (told != null) {
            now.add(told);
        }
        if (event.action() == null) {
            now.remove(Hindrance.ACTION_REQUIRED);
        } else {
            now.add(Hindrance.ACTION_REQUIRED);
        }
        return Set.copyOf(now);
    }

    private static @Nullable Hindrance told(TrackingEvent event) {
        return switch (event.phase()) {
            case DELAY -> Hindrance.DELAYED;
            case HOLD -> Hindrance.HELD;
            case ATTEMPT_FAILED -> Hindrance.ATTEMPT_FAILED;
            case FAILED -> event.detail().equals(Detail.PROBLEM) ? Hindrance.PROBLEM : Hindrance.UNDELIVERABLE;
            default -> null;
        };
    }

    private static Set<Hindrance> cleared(Phase phase) {
        return switch (phase) {
            case OUT_FOR_DELIVERY, PICKUP_POINT, DELIVERED, LOSS, CANCELLED -> EnumSet.allOf(Hindrance.class);
            case TRANSIT, CUSTOMS, PICKUP -> EnumSet.of(Hindrance.HELD, Hindrance.PROBLEM);
            default -> EnumSet.noneOf(Hindrance.class);
        };
    }
}
