package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sentence tells which event. The sentences themselves are in {@code phrases_*.properties} beside this class. */
final class Wordings {

    private static final String FOR_SUPPORT = "timeline.event";

    /** Details that have a sentence of their own; all others are told by their phase. */
    private static final Map<Detail, String> BY_DETAIL = Map.ofEntries(
            Map.entry(Detail.LABEL_CREATED, "tracking.label_created"),
            Map.entry(Detail.PICKED_UP, "tracking.picked_up"),
            Map.entry(Detail.PICKUP_FAILED, "tracking.pickup_failed"),
            Map.entry(Detail.DEPARTED, "tracking.departed"),
            Map.entry(Detail.ARRIVED, "tracking.arrived"),
            Map.entry(Detail.ARRIVED_IN_COUNTRY, "tracking.arrived_in_country"),
            Map.entry(Detail.AT_LAST_HUB, "tracking.last_hub"),
            Map.entry(Detail.HANDED_TO_CARRIER, "tracking.handed_to_carrier"),
            Map.entry(Detail.FORWARDED, "tracking.forwarded"),
            Map.entry(Detail.CUSTOMS_CLEARED, "tracking.customs_cleared"),
            Map.entry(Detail.CUSTOMS_ACTION, "tracking.customs_action"),
            Map.entry(Detail.MISSORTED, "tracking.missorted"),
            Map.entry(Detail.HELD_FOR_PAYMENT, "tracking.hold_payment"),
            Map.entry(Detail.RESCHEDULED, "tracking.rescheduled"),
            Map.entry(Detail.INSTRUCTION, "tracking.instruction"),
            Map.entry(Detail.RECIPIENT_NOTIFIED, "tracking.recipient_notified"),
            Map.entry(Detail.UNCLAIMED, "tracking.unclaimed"),
            Map.entry(Detail.REFUSED, "tracking.refused"),
            Map.entry(Detail.DAMAGED, "tracking.damaged"),
            Map.entry(Detail.DISPOSED, "tracking.disposed"),
            Map.entry(Detail.SEIZED, "tracking.seized"),
            Map.entry(Detail.PROBLEM, "tracking.problem"));

    private static final Set<String> NOT_FOR_CUSTOMERS = Set.of(
            FOR_SUPPORT, "timeline.edited", "timeline.payment_authorised", "timeline.status", "tracking.unmapped");

    private Wordings() {}

    static Phrase of(TrackingEvent scan) {
        return Phrase.of(
                switch (scan.direction()) {
                    case RETURN_TO_ORIGIN ->
                        scan.phase() == Phase.DELIVERED ? "tracking.returned" : "tracking.returning";
                    case REVERSE -> reverse(scan);
                    case EXCHANGE -> exchange(scan);
                    case FORWARD -> forward(scan);
                });
    }

    private static String forward(TrackingEvent scan) {
        String byPhase = "tracking." + scan.phase().name().toLowerCase(Locale.ROOT);
        String byDetail = BY_DETAIL.getOrDefault(scan.detail(), byPhase);
        return byDetail.equals("tracking.attempt_failed") ? byDetail + found(scan.attempt()) : byDetail;
    }

    /** Only where the courier says that it came may we say so: attempts that never were are what customers resent most. */
    private static String found(@Nullable Attempt attempt) {
        return switch (attempt == null ? Attempt.Found.UNKNOWN : attempt.found()) {
            case AT_THE_DOOR -> "_at_the_door";
            case BEFORE_THE_DOOR -> "_before_the_door";
            case UNKNOWN -> "";
        };
    }

    /** The old goods of an exchange travel on after the new ones were handed over. */
    private static String exchange(TrackingEvent scan) {
        if (scan.detail().equals(Detail.EXCHANGED)) {
            return "tracking.exchanged";
        }
        if (scan.detail().equals(Detail.RETURNING)) {
            return "tracking.exchange_returning";
        }
        return scan.detail().equals(Detail.RETURNED) ? "tracking.exchange_returned" : forward(scan);
    }

