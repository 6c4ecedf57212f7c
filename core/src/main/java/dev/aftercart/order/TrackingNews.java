package dev.aftercart.order;

import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is new to an order in a courier's report. */
final class TrackingNews {

    private final Order order;
    private final Instant now;

    TrackingNews(Order order, Instant now) {
        this.order = order;
        this.now = now;
    }

    List<OrderEvent> in(TrackingReading reading) {
        Set<EventId> known = order.events().stream().map(OrderEvent::id).collect(Collectors.toCollection(HashSet::new));
        List<OrderEvent> events = new ArrayList<>();
        long sequence = 0;
        for (TrackingEvent event : reading.events()) {
            OrderEvent made = scan(reading, event, ++sequence);
            if (known.add(made.id())) {
                events.add(made);
            }
        }
        estimate(reading).ifPresent(events::add);
        return events;
    }

    private OrderEvent scan(TrackingReading reading, TrackingEvent event, long sequence) {
        Instant happened = event.time().instant();
        return OrderEvent.of(
                        EventKind.TRACKING_RECORDED,
                        new Fact.Tracked(reading.courier(), parcel(reading), event),
                        happened == null ? now : happened)
                .source(new Source(reading.courier().value()))
                .sequence(sequence)
                .recorded(now);
    }

    /** The number under which the order has the parcel: couriers answer with another number of the same parcel. */
    private TrackingNumber parcel(TrackingReading reading) {
        return order.shipments().stream()
                .filter(shipment -> shipment.courier().equals(reading.courier()))
                .map(Shipment::number)
                .filter(number ->
                        number.equals(reading.number()) || reading.aliases().contains(number))
                .findFirst()
                .orElse(reading.number());
    }

    /** A new date is news only until the parcel has arrived. */
    private Optional<OrderEvent> estimate(TrackingReading reading) {
        if (reading.journey().milestone().map(Milestone::isTerminal).orElse(false)) {
            return Optional.empty();
        }
        Optional<Estimate> told = order.promises().estimates().stream()
                .filter(estimate -> estimate.source() == Estimate.Source.COURIER)
                .reduce((earlier, later) -> later);
        return reading.estimates().stream()
                .limit(1)
                .filter(estimate -> !told.equals(Optional.of(estimate)))
                .map(estimate -> OrderEvent.of(EventKind.PROMISE_REVISED, new Fact.Promised(estimate), now)
                        .source(new Source(reading.courier().value()))
                        .recorded(now))
                .findFirst();
    }
}
