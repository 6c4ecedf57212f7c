package dev.aftercart.order;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        for (Shipment shipment : shipments) {
            for (Sku sku : shipment.items().quantities().keySet()) {
                if (!ledgers.containsKey(sku)) {
                    note(sku, "is in parcel " + shipment.number() + ", but the order has no such line");
                }
            }
        }
        return ledgers;
    }

    /** What did not add up while counting. */
    List<Diagnostic> anomalies() {
        return anomalies;
    }

    private LineLedger count(Line line) {
        Sku sku = line.sku();
        int sent = outbound(sku, null);
        int cameBack = outbound(sku, Milestone.RETURNED);
        // What came back undelivered can be sent again, so it does not count against what was ordered.
        int away = atMost(sku, "shipped", sent - cameBack, line.quantity());
        int shipped = Math.min(sent, line.quantity());
        int delivered = Math.min(outbound(sku, Milestone.DELIVERED), away);
        int back = shipped - away;
        int open = line.quantity() - shipped;
        int cancelled = fold.allCancelled ? open : atMost(sku, "cancelled", fold.cancelled.of(sku), open);
        int returned = atMost(sku, "returned", inCases(sku, true), delivered);
        int asked = Math.min(inCases(sku, false), delivered - returned);
        int allocated = Math.min(fold.allocated.of(sku), line.quantity());
        return new LineLedger(line.quantity(), cancelled, allocated, shipped, delivered, back, asked, returned);
    }

    private int outbound(Sku sku, @Nullable Milestone at) {
        int count = 0;
        for (Shipment shipment : shipments) {
            boolean counts = shipment.isOutbound() && (at == null || shipment.milestone() == at);
            count += counts ? shipment.items().of(sku) : 0;
        }
        return count;
    }

    private int inCases(Sku sku, boolean received) {
        int count = 0;
        for (OrderFold.ReturnCase step : fold.returns.values()) {
            boolean open = step.state() == EventKind.RETURN_REQUESTED || step.state() == EventKind.RETURN_APPROVED;
            boolean counts = received ? step.state() == EventKind.RETURN_RECEIVED : open;
            count += counts ? step.items().of(sku) : 0;
        }
        return count;
    }

    private int atMost(Sku sku, String what, int told, int most) {
        if (told > most) {
            note(sku, told + " were " + what + ", but there are only " + most);
        }
        return Math.min(told, most);
    }

    private void note(Sku sku, String what) {
        anomalies.add(Diagnostic.warning("line " + sku, what));
    }
}
