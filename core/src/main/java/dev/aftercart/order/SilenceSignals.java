package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parcels under way of which nothing was heard for too long. */
final class SilenceSignals implements SignalSource {

    private final SilenceLimit limit;

    SilenceSignals(SilenceLimit limit) {
        this.limit = limit;
    }

    @Override
    public List<Signal> signals(Order order, Instant now) {
        List<Signal> signals = new ArrayList<>();
        for (Shipment parcel : order.shipments()) {
            dueAt(order, parcel)
                    .filter(due -> !now.isBefore(due))
                    .ifPresent(due -> signals.add(quiet(order, parcel, due)));
        }
        return signals;
    }

    private static Signal quiet(Order order, Shipment parcel, Instant due) {
        String number = parcel.number().value();
        Phrase what = Phrase.of("signal.parcel_quiet")
                .withCode("number", number)
                .with("heard", heardAt(parcel).orElse(due).atZone(order.zone()));
        return new Signal(SignalKind.PARCEL_QUIET, number, due, what);
    }

    @Override
    public Optional<Instant> nextChange(Order order, Instant now) {
        return order.shipments().stream()
                .flatMap(parcel -> dueAt(order, parcel).stream())
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }

    private Optional<Instant> dueAt(Order order, Shipment parcel) {
        Milestone milestone = parcel.milestone();
        if (milestone.isTerminal() || milestone.compareTo(Milestone.SHIPPED) < 0) {
            return Optional.empty();
        }
        return heardAt(parcel).flatMap(heard -> limit.limit(order, parcel).map(heard::plus));
    }

    private static Optional<Instant> heardAt(Shipment parcel) {
        Stream<Instant> scans = parcel.journey().events().stream()
                .flatMap(scan -> Stream.ofNullable(scan.time().instant()));
        return Stream.concat(scans, Stream.ofNullable(parcel.shippedAt())).max(Instant::compareTo);
    }
}
