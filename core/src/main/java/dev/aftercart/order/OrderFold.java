package dev.aftercart.order;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.internal.Trail;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.TrackingEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Takes an order's events one by one, oldest first, and keeps what they add up to. It never refuses an event: what does not
 * fit is left out and noted.
 */
final class OrderFold {

    List<Line> lines = List.of();

    /** How many of each line, by SKU. */
    Items ordered = Items.NONE;

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
    List<Provision> provisions = List.of();
    private @Nullable Items rest;
    List<Estimate> promises = List.of();
    Map<String, ReturnCase> returns = Map.of();
    List<OrderMessage> messages = List.of();
    List<Diagnostic> anomalies = List.of();
    private final Parcels parcels;

    OrderFold() {
        this(new Parcels());
    }

    private OrderFold(Parcels parcels) {
        this.parcels = parcels;
    }

    /** Goods that reached the customer without a parcel, and when. */
    record Provision(Items items, Instant at) {}

    /** The same fold, to go on from; the two share nothing that changes. */
    OrderFold copy() {
        OrderFold copy = new OrderFold(parcels.copy());
        copy.lines = lines;
        copy.ordered = ordered;
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
        copy.provisions = provisions;
        copy.promises = promises;
        copy.returns = returns.isEmpty() ? Map.of() : new LinkedHashMap<>(returns);
        copy.messages = messages;
        copy.anomalies = anomalies;
        return copy;
    }

    void take(OrderEvent event) {
        if (event.kind() != EventKind.TRACKING_RECORDED) {
            rest = null;
        }
        switch (event.kind()) {
            case PLACED -> placed(event, (Fact.Placed) event.fact());
            case CONFIRMED -> reach(Milestone.CONFIRMED);
            case EDITED -> order(((Fact.Edited) event.fact()).lines());
            case STATUS_ENTERED -> statusEntered(event, (Fact.StatusEntered) event.fact());
            case ALLOCATED -> allocated((Fact.Allocated) event.fact());
            case PAYMENT_AUTHORISED -> authorised = true;
            case PAYMENT_FAILED -> paymentFailed = true;
            case PAYMENT_CAPTURED -> captured(event, (Fact.Payment) event.fact());
            case PAYMENT_REFUNDED -> refunded(event, (Fact.Payment) event.fact());
            case PROVIDED -> provided(event, (Fact.Provided) event.fact());
            case SHIPPED -> parcels.shipped((Fact.Shipped) event.fact(), event.occurredAt());
            case TRACKING_RECORDED -> tracked(event, (Fact.Tracked) event.fact());
            case HANDED_ON -> parcels.handedOn((Fact.HandedOn) event.fact());
            case TRACKING_OBSERVED -> parcels.observed((Fact.Observed) event.fact());
            case PROMISE_MADE, PROMISE_REVISED -> promised((Fact.Promised) event.fact());
            case CANCELLED -> cancelled((Fact.Cancellation) event.fact());
            case RETURN_REQUESTED, RETURN_APPROVED, RETURN_DECLINED, RETURN_RECEIVED -> returned(event);
            case EXCHANGE_REQUESTED -> returned(event);
            case EXCHANGE_COMPLETED, CLAIM_OPENED, CLAIM_RESOLVED -> {}
            case CANCELLATION_ASKED, CANCELLATION_RESCUED -> {}
            case MESSAGE_PLANNED, MESSAGE_CLAIMED, MESSAGE_FAILED, MESSAGE_SENT -> messages = told(event);
            case MESSAGE_SUPPRESSED, MESSAGE_IN_DOUBT, MESSAGE_BOUNCED -> messages = told(event);
            case MESSAGE_DELIVERED, MESSAGE_READ, MESSAGE_COMPLAINED -> messages = told(event);
            case CORRECTED, NOTED, UNKNOWN -> {}
        }
    }

    private void placed(OrderEvent event, Fact.Placed placed) {
        if (placedAt != null) {
            anomaly(event, "the order was placed twice; the first counts");
            return;
        }
        placedAt = event.occurredAt();
        order(placed.lines());
        checkout = placed.checkout();
        reach(Milestone.PLACED);
        for (Money amount : checkout.amounts()) {
            if (amount != null && !amount.getCurrencyUnit().equals(lines.get(0).currency())) {
                anomaly(event, amount + " is in another currency than the lines and was left out");
            }
        }
    }

    private void order(List<Line> wanted) {
        lines = wanted;
        ordered = pieces(line -> true);
    }

    private Items pieces(Predicate<Line> wanted) {
        Map<Sku, Integer> pieces = new TreeMap<>();
        for (Line line : lines) {
            if (wanted.test(line)) {
                pieces.put(line.sku(), line.quantity());
            }
        }
        return new Items(pieces);
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
        provisions = Trail.after(provisions, new Provision(fact.items(), event.occurredAt()));
    }

    private void promised(Fact.Promised fact) {
        promises = Trail.after(promises, fact.estimate());
    }

    private void tracked(OrderEvent event, Fact.Tracked tracked) {
        parcels.tracked(tracked.courier(), tracked.number(), timed(event, tracked.event()));
    }

    /** Policies count days from a delivery; one without a time was no later than when we heard of it. */
    static TrackingEvent timed(OrderEvent event, TrackingEvent scan) {
        return scan.isDeliveryToCustomer() && scan.time().instant() == null
                ? scan.toDraft()
                        .time(new EventTime(event.occurredAt(), ZoneOffset.UTC, EventTime.Evidence.ASSUMED))
                        .build()
                : scan;
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
        returns = returns.isEmpty() ? new LinkedHashMap<>() : returns;
        returns.put(step.reference(), before.after(event.kind(), step.items()));
    }

    /** Messages are few, and most of their steps begin a new one or end one of the last. */
    private List<OrderMessage> told(OrderEvent event) {
        String key = ((Fact.Message) event.fact()).key();
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (messages.get(i).key().equals(key)) {
                List<OrderMessage> changed = new ArrayList<>(messages);
                changed.set(i, messages.get(i).after(event));
                return List.copyOf(changed);
            }
        }
        return Trail.after(messages, OrderMessage.first(event));
    }

    private void reach(Milestone reached) {
        milestone = milestone == null || reached.compareTo(milestone) > 0 ? reached : milestone;
    }

    void anomaly(OrderEvent event, String what) {
        anomalies = Trail.after(anomalies, Diagnostic.warning(event.id().value(), what));
    }

    /** The parcels, each with what is in it. A parcel of which nobody said what is in it has what no other one has. */
    List<Shipment> shipments() {
        return parcels.shipments(this::rest);
    }

    /** What no parcel is said to hold. Asked after every event, and changed by few, so it is kept. */
    private Items rest() {
        if (rest == null) {
            rest = allCancelled ? Items.NONE : countRest();
        }
        return rest;
    }

    private Items countRest() {
        boolean anyDigital = lines.stream().anyMatch(line -> line.is(Trait.DIGITAL));
        Items sent = anyDigital ? pieces(line -> !line.is(Trait.DIGITAL)) : ordered;
        return sent.without(cancelled.plus(provided).plus(parcels.toldForward()));
    }
}
