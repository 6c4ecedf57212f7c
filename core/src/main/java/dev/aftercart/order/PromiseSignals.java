package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of the dates that an order's customer was given, until the order has arrived or nothing is to come. */
final class PromiseSignals implements SignalSource {

    @Override
    public List<Signal> signals(Order order, Instant now) {
        List<Signal> signals = new ArrayList<>();
        if (!order.milestone().isTerminal()) {
            arrivingSoon(order, now).filter(signal -> hasBegun(signal, now)).ifPresent(signals::add);
            atRisk(order).ifPresent(signals::add);
            missed(order).filter(signal -> hasBegun(signal, now)).ifPresent(signals::add);
        }
        return signals;
    }

    private static boolean hasBegun(Signal signal, Instant now) {
        return !now.isBefore(signal.since());
    }

    @Override
    public Optional<Instant> nextChange(Order order, Instant now) {
        return order.milestone().isTerminal()
                ? Optional.empty()
                : Stream.of(arrivingSoon(order, now), missed(order))
                        .flatMap(Optional::stream)
                        .map(Signal::since)
                        .filter(now::isBefore)
                        .min(Instant::compareTo);
    }

    private static Optional<Signal> arrivingSoon(Order order, Instant now) {
        boolean underWay = order.milestone().compareTo(Milestone.SHIPPED) >= 0
                && order.milestone().compareTo(Milestone.DELIVERED) < 0;
        return order.promises()
                .current()
                .map(Estimate::window)
                .filter(window -> underWay && now.isBefore(end(window)))
                .map(window -> {
                    LocalDate day = window.first();
                    Instant since = day.minusDays(1).atStartOfDay(window.zone()).toInstant();
                    return signal(SignalKind.ARRIVING_SOON, day, since);
                });
    }

    private static Optional<Signal> atRisk(Order order) {
        Optional<Estimate> promised = order.promises().first();
        Optional<Estimate> expected = order.promises().current();
        if (promised.isEmpty() || expected.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = expected.get().window().last();
        return last.isAfter(promised.get().window().last())
                ? Optional.of(signal(SignalKind.PROMISE_AT_RISK, last, lastPromise(order)))
                : Optional.empty();
    }

    private static Optional<Signal> missed(Order order) {
        return order.promises().first().map(promise -> {
            DateWindow window = promise.window();
            return signal(SignalKind.PROMISE_MISSED, window.last(), end(window));
        });
    }

    private static Instant lastPromise(Order order) {
        return order.events().stream()
                .filter(event -> event.fact() instanceof Fact.Promised)
                .map(OrderEvent::occurredAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Instant end(DateWindow window) {
        return window.until() == null
                ? window.last().plusDays(1).atStartOfDay(window.zone()).toInstant()
                : window.last().atTime(window.until()).atZone(window.zone()).toInstant();
    }

    private static Signal signal(SignalKind kind, LocalDate day, Instant since) {
        return new Signal(
                kind, day.toString(), since, Phrase.of("signal." + kind.value()).with("day", day));
    }
}
