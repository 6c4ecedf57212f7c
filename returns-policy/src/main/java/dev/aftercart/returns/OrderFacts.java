package dev.aftercart.returns;

import dev.aftercart.order.Address;
import dev.aftercart.order.Checkout;
import dev.aftercart.order.Line;
import dev.aftercart.order.LineLedger;
import dev.aftercart.order.Order;
import dev.aftercart.order.Shipment;
import java.time.Instant;
import java.util.stream.Collectors;
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
        Checkout checkout = order.checkout();
        Address shipTo = checkout.shipTo();
        ReturnFacts known = new ReturnFacts(
                        order.placedAt(),
                        order.zone(),
                        shipTo == null ? null : shipTo.country(),
                        order.lines().stream().map(facts::line).toList(),
                        Stated.NOTHING)
                .with(Attributes.TIER, checkout.tier())
                .with(Attributes.CHANNEL, checkout.channel())
                .with(Attributes.MARKET, checkout.market())
                .with(Attributes.PAYMENT_METHOD, checkout.paymentMethod())
                .with(Attributes.GIFT, checkout.gift())
                .with(Attributes.BUSINESS, checkout.business());
        return order.total()
                .map(total -> known.with(Attributes.ORDER_TOTAL, total))
                .orElse(known);
    }

    private LineFacts line(Line line) {
        return LineFacts.of(line.sku().value(), line.unitPrice(), returnable(line))
                .withCategory(line.category())
                .withTags(line.tags())
                .withDispatch(dispatchedAt(line))
                .withDelivery(order.deliveredAt(line.sku()).orElse(null))
                .with(Attributes.VENDOR, line.vendor())
                .with(Attributes.TRAITS, line.traits().stream().map(Codes::of).collect(Collectors.toSet()));
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
