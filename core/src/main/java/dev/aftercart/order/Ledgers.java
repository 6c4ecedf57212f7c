package dev.aftercart.order;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts the pieces of every line, and notes what does not add up. */
final class Ledgers {

    private final OrderFold fold;
    private final List<Shipment> shipments;
    private final List<Diagnostic> anomalies = new ArrayList<>();

    Ledgers(OrderFold fold, List<Shipment> shipments) {
        this.fold = fold;
        this.shipments = shipments;
    }

    Map<Sku, LineLedger> count() {
        Map<Sku, LineLedger> ledgers = new LinkedHashMap<>();
        fold.lines.forEach(line -> ledgers.put(line.sku(), count(line)));
        noteStrangers(ledgers);
        return ledgers;
    }

    /** What did not add up while counting. */
    List<Diagnostic> anomalies() {
        return anomalies;
    }

    private LineLedger count(Line line) {
        Sku sku = line.sku();
        int ordered = line.quantity();
        int provided = atMost(sku, "provided", fold.provided.of(sku), ordered);
        int sendable = ordered - provided;
        // What came back undelivered, or was lost, can be sent again, so it does not count against what was ordered.
        int away = away(sku, sendable);
        int cancelled = cancelled(sku, sendable - away);
        int shipped = Math.min(outbound(sku, parcel -> true), sendable - cancelled);
        int delivered = provided + Math.min(outbound(sku, Ledgers::isDelivered), away);
        int lost = Math.min(outbound(sku, parcel -> parcel.milestone() == Milestone.LOST), shipped - away);
        int back = shipped - away - lost;
        int allocated = Math.min(fold.allocated.of(sku), ordered - cancelled);
        int returned = atMost(sku, "returned", cameBack(sku), delivered);
        int asked = Math.min(atMost(sku, "asked back", askedBack(sku), ordered - returned), delivered - returned);
        return new LineLedger(
                line.is(Trait.DIGITAL),
                ordered,
                cancelled,
                allocated,
                provided + shipped,
                provided,
                delivered,
                back,
                lost,
                asked,
                returned);
    }

    private int cancelled(Sku sku, int most) {
        return fold.allCancelled ? most : atMost(sku, "cancelled", fold.cancelled.of(sku), most);
    }

    /** How many are with couriers or the customer. More than was ordered may be replacements, but only in an exchange. */
    private int away(Sku sku, int most) {
        atMost(
                sku,
                "shipped",
                outbound(sku, parcel -> isAway(parcel) && parcel.direction() == Direction.FORWARD),
                most);
        return Math.min(outbound(sku, Ledgers::isAway), most);
    }

    private static boolean isAway(Shipment parcel) {
        return parcel.milestone() != Milestone.RETURNED && parcel.milestone() != Milestone.LOST;
    }

    private static boolean isDelivered(Shipment parcel) {
        return parcel.milestone() == Milestone.DELIVERED;
    }

    /** A parcel that the courier was told not to carry after all holds nothing that was sent. */
    static boolean wasSent(Shipment parcel) {
        return parcel.isOutbound() && parcel.milestone() != Milestone.CANCELLED;
    }

    private int outbound(Sku sku, Predicate<Shipment> wanted) {
        int count = 0;
        for (Shipment shipment : shipments) {
            boolean counts = wasSent(shipment) && wanted.test(shipment);
            count = Items.sum(count, counts ? shipment.items().of(sku) : 0);
        }
        return count;
    }

    private int cameBack(Sku sku) {
        int count = 0;
        for (ReturnCase step : fold.returns.values()) {
            count = Items.sum(count, step.received().of(sku));
        }
        return count;
    }

    private int askedBack(Sku sku) {
        int count = 0;
        for (ReturnCase step : fold.returns.values()) {
            count = Items.sum(count, step.outstanding().of(sku));
        }
        return count;
    }

    private int atMost(Sku sku, String what, int told, int most) {
        if (told > most) {
            note(sku, told + " were " + what + ", but there are only " + most);
        }
        return Math.min(told, most);
    }

    /** What is told of lines that the order does not have; in an exchange, other goods are the point of it. */
    private void noteStrangers(Map<Sku, LineLedger> lines) {
        for (Shipment shipment : shipments) {
            if (shipment.direction() != Direction.EXCHANGE) {
                noteStrangers(lines, shipment.items(), "is in parcel " + shipment.number());
            }
        }
        noteStrangers(lines, fold.cancelled, "was cancelled");
        noteStrangers(lines, fold.provided, "was provided");
        fold.returns.forEach((reference, step) -> {
            noteStrangers(lines, step.asked(), "was asked back in return " + reference);
            noteStrangers(lines, step.received().without(step.asked()), "came back in return " + reference);
        });
    }

    private void noteStrangers(Map<Sku, LineLedger> lines, Items items, String what) {
        for (Sku sku : items.quantities().keySet()) {
            if (!lines.containsKey(sku)) {
                note(sku, what + ", but the order has no such line");
            }
        }
    }

    private void note(Sku sku, String what) {
        anomalies.add(Diagnostic.warning("line " + sku, what));
    }
}
