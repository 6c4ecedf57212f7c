package dev.aftercart.notify.page.access;

import dev.aftercart.order.OrderNumber;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Revocations for tests and for a shop of one process: they are gone when it ends. Thread-safe. */
public final class InMemoryRevocations implements Revocations {

    private final Set<String> revoked = ConcurrentHashMap.newKeySet();
    private final Map<Series, Integer> generations = new ConcurrentHashMap<>();

    private record Series(OrderNumber order, LinkPurpose purpose) {}

    /** Nothing is revoked. */
    public InMemoryRevocations() {}

    /**
     * Revokes one link.
     *
     * @param link its id
     */
    public void revoke(String link) {
        revoked.add(link);
    }

    /**
     * Revokes all links for an order and a purpose that there are.
     *
     * @param order the order
     * @param purpose what the links are for
     * @return the generation of the next link
     */
    public int next(OrderNumber order, LinkPurpose purpose) {
        return generations.merge(new Series(order, purpose), 1, Integer::sum);
    }

    @Override
    public boolean isRevoked(String link) {
        return revoked.contains(link);
    }

    @Override
    public int generation(OrderNumber order, LinkPurpose purpose) {
        return generations.getOrDefault(new Series(order, purpose), 0);
    }
}
