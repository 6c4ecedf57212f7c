package dev.aftercart.order;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.internal.Trail;
import dev.aftercart.promise.Promises;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order as its events tell it: lines, parcels, money, dates, and what they add up to.
 *
 * <p>A pure function of its events: the same events, in any order and any number of times, make the same order. The fold
 * never refuses; what does not add up is left out and listed by {@link #anomalies()}. Immutable and thread-safe.
 */
public final class Order {

    private final OrderNumber number;
    private final List<OrderEvent> events;
    private final OrderFold fold;
    private final List<Shipment> shipments;
    /** In the order of the lines. */
    private final List<LineLedger> ledgers;

    private final Milestone milestone;

    /** Made when first asked for; whoever is first, it comes out the same. */
    private @Nullable Tracks tracks;

    private Order(OrderNumber number, List<OrderEvent> events, OrderFold fold) {
        this.number = number;
        this.events = events;
        this.fold = fold;
        this.shipments = List.copyOf(fold.shipments());
        this.ledgers = new Ledgers(fold, shipments).count();
        this.milestone = new Rollup(fold, shipments, ledgers).milestone();
    }

    /** An order of events that are in order, each once. */
    private static Order of(OrderNumber number, List<OrderEvent> events) {
        OrderFold fold = new OrderFold();
        Corrections corrections = Corrections.among(events);
        fold.corrected = corrections.areAny();
        corrections.standing(events).forEach(fold::take);
        return new Order(number, events, fold);
    }

    /**
     * Starts a new order.
     *
     * @param number the shop's number for it
     * @return a draft, to be recorded
     */
    public static OrderDraft place(String number) {
        return new OrderDraft(OrderNumber.of(number));
    }

    /**
     * Makes an order of its events.
     *
     * @param number the order's number
     * @param events what happened, in any order, repeated or not; at least one
     * @return the order
     * @throws IllegalArgumentException when there is no event
     */
    public static Order fold(OrderNumber number, Collection<OrderEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("order " + number + " has no event; an order is what its events tell");
        }
        return of(number, Duplicates.removed(events));
    }

    /**
     * The same order with more events. Events that come after all others are added without looking at the past again.
     *
     * @param more what else happened
     * @return the order; equal to this one when nothing is new
     */
    public Order with(Collection<OrderEvent> more) {
        Order order = this;
        for (OrderEvent event : more) {
            if (!order.isFollowedBy(event)) {
                return refolded(more);
            }
            order = order.followedBy(event);
        }
        return order;
    }

    private Order refolded(Collection<OrderEvent> more) {
        List<OrderEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return fold(number, all);
    }

    /** Whether an event only adds to the past: it is the newest, it is new, and no correction is about. */
    private boolean isFollowedBy(OrderEvent event) {
        boolean newest = OrderEvent.ORDER.compare(events.get(events.size() - 1), event) < 0;
        return newest && !fold.corrected && event.kind() != EventKind.CORRECTED && !has(event.id());
    }

    private boolean has(EventId id) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private Order followedBy(OrderEvent event) {
        OrderFold further = fold.copy();
        further.take(event);
        return new Order(number, Trail.after(events, event), further);
    }

    /**
     * The order as it was: only what had happened by then.
     *
     * @param instant up to when, included
     * @return the order, or empty when nothing had happened yet
     */
    public Optional<Order> asOf(Instant instant) {
        return only(event -> !event.occurredAt().isAfter(instant));
    }

    /**
     * The order as we knew it: only what we had heard by then.
     *
     * @param instant up to when, included
     * @return the order, or empty when we had heard nothing
     */
    public Optional<Order> asKnownAt(Instant instant) {
        return only(event -> !event.recordedAt().isAfter(instant));
    }

    private Optional<Order> only(Predicate<OrderEvent> wanted) {
        List<OrderEvent> some = events.stream().filter(wanted).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(of(number, some));
    }

    /**
     * The shop's number for the order.
     *
     * @return the number
     */
    public OrderNumber number() {
        return number;
    }

    /**
     * What happened, oldest first, each event once. Events that were corrected are still there.
     *
     * @return an unmodifiable list; at least one event
     */
    public List<OrderEvent> events() {
        return events;
    }

    /**
     * What happened and still holds: without what was corrected, and without what a correction of a correction voids.
     *
     * @return an unmodifiable list, oldest first; all {@link #events()} when nothing was corrected
     */
    public List<OrderEvent> standingEvents() {
        return fold.corrected ? Corrections.among(events).standing(events) : events;
    }

    /**
     * The messages that were decided on, in the order in which they were first heard of, each as it stands.
     *
     * @return an unmodifiable list
     */
    public List<OrderMessage> messages() {
        return fold.messages;
    }

    /**
     * When the customer ordered.
     *
     * @return the instant of the order, or of the oldest event while the order itself has not been heard of
     */
    public Instant placedAt() {
        return fold.placedAt == null ? events.get(0).occurredAt() : fold.placedAt;
    }

    /**
     * What was ordered, as it is now.
     *
     * @return an unmodifiable list; empty while the order itself has not been heard of
     */
    public List<Line> lines() {
        return fold.lines;
    }

    /**
     * The line of a SKU.
     *
     * @param sku which
     * @return the line, or empty when the order has none
     */
    public Optional<Line> line(Sku sku) {
        return fold.lines.stream().filter(line -> line.sku().equals(sku)).findFirst();
    }

    /**
     * Where the pieces of a line are.
     *
     * @param sku which line
     * @return the ledger, or empty when the order has no such line
     */
    public Optional<LineLedger> ledger(Sku sku) {
        for (int i = 0; i < ledgers.size(); i++) {
            if (fold.lines.get(i).sku().equals(sku)) {
                return Optional.of(ledgers.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * What was settled at checkout.
     *
     * @return the checkout; {@link Checkout#UNKNOWN} while the order itself has not been heard of
     */
    public Checkout checkout() {
        return fold.checkout;
    }

    /**
     * Where a line goes.
     *
     * @param sku which line
     * @return its own address, else the order's; empty when nobody said, or the order has no such line
     */
    public Optional<Address> shipTo(Sku sku) {
        return line(sku).flatMap(line -> line.shipTo().or(() -> Optional.ofNullable(fold.checkout.shipTo())));
    }

    /**
     * What the order costs, as it stands on a receipt.
     *
     * @return the totals, or empty for an order without lines
     */
    public Optional<Totals> totals() {
        return Totals.of(fold.lines, fold.checkout);
    }

    /**
     * What the customer owes for all of the order.
     *
     * @return the sum, or empty for an order without lines
     */
    public Optional<Money> total() {
        return totals().map(Totals::total);
    }

    /**
     * What was taken, by all means of payment together.
     *
     * @return the sum, or empty when nothing was
     */
    public Optional<Money> captured() {
        return Optional.ofNullable(fold.captured);
    }

    /**
     * What was given back.
     *
     * @return the sum, or empty when nothing was
     */
    public Optional<Money> refunded() {
        return Optional.ofNullable(fold.refunded);
    }

    /**
     * The parcels, in the order in which they were heard of.
     *
     * @return an unmodifiable list
     */
    public List<Shipment> shipments() {
        return shipments;
    }

    /**
     * The dates that the customer was given.
     *
     * @return the promises, oldest first
     */
    public Promises promises() {
        return new Promises(fold.promises);
    }

    /**
     * How far the order has come: as far as the piece that has come least far.
     *
     * @return the milestone
     */
    public Milestone milestone() {
        return milestone;
    }

    /**
     * Why the order's answers are what they are.
     *
     * @return the explanations, one for each derived answer
     */
    public OrderExplanations explained() {
        return new OrderExplanations(this);
    }

    /**
     * Payment, fulfilment, return and refund, each on its own.
     *
     * @return the four states
     */
    public Tracks tracks() {
        Tracks made = tracks;
        if (made == null) {
            made = new Rollup(fold, shipments, ledgers).tracks();
            tracks = made;
        }
        return made;
    }

    /**
     * The merchant's own status.
     *
     * @return the status, or empty when none was entered
     */
    public Optional<String> status() {
        return Optional.ofNullable(fold.status);
    }

    /**
     * Since when the order is in the merchant's own status.
     *
     * @return the instant, or empty when no status was entered
     */
    public Optional<Instant> statusSince() {
        return Optional.ofNullable(fold.statusSince);
    }

    /** The merchant's own statuses that were entered, one after the other. */
    List<String> way() {
        return fold.way;
    }

    /**
     * When the customer had everything that was not cancelled; what came in exchange afterwards does not change it.
     *
     * @return the instant of the last delivery, or empty while something is missing
     */
    public Optional<Instant> deliveredAt() {
        return tracks().fulfilment() == Tracks.Fulfilment.DELIVERED
                ? lastDelivery(countingShipments(), items -> true)
                : Optional.empty();
    }

    /**
     * When the customer had the last delivered piece of a line, also one that came in exchange.
     *
     * @param sku which line
     * @return the instant, or empty when none was delivered
     */
    public Optional<Instant> deliveredAt(Sku sku) {
        return lastDelivery(shipments, items -> items.of(sku) > 0);
    }

    /** The parcels that say how far the order has come. */
    List<Shipment> countingShipments() {
        return new Rollup(fold, shipments, ledgers).counting();
    }

    private Optional<Instant> lastDelivery(List<Shipment> parcels, Predicate<Items> wanted) {
        Stream<Instant> delivered = parcels.stream()
                .filter(Shipment::isOutbound)
                .filter(shipment -> wanted.test(shipment.items()))
                .flatMap(shipment -> shipment.deliveredAt().stream());
        Stream<Instant> provided = fold.provisions.stream()
                .filter(provision -> wanted.test(provision.items()))
                .map(OrderFold.Provision::at);
        return Stream.concat(delivered, provided).max(Instant::compareTo);
    }

    /** The returns and exchanges by their references. */
    Map<String, ReturnCase> returnCases() {
        return fold.returns;
    }

    /**
     * The zone by which the customer reads a calendar: their own, else the address's, else UTC.
     *
     * @return the zone
     */
    public ZoneId zone() {
        Address shipTo = fold.checkout.shipTo();
        @Nullable ZoneId zone = fold.checkout.zone();
        if (zone == null && shipTo != null) {
            zone = shipTo.zone();
        }
        return zone == null ? ZoneOffset.UTC : zone;
    }

    /**
     * What happened, told line by line.
     *
     * @return the timeline
     */
    public Timeline timeline() {
        return new Timeline(this);
    }

    /**
     * What does not add up in the events and was left out: more shipped than ordered, a refund above what was paid.
     *
     * @return warnings, each naming the event or line; empty for a sound order
     */
    public List<Diagnostic> anomalies() {
        List<Diagnostic> counted = new Ledgers(fold, shipments).anomalies();
        return Stream.concat(fold.anomalies.stream(), counted.stream()).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order that && number.equals(that.number) && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return number.hashCode() * 31 + events.size();
    }

    @Override
    public String toString() {
        return "order " + number + " (" + milestone + ", " + events.size() + " events)";
    }
}
