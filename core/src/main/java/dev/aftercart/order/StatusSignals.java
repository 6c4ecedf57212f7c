package dev.aftercart.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An order that is in a status for longer than the model allows. */
final class StatusSignals implements SignalSource {

    private final StatusModel model;

    StatusSignals(StatusModel model) {
        this.model = model;
    }

    @Override
    public List<Signal> signals(Order order, Instant now) {
        return dueAt(order)
                .filter(due -> !now.isBefore(due))
                .map(due -> late(order, due))
                .map(List::of)
                .orElse(List.of());
    }

    private static Signal late(Order order, Instant due) {
        String status = order.status().orElseThrow();
        return new Signal(SignalKind.LATE_IN_STATUS, status, due, StatusLateness.rule(order, due));
    }

    @Override
    public Optional<Instant> nextChange(Order order, Instant now) {
        return dueAt(order).filter(now::isBefore);
    }

    private Optional<Instant> dueAt(Order order) {
        return order.milestone().isTerminal() ? Optional.empty() : model.dueAt(order);
    }
}
