package dev.aftercart.notify;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.Tracks;
import dev.aftercart.tracking.Milestone;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers one question: may something be sold to this order's customer now? Not while they wait for us. */
public final class PromotionGate {

    private PromotionGate() {}

    /**
     * Why promotions have to wait for an order.
     *
     * @param order the order
     * @return the reason, in the phrases of {@link PlanPhrases}; empty when the order is settled
     */
    public static Optional<Phrase> closed(Order order) {
        return reason(order).map(reason -> Phrase.of("plan.waits." + reason));
    }

    private static Optional<String> reason(Order order) {
        if (!order.milestone().isTerminal()) {
            return Optional.of("on_the_way");
        }
        if (order.milestone() == Milestone.LOST) {
            return Optional.of("lost");
        }
        return switch (order.tracks().returns()) {
            case REQUESTED, APPROVED, PARTLY_RECEIVED, EXCHANGING -> Optional.of("return");
            case RECEIVED -> openClaim(order).or(() -> owed(order));
            case NONE, DECLINED -> openClaim(order);
        };
    }

    private static Optional<String> owed(Order order) {
        boolean exchanged = order.events().stream().anyMatch(event -> event.kind() == EventKind.EXCHANGE_REQUESTED);
        return !exchanged && order.tracks().refund() == Tracks.Refund.NONE ? Optional.of("refund") : Optional.empty();
    }

    private static Optional<String> openClaim(Order order) {
        Set<String> settled = new HashSet<>();
        List<OrderEvent> events = order.standingEvents();
        for (int i = events.size() - 1; i >= 0; i--) {
            OrderEvent event = events.get(i);
            if (event.kind() == EventKind.CLAIM_RESOLVED) {
                settled.add(((Fact.Return) event.fact()).reference());
            } else if (event.kind() == EventKind.CLAIM_OPENED
                    && settled.add(((Fact.Return) event.fact()).reference())) {
                return Optional.of("claim");
            }
        }
        return Optional.empty();
    }
}
