package dev.aftercart.notify.dispatch;

import dev.aftercart.customer.CustomerId;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessageHistory;
import dev.aftercart.notify.MessageRule;
import dev.aftercart.notify.MessageRules;
import dev.aftercart.notify.PromotionGate;
import dev.aftercart.notify.Recipient;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.store.OrderStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a store knows of customers' other orders, followed by its changes and kept in memory.
 *
 * <p>For shops whose customers' messages fit into memory: the first question reads all orders, each later one what changed
 * since. Two orders of one customer that are looked at by two nodes in the same moment do not know of each other yet.
 * Thread-safe.
 */
public final class StoredHistory implements MessageHistory {

    private final StoreFollower follower;
    private final Map<String, Consent> consents;
    private final Map<CustomerId, Map<OrderNumber, Known>> customers = new HashMap<>();

    private record Known(List<OrderMessage> told, boolean waiting) {}

    private StoredHistory(OrderStore store, Map<String, Consent> consents) {
        this.follower = new StoreFollower(store);
        this.consents = consents;
    }

    /**
     * The history of a store.
     *
     * @param store the store
     * @param rules say of which class a message is
     * @return a history that has read nothing yet
     */
    public static StoredHistory of(OrderStore store, MessageRules rules) {
        Map<String, Consent> consents = new HashMap<>();
        for (MessageRule rule : rules.rules()) {
            consents.merge(rule.message().value(), rule.consent(), (a, b) -> a.compareTo(b) < 0 ? b : a);
        }
        return new StoredHistory(store, consents);
    }

    @Override
    public synchronized List<Instant> sent(Order order, Consent consent, Instant since) {
        List<Instant> sent = new ArrayList<>();
        others(order)
                .values()
                .forEach(known -> known.told().stream()
                        .filter(message -> consents.getOrDefault(message.kind(), Consent.SERVICE) == consent)
                        .filter(message -> !message.at().isBefore(since))
                        .forEach(message -> sent.add(message.at())));
        return sent;
    }

    @Override
    public synchronized boolean isWaiting(Order order) {
        return others(order).values().stream().anyMatch(Known::waiting);
    }

    private Map<OrderNumber, Known> others(Order order) {
        follower.follow(this::read);
        CustomerId customer = order.checkout().customer();
        Map<OrderNumber, Known> others =
                new HashMap<>(customer == null ? Map.of() : customers.getOrDefault(customer, Map.of()));
        others.remove(order.number());
        return others;
    }

    private void read(Order order) {
        CustomerId customer = order.checkout().customer();
        if (customer != null) {
            customers.computeIfAbsent(customer, key -> new HashMap<>()).put(order.number(), known(order));
        }
    }

    private static Known known(Order order) {
        List<OrderMessage> told = order.messages().stream()
                .filter(message -> message.isTold() && !message.recipient().equals(Recipient.SHOP.code()))
                .toList();
        return new Known(told, PromotionGate.closed(order).isPresent());
    }
}
