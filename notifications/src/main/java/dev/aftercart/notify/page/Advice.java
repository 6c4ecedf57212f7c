package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.order.Order;
import dev.aftercart.order.Shipment;
import dev.aftercart.tracking.Hindrance;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.Money;

/** What the customer can do now, the most pressing first. */
final class Advice {

    /** How an order ends, or is about to, that nobody wished for. */
    private static final Set<Milestone> SAD =
            EnumSet.of(Milestone.RETURNING, Milestone.RETURNED, Milestone.LOST, Milestone.CANCELLED);

    private Advice() {}

    static List<Phrase> of(OrderView view) {
        Order order = view.order();
        Set<Hindrance> hindrances = EnumSet.noneOf(Hindrance.class);
        Set<Milestone> milestones = EnumSet.of(order.milestone());
        for (Shipment parcel : outbound(order)) {
            milestones.add(parcel.milestone());
            if (!parcel.milestone().isTerminal() && !Waiting.isAnswered(parcel)) {
                hindrances.addAll(parcel.hindrances());
            }
        }
        List<Phrase> advice = new ArrayList<>();
        for (Milestone each : List.of(Milestone.LOST, Milestone.RETURNING, Milestone.READY_FOR_PICKUP)) {
            if (milestones.contains(each)) {
                advice.add(phrase(each.name()));
            }
        }
        if (advice.isEmpty()) {
            Hindrance.worst(hindrances).ifPresent(worst -> advice.add(phrase(worst.name())));
        }
        if (view.shows(PersonalFact.PRICES)) {
            cash(order, advice);
        }
        return List.copyOf(advice);
    }

    /** Whether all that is still to be handed over was brought to the door, and nobody took it. */
    static boolean cameInVain(Order order) {
        List<Shipment> open = outbound(order).stream()
                .filter(parcel -> !parcel.milestone().isTerminal())
                .toList();
        return order.milestone() == Milestone.OUT_FOR_DELIVERY
                && open.stream().allMatch(parcel -> parcel.hindrances().contains(Hindrance.ATTEMPT_FAILED));
    }

    /** Whether somebody waits for what has not come, or will not come; they are told of that alone. */
    static boolean inTrouble(Order order) {
        return SAD.contains(order.milestone())
                || outbound(order).stream()
                        .filter(parcel -> !parcel.milestone().isTerminal())
                        .anyMatch(parcel -> !parcel.hindrances().isEmpty());
    }

    static List<Shipment> outbound(Order order) {
        return order.shipments().stream().filter(Shipment::isOutbound).toList();
    }

    private static void cash(Order order, List<Phrase> advice) {
        Money amount = order.checkout().cashOnDelivery();
        Milestone milestone = order.milestone();
        boolean onTheWay = milestone.compareTo(Milestone.SHIPPED) >= 0 && milestone.compareTo(Milestone.DELIVERED) < 0;
        if (amount != null && onTheWay) {
            advice.add(Phrase.of("advice.cash").with("amount", amount));
        }
    }

    private static Phrase phrase(String what) {
        return Phrase.of("advice." + what.toLowerCase(Locale.ROOT));
    }
}
