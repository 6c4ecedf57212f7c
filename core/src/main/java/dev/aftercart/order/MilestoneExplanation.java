package dev.aftercart.order;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.ScanKey;
import dev.aftercart.tracking.TrackingEvent;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why an order has come as far as it has: the event that says so, what else counts, and what would move it on. */
final class MilestoneExplanation {

    private static final Set<EventKind> STEPS = EnumSet.of(
            EventKind.PLACED,
            EventKind.CONFIRMED,
            EventKind.ALLOCATED,
            EventKind.STATUS_ENTERED,
            EventKind.SHIPPED,
            EventKind.PROVIDED,
            EventKind.CANCELLED);

    private final Order order;
    private final Because because;
    private final List<Shipment> outbound;
    private final int open;
    private final int toProvide;

    private MilestoneExplanation(Order order) {
        this.order = order;
        this.because = new Because(order);
        this.outbound = order.countingShipments();
        this.open = because.count(LineLedger::open);
        this.toProvide = because.count(LineLedger::toProvide);
    }

    static Explanation of(Order order) {
        return new MilestoneExplanation(order).explain();
    }

    private Explanation explain() {
        Optional<Shipment> slowest =
                open > 0 ? Optional.empty() : outbound.stream().min(Comparator.comparing(Shipment::milestone));
        facts();
        slowest.ifPresentOrElse(this::changes, this::changesOfRest);
        OrderEvent deciding = slowest.flatMap(this::latestScan).orElseGet(this::lastStep);
        return because.evidence(deciding).rule(rule(deciding));
    }

    private Optional<OrderEvent> latestScan(Shipment parcel) {
        return parcel.journey()
                .latest()
                .flatMap(scan -> because.standing().stream()
                        .filter(event -> tells(event, parcel, scan))
                        .findFirst());
    }

    private static boolean tells(OrderEvent event, Shipment parcel, TrackingEvent scan) {
        return event.fact() instanceof Fact.Tracked tracked
                && event.parcels().stream().anyMatch(parcel.legs()::contains)
                && ScanKey.of(OrderFold.timed(event, tracked.event())).equals(ScanKey.of(scan));
    }

    private Phrase rule(OrderEvent event) {
        boolean untimed = event.fact() instanceof Fact.Tracked tracked
                && tracked.event().time().instant() == null;
        Phrase rule = Phrase.of(untimed ? "order.milestone.explained" : "order.milestone.explained_at")
                .with("milestone", Because.state("milestone", order.milestone()));
        return (untimed ? rule : rule.with("at", because.at(event))).with("what", because.what(event));
    }

    private OrderEvent lastStep() {
        List<OrderEvent> standing = because.standing();
        OrderEvent last = (standing.isEmpty() ? order.events() : standing).get(0);
        for (OrderEvent event : standing) {
            last = STEPS.contains(event.kind()) ? event : last;
        }
        return last;
    }

    private void facts() {
        if (open > 0 && !outbound.isEmpty()) {
            int shipped = because.count(LineLedger::shipped);
            because.fact(Phrase.of("order.milestone.part_shipped")
                    .with("shipped", shipped)
                    .with("total", shipped + open));
        } else if (outbound.size() > 1) {
            because.fact(Phrase.of("order.milestone.slowest").with("count", outbound.size()));
        }
    }

    private void changes(Shipment slowest) {
        if (!order.milestone().isTerminal()) {
            because.change(Phrase.of("order.change.report")
                    .withCode("number", slowest.lastLeg().number().value()));
        }
    }

    private void changesOfRest() {
        if (order.milestone() == Milestone.CANCELLED) {
            return;
        }
        if (open > 0) {
            because.change(Phrase.of("order.change.ship").with("open", open));
        } else if (toProvide > 0) {
            because.change(Phrase.of("order.change.provide").with("open", toProvide));
        }
    }
}
