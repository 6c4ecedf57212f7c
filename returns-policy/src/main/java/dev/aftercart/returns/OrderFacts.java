package dev.aftercart.returns;

import dev.aftercart.order.Address;
import dev.aftercart.order.Line;
import dev.aftercart.order.LineLedger;
import dev.aftercart.order.Order;
import dev.aftercart.order.Shipment;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a return off an order's log. */
final class OrderFacts {

    private final Order order;

    private OrderFacts(Order order) {
        this.order = order;
    }

    static ReturnFacts of(Order order) {
        OrderFacts facts = new OrderFacts(order);
        Address shipTo = order.checkout().shipTo();
        return new ReturnFacts(
                order.placedAt(),
                order.zone(),
                shipTo == null ? null : shipTo.country(),
                order.lines().stream().map(facts::line).toList());
    }

    private LineFacts line(Line line) {
        return new LineFacts(
                line.sku(),
                line.unitPrice(),
                returnable(line),
                line.category(),
                marks(line),
                dispatchedAt(line),
                order.deliveredAt(line.sku()).orElse(null));
    }

    /** The shop's own marks, and what is special about the goods: a rule names both in one way. */
    private static Set<String> marks(Line line) {
        Set<String> marks = new TreeSet<>(line.tags());
        line.traits().forEach(trait -> marks.add(trait.code()));
        return marks;
    }

    /** Before the first piece has come, those that are still to come: the window, and not this number, says that it is early. */
    private int returnable(Line line) {
        LineLedger ledger = order.ledger(line.sku()).orElseThrow();
        return ledger.delivered() == 0 ? ledger.ordered() - ledger.cancelled() : ledger.returnable();
    }

    private @Nullable Instant dispatchedAt(Line line) {
        return order.shipments().stream()
                .filter(Shipment::isOutbound)
                .filter(shipment -> shipment.items().of(line.sku()) > 0)
                .flatMap(shipment -> Stream.ofNullable(shipment.shippedAt()))
                .max(Instant::compareTo)
                .orElse(null);
    }
}
