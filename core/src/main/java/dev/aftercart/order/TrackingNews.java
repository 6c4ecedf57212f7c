package dev.aftercart.order;

import dev.aftercart.internal.Sharing;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is new to an order in a courier's report: scans, a date, who has the parcel next, and how the looking stands. */
final class TrackingNews {

    private final Order order;
    private final Proposer proposer;
    private final TrackingReading reading;
    private final Leg leg;

    /** A courier names the same places and codes in every report; the order keeps each once. */
    private final Sharing sharing = new Sharing();

    TrackingNews(Proposer proposer, TrackingReading reading) {
        this.order = proposer.order;
        this.proposer = proposer;
        this.reading = reading;
        this.leg = leg(proposer.order, reading);
    }

    /** The number under which the order has the parcel: couriers answer with another number of the same parcel. */
    static Leg leg(Order order, TrackingReading reading) {
        Leg own = new Leg(reading.courier(), reading.number());
        List<Leg> known = order.shipments().stream()
                .flatMap(shipment -> shipment.legs().stream())
                .filter(leg -> leg.courier().equals(reading.courier()))
                .filter(reading.legs()::contains)
                .toList();
        return known.isEmpty() || known.contains(own) ? own : known.get(0);
    }

    static OrderEvent.Draft handedOn(Leg from, Leg to, Instant at) {
        return OrderEvent.of(EventKind.HANDED_ON, new Fact.HandedOn(from, to), at)
                .source(Source.of(from.courier().value()))
                .key("handed_on:" + from.number() + ":" + to.courier() + ":" + to.number());
    }

    List<OrderEvent> events() {
        Set<EventId> known = new HashSet<>();
        for (OrderEvent event : order.events()) {
            known.add(event.id());
            sharing.one(event.source());
            if (event.fact() instanceof Fact.Tracked told) {
                shared(told);
            }
        }
        List<OrderEvent.Draft> drafts = new ArrayList<>();
        for (TrackingEvent event : reading.events()) {
            drafts.add(scan(event).sequence(drafts.size() + 1L));
        }
        estimate().ifPresent(drafts::add);
        handOvers(drafts);
        observation().ifPresent(drafts::add);
        return drafts.stream()
                .map(proposer::recorded)
                .filter(event -> known.add(event.id()))
                .toList();
    }

    private OrderEvent.Draft scan(TrackingEvent event) {
        Instant happened = event.time().instant();
        Fact fact = shared(new Fact.Tracked(leg.courier(), leg.number(), event));
        return said(EventKind.TRACKING_RECORDED, fact, happened == null ? proposer.now : happened);
    }

    private Fact.Tracked shared(Fact.Tracked told) {
        Provenance said = told.event().provenance();
        TrackingEvent event = told.event()
                .toDraft()
                .place(sharing.one(told.event().place()))
                .provenance(said == null ? null : sharing.one(said))
                .build();
        return new Fact.Tracked(sharing.one(told.courier()), sharing.one(told.number()), event);
    }

    private OrderEvent.Draft said(EventKind kind, Fact fact, Instant at) {
        return OrderEvent.of(kind, fact, at)
                .source(sharing.one(Source.of(reading.courier().value())));
    }

    /**
     * A new date is news only until the parcel has arrived. One that comes with the recipient's wish for another day is the
     * customer's, also where the courier repeats it.
     */
    private Optional<OrderEvent.Draft> estimate() {
        if (reading.journey().milestone().map(Milestone::isTerminal).orElse(false)) {
            return Optional.empty();
        }
        boolean asked = reading.journey()
                .latest()
                .filter(scan -> Reason.REQUESTED.equals(scan.reason()))
                .isPresent();
        return reading.estimates().stream()
                .limit(1)
                .map(estimate -> asked ? estimate.asked() : estimate)
                .filter(this::isNews)
                .map(estimate -> said(EventKind.PROMISE_REVISED, new Fact.Promised(estimate), proposer.now))
                .findFirst();
    }

    private boolean isNews(Estimate estimate) {
        return order.promises()
                .current()
                .filter(told -> told.source() == Estimate.Source.COURIER || told.source() == Estimate.Source.CUSTOMER)
                .filter(told -> told.asked().equals(estimate.asked()))
                .isEmpty();
    }

    private void handOvers(List<OrderEvent.Draft> drafts) {
        Leg from = leg;
        for (Leg next : reading.onward()) {
            if (!next.equals(from)) {
                drafts.add(handedOn(from, next, proposer.now));
                from = next;
            }
        }
    }

    /** Only a change is news, and only of a parcel that the order has. Scans say by themselves that the courier reports. */
    private Optional<OrderEvent.Draft> observation() {
        boolean silent = reading.events().isEmpty() || reading.observation() != Observation.ACTIVE;
        return order.shipments().stream()
                .filter(shipment -> silent && shipment.legs().contains(leg))
                .filter(shipment -> shipment.observation() != reading.observation())
                .findFirst()
                .map(shipment -> said(
                        EventKind.TRACKING_OBSERVED,
                        new Fact.Observed(leg.courier(), leg.number(), reading.observation()),
                        proposer.now));
    }
}
