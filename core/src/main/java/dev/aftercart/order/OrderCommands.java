package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to an order at an instant. Nothing here changes anything: each method says which events would be recorded,
 * or why none are.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderCommands {

    private final Order order;
    private final Instant now;
    private final @Nullable StatusModel model;

    /**
     * What can be done to an order.
     *
     * @param order the order as it is
     * @param now when it is done
     * @param model the merchant's own statuses, or null when there are none
     */
    public OrderCommands(Order order, Instant now, @Nullable StatusModel model) {
        this.order = Objects.requireNonNull(order, "order");
        this.now = Objects.requireNonNull(now, "now");
        this.model = model;
    }

    /**
     * The order as it is.
     *
     * @return the order
     */
    public Order order() {
        return order;
    }

    /**
     * The shop accepts the order.
     *
     * @return the event
     */
    public Proposal confirmed() {
        return one(OrderEvent.of(EventKind.CONFIRMED, Fact.Empty.INSTANCE, now).key("confirmed"));
    }

    /**
     * Money was taken.
     *
     * @param amount how much
     * @param key the payment provider's key for it, so that it counts once
     * @return the event
     */
    public Proposal paid(Money amount, String key) {
        return money(EventKind.PAYMENT_CAPTURED, amount, key);
    }

    /**
     * Money was given back.
     *
     * @param amount how much
     * @param key the payment provider's key for it, so that it counts once
     * @return the event
     */
    public Proposal refunded(Money amount, String key) {
        return money(EventKind.PAYMENT_REFUNDED, amount, key);
    }

    private Proposal money(EventKind kind, Money amount, String key) {
        Fact fact = new Fact.Payment(amount, order.checkout().paymentMethod());
        return one(OrderEvent.of(kind, fact, now).key(kind.code() + ":" + key));
    }

    /**
     * A parcel leaves.
     *
     * @param parcel describes the parcel
     * @return the event, or a veto when it holds more than is left to send
     */
    public Proposal shipped(UnaryOperator<ParcelDraft> parcel) {
        ParcelDraft draft = parcel.apply(new ParcelDraft(order));
        Optional<Sku> tooMany = draft.tooMany();
        if (tooMany.isPresent() && draft.direction() == Direction.FORWARD) {
            Sku sku = tooMany.get();
            int open = order.ledger(sku).map(LineLedger::open).orElse(0);
            return veto(Phrase.of("order.veto.more_than_open")
                    .withCode("sku", sku.value())
                    .with("open", open));
        }
        return one(OrderEvent.of(EventKind.SHIPPED, draft.fact(), now).key(draft.key()));
    }

    /**
     * The order is cancelled as a whole.
     *
     * @param reason the code of why, such as {@code changed_mind}
     * @return the event, or a veto when something has left already
     */
    public Proposal cancelled(String reason) {
        boolean left = order.shipments().stream()
                .anyMatch(parcel -> parcel.isOutbound() && parcel.milestone().compareTo(Milestone.SHIPPED) >= 0);
        return left
                ? veto(Phrase.of("order.veto.already_shipped"))
                : one(OrderEvent.of(EventKind.CANCELLED, new Fact.Cancellation(Items.NONE, reason), now)
                        .key("cancelled"));
    }

    /**
     * The order enters one of the merchant's own statuses.
     *
     * @param status the status
     * @return the event, or a veto by the model: no such way, or a guard's objection
     * @throws IllegalStateException when the shop has no status model
     */
    public Proposal enter(String status) {
        if (model == null) {
            throw new IllegalStateException(
                    "entering status \"" + status + "\" needs a StatusModel, but there is none");
        }
        Optional<Phrase> objection = model.objection(order, status);
        return objection.isPresent()
                ? veto(objection.get())
                : one(OrderEvent.of(
                        EventKind.STATUS_ENTERED,
                        new Fact.StatusEntered(status, model.milestone(status).orElse(null)),
                        now));
    }

    /**
     * A step of a return is taken.
     *
     * @param step which step, one of the return kinds
     * @param reference which return
     * @param items what it is about
     * @return the event
     */
    public Proposal returned(EventKind step, String reference, Items items) {
        return one(OrderEvent.of(step, new Fact.Return(reference, items, null), now)
                .key(step.code() + ":" + reference));
    }

    /**
     * A courier reported. What was heard before is left out.
     *
     * @param reading what it said
     * @return the events that are new; without the courier's sentences, which may name people
     */
    public Proposal tracked(TrackingReading reading) {
        Set<EventId> known = order.events().stream().map(OrderEvent::id).collect(Collectors.toCollection(HashSet::new));
        List<OrderEvent> events = new ArrayList<>();
        long sequence = 0;
        for (TrackingEvent event : reading.events()) {
            OrderEvent made = scan(reading, event, ++sequence);
            if (known.add(made.id())) {
                events.add(made);
            }
        }
        estimate(reading).ifPresent(events::add);
        return new Proposal.Events(events);
    }

    private OrderEvent scan(TrackingReading reading, TrackingEvent event, long sequence) {
        Instant happened = event.time().instant();
        return OrderEvent.of(
                        EventKind.TRACKING_RECORDED,
                        new Fact.Tracked(reading.courier(), parcel(reading), event),
                        happened == null ? now : happened)
                .source(new Source(reading.courier().value()))
                .sequence(sequence)
                .recorded(now);
    }

    /** The number under which the order has the parcel: couriers answer with another number of the same parcel. */
    private TrackingNumber parcel(TrackingReading reading) {
        return order.shipments().stream()
                .filter(shipment -> shipment.courier().equals(reading.courier()))
                .map(Shipment::number)
                .filter(number ->
                        number.equals(reading.number()) || reading.aliases().contains(number))
                .findFirst()
                .orElse(reading.number());
    }

    /** A new date is news only until the parcel has arrived. */
    private Optional<OrderEvent> estimate(TrackingReading reading) {
        if (reading.journey().milestone().map(Milestone::isTerminal).orElse(false)) {
            return Optional.empty();
        }
        Optional<Estimate> told = order.promises().estimates().stream()
                .filter(estimate -> estimate.source() == Estimate.Source.COURIER)
                .reduce((earlier, later) -> later);
        return reading.estimates().stream()
                .limit(1)
                .filter(estimate -> !told.equals(Optional.of(estimate)))
                .map(estimate -> OrderEvent.of(EventKind.PROMISE_REVISED, new Fact.Promised(estimate), now)
                        .source(new Source(reading.courier().value()))
                        .recorded(now))
                .findFirst();
    }

    /** What is done in the same instant stays in the order in which it was done. */
    private Proposal one(OrderEvent.Draft draft) {
        return new Proposal.Events(List.of(draft.sequence(order.events().size()).recorded(now)));
    }

    private static Proposal veto(Phrase why) {
        return new Proposal.Vetoed(why);
    }
}
