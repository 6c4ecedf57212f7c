package dev.aftercart.notify.dispatch;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.store.OrderStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The messages of a store that were handed to a channel, by their keys and receipts. */
final class StoredMessages implements SentMessages {

    private final StoreFollower follower;
    private final Map<String, Sent> known = new HashMap<>();

    StoredMessages(OrderStore store) {
        this.follower = new StoreFollower(store);
    }

    @Override
    public synchronized Optional<Sent> find(String code) {
        follower.follow(this::read);
        return Optional.ofNullable(known.get(code));
    }

    private void read(Order order) {
        for (OrderEvent event : order.standingEvents()) {
            boolean isHandedOver = event.kind() == EventKind.MESSAGE_CLAIMED || event.kind() == EventKind.MESSAGE_SENT;
            if (isHandedOver && event.fact() instanceof Fact.Message message) {
                Sent sent = new Sent(order.number(), message.key());
                known.put(message.key(), sent);
                if (message.receipt() != null) {
                    known.put(message.receipt(), sent);
                }
            }
        }
    }
}
