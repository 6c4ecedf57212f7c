package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.promise.PromiseStatus;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of the dates that an order's customer was given, until the order has arrived or nothing is to come. */
final class PromiseSignals implements SignalSource {

    private static final Set<PromiseStatus.Arrival> SOON =
            EnumSet.of(PromiseStatus.Arrival.TOMORROW, PromiseStatus.Arrival.TODAY, PromiseStatus.Arrival.NOW);

    @Override
    public List<Signal> signals(Order order, Instant now) {
        PromiseStatus status = order.promises().at(now, null);
        Estimate promised = status.promised();
        Estimate expected = status.expected();
        List<Signal> signals = new ArrayList<>();
        if (promised == null || expected == null || order.milestone().isTerminal()) {
            return signals;
        }
        if (SOON.contains(status.arrival()) && isUnderWay(order)) {
            DateWindow window = (expected.window().isPast(now) ? promised : expected).window();
            LocalDate day = window.first();
            Instant eve = day.minusDays(1).atStartOfDay(window.zone()).toInstant();
            signals.add(signal(SignalKind.ARRIVING_SOON, day, eve));
        }
        if (status.standing() == PromiseStatus.Standing.EXPECTED_LATE) {
            signals.add(signal(SignalKind.PROMISE_AT_RISK, expected.window().last(), lastPromise(order)));
        }
        status.missedAt()
                .map(since ->
                        signal(SignalKind.PROMISE_MISSED, promised.window().last(), since))
                .ifPresent(signals::add);
        return signals;
    }

    private static boolean isUnderWay(Order order) {
        return order.milestone().compareTo(Milestone.SHIPPED) >= 0
                && order.milestone().compareTo(Milestone.DELIVERED) < 0;
    }

    @Override
    public Optional<Instant> nextChange(Order order, Instant now) {
        return order.milestone().isTerminal()
                ? Optional.empty()
                : order.promises().nextChangeAt(now);
    }

    private static Instant lastPromise(Order order) {
        return order.events().stream()
                .filter(event -> event.fact() instanceof Fact.Promised)
                .map(OrderEvent::occurredAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Signal signal(SignalKind kind, LocalDate day, Instant since) {
        return new Signal(
                kind, day.toString(), since, Phrase.of("signal." + kind.value()).with("day", day));
    }
}
