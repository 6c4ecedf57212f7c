package dev.aftercart.notify;

import dev.aftercart.order.Order;
import dev.aftercart.order.Shipment;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Hindrance;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of parcels: of each the one thing that is true of it now. What was true before and was not told in
 * time is not told any more.
 */
final class ParcelOccasions {

    static final String ORDER = "order";

    private final Order order;
    private final RuleIndex rules;
    private final Told told;
    private final Imports imports;
    private final List<Occasion> found;

    ParcelOccasions(Order order, RuleIndex rules, Told told, Imports imports, List<Occasion> found) {
        this.order = order;
        this.rules = rules;
        this.told = told;
        this.imports = imports;
        this.found = found;
    }

    void find() {
        List<Shipment> parcels = order.shipments();
        for (int i = 0; i < parcels.size(); i++) {
            Shipment parcel = parcels.get(i);
            if (parcel.isOutbound()) {
                outbound(parcel);
            } else if (parcel.direction() == Direction.REVERSE) {
                fromCustomer(parcel);
            }
        }
        whole();
    }

    private void outbound(Shipment parcel) {
        Milestone milestone = parcel.milestone();
        if (milestone == Milestone.DELIVERED) {
            delivered(parcel);
        } else if (milestone.compareTo(Milestone.DELIVERED) > 0) {
            told(parcel, rules.parcel(milestone), Scans.turned(parcel, milestone), "");
        } else if (parcel.direction() == Direction.EXCHANGE
                || !order.milestone().isTerminal()) {
            underWay(parcel, milestone);
        }
    }

    private void underWay(Shipment parcel, Milestone milestone) {
        boolean waits = milestone == Milestone.READY_FOR_PICKUP;
        if (!waits && (isSaidToBe(parcel) || isHindered(parcel))) {
            return;
        }
        List<MessageRule> some =
                parcel.direction() == Direction.EXCHANGE ? rules.exchangeParcel(milestone) : rules.parcel(milestone);
        if (some.isEmpty()) {
            return;
        }
        if (milestone == Milestone.OUT_FOR_DELIVERY) {
            outForDelivery(parcel, some);
        } else if (waits) {
            told(parcel, some, Scans.first(parcel, Phase.PICKUP_POINT), "");
        } else {
            moving(parcel, milestone, some);
        }
    }

    /** After a failed attempt the parcel is not under way to the door, until it is again. */
    private void outForDelivery(Shipment parcel, List<MessageRule> some) {
        if (parcel.hindrances().contains(Hindrance.ATTEMPT_FAILED)) {
            return;
        }
        Scans attempts = Scans.attempts(parcel, order.zone());
        told(parcel, some, Scans.outForDelivery(parcel), attempts.count() == 0 ? "" : "/" + attempts.count());
    }

    private void moving(Shipment parcel, Milestone milestone, List<MessageRule> some) {
        boolean asShipped = some.get(0).trigger().value().equals(Trigger.code(Milestone.SHIPPED));
        Instant left = parcel.shippedAt();
        if (asShipped && left != null) {
            if (!imports.wasShipped(parcel.legs().get(0))) {
                add(parcel, some, left, "");
            }
            return;
        }
        boolean moves = milestone == Milestone.SHIPPED || milestone == Milestone.IN_TRANSIT;
        TrackingEvent since = moves
                ? Scans.first(parcel, Phase.PICKUP, Phase.TRANSIT, Phase.CUSTOMS)
                : Scans.first(parcel, Phase.PRE_SHIPMENT, Phase.PICKUP);
        told(parcel, some, since, "");
    }

    /** Whether a rule looks for exactly what the courier says now, or for why. */
    private boolean isSaidToBe(Shipment parcel) {
        if (!rules.has(Trigger.Sort.DETAIL) && !rules.has(Trigger.Sort.REASON)) {
            return false;
        }
        TrackingEvent latest = parcel.journey().latest().orElse(null);
        if (latest == null) {
            return false;
        }
        Reason reason = latest.reason();
        List<MessageRule> reasons = reason == null ? List.of() : rules.other(Trigger.Sort.REASON, reason.cause());
        if (!reasons.isEmpty()) {
            return run(parcel, reasons, scan -> Objects.equals(reason, scan.reason()));
        }
        List<MessageRule> details =
                rules.other(Trigger.Sort.DETAIL, latest.detail().code());
        return !details.isEmpty() && run(parcel, details, scan -> scan.detail().equals(latest.detail()));
    }

    private boolean run(Shipment parcel, List<MessageRule> some, Predicate<TrackingEvent> wanted) {
        return told(parcel, some, Scans.run(parcel, wanted, wanted.negate()));
    }

