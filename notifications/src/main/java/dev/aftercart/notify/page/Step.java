package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.values.LazyValues;
import dev.aftercart.order.Order;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        AHEAD;

        /** Of a step at a place, when that place was reached. */
        static State of(int place, int reached) {
            return place < reached ? DONE : place == reached ? CURRENT : AHEAD;
        }

        /** A step as templates see it. */
        Map<String, @Nullable Object> values(Speech speech, Phrase label, End end) {
            String state = name().toLowerCase(Locale.ROOT);
            LazyValues values = new LazyValues();
            values.later("label", () -> speech.say(label));
            values.later("word", () -> speech.say(Phrase.of("step." + state)));
            values.put("state", state);
            values.put("current", this == CURRENT);
            values.put("end", end == End.GOOD);
            values.put("bad", end == End.BAD);
            return values;
        }
    }

    /** Whether the bar ends with a step: nothing is ahead, or something went wrong. */
    enum End {
        NONE,
        GOOD,
        BAD
    }

    End end() {
        if (state != State.CURRENT) {
            return End.NONE;
        }
        return switch (milestone) {
            case DELIVERED, RETURNED -> End.GOOD;
            case LOST, CANCELLED -> End.BAD;
            default -> End.NONE;
        };
    }

    String written() {
        return milestone.name().toLowerCase(Locale.ROOT);
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
            steps.add(new Step(i == current ? reached : path.get(i), State.of(i, current)));
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
