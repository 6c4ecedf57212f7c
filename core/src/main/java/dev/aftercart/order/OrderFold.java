package dev.aftercart.order;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.internal.Trail;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Journey;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Takes an order's events one by one, oldest first, and keeps what they add up to. It never refuses an event: what does not
 * fit is left out and noted.
 */
final class OrderFold {

    List<Line> lines = List.of();
    Checkout checkout = Checkout.UNKNOWN;

    @Nullable
    Instant placedAt;

    @Nullable
    Milestone milestone;

    @Nullable
    String status;

    List<String> way = List.of();

    @Nullable
    Instant statusSince;

    boolean paymentFailed;
    boolean authorised;

    @Nullable
    Money captured;

    @Nullable
    Money refunded;

    boolean allCancelled;
    boolean corrected;
    Items cancelled = Items.NONE;
    Items allocated = Items.NONE;
    Items provided = Items.NONE;
    final List<Provision> provisions = new ArrayList<>();
    private @Nullable Items rest;
    final List<Estimate> promises = new ArrayList<>();
    final Map<String, ReturnCase> returns = new LinkedHashMap<>();
    final List<Diagnostic> anomalies = new ArrayList<>();
    private final Map<Leg, Contents> parcels = new LinkedHashMap<>();
    private final Map<Leg, Leg> handedOn = new HashMap<>();

    /** What a parcel has come to, and the scans that it has not been told yet. */
    private static final class Contents {
        private final List<TrackingEvent> scans = new ArrayList<>();
        private Journey journey = Journey.EMPTY;
        private Direction direction = Direction.FORWARD;
        private Items items = Items.NONE;
        private @Nullable Instant shippedAt;
        private @Nullable Observation observed;
        private List<Leg> onward = List.of();

        Contents copy() {
            Contents copy = new Contents();
            copy.journey = journey;
            copy.direction = direction;
            copy.items = items;
            copy.shippedAt = shippedAt;
            copy.observed = observed;
            copy.onward = onward;
            return copy;
        }

        /** Takes over what was told of the same parcel under its next number. */
        void goOn(Leg next, @Nullable Contents told) {
            List<Leg> legs = new ArrayList<>(onward);
            legs.add(next);
            if (told != null) {
                for (TrackingEvent scan : told.journey().events()) {
                    scans.add(onLeg(scan, legs.size()));
                }
                items = items.plus(told.items);
                shippedAt = shippedAt == null ? told.shippedAt : shippedAt;
                legs.addAll(told.onward);
            }
            onward = List.copyOf(legs);
        }

        boolean isUntold() {
            return items.isEmpty() && direction == Direction.FORWARD;
        }

        Journey journey() {
            if (scans.size() == 1) {
                journey = journey.with(scans.get(0));
            } else if (!scans.isEmpty()) {
                scans.addAll(0, journey.events());
                journey = Journey.of(scans);
            }
            scans.clear();
            return journey;
        }
    }

    /** Goods that reached the customer without a parcel, and when. */
    record Provision(Items items, Instant at) {}

    /** The same fold, to go on from; the two share nothing that changes. */
    OrderFold copy() {
        OrderFold copy = new OrderFold();
        copy.lines = lines;
        copy.checkout = checkout;
        copy.placedAt = placedAt;
        copy.milestone = milestone;
        copy.status = status;
        copy.way = way;
        copy.statusSince = statusSince;
        copy.paymentFailed = paymentFailed;
        copy.authorised = authorised;
        copy.captured = captured;
        copy.refunded = refunded;
        copy.allCancelled = allCancelled;
        copy.corrected = corrected;
        copy.rest = rest;
        copy.cancelled = cancelled;
        copy.allocated = allocated;
        copy.provided = provided;
        copy.provisions.addAll(provisions);
        copy.promises.addAll(promises);
        copy.returns.putAll(returns);
        copy.anomalies.addAll(anomalies);
        copy.handedOn.putAll(handedOn);
        parcels.forEach((parcel, contents) -> copy.parcels.put(parcel, contents.copy()));
        return copy;
    }

