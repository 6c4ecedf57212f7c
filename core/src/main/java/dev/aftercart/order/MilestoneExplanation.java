package dev.aftercart.order;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.TrackingEvent;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

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
    private final List<Shipment> outbound;
    private final int open;
    private final int toProvide;

    private MilestoneExplanation(Order order) {
        this.order = order;
        this.outbound = order.shipments().stream().filter(Ledgers::wasSent).toList();
        this.open = count(LineLedger::open);
        this.toProvide = count(LineLedger::toProvide);
    }

    static Explanation of(Order order) {
        return new MilestoneExplanation(order).explain();
    }

    private Explanation explain() {
        Optional<Shipment> slowest =
                open > 0 ? Optional.empty() : outbound.stream().min(Comparator.comparing(Shipment::milestone));
        Optional<TrackingEvent> scan =
                slowest.flatMap(parcel -> parcel.journey().latest());
        Phrase rule = scan.isPresent() ? rule(scan.get()) : rule(lastStep());
        return new Explanation(rule, facts(), slowest.map(this::changes).orElseGet(this::changesOfRest));
    }

    private Phrase rule(TrackingEvent scan) {
        EventTime time = scan.time();
        return time.instant() == null || time.zone() == null
                ? rule("order.milestone.explained").with("what", Wordings.of(scan))
                : rule(time.instant().atZone(time.zone()), Wordings.of(scan));
    }

    private Phrase rule(OrderEvent step) {
        return rule(step.occurredAt().atZone(order.zone()), Wordings.of(step, order));
    }

    private Phrase rule(ZonedDateTime at, Phrase what) {
        return rule("order.milestone.explained_at").with("at", at).with("what", what);
    }

    private Phrase rule(String key) {
        String milestone = order.milestone().name().toLowerCase(Locale.ROOT);
        return Phrase.of(key).with("milestone", Phrase.of("milestone." + milestone));
    }

    private OrderEvent lastStep() {
        OrderEvent last = order.events().get(0);
        for (OrderEvent event : order.events()) {
            last = STEPS.contains(event.kind()) ? event : last;
        }
        return last;
    }

    private List<Phrase> facts() {
        List<Phrase> facts = new ArrayList<>();
        if (open > 0 && !outbound.isEmpty()) {
            int shipped = count(LineLedger::shipped);
            facts.add(Phrase.of("order.milestone.part_shipped")
                    .with("shipped", shipped)
                    .with("total", shipped + open));
        } else if (outbound.size() > 1) {
            facts.add(Phrase.of("order.milestone.slowest").with("count", outbound.size()));
        }
        return facts;
    }

    private List<Phrase> changes(Shipment slowest) {
        return order.milestone().isTerminal()
                ? List.of()
                : List.of(Phrase.of("order.change.report")
                        .withCode("number", slowest.number().value()));
    }

    private List<Phrase> changesOfRest() {
        boolean nothingToCome = open == 0 || order.milestone() == Milestone.CANCELLED;
        if (open == 0 && toProvide > 0 && order.milestone() != Milestone.CANCELLED) {
            return List.of(Phrase.of("order.change.provide").with("open", toProvide));
        }
        return nothingToCome
                ? List.of()
                : List.of(Phrase.of("order.change.ship").with("open", open));
    }

    private int count(ToIntFunction<LineLedger> number) {
        return order.lines().stream()
                .flatMap(line -> order.ledger(line.sku()).stream())
                .mapToInt(number)
                .sum();
    }
}
