package dev.aftercart.order;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.internal.Trail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Milestone;
import java.util.List;
import java.util.function.Supplier;

/** Counts the pieces of every line, and notes what does not add up. */
final class Ledgers {

    private final OrderFold fold;
    private final List<Shipment> shipments;
    private List<Diagnostic> anomalies = List.of();

    Ledgers(OrderFold fold, List<Shipment> shipments) {
        this.fold = fold;
        this.shipments = shipments;
    }

    /** A ledger for each line, in the lines' order. */
    List<LineLedger> count() {
        LineLedger[] ledgers = new LineLedger[fold.lines.size()];
        for (int i = 0; i < ledgers.length; i++) {
            ledgers[i] = count(fold.lines.get(i));
        }
        return List.of(ledgers);
    }

    /** What does not add up; few ask, so it is looked for when they do. */
    List<Diagnostic> anomalies() {
        count();
        noteStrangers();
        return anomalies;
    }

    private LineLedger count(Line line) {
        Sku sku = line.sku();
        int ordered = line.quantity();
        int provided = atMost(sku, "provided", fold.provided.of(sku), ordered);
        int sendable = ordered - provided;
        Carried carried = carried(sku);
        atMost(sku, "shipped", carried.awayForward, sendable);
        // What came back undelivered, or was lost, can be sent again, so it does not count against what was ordered.
        // More than was ordered may be replacements, but only in an exchange.
        int away = Math.min(carried.away, sendable);
        int cancelled = cancelled(sku, sendable - away);
        int shipped = Math.min(carried.sent, sendable - cancelled);
        int delivered = provided + Math.min(carried.delivered, away);
        int lost = Math.min(carried.lost, shipped - away);
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

    /** A parcel that the courier was told not to carry after all holds nothing that was sent. */
    static boolean wasSent(Shipment parcel) {
        return parcel.isOutbound() && parcel.milestone() != Milestone.CANCELLED;
    }

    private Carried carried(Sku sku) {
        Carried carried = new Carried();
        for (Shipment parcel : shipments) {
            int pieces = wasSent(parcel) ? parcel.items().of(sku) : 0;
            if (pieces > 0) {
                carried.add(parcel, pieces);
            }
        }
        return carried;
    }

    /** What parcels took along of a line, and what became of it. */
    private static final class Carried {

        private int sent;
        private int lost;
        private int delivered;

        /** With couriers or the customer. */
        private int away;

        private int awayForward;

        void add(Shipment parcel, int pieces) {
            sent = Items.sum(sent, pieces);
            switch (parcel.milestone()) {
                case RETURNED -> {}
                case LOST -> lost = Items.sum(lost, pieces);
                case DELIVERED -> {
                    delivered = Items.sum(delivered, pieces);
                    addAway(parcel, pieces);
                }
                default -> addAway(parcel, pieces);
            }
        }

        private void addAway(Shipment parcel, int pieces) {
            away = Items.sum(away, pieces);
            awayForward = parcel.direction() == Direction.FORWARD ? Items.sum(awayForward, pieces) : awayForward;
        }
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
    private void noteStrangers() {
        for (Shipment shipment : shipments) {
            if (shipment.direction() != Direction.EXCHANGE) {
                noteStrangers(shipment.items(), () -> "is in parcel " + shipment.number());
            }
        }
        noteStrangers(fold.cancelled, () -> "was cancelled");
        noteStrangers(fold.provided, () -> "was provided");
        fold.returns.forEach((reference, step) -> {
            noteStrangers(step.asked(), () -> "was asked back in return " + reference);
            noteStrangers(step.received().without(step.asked()), () -> "came back in return " + reference);
        });
    }

    private void noteStrangers(Items items, Supplier<String> what) {
        items.quantities().forEach((sku, quantity) -> {
            if (fold.ordered.of(sku) == 0) {
                note(sku, what.get() + ", but the order has no such line");
            }
        });
    }

    private void note(Sku sku, String what) {
        anomalies = Trail.after(anomalies, Diagnostic.warning("line " + sku, what));
    }
}
