package dev.aftercart.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.customer.Customer;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderFixtures;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store must do. A store's test extends this and says how a new, empty one is made. */
abstract class OrderStoreContract {

    private static final OrderNumber NUMBER = OrderFixtures.NUMBER;
    private static final Leg PARCEL = new Leg(OrderFixtures.DHL, OrderFixtures.PARCEL);
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
        assertThat(store.claim("wake", NOW, 10, Duration.ofMinutes(1)))
                .extracting(Task::key)
                .containsExactly("wake:a");
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

        assertThat(store.claim("wake", NOW.minusSeconds(1), 10, Duration.ofMinutes(5)))
                .isEmpty();
        assertThat(store.claim("wake", NOW, 10, Duration.ofMinutes(5)))
                .extracting(Task::key)
                .containsExactly("wake:due");
        assertThat(store.claim("wake", NOW, 10, Duration.ofMinutes(5))).isEmpty();
        assertThat(store.claim("wake", NOW.plusSeconds(300), 10, Duration.ofMinutes(5)))
                .extracting(Task::key)
                .containsExactly("wake:due", "wake:late");
        store.complete("wake:due", List.of(task("next", NOW.plusSeconds(500))));
        assertThat(store.claim("wake", NOW.plusSeconds(600), 10, Duration.ofMinutes(5)))
                .extracting(Task::key)
                .containsExactly("wake:late", "wake:next");
    }

    @Test
    void a_task_of_the_same_key_and_instant_stays_claimed_and_one_for_another_instant_moves() {
        store.append(NUMBER, 0, List.of(note(1)), List.of(task("a", NOW)));
        store.claim("wake", NOW, 10, Duration.ofMinutes(5));
        store.append(NUMBER, 1, List.of(note(2)), List.of(task("a", NOW)));
        assertThat(store.claim("wake", NOW, 10, Duration.ofMinutes(5))).isEmpty();
        store.append(NUMBER, 2, List.of(note(3)), List.of(task("a", NOW.minusSeconds(1))));
        assertThat(store.claim("wake", NOW, 10, Duration.ofMinutes(5)))
                .extracting(Task::dueAt)
                .containsExactly(NOW.minusSeconds(1));
    }

    @Test
    void workers_of_one_queue_are_given_nothing_of_another() {
        store.append(NUMBER, 0, List.of(note(1)), List.of(task("a", NOW), new Task("messages:b", NUMBER, NOW)));

        assertThat(store.claim("messages", NOW, 10, Duration.ofMinutes(5)))
                .extracting(Task::key)
                .containsExactly("messages:b");
        assertThat(store.claim("wake", NOW, 10, Duration.ofMinutes(5)))
                .extracting(Task::key)
                .containsExactly("wake:a");
        assertThat(store.claim("other", NOW, 10, Duration.ofMinutes(5))).isEmpty();
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

    @Test
    void a_parcel_that_was_handed_on_is_found_under_its_next_number() {
        Leg next = new Leg(CourierCode.of("aramex"), TrackingNumber.of("ARX-2"));
        store.append(NUMBER, 0, List.of(shipped()), List.of());
        store.append(
                NUMBER,
                1,
                List.of(OrderEvent.of(EventKind.HANDED_ON, new Fact.HandedOn(PARCEL, next), NOW)
                        .recorded(NOW)),
                List.of());

        assertThat(store.find(next.courier(), next.number())).containsExactly(NUMBER);
    }

    @Test
    void a_reading_is_kept_without_the_couriers_words() {
        TrackingEvent said = OrderFixtures.at(3, Phase.DELIVERED, Detail.DELIVERED)
                .place(Place.of("SA", "left with Mrs Roe, 12 King Street"))
                .build();
        store.keepUnmatched(new TrackingReading(
                PARCEL.courier(),
                PARCEL.number(),
                Set.of(),
                "Sara Example",
                List.of(said),
                List.of(),
                Observation.ACTIVE,
                List.of(Diagnostic.warning("text", "no rule for: signed by Sara Example"))));

        assertThat(store.takeUnmatched(PARCEL.courier(), PARCEL.number()).toString())
                .doesNotContain("Sara", "Roe", "King Street");
    }

    @Test
    void what_a_courier_sent_is_found_by_its_order_and_by_the_provenance_of_its_events() {
        RawPayload first = payload("first", 1);
        RawPayload second = payload("second", 2);
        store.append(NUMBER, 0, List.of(shipped()), List.of());
        store.keepRaw(second);
        store.keepRaw(first);
        store.keepRaw(RawPayload.of(PARCEL.courier(), "", NOW, bytes("of another parcel"))
                .about(Set.of(new Leg(PARCEL.courier(), TrackingNumber.of("X-1")))));

        assertThat(store.rawOf(NUMBER)).containsExactly(first, second);
        assertThat(store.rawOf(OrderNumber.of("2"))).isEmpty();
        assertThat(store.raw(first.id())).contains(first);
        assertThat(store.raw(first.id()).orElseThrow().bytes()).isEqualTo(bytes("first"));
    }

    @Test
    void the_same_bytes_again_are_the_same_payload_about_more_parcels() {
        Leg other = new Leg(PARCEL.courier(), TrackingNumber.of("X-1"));
        store.keepRaw(payload("same", 1));
        store.keepRaw(payload("same", 2).about(Set.of(other)));

        RawPayload kept = store.raw(payload("same", 1).id()).orElseThrow();
        assertThat(kept.parcels()).containsExactlyInAnyOrder(PARCEL, other);
        assertThat(kept.receivedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void of_a_payload_that_is_too_large_the_beginning_is_kept_and_its_size() {
        RawPayload large = RawPayload.of(PARCEL.courier(), "text/plain", NOW, new byte[10_000_000]);
        store.keepRaw(large);

        RawPayload kept = store.raw(large.id()).orElseThrow();
        assertThat(kept.bytes()).hasSize(RawPayload.MAX_BYTES);
        assertThat(kept.size()).isEqualTo(10_000_000);
    }

    @Test
    void a_payload_is_erased_alone_or_by_age_and_the_log_stays() {
        store.append(NUMBER, 0, List.of(shipped()), List.of());
        for (int i = 1; i <= 3; i++) {
            store.keepRaw(payload("payload " + i, i));
        }
        Stored before = store.load(NUMBER).orElseThrow();

        store.eraseRaw(payload("payload 3", 3).id());
        assertThat(store.rawOf(NUMBER)).hasSize(2);
        store.eraseRawBefore(NOW.plusSeconds(2));
        assertThat(store.rawOf(NUMBER)).containsExactly(payload("payload 2", 2));
        assertThat(store.load(NUMBER)).contains(before);
    }

    @Test
    void with_a_person_goes_what_couriers_sent_about_their_parcels_or_about_nobody_knows_what() {
        List<OrderEvent> events = new ArrayList<>(OrderFixtures.draft().events(NOW));
        events.add(shipped());
        store.append(NUMBER, 0, events, List.of());
        RawPayload theirs = payload("theirs", 1);
        RawPayload unread = RawPayload.of(PARCEL.courier(), "", NOW, bytes("unreadable"));
        RawPayload others = RawPayload.of(PARCEL.courier(), "", NOW, bytes("others"))
                .about(Set.of(new Leg(PARCEL.courier(), TrackingNumber.of("X-1"))));
        List.of(theirs, unread, others).forEach(store::keepRaw);

        store.erase(OrderFixtures.draft().person().orElseThrow().id());
        assertThat(store.raw(theirs.id())).isEmpty();
        assertThat(store.raw(unread.id())).isEmpty();
        assertThat(store.raw(others.id())).contains(others);
    }

    private static RawPayload payload(String content, int second) {
        return RawPayload.of(PARCEL.courier(), "application/json", NOW.plusSeconds(second), bytes(content))
                .about(Set.of(PARCEL));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static OrderEvent shipped() {
        return OrderEvent.of(
                        EventKind.SHIPPED,
                        new Fact.Shipped(PARCEL.courier(), PARCEL.number(), Direction.FORWARD, Items.NONE),
                        NOW)
                .recorded(NOW);
    }

    private static Task task(String key, Instant due) {
        return new Task("wake:" + key, NUMBER, due);
    }

    private static OrderEvent note(int i) {
        return OrderEvent.of(EventKind.NOTED, new Fact.Note("note-" + i), NOW).recorded(NOW);
    }
}