    private static String reverse(TrackingEvent scan) {
        return switch (scan.phase()) {
            case PRE_SHIPMENT -> "tracking.reverse_pickup";
            case PICKUP ->
                scan.detail().equals(Detail.PICKED_UP) ? "tracking.reverse_picked_up" : "tracking.reverse_pickup";
            case DELIVERED -> "tracking.reverse_delivered";
            case UNMAPPED, LOSS, CANCELLED -> forward(scan);
            default -> "tracking.reverse_transit";
        };
    }

    static Phrase of(OrderEvent event, Order order) {
        return switch (event.kind()) {
            case PLACED, CONFIRMED, EDITED -> plain(event);
            case PAYMENT_AUTHORISED, PAYMENT_CAPTURED, PAYMENT_FAILED -> plain(event);
            case RETURN_APPROVED, RETURN_DECLINED, RETURN_RECEIVED -> plain(event);
            case STATUS_ENTERED -> status((Fact.StatusEntered) event.fact());
            case PAYMENT_REFUNDED ->
                Phrase.of("timeline.refunded").with("amount", ((Fact.Payment) event.fact()).amount());
            case SHIPPED -> shipped((Fact.Shipped) event.fact(), order);
            case PROVIDED ->
                Phrase.of("timeline.provided")
                        .with("count", ((Fact.Provided) event.fact()).items().count());
            case PROMISE_MADE -> promise("timeline.promise", (Fact.Promised) event.fact());
            case PROMISE_REVISED -> promise("timeline.promise_revised", (Fact.Promised) event.fact());
            case HANDED_ON -> Phrase.of("tracking.handed_to_carrier");
            case CANCELLATION_ASKED -> Phrase.of("timeline.cancellation_requested");
            case CANCELLATION_RESCUED -> Phrase.of("timeline.cancellation_withdrawn");
            case CANCELLED -> cancelled((Fact.Cancellation) event.fact());
            case RETURN_REQUESTED ->
                plain(event).with("count", ((Fact.Return) event.fact()).items().count());
            case EXCHANGE_COMPLETED -> Phrase.of("timeline.exchanged");
            default -> Phrase.of(FOR_SUPPORT).withCode("kind", event.kind().code());
        };
    }

    private static Phrase plain(OrderEvent event) {
        return Phrase.of("timeline." + event.kind().code());
    }

    private static Phrase status(Fact.StatusEntered entered) {
        String says = entered.says();
        return says == null ? Phrase.of("timeline.status").with("status", entered.status()) : Phrase.of(says);
    }

    private static Phrase shipped(Fact.Shipped shipped, Order order) {
        int count = order.shipments().stream()
                .filter(parcel -> parcel.number().equals(shipped.number()))
                .mapToInt(parcel -> parcel.items().count())
                .sum();
        return count == 0
                ? Phrase.of("milestone.shipped")
                : Phrase.of("timeline.shipped")
                        .with("count", count)
                        .withCode("number", shipped.number().value());
    }

    private static Phrase promise(String key, Fact.Promised promised) {
        DateWindow window = promised.estimate().window();
        return window.isOneDay()
                ? Phrase.of(key + "_day").with("day", window.first())
                : Phrase.of(key).with("first", window.first()).with("last", window.last());
    }

    private static Phrase cancelled(Fact.Cancellation cancellation) {
        return cancellation.items().isEmpty()
                ? Phrase.of("timeline.cancelled")
                : Phrase.of("timeline.items_cancelled")
                        .with("count", cancellation.items().count());
    }

    /** What a customer is not told: the shop's own steps, our own messages, corrections, and what nobody understood. */
    static boolean isForCustomers(Phrase phrase) {
        return !NOT_FOR_CUSTOMERS.contains(phrase.key());
    }
}
