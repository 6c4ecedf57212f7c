package dev.aftercart.benchmarks;

import dev.aftercart.order.OrderEvent;
import dev.aftercart.tracking.Milestone;
import java.util.List;

/** A state machine library that leads an order through its life. */
interface Peer {

    /** The state in which a new order ends after these events, which come in order and each once. */
    Milestone live(List<OrderEvent> events);
}
