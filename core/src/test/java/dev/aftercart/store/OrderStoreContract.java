package dev.aftercart.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.customer.Customer;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderFixtures;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.TrackingReading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store must do. A store's test extends this and says how a new, empty one is made. */
abstract class OrderStoreContract {

    private static final OrderNumber NUMBER = OrderFixtures.NUMBER;
    private static final Instant NOW = OrderFixtures.ORDERED;

    private final OrderStore store = newStore();

    abstract OrderStore newStore();

    @Test
    void what_was_appended_is_loaded_with_its_version() {
        List<OrderEvent> events = OrderFixtures.draft().events(NOW);

        assertThat(store.load(NUMBER)).isEmpty();
        assertThat(store.append(NUMBER, 0, events, List.of())).isEqualTo(new AppendResult.Appended(1, events));
        assertThat(store.load(NUMBER)).contains(new Stored(NUMBER, 1, events));
    }

    @Test
    void telling_the_same_again_changes_nothing_whatever_version_was_expected() {
        List<OrderEvent> events = OrderFixtures.draft().events(NOW);
        store.append(NUMBER, 0, events, List.of());

        assertThat(store.append(NUMBER, 0, events, List.of())).isEqualTo(new AppendResult.Duplicate(1));
        assertThat(store.append(NUMBER, 1, List.of(), List.of())).isEqualTo(new AppendResult.Duplicate(1));
        assertThat(store.load(NUMBER).orElseThrow().events()).hasSize(2);
    }

    @Test
    void an_append_to_another_version_than_the_log_has_is_a_conflict_and_changes_nothing() {
        store.append(NUMBER, 0, OrderFixtures.draft().events(NOW), List.of(task("a", NOW)));

        assertThat(store.append(NUMBER, 0, List.of(note(1)), List.of(task("b", NOW))))
                .isEqualTo(new AppendResult.Conflict(1));
        assertThat(store.load(NUMBER).orElseThrow().version()).isEqualTo(1);
        assertThat(store.claim(NOW, 10, Duration.ofMinutes(1)))
                .extracting(Task::key)
                .containsExactly("a");
    }

    @Test
    void of_writers_at_the_same_time_exactly_one_wins_each_version() throws Exception {
        store.append(NUMBER, 0, OrderFixtures.draft().events(NOW), List.of());
        int writers = 8;
        int each = 50;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int first = writer * each;
            running.add(pool.submit(() -> {
                for (int i = first; i < first + each; i++) {
                    untilAppended(i);
                }
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        pool.shutdown();

        Stored stored = store.load(NUMBER).orElseThrow();
        assertThat(stored.version()).isEqualTo(1 + (long) writers * each);
        assertThat(stored.events()).hasSize(2 + writers * each).doesNotHaveDuplicates();
    }

    private void untilAppended(int i) {
        AppendResult result;
        do {
            long version = store.load(NUMBER).orElseThrow().version();
            result = store.append(NUMBER, version, List.of(note(i)), List.of());
        } while (result instanceof AppendResult.Conflict);
    }

    @Test
    void a_parcel_is_found_in_every_order_it_was_shipped_for_newest_first() {
        OrderEvent shipped = OrderEvent.of(
                        EventKind.SHIPPED,
                        new Fact.Shipped(OrderFixtures.DHL, OrderFixtures.PARCEL, Direction.FORWARD, Items.NONE),
                        NOW)
                .recorded(NOW);
        store.append(OrderNumber.of("1"), 0, List.of(shipped), List.of());
        store.append(OrderNumber.of("2"), 0, List.of(shipped), List.of());

        assertThat(store.find(OrderFixtures.DHL, OrderFixtures.PARCEL))
                .containsExactly(OrderNumber.of("2"), OrderNumber.of("1"));
    }

    @Test
    void changes_are_told_once_from_each_cursor_on() {
        store.append(OrderNumber.of("1"), 0, List.of(note(1)), List.of());
        store.append(OrderNumber.of("2"), 0, List.of(note(2)), List.of());
        store.append(OrderNumber.of("1"), 1, List.of(note(3)), List.of());

        Changes first = store.changesSince(0, 1);
        assertThat(first.orders()).containsExactly(OrderNumber.of("2"));
        Changes second = store.changesSince(first.cursor(), 10);
        assertThat(second.orders()).containsExactly(OrderNumber.of("1"));
        assertThat(store.changesSince(second.cursor(), 10)).isEqualTo(new Changes(List.of(), second.cursor()));
    }

    @Test
    void a_task_is_claimed_by_one_until_its_lease_is_over_or_it_is_done() {
        store.append(NUMBER, 0, List.of(note(1)), List.of(task("late", NOW.plusSeconds(60)), task("due", NOW)));

        assertThat(store.claim(NOW.minusSeconds(1), 10, Duration.ofMinutes(5))).isEmpty();
        assertThat(store.claim(NOW, 10, Duration.ofMinutes(5)))
                .extracting(Task::key)
                .containsExactly("due");
        assertThat(store.claim(NOW, 10, Duration.ofMinutes(5))).isEmpty();
        assertThat(store.claim(NOW.plusSeconds(300), 10, Duration.ofMinutes(5)))
                .extracting(Task::key)
                .containsExactly("due", "late");
        store.complete("due", List.of(task("next", NOW.plusSeconds(500))));
        assertThat(store.claim(NOW.plusSeconds(600), 10, Duration.ofMinutes(5)))
                .extracting(Task::key)
                .containsExactly("late", "next");
    }

    @Test
    void a_reading_that_no_order_claims_waits_for_its_order() {
        TrackingReading reading = TrackingReading.of(OrderFixtures.DHL, OrderFixtures.PARCEL, List.of());
        store.keepUnmatched(reading);

        assertThat(store.takeUnmatched(OrderFixtures.DHL, OrderFixtures.PARCEL)).containsExactly(reading);
        assertThat(store.takeUnmatched(OrderFixtures.DHL, OrderFixtures.PARCEL)).isEmpty();
    }

    @Test
    void an_erased_person_is_gone() {
        Customer customer = OrderFixtures.draft().person().orElseThrow();
        store.save(customer);
        assertThat(store.customer(customer.id())).contains(customer);

        store.erase(customer.id());
        assertThat(store.customer(customer.id())).isEmpty();
    }

    private static Task task(String key, Instant due) {
        return new Task(key, NUMBER, due);
    }

    private static OrderEvent note(int i) {
        return OrderEvent.of(EventKind.NOTED, new Fact.Note("note-" + i), NOW).recorded(NOW);
    }
}
