package dev.aftercart.examples.status;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.StatusModel;
import java.time.Instant;
import org.joda.money.Money;

/** A paid order that a shop takes through its statuses. */
public final class SampleWay {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private SampleWay() {}

    /**
     * Takes an order along the way that each status names first.
     *
     * @param model the statuses
     * @param far how many statuses to enter at most
     * @return the order
     */
    public static Order through(StatusModel model, int far) {
        Money price = Money.parse("EUR 640.00");
        OrderDraft draft = Order.place("1001").at(NOON).line("ARMCHAIR", "Armchair", 1, price);
        Order order = Order.fold(draft.number(), draft.events(NOON));
        order = after(order, new OrderCommands(order, NOON, model).paid(price, "pay-1"));
        String status = model.start();
        for (int entered = 0; entered < far && !status.isEmpty(); entered++) {
            order = after(order, new OrderCommands(order, NOON, model).enter(status));
            status = model.next(status).stream().findFirst().orElse("");
        }
        return order;
    }

    private static Order after(Order order, Proposal proposal) {
        return proposal instanceof Proposal.Events done ? order.with(done.events()) : order;
    }
}
