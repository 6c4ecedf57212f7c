package dev.aftercart.benchmarks;

import dev.aftercart.order.Fact;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event means to a state machine of an order with one parcel, and where it leads. */
enum Step {
    PAID,
    CONFIRMED,
    PACKED,
    SHIPPED,
    MOVED,
    OUT_FOR_DELIVERY,
    DELIVERED;

    /** The ways through the machine, the same for every peer. Confirming is guarded: the order must have been paid. */
    static final List<Way> WAYS = ways();

    /**
     * A transition.
     *
     * @param from the state before
     * @param on what leads on
     * @param to the state after
     */
    record Way(Milestone from, Step on, Milestone to) {}

    /** What an event means; null for one that leads nowhere, such as the order itself, with which the machine starts. */
    static @Nullable Step of(OrderEvent event) {
        return switch (event.kind()) {
            case PAYMENT_CAPTURED -> PAID;
            case CONFIRMED -> CONFIRMED;
            case ALLOCATED -> PACKED;
            case SHIPPED -> SHIPPED;
            case TRACKING_RECORDED -> ofScan((Fact.Tracked) event.fact());
            default -> null;
        };
    }

    private static @Nullable Step ofScan(Fact.Tracked tracked) {
        return switch (tracked.event().phase()) {
            case TRANSIT, CUSTOMS -> MOVED;
            case OUT_FOR_DELIVERY -> OUT_FOR_DELIVERY;
            case DELIVERED -> DELIVERED;
            default -> null;
        };
    }

    private static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(Milestone.PLACED, CONFIRMED, Milestone.CONFIRMED));
        ways.add(new Way(Milestone.CONFIRMED, PACKED, Milestone.PREPARING));
        ways.add(new Way(Milestone.CONFIRMED, SHIPPED, Milestone.SHIPPED));
        ways.add(new Way(Milestone.PREPARING, SHIPPED, Milestone.SHIPPED));
        ways.add(new Way(Milestone.SHIPPED, MOVED, Milestone.IN_TRANSIT));
        ways.add(new Way(Milestone.SHIPPED, OUT_FOR_DELIVERY, Milestone.OUT_FOR_DELIVERY));
        ways.add(new Way(Milestone.IN_TRANSIT, OUT_FOR_DELIVERY, Milestone.OUT_FOR_DELIVERY));
        ways.add(new Way(Milestone.SHIPPED, DELIVERED, Milestone.DELIVERED));
        ways.add(new Way(Milestone.IN_TRANSIT, DELIVERED, Milestone.DELIVERED));
        ways.add(new Way(Milestone.OUT_FOR_DELIVERY, DELIVERED, Milestone.DELIVERED));
        return List.copyOf(ways);
    }
}
