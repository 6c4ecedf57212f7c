package dev.aftercart.examples.serve;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.LineLedger;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.Tracks;
import dev.aftercart.tracking.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;

/** What follows from what customers ask for, whoever they are: read off the order. */
final class Aftermath {

    private Aftermath() {}

    /** What the shop owes the customer next; empty when nothing. */
    static Optional<Scene> of(Order order) {
        if (order.milestone() == Milestone.CANCELLED) {
            return isPaidBack(order) ? Optional.empty() : Optional.of(Scene.REFUNDED);
        }
        EventKind step = newest(order, event -> event.fact() instanceof Fact.Return)
                .map(OrderEvent::kind)
                .orElse(EventKind.PLACED);
        return switch (step) {
            case RETURN_REQUESTED, EXCHANGE_REQUESTED -> Optional.of(Scene.RETURN_APPROVED);
            case RETURN_APPROVED -> Optional.of(Scene.RETURN_RECEIVED);
            case RETURN_RECEIVED -> received(order);
            default -> Optional.empty();
        };
    }

    private static Optional<Scene> received(Order order) {
        boolean exchange = asked(order).kind() == EventKind.EXCHANGE_REQUESTED;
        boolean settled = newest(order, event -> event.kind() == EventKind.PAYMENT_REFUNDED)
                .filter(refund -> refund.occurredAt().isAfter(asked(order).occurredAt()))
                .isPresent();
        return exchange ? Optional.of(Scene.EXCHANGED) : settled ? Optional.empty() : Optional.of(Scene.REFUNDED);
    }

    private static boolean isPaidBack(Order order) {
        return order.captured().isEmpty() || order.tracks().refund() == Tracks.Refund.REFUNDED;
    }

    /** Everything that is still to be sent is set aside. */
    static Proposal packed(OrderCommands order) {
        Items all = Items.NONE;
        for (Line line : order.order().lines()) {
            all = all.plus(Items.of(line.sku(), line.quantity()));
        }
        return order.allocated(all);
    }

    /** A piece of the last line. */
    static Proposal returnAsked(OrderCommands order) {
        List<Line> lines = order.order().lines();
        Items one = Items.of(lines.get(lines.size() - 1).sku(), 1);
        return order.returns().requested(nextReference(order.order()), one, "size-too-small");
    }

    /** What was paid for what came back; all of it where nothing was sent. */
    static Proposal refunded(OrderCommands order) {
        Order now = order.order();
        Money left = now.captured()
                .orElseThrow()
                .minus(now.refunded()
                        .orElse(Money.zero(now.captured().orElseThrow().getCurrencyUnit())));
        if (now.milestone() == Milestone.CANCELLED) {
            return order.refunded(left, "refund-cancelled");
        }
        Money worth = Money.zero(left.getCurrencyUnit());
        for (var item : ((Fact.Return) asked(now).fact()).items().quantities().entrySet()) {
            worth = worth.plus(now.line(item.getKey()).orElseThrow().unitPrice().multipliedBy(item.getValue()));
        }
        return order.refunded(worth.isGreaterThan(left) ? left : worth, "refund-" + reference(now));
    }

    /** The reference of the return that was heard of last. */
    static String reference(Order order) {
        return newest(order, event -> event.fact() instanceof Fact.Return)
                .map(event -> ((Fact.Return) event.fact()).reference())
                .orElseThrow();
    }

    /** The shop's own numbers of returns (RMA). */
    static String nextReference(Order order) {
        long before = order.standingEvents().stream().filter(Aftermath::isAsked).count();
        return "R-" + order.number() + "-" + (before + 1);
    }

    /** Everything that the customer may still withdraw from, wherever it is: all but what was cancelled or went back. */
    static Items withdrawable(Order order) {
        Items all = Items.NONE;
        for (Line line : order.lines()) {
            int pieces = order.ledger(line.sku()).map(Aftermath::kept).orElse(0);
            all = pieces > 0 ? all.plus(Items.of(line.sku(), pieces)) : all;
        }
        return all;
    }

    private static int kept(LineLedger ledger) {
        return ledger.ordered() - ledger.cancelled() - ledger.returnRequested() - ledger.returned();
    }

    private static OrderEvent asked(Order order) {
        return newest(order, Aftermath::isAsked).orElseThrow();
    }

    private static boolean isAsked(OrderEvent event) {
        return event.kind() == EventKind.RETURN_REQUESTED || event.kind() == EventKind.EXCHANGE_REQUESTED;
    }

    private static Optional<OrderEvent> newest(Order order, Predicate<OrderEvent> wanted) {
        return order.standingEvents().stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
