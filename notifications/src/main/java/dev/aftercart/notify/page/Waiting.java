package dev.aftercart.notify.page;

import dev.aftercart.order.Order;
import dev.aftercart.order.Shipment;
import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Hindrance;
import dev.aftercart.tracking.TrackingEvent;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The parcels that wait for something the customer can give.
 *
 * @param answer those of which the courier can be told what to do
 * @param courier those of which the courier asked something
 * @param customs those of which customs asked something, which they do through the courier: it is no trouble with the parcel
 */
record Waiting(List<Shipment> answer, List<Shipment> courier, List<Shipment> customs) {

    private static final Set<Hindrance> ANSWERED =
            EnumSet.of(Hindrance.ATTEMPT_FAILED, Hindrance.UNDELIVERABLE, Hindrance.ACTION_REQUIRED, Hindrance.HELD);

    private static final Set<Detail> TAKEN = Set.of(Detail.RESCHEDULED, Detail.INSTRUCTION);

    static Waiting of(Order order) {
        List<Shipment> open = Advice.outbound(order).stream()
                .filter(parcel -> !parcel.milestone().isTerminal())
                .toList();
        return new Waiting(
                some(open, parcel -> !Collections.disjoint(parcel.hindrances(), ANSWERED) && !isAnswered(parcel)),
                some(open, parcel -> latest(parcel, Waiting::asksRecipient)),
                some(open, parcel -> latest(parcel, event -> event.detail().equals(Detail.CUSTOMS_ACTION))));
    }

    /** Whether the courier said last that they know what to do. */
    static boolean isAnswered(Shipment parcel) {
        return latest(parcel, event -> TAKEN.contains(event.detail()));
    }

    private static List<Shipment> some(List<Shipment> parcels, Predicate<Shipment> wanted) {
        return parcels.stream().filter(wanted).toList();
    }

    private static boolean latest(Shipment parcel, Predicate<TrackingEvent> wanted) {
        return parcel.journey().latest().filter(wanted).isPresent();
    }

    private static boolean asksRecipient(TrackingEvent event) {
        ActionRequired action = event.action();
        return action != null
                && (action.by() == ActionRequired.Actor.RECIPIENT || action.by() == ActionRequired.Actor.SOMEBODY);
    }
}
