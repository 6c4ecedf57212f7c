package dev.aftercart.tracking;

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
            case ATTEMPT_FAILED ->
                event.attempt() != null && event.attempt().atTheDoor() ? Milestone.OUT_FOR_DELIVERY : null;
            case PICKUP_POINT -> event.detail().equals(Detail.UNCLAIMED) ? null : Milestone.READY_FOR_PICKUP;
            case DELIVERED -> Milestone.DELIVERED;
            case LOSS -> event.detail().equals(Detail.DAMAGED) ? null : Milestone.LOST;
            case CANCELLED -> Milestone.CANCELLED;
            case DELAY, HOLD, DELIVERY_PLAN, FAILED, UNMAPPED -> null;
        };
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

    /** The further of the two on the way to the receiver; any end of the way wins over the way itself. */
    static @Nullable Milestone further(@Nullable Milestone now, @Nullable Milestone target) {
        if (now == null || target == null) {
            return now == null ? target : now;
        }
        boolean bothOnTheWay = now.compareTo(Milestone.DELIVERED) < 0 && target.compareTo(Milestone.DELIVERED) < 0;
        return bothOnTheWay && now.compareTo(target) > 0 ? now : target;
    }

    /** What is the matter after an event: a move clears what an earlier event said. */
    static void conditions(TrackingEvent event, Set<Condition> conditions) {
        switch (event.phase()) {
            case DELAY -> conditions.add(Condition.DELAYED);
            case HOLD -> conditions.add(Condition.HELD);
            case ATTEMPT_FAILED -> conditions.add(Condition.ATTEMPT_FAILED);
            case FAILED -> conditions.add(Condition.UNDELIVERABLE);
            case OUT_FOR_DELIVERY, PICKUP_POINT, DELIVERED, LOSS, CANCELLED -> conditions.clear();
            case TRANSIT, CUSTOMS, PICKUP -> conditions.remove(Condition.HELD);
            case PRE_SHIPMENT, DELIVERY_PLAN, UNMAPPED -> {}
        }
        if (event.action() == null) {
            conditions.remove(Condition.ACTION_REQUIRED);
        } else {
            conditions.add(Condition.ACTION_REQUIRED);
        }
    }
}