    void take(OrderEvent event) {
        rest = event.kind() == EventKind.TRACKING_RECORDED ? rest : null;
        switch (event.kind()) {
            case PLACED -> placed(event, (Fact.Placed) event.fact());
            case CONFIRMED -> reach(Milestone.CONFIRMED);
            case EDITED -> lines = ((Fact.Edited) event.fact()).lines();
            case STATUS_ENTERED -> statusEntered(event, (Fact.StatusEntered) event.fact());
            case ALLOCATED -> allocated((Fact.Allocated) event.fact());
            case PAYMENT_AUTHORISED -> authorised = true;
            case PAYMENT_FAILED -> paymentFailed = true;
            case PAYMENT_CAPTURED -> captured(event, (Fact.Payment) event.fact());
            case PAYMENT_REFUNDED -> refunded(event, (Fact.Payment) event.fact());
            case PROVIDED -> provided(event, (Fact.Provided) event.fact());
            case SHIPPED -> shipped(event, (Fact.Shipped) event.fact());
            case TRACKING_RECORDED -> tracked(event, (Fact.Tracked) event.fact());
            case HANDED_ON -> handedOn((Fact.HandedOn) event.fact());
            case TRACKING_OBSERVED -> observed((Fact.Observed) event.fact());
            case PROMISE_MADE, PROMISE_REVISED -> promises.add(((Fact.Promised) event.fact()).estimate());
            case CANCELLED -> cancelled((Fact.Cancellation) event.fact());
            case RETURN_REQUESTED, RETURN_APPROVED, RETURN_DECLINED, RETURN_RECEIVED -> returned(event);
            case EXCHANGE_REQUESTED -> returned(event);
            case EXCHANGE_COMPLETED, CLAIM_OPENED, CLAIM_RESOLVED -> {}
            case CANCELLATION_ASKED, CANCELLATION_RESCUED -> {}
            case MESSAGE_PLANNED, MESSAGE_SENT, MESSAGE_SUPPRESSED, MESSAGE_IN_DOUBT -> {}
            case CORRECTED, NOTED, UNKNOWN -> {}
        }
    }

    private void placed(OrderEvent event, Fact.Placed placed) {
        if (placedAt != null) {
            anomaly(event, "the order was placed twice; the first counts");
            return;
        }
        placedAt = event.occurredAt();
        lines = placed.lines();
        checkout = placed.checkout();
        reach(Milestone.PLACED);
        checkout.amounts()
                .filter(amount -> !amount.getCurrencyUnit().equals(lines.get(0).currency()))
                .forEach(amount -> anomaly(event, amount + " is in another currency than the lines and was left out"));
    }

    private void statusEntered(OrderEvent event, Fact.StatusEntered entered) {
        if (!entered.status().equals(status)) {
            status = entered.status();
            way = Trail.after(way, entered.status());
            statusSince = event.occurredAt();
        }
        if (entered.milestone() != null) {
            reach(entered.milestone());
        }
    }

    private void allocated(Fact.Allocated fact) {
        allocated = allocated.plus(fact.items());
        reach(Milestone.PREPARING);
    }

    private void captured(OrderEvent event, Fact.Payment payment) {
        captured = sum(event, captured, payment.amount());
        paymentFailed = false;
    }

    private void refunded(OrderEvent event, Fact.Payment payment) {
        Money sum = sum(event, refunded, payment.amount());
        if (captured == null || !sameCurrency(sum, captured) || sum.isGreaterThan(captured)) {
            anomaly(event, "refunds of " + sum + " are more than was paid (" + captured + ")");
        }
        refunded = sum;
    }

    private Money sum(OrderEvent event, @Nullable Money before, Money amount) {
        if (before == null) {
            return amount;
        }
        if (!sameCurrency(before, amount)) {
            anomaly(event, amount + " is in another currency than " + before + " and was left out");
            return before;
        }
        return before.plus(amount);
    }

    private static boolean sameCurrency(Money a, Money b) {
        return a.getCurrencyUnit().equals(b.getCurrencyUnit());
    }

    private void provided(OrderEvent event, Fact.Provided fact) {
        provided = provided.plus(fact.items());
        provisions.add(new Provision(fact.items(), event.occurredAt()));
    }

    private void shipped(OrderEvent event, Fact.Shipped shipped) {
        Contents parcel = parcel(new Leg(shipped.courier(), shipped.number()));
        parcel.direction = shipped.direction();
        parcel.items = parcel.items.plus(shipped.items());
        parcel.shippedAt = parcel.shippedAt == null ? event.occurredAt() : parcel.shippedAt;
    }

    private void tracked(OrderEvent event, Fact.Tracked tracked) {
        TrackingEvent scan = timed(event, tracked.event());
        Leg leg = new Leg(tracked.courier(), tracked.number());
        Contents parcel = parcel(leg);
        parcel.scans.add(onLeg(scan, parcel.onward.indexOf(leg) + 1));
        parcel.observed = null;
    }

