package dev.aftercart.notify.page;

import dev.aftercart.order.Order;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of the bar that shows how far an order has come.
 *
 * @param milestone what the step is called
 * @param state whether it is behind, here, or ahead
 */
record Step(Milestone milestone, State state) {

    enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /** Whether the bar ends here: nothing is ahead, and nothing went wrong. */
    boolean isGoodEnd() {
        return state == State.CURRENT && (milestone == Milestone.DELIVERED || milestone == Milestone.RETURNED);
    }

    boolean isBadEnd() {
        return state == State.CURRENT && (milestone == Milestone.LOST || milestone == Milestone.CANCELLED);
    }

    static List<Step> of(Order order) {
        Milestone reached = order.milestone();
        List<Milestone> path = path(order);
        int current = 0;
        for (int i = 0; i < path.size(); i++) {
            current = path.get(i).compareTo(reached) <= 0 ? i : current;
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            State state = i < current ? State.DONE : i == current ? State.CURRENT : State.AHEAD;
            steps.add(new Step(i == current ? reached : path.get(i), state));
        }
        return List.copyOf(steps);
    }

    private static List<Milestone> path(Order order) {
        boolean collected = order.milestone() == Milestone.READY_FOR_PICKUP
                || order.shipments().stream().anyMatch(parcel -> parcel.milestone() == Milestone.READY_FOR_PICKUP);
        return switch (order.milestone()) {
            case CANCELLED -> List.of(Milestone.PLACED, Milestone.CANCELLED);
            case LOST -> List.of(Milestone.PLACED, Milestone.SHIPPED, Milestone.LOST);
            case RETURNING, RETURNED ->
                List.of(Milestone.PLACED, Milestone.SHIPPED, Milestone.RETURNING, Milestone.RETURNED);
            default ->
                List.of(
                        Milestone.PLACED,
                        Milestone.PREPARING,
                        Milestone.SHIPPED,
                        collected ? Milestone.READY_FOR_PICKUP : Milestone.OUT_FOR_DELIVERY,
                        Milestone.DELIVERED);
        };
    }
}
