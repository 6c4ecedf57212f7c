package dev.aftercart.notify;

import dev.aftercart.order.Order;
import java.time.Instant;
import java.util.List;

/** Knows of no other order. */
final class NoHistory implements MessageHistory {

    static final NoHistory INSTANCE = new NoHistory();

    private NoHistory() {}

    @Override
    public List<Instant> sent(Order order, Consent consent, Instant since) {
        return List.of();
    }

    @Override
    public boolean isWaiting(Order order) {
        return false;
    }
}