    /** Policies count days from a delivery; one without a time was no later than when we heard of it. */
    static TrackingEvent timed(OrderEvent event, TrackingEvent scan) {
        return scan.isDeliveryToCustomer() && scan.time().instant() == null
                ? scan.toDraft()
                        .time(new EventTime(event.occurredAt(), ZoneOffset.UTC, EventTime.Evidence.ASSUMED))
                        .build()
                : scan;
    }

    /** What is reported under a later number happened on a later leg, also where the courier counts its own legs only. */
    private static TrackingEvent onLeg(TrackingEvent scan, int leg) {
        return scan.leg() >= leg ? scan : scan.toDraft().leg(leg).build();
    }

    private void handedOn(Fact.HandedOn handed) {
        Leg first = first(handed.from());
        Leg next = first(handed.to());
        if (!first.equals(next)) {
            Contents parcel = parcel(first);
            parcel.goOn(next, parcels.remove(next));
            handedOn.put(next, first);
        }
    }

    private void observed(Fact.Observed observed) {
        Contents parcel = parcels.get(first(new Leg(observed.courier(), observed.number())));
        if (parcel != null) {
            parcel.observed = observed.state();
        }
    }

    /** The parcel's first number, under which the order has it. */
    private Leg first(Leg leg) {
        Leg first = leg;
        for (Leg before = leg; before != null; before = handedOn.get(before)) {
            first = before;
        }
        return first;
    }

    private Contents parcel(Leg leg) {
        return parcels.computeIfAbsent(first(leg), parcel -> new Contents());
    }

    private void cancelled(Fact.Cancellation cancellation) {
        if (cancellation.items().isEmpty()) {
            allCancelled = true;
        } else {
            cancelled = cancelled.plus(cancellation.items());
        }
    }

    private void returned(OrderEvent event) {
        Fact.Return step = (Fact.Return) event.fact();
        ReturnCase before = returns.getOrDefault(step.reference(), ReturnCase.NEW);
        returns.put(step.reference(), before.after(event.kind(), step.items()));
    }

    private void reach(Milestone reached) {
        milestone = milestone == null || reached.compareTo(milestone) > 0 ? reached : milestone;
    }

    void anomaly(OrderEvent event, String what) {
        anomalies.add(Diagnostic.warning(event.id().value(), what));
    }

    /** The parcels, each with what is in it. A parcel of which nobody said what is in it has what no other one has. */
    List<Shipment> shipments() {
        List<Shipment> shipments = new ArrayList<>(parcels.size());
        boolean first = true;
        for (Map.Entry<Leg, Contents> entry : parcels.entrySet()) {
            Contents parcel = entry.getValue();
            Items items = parcel.items;
            if (parcel.isUntold()) {
                items = first ? rest() : Items.NONE;
                first = false;
            }
            shipments.add(new Shipment(
                    entry.getKey().courier(),
                    entry.getKey().number(),
                    parcel.direction,
                    items,
                    parcel.shippedAt,
                    parcel.journey(),
                    legs(entry.getKey(), parcel.onward),
                    observation(parcel)));
        }
        return shipments;
    }

    private static List<Leg> legs(Leg first, List<Leg> onward) {
        if (onward.isEmpty()) {
            return List.of(first);
        }
        List<Leg> legs = new ArrayList<>(onward);
        legs.add(0, first);
        return legs;
    }

    private static Observation observation(Contents parcel) {
        if (parcel.observed != null) {
            return parcel.observed;
        }
        return parcel.journey().events().isEmpty() ? Observation.AWAITING_FIRST_SCAN : Observation.ACTIVE;
    }

    /** What no parcel is said to hold. Asked after every event, and changed by few, so it is kept. */
    private Items rest() {
        if (rest == null) {
            rest = allCancelled ? Items.NONE : countRest();
        }
        return rest;
    }

    private Items countRest() {
        Map<Sku, Integer> ordered = new TreeMap<>();
        for (Line line : lines) {
            if (!line.is(Trait.DIGITAL)) {
                ordered.put(line.sku(), line.quantity());
            }
        }
        Items told = cancelled.plus(provided);
        for (Contents parcel : parcels.values()) {
            told = parcel.direction == Direction.FORWARD ? told.plus(parcel.items) : told;
        }
        return new Items(ordered).without(told);
    }
}
