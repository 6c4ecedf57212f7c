package dev.aftercart.notify;

import dev.aftercart.order.Order;
import dev.aftercart.order.Signal;
import dev.aftercart.order.SignalSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says when to plan again. */
final class PlanWakes implements SignalSource {

    private final MessagePlanner planner;
    private final Function<Order, Preferences> preferences;

    PlanWakes(MessagePlanner planner, Function<Order, Preferences> preferences) {
        this.planner = planner;
        this.preferences = preferences;
    }

    @Override
    public List<Signal> signals(Order order, Instant now) {
        return List.of();
    }

    @Override
    public Optional<Instant> nextChange(Order order, Instant now) {
        return planner.plan(order, preferences.apply(order), now).wakeAt();
    }
}
