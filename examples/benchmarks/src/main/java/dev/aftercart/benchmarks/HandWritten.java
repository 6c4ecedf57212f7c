package dev.aftercart.benchmarks;

import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.Sku;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a shop writes that needs no more than a milestone and, for each line, how many were shipped and delivered: a switch over
 * the kind of event. It trusts that its events come in order and each once, knows no returns, no way back to the sender and no
 * corrections, and cannot say why.
 */
final class HandWritten {

    private List<Line> lines = List.of();
    private final Map<Sku, Integer> cancelled = new HashMap<>();
    private final Map<TrackingNumber, Parcel> parcels = new LinkedHashMap<>();
    private Milestone own = Milestone.PLACED;
    private boolean allCancelled;

    private static final class Parcel {
        private Map<Sku, Integer> items = Map.of();
        private Milestone milestone = Milestone.SHIPPED;
    }

    /** What there is to know of an order: the milestone, and shipped and delivered of each line, in the lines' order. */
    record Answer(Milestone milestone, List<Count> counts) {}

    /** How many of a line were shipped and delivered. */
    record Count(Sku sku, int shipped, int delivered) {}

    static Answer fold(Collection<OrderEvent> events) {
        HandWritten order = new HandWritten();
        for (OrderEvent event : events) {
            order.take(event);
        }
        return order.answer();
    }

    private void take(OrderEvent event) {
        switch (event.kind()) {
            case PLACED -> lines = ((Fact.Placed) event.fact()).lines();
            case CONFIRMED -> own = Milestone.CONFIRMED;
            case ALLOCATED -> own = Milestone.PREPARING;
            case SHIPPED -> shipped((Fact.Shipped) event.fact());
            case TRACKING_RECORDED -> tracked((Fact.Tracked) event.fact());
            case CANCELLED -> cancelled(((Fact.Cancellation) event.fact()).items());
            default -> {}
        }
    }

    private void shipped(Fact.Shipped shipped) {
        Parcel parcel = parcels.computeIfAbsent(shipped.number(), number -> new Parcel());
        parcel.items = shipped.items().isEmpty() ? rest() : shipped.items().quantities();
    }

    private Map<Sku, Integer> rest() {
        Map<Sku, Integer> rest = new HashMap<>();
        for (Line line : lines) {
            rest.put(
                    line.sku(), line.quantity() - cancelled.getOrDefault(line.sku(), 0) - inParcels(line.sku(), false));
        }
        return rest;
    }

    private void tracked(Fact.Tracked tracked) {
        Parcel parcel = parcels.get(tracked.number());
        Milestone told = milestone(tracked.event().phase());
        if (parcel != null && told.compareTo(parcel.milestone) > 0) {
            parcel.milestone = told;
        }
    }

    private static Milestone milestone(Phase phase) {
        return switch (phase) {
            case TRANSIT, CUSTOMS -> Milestone.IN_TRANSIT;
            case OUT_FOR_DELIVERY -> Milestone.OUT_FOR_DELIVERY;
            case PICKUP_POINT -> Milestone.READY_FOR_PICKUP;
            case DELIVERED -> Milestone.DELIVERED;
            default -> Milestone.PLACED;
        };
    }

    private void cancelled(Items items) {
        allCancelled |= items.isEmpty();
        items.quantities().forEach((sku, quantity) -> cancelled.merge(sku, quantity, Integer::sum));
    }

    private int inParcels(Sku sku, boolean delivered) {
        int count = 0;
        for (Parcel parcel : parcels.values()) {
            boolean counts = !delivered || parcel.milestone == Milestone.DELIVERED;
            count += counts ? parcel.items.getOrDefault(sku, 0) : 0;
        }
        return count;
    }

    private Answer answer() {
        Count[] counts = new Count[lines.size()];
        boolean open = false;
        int pieces = 0;
        for (int i = 0; i < counts.length; i++) {
            Line line = lines.get(i);
            int shipped = inParcels(line.sku(), false);
            int gone = allCancelled ? line.quantity() - shipped : cancelled.getOrDefault(line.sku(), 0);
            counts[i] = new Count(line.sku(), shipped, inParcels(line.sku(), true));
            open |= line.quantity() - gone - shipped > 0;
            pieces += line.quantity() - gone;
        }
        return new Answer(pieces == 0 ? Milestone.CANCELLED : milestone(open), List.of(counts));
    }

    private Milestone milestone(boolean open) {
        Milestone slowest = open || parcels.isEmpty() ? own : Milestone.DELIVERED;
        for (Parcel parcel : parcels.values()) {
            slowest = parcel.milestone.compareTo(slowest) < 0 ? parcel.milestone : slowest;
        }
        return slowest;
    }
}
