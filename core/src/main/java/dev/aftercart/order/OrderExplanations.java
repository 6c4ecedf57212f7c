package dev.aftercart.order;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Direction;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.joda.money.Money;

/**
 * Why an order's answers are what they are: for each the rule, the events that it rests on, and what would change it.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderExplanations {

    private static final Set<EventKind> PAYMENTS =
            Set.of(EventKind.PAYMENT_AUTHORISED, EventKind.PAYMENT_CAPTURED, EventKind.PAYMENT_FAILED);
    private static final Set<EventKind> RETURNS = Set.of(
            EventKind.RETURN_REQUESTED,
            EventKind.RETURN_APPROVED,
            EventKind.RETURN_DECLINED,
            EventKind.RETURN_RECEIVED);

    private final Order order;

    OrderExplanations(Order order) {
        this.order = order;
    }

    /**
     * Why the order has come as far as {@link Order#milestone()}.
     *
     * @return the explanation, to be rendered in a language
     */
    public Explanation milestone() {
        return MilestoneExplanation.of(order);
    }

    /**
     * Why the payment is in its state.
     *
     * @return the explanation
     */
    public Explanation payment() {
        Because because = new Because(order).events(event -> PAYMENTS.contains(event.kind()));
        Optional<Money> total = order.total();
        total.ifPresent(amount -> because.fact(Phrase.of("order.fact.total").with("amount", amount)));
        if (order.tracks().payment() != Tracks.Payment.PAID) {
            because.change(Phrase.of("order.change.pay"));
        }
        return because.rule(rule("payment", order.tracks().payment()));
    }

    /**
     * Why the sending of the goods is in its state.
     *
     * @return the explanation
     */
    public Explanation fulfilment() {
        return pieces().rule(rule("fulfilment", order.tracks().fulfilment()));
    }

    /** What was sent and what became of it, in numbers and events; and what is still to come. */
    private Because pieces() {
        Because because = new Because(order);
        int shipped = because.count(LineLedger::shipped);
        int open = because.count(LineLedger::open);
        because.fact(Phrase.of("order.fact.pieces")
                        .with("shipped", shipped)
                        .with("delivered", because.count(LineLedger::delivered))
                        .with("total", shipped + open))
                .events(event -> event.kind() == EventKind.SHIPPED || isDelivery(event));
        if (open > 0) {
            because.change(Phrase.of("order.change.ship").with("open", open));
        }
        arriving(because, Shipment::isOutbound);
        return because;
    }

    private void arriving(Because because, Predicate<Shipment> wanted) {
        order.shipments().stream()
                .filter(parcel -> wanted.test(parcel) && !parcel.milestone().isTerminal())
                .forEach(parcel -> because.change(Phrase.of("order.change.report")
                        .withCode("number", parcel.lastLeg().number().value())));
    }

    private static boolean isDelivery(OrderEvent event) {
        return event.fact() instanceof Fact.Tracked tracked && tracked.event().isDeliveryToCustomer();
    }

    /**
     * Why what is coming back is in its state.
     *
     * @return the explanation
     */
    public Explanation returns() {
        Tracks.Returns state = order.tracks().returns();
        Because because = new Because(order).events(event -> RETURNS.contains(event.kind()));
        switch (state) {
            case NONE, DECLINED -> because.change(Phrase.of("order.change.return_ask"));
            case REQUESTED -> because.change(Phrase.of("order.change.return_answer"));
            case APPROVED, PARTLY_RECEIVED -> because.change(Phrase.of("order.change.return_arrive"));
            case EXCHANGING -> arriving(because, parcel -> parcel.direction() == Direction.EXCHANGE);
            case RECEIVED -> {}
        }
        return because.rule(rule("returns", state));
    }

    /**
     * Why what was given back is in its state.
     *
     * @return the explanation
     */
    public Explanation refund() {
        Because because = new Because(order)
                .events(event ->
                        event.kind() == EventKind.PAYMENT_CAPTURED || event.kind() == EventKind.PAYMENT_REFUNDED);
        if (order.tracks().refund() != Tracks.Refund.REFUNDED) {
            because.change(Phrase.of("order.change.refund"));
        }
        return because.rule(rule("refund", order.tracks().refund()));
    }

    /**
     * Why {@link Order#deliveredAt()} is that instant, or none.
     *
     * @return the explanation
     */
    public Explanation deliveredAt() {
        Optional<Instant> at = order.deliveredAt();
        Phrase rule = at.isEmpty()
                ? Phrase.of("order.rule.not_delivered")
                : Phrase.of("order.rule.delivered").with("at", at.get().atZone(order.zone()));
        return pieces().rule(rule);
    }

    /**
     * Why the ledger of a line says what it says.
     *
     * @param sku which line
     * @return the explanation, or empty when the order has no such line
     */
    public Optional<Explanation> ledger(Sku sku) {
        return order.ledger(sku).map(ledger -> ledger(sku, ledger));
    }

    private Explanation ledger(Sku sku, LineLedger ledger) {
        Because because = new Because(order).events(event -> isAbout(sku, event));
        if (ledger.open() > 0) {
            because.change(Phrase.of("order.change.ship").with("open", ledger.open()));
        }
        return because.rule(Phrase.of("order.rule.ledger")
                .withCode("sku", sku.value())
                .with("ordered", ledger.ordered())
                .with("cancelled", ledger.cancelled())
                .with("shipped", ledger.shipped())
                .with("delivered", ledger.delivered())
                .with("back", ledger.backToSender())
                .with("returned", ledger.returned()));
    }

    /** Events that name the line, and those that name no line and so may be about any. */
    private static boolean isAbout(Sku sku, OrderEvent event) {
        if (event.fact() instanceof Fact.Shipped shipped) {
            return names(sku, shipped.items());
        }
        if (event.fact() instanceof Fact.Cancellation cancelled) {
            return event.kind() == EventKind.CANCELLED && names(sku, cancelled.items());
        }
        if (event.fact() instanceof Fact.Return step) {
            return RETURNS.contains(event.kind()) && names(sku, step.items());
        }
        return event.kind() == EventKind.PLACED || event.kind() == EventKind.EDITED || isDelivery(event);
    }

    private static boolean names(Sku sku, Items items) {
        return items.isEmpty() || items.of(sku) > 0;
    }

    /**
     * Whose zone {@link Order#zone()} is.
     *
     * @return the explanation
     */
    public Explanation zone() {
        Address to = order.checkout().shipTo();
        String whose = "none";
        if (order.checkout().zone() != null) {
            whose = "customer";
        } else if (to != null && to.zone() != null) {
            whose = "address";
        }
        Because because = new Because(order);
        because.standing().stream()
                .filter(event -> event.kind() == EventKind.PLACED)
                .limit(1)
                .forEach(because::evidence);
        if (!whose.equals("customer")) {
            because.change(Phrase.of("order.change.zone"));
        }
        return because.rule(Phrase.of("order.rule.zone_" + whose)
                .withCode("zone", order.zone().getId()));
    }

    private static Phrase rule(String track, Enum<?> state) {
        return Phrase.of("order.rule." + track).with("state", Because.state("track." + track, state));
    }
}
