package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.TrackingEvent;
import java.util.Locale;
import java.util.Map;

/** Which sentence tells which event. The sentences themselves are in {@code phrases_*.properties} beside this class. */
final class Wordings {

    private static final Map<Detail, String> BY_DETAIL = Map.ofEntries(
            Map.entry(Detail.PICKED_UP, "tracking.picked_up"),
            Map.entry(Detail.DEPARTED, "tracking.departed"),
            Map.entry(Detail.ARRIVED, "tracking.arrived"),
            Map.entry(Detail.CUSTOMS_CLEARED, "tracking.customs_cleared"),
            Map.entry(Detail.CUSTOMS_ACTION, "tracking.customs_action"),
            Map.entry(Detail.HELD_FOR_PAYMENT, "tracking.hold_payment"),
            Map.entry(Detail.RESCHEDULED, "tracking.rescheduled"),
            Map.entry(Detail.UNCLAIMED, "tracking.unclaimed"),
            Map.entry(Detail.REFUSED, "tracking.refused"),
            Map.entry(Detail.DAMAGED, "tracking.damaged"));

    private Wordings() {}

    static Phrase of(TrackingEvent scan) {
        if (scan.direction() == Direction.RETURN_TO_ORIGIN) {
            return Phrase.of(
                    scan.phase() == dev.aftercart.tracking.Phase.DELIVERED
                            ? "tracking.returned"
                            : "tracking.returning");
        }
        String byPhase = "tracking." + scan.phase().name().toLowerCase(Locale.ROOT);
        return Phrase.of(BY_DETAIL.getOrDefault(scan.detail(), byPhase));
    }

    static Phrase of(OrderEvent event) {
        Phrase phrase = Phrase.of("timeline." + event.kind().code());
        if (event.fact() instanceof Fact.Shipped shipped) {
            return phrase.with("count", shipped.items().count())
                    .withCode("number", shipped.number().value());
        }
        if (event.fact() instanceof Fact.Payment payment) {
            return phrase.with("amount", payment.amount());
        }
        if (event.fact() instanceof Fact.Promised promised) {
            DateWindow window = promised.estimate().window();
            return phrase.with("first", window.first()).with("last", window.last());
        }
        return phrase;
    }

    /** What a customer is not told: the shop's own steps, our own messages, corrections, and what nobody understood. */
    static boolean isForCustomers(Phrase phrase) {
        return switch (phrase.key()) {
            case "tracking.unmapped",
                    "timeline.edited",
                    "timeline.allocated",
                    "timeline.status_entered",
                    "timeline.payment_authorised",
                    "timeline.message_planned",
                    "timeline.message_sent",
                    "timeline.message_suppressed",
                    "timeline.message_in_doubt",
                    "timeline.corrected",
                    "timeline.noted",
                    "timeline.unknown" -> false;
            default -> true;
        };
    }
}
