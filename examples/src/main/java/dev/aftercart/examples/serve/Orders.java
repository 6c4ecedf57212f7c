package dev.aftercart.examples.serve;

import dev.aftercart.notify.dispatch.Views;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.order.OrderNumber;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The made-up orders, one for each plot; the same seed and day make the same orders. Not thread-safe. */
final class Orders {

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private final Map<OrderNumber, Entry> entries = new LinkedHashMap<>();

    /** An order's shop, and what its order is there to show. */
    record Entry(Shop shop, Plot plot) {}

    private Orders() {}

    /** Messages lead back to the pages as links do that went to the customer's own address. */
    static Orders open(long seed, Counter counter, String base, Outbox outbox) {
        Random random = new Random(seed);
        Views views = (order, planned, now) -> counter.urls(base, order.number(), AccessLevel.TOKEN, "")
                .on(Additions.to(Views.plain().of(order, planned, now), order));
        Shop.Wordings wordings = new Shop.Wordings(counter.messages, views);
        Orders orders = new Orders();
        for (Plot plot : Plot.ALL) {
            Cast cast = Cast.of(orders.entries.size(), random);
            Instant placed = counter.now()
                    .atZone(cast.market().zone())
                    .toLocalDate()
                    .minusDays(plot.daysAgo())
                    .atTime(OPENING.minusMinutes(random.nextInt(60)))
                    .atZone(cast.market().zone())
                    .toInstant();
            Shop shop = new Shop(cast, new Story(plot.future()), placed, outbox, wordings);
            shop.open(plot.past());
            orders.entries.put(cast.number(), new Entry(shop, plot));
        }
        return orders;
    }

    Optional<Shop> find(OrderNumber number) {
        return Optional.ofNullable(entries.get(number)).map(Entry::shop);
    }

    List<Entry> all() {
        return new ArrayList<>(entries.values());
    }
}