    private boolean isHindered(Shipment parcel) {
        if (parcel.hindrances().isEmpty()) {
            return false;
        }
        if (parcel.journey().latest().map(TrackingEvent::phase).orElse(null) == Phase.ATTEMPT_FAILED
                && isHindered(parcel, Hindrance.ATTEMPT_FAILED)) {
            return true;
        }
        for (Hindrance hindrance : Hindrance.values()) {
            if (parcel.hindrances().contains(hindrance) && isHindered(parcel, hindrance)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHindered(Shipment parcel, Hindrance hindrance) {
        List<MessageRule> some = rules.hindrance(hindrance);
        return !some.isEmpty() && told(parcel, some, Scans.hindrance(parcel, hindrance, order.zone()));
    }

    private boolean told(Shipment parcel, List<MessageRule> some, Scans run) {
        if (run.first() == null) {
            return false;
        }
        told(parcel, some, run.first(), run.count() > 1 ? "/" + run.count() : "");
        return true;
    }

    private void delivered(Shipment parcel) {
        boolean oneOfSeveral = parcel.direction() == Direction.EXCHANGE || order.milestone() != Milestone.DELIVERED;
        if (oneOfSeveral) {
            told(
                    parcel,
                    parcel.direction() == Direction.EXCHANGE
                            ? rules.exchangeParcel(Milestone.DELIVERED)
                            : rules.parcel(Milestone.DELIVERED),
                    parcel.journey().delivery().orElse(null),
                    "");
        }
    }

    /** The goods of a return on their way to the shop. That they came is a step of the return. */
    private void fromCustomer(Shipment parcel) {
        Milestone milestone = parcel.milestone();
        List<MessageRule> some = rules.returnParcel(milestone);
        if (some.isEmpty()) {
            return;
        }
        Instant left = parcel.shippedAt();
        if (left != null && milestone.compareTo(Milestone.OUT_FOR_DELIVERY) < 0) {
            if (!imports.wasShipped(parcel.legs().get(0))) {
                add(parcel, some, left, "");
            }
        } else {
            told(parcel, some, parcel.journey().latest().orElse(null), "");
        }
    }

    private void told(Shipment parcel, List<MessageRule> some, @Nullable TrackingEvent since, String mark) {
        if (since != null && !imports.was(since)) {
            Instant at = since.time().instant();
            add(parcel, some, at == null ? order.placedAt() : at, mark);
        }
    }

    private void add(Shipment parcel, List<MessageRule> some, Instant since, String mark) {
        String number = Codes.part(parcel.number().value());
        boolean delivered = parcel.milestone() == Milestone.DELIVERED;
        int corrections = delivered
                ? told.corrections(number)
                : told.deliveries(number, order.milestone() == Milestone.DELIVERED ? null : begin(parcel, since));
        String about = number + (corrections == 0 ? "" : Told.CORRECTED + corrections) + mark;
        Instant deadline = Scans.deadline(parcel);
        for (MessageRule rule : some) {
            if (rule.where().matches(order)) {
                found.add(new Occasion(rule, about, since, deadline, !delivered && corrections > 0));
            }
        }
    }

    private static Instant begin(Shipment parcel, Instant since) {
        Instant left = parcel.shippedAt();
        return left == null ? since : left;
    }

    /** All of the order is there, and what follows from that. */
    private void whole() {
        List<MessageRule> some = rules.other(Trigger.Sort.ORDER, Trigger.DELIVERED);
        if (order.milestone() != Milestone.DELIVERED || some.isEmpty()) {
            return;
        }
        Instant at = order.deliveredAt().or(order::statusSince).orElse(null);
        if (at == null || isHistory(at)) {
            return;
        }
        int corrections = corrections();
        for (MessageRule rule : some) {
            if (rule.where().matches(order)) {
                boolean again = corrections > 0 && rule.after().isZero();
                found.add(new Occasion(rule, again ? ORDER + Told.CORRECTED + corrections : ORDER, at, null, false));
            }
        }
    }

    private boolean isHistory(Instant at) {
        for (Shipment parcel : order.shipments()) {
            TrackingEvent delivery = parcel.journey().delivery().orElse(null);
            if (delivery != null && at.equals(delivery.time().instant())) {
                return imports.was(delivery);
            }
        }
        return imports.wasProvided(at) || (order.deliveredAt().isEmpty() && imports.was(at));
    }

    private int corrections() {
        int most = 0;
        for (Shipment parcel : order.shipments()) {
            most = Math.max(most, told.corrections(Codes.part(parcel.number().value())));
        }
        return most;
    }
}
