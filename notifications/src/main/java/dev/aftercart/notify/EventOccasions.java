package dev.aftercart.notify;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.Shipment;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of the steps of an order: of each strand (the payment, the cancellation, one return, one claim) the
 * newest step. A step that only says again what is so already is none.
 */
final class EventOccasions {

    private final Order order;
    private final RuleIndex rules;
    private final List<Occasion> found;
    private final Map<String, Strand> strands = new LinkedHashMap<>();

    /** The newest step of a strand, and the first event that said it. */
    private static final class Strand {
        private OrderEvent first;
        private boolean closed;

        Strand(OrderEvent newest) {
            this.first = newest;
        }
    }

    EventOccasions(Order order, RuleIndex rules, List<Occasion> found) {
        this.order = order;
        this.rules = rules;
        this.found = found;
    }

    void find(List<OrderEvent> standing) {
        for (int i = standing.size() - 1; i >= 0; i--) {
            OrderEvent event = standing.get(i);
            String strand = strand(event);
            if (strand != null) {
                take(strand, event);
            }
        }
        strands.values().forEach(strand -> tell(strand.first));
    }

    /** The strand that an event is a step of; null for what is no step. */
    private static @Nullable String strand(OrderEvent event) {
        return switch (event.kind()) {
            case PLACED, CONFIRMED -> event.kind().code();
            case EDITED -> "lines";
            case STATUS_ENTERED -> "status";
            case PAYMENT_AUTHORISED, PAYMENT_CAPTURED, PAYMENT_FAILED -> "payment";
            case PAYMENT_REFUNDED -> "refund " + event.id();
            case CANCELLATION_ASKED, CANCELLATION_RESCUED, CANCELLED -> "cancellation";
            case RETURN_REQUESTED,
                    RETURN_APPROVED,
                    RETURN_DECLINED,
                    RETURN_RECEIVED,
                    EXCHANGE_REQUESTED,
                    EXCHANGE_COMPLETED -> "return " + ((Fact.Return) event.fact()).reference();
            case CLAIM_OPENED, CLAIM_RESOLVED -> "claim " + ((Fact.Return) event.fact()).reference();
            default -> null;
        };
    }

    private void take(String name, OrderEvent event) {
        Strand strand = strands.get(name);
        if (strand == null) {
            strands.put(name, new Strand(event));
        } else if (!strand.closed && saysTheSame(event, strand.first)) {
            strand.first = event;
        } else {
            strand.closed = true;
        }
        if (event.kind() == EventKind.PLACED) {
            dropUnchanged((Fact.Placed) event.fact());
        }
    }

    private void dropUnchanged(Fact.Placed placed) {
        Strand lines = strands.get("lines");
        if (lines != null
                && !lines.closed
                && ((Fact.Edited) lines.first.fact()).lines().equals(placed.lines())) {
            strands.remove("lines");
        }
    }

    private static boolean saysTheSame(OrderEvent earlier, OrderEvent later) {
        if (earlier.kind() != later.kind()) {
            return false;
        }
        return switch (later.kind()) {
            case EDITED, CANCELLED, RETURN_RECEIVED -> earlier.fact().equals(later.fact());
            case STATUS_ENTERED -> status(earlier).equals(status(later));
            default -> true;
        };
    }

    private static String status(OrderEvent event) {
        return ((Fact.StatusEntered) event.fact()).status();
    }

    private void tell(OrderEvent event) {
        if (event.isBackfilled() || isOvertaken(event)) {
            return;
        }
        List<MessageRule> some = event.kind() == EventKind.STATUS_ENTERED
                ? status((Fact.StatusEntered) event.fact())
                : rules.event(event.kind());
        for (MessageRule rule : some) {
            if (rule.where().matches(order)) {
                found.add(new Occasion(rule, about(event), event.occurredAt(), null, false));
            }
        }
    }

    /** That the shop took an order is no news when the goods have left, or never will. */
    private boolean isOvertaken(OrderEvent event) {
        Milestone milestone = order.milestone();
        return switch (event.kind()) {
            case CONFIRMED -> milestone.compareTo(Milestone.SHIPPED) >= 0;
            case STATUS_ENTERED -> milestone == Milestone.CANCELLED || hasLeftSince(event.occurredAt());
            case PAYMENT_FAILED, EDITED -> milestone == Milestone.CANCELLED;
            case PLACED -> order.placedAt().isBefore(event.occurredAt());
            default -> false;
        };
    }

    private boolean hasLeftSince(Instant then) {
        for (Shipment parcel : order.shipments()) {
            Instant left = parcel.shippedAt();
            if (left != null && left.isAfter(then)) {
                return true;
            }
        }
        return false;
    }

    private List<MessageRule> status(Fact.StatusEntered entered) {
        List<MessageRule> own = rules.other(Trigger.Sort.STATUS, entered.status());
        boolean parcelsTell = entered.milestone() != null && entered.milestone().compareTo(Milestone.SHIPPED) >= 0;
        return !own.isEmpty() || entered.says() == null || parcelsTell
                ? own
                : rules.other(Trigger.Sort.STATUS, Trigger.ANY);
    }

    private static String about(OrderEvent event) {
        if (event.fact() instanceof Fact.StatusEntered entered) {
            return Codes.part(entered.status());
        }
        if (event.fact() instanceof Fact.Return step) {
            boolean some =
                    event.kind() == EventKind.RETURN_RECEIVED && !step.items().isEmpty();
            return Codes.part(some ? step.reference() + "/" + second(event) : step.reference());
        }
        return switch (event.kind()) {
            case PLACED, CONFIRMED -> ParcelOccasions.ORDER;
            case PAYMENT_REFUNDED -> Codes.part(event.id().value());
            default -> second(event);
        };
    }

    private static String second(OrderEvent event) {
        return event.occurredAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
