package dev.aftercart.notify.dispatch;

import dev.aftercart.order.Order;
import dev.aftercart.store.Changes;
import dev.aftercart.store.OrderStore;
import dev.aftercart.store.Stored;
import java.util.Objects;
import java.util.function.Consumer;

/** Reads what changed in a store since it was last asked. Not thread-safe. */
final class StoreFollower {

    private static final int BATCH = 500;

    private final OrderStore store;
    private long cursor;

    StoreFollower(OrderStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    void follow(Consumer<Order> reader) {
        Changes changes = store.changesSince(cursor, BATCH);
        while (!changes.orders().isEmpty()) {
            changes.orders()
                    .forEach(number -> store.load(number).map(Stored::fold).ifPresent(reader));
            cursor = changes.cursor();
            changes = store.changesSince(cursor, BATCH);
        }
    }
}
