package dev.aftercart;

import static dev.aftercart.order.OrderFixtures.DHL;
import static dev.aftercart.order.OrderFixtures.PARCEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderChange;
import dev.aftercart.order.OrderFixtures;
import dev.aftercart.store.OrderStore;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AftercartTest {

    private final OrderStore store = OrderStore.inMemory();
    private final List<OrderChange> heard = new ArrayList<>();
    private final Van van = new Van();
    private final Aftercart shop = Aftercart.with(store, () -> OrderFixtures.ORDERED.plusSeconds(3600))
            .couriers(van)
            .onChange(change -> {
                throw new IllegalStateException("a listener that always fails");
            })
            .onChange(heard::add)
            .build();

    @Test
    void an_order_goes_from_checkout_to_delivery() {
        shop.record(OrderFixtures.draft());
        shop.record("1001", order -> order.paid(Money.parse("SAR 378.00"), "pay-1"));
        shop.record("1001", order -> order.confirmed());
        shop.record(
                "1001",
                order -> order.shipped(
                        parcel -> parcel.courier("dhl").tracking("7777777770").all()));
        van.says(Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY);
        shop.refresh("1001");
        assertThat(shop.order("1001").milestone()).isEqualTo(Milestone.OUT_FOR_DELIVERY);

        van.says(Phase.DELIVERED, Detail.DELIVERED);
        PushResult result = shop.read("dhl", PushRequest.of(Map.of(), new byte[0]));
        assertThat(result.status()).isEqualTo(200);
        assertThat(shop.order("1001").milestone()).isEqualTo(Milestone.DELIVERED);
    }

    @Test
    void listeners_hear_of_a_change_after_it_was_recorded_even_when_one_fails() {
        shop.record(OrderFixtures.draft());
        shop.record("1001", order -> order.confirmed());

        assertThat(heard).hasSize(2);
        assertThat(heard.get(1).milestoneReached()).contains(Milestone.CONFIRMED);
        assertThat(heard.get(1).before()).isNotNull();
    }

    @Test
    void the_same_thing_said_twice_is_recorded_once_and_told_once() {
        shop.record(OrderFixtures.draft());
        assertThat(shop.record(OrderFixtures.draft())).isInstanceOf(Recorded.Unchanged.class);

        shop.record("1001", order -> order.confirmed());
        assertThat(shop.record("1001", order -> order.confirmed())).isInstanceOf(Recorded.Unchanged.class);
        assertThat(heard).hasSize(2);
    }

    @Test
    void an_order_cannot_be_placed_again_differently() {
        shop.record(OrderFixtures.draft());

        assertThatThrownBy(() -> shop.record(OrderFixtures.draft().line("CUP", "Cup", 1, Money.parse("SAR 5.00"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1001");
        assertThat(shop.order("1001").lines()).hasSize(2);
    }

    @Test
    void more_than_is_left_cannot_be_shipped() {
        shop.record(OrderFixtures.draft());

        Recorded recorded = shop.record(
                "1001",
                order -> order.shipped(
                        parcel -> parcel.courier("dhl").tracking("1").item("LAMP", 2)));
        assertThat(recorded)
                .isInstanceOfSatisfying(
                        Recorded.Vetoed.class,
                        vetoed -> assertThat(vetoed.why().key()).isEqualTo("order.veto.more_than_open"));
        assertThat(shop.order("1001").shipments()).isEmpty();
    }

    @Test
    void a_push_that_comes_before_its_order_ships_is_kept_for_it() {
        shop.record(OrderFixtures.draft());
        van.says(Phase.TRANSIT, Detail.DEPARTED);
        shop.read("dhl", PushRequest.of(Map.of(), new byte[0]));
        assertThat(shop.order("1001").shipments()).isEmpty();

        Recorded recorded = shop.record(
                "1001",
                order -> order.shipped(
                        parcel -> parcel.courier("dhl").tracking("7777777770").all()));
        assertThat(recorded.order().milestone()).isEqualTo(Milestone.IN_TRANSIT);
    }

    @Test
    void what_is_kept_for_an_order_names_nobody() {
        van.says(Phase.TRANSIT, Detail.DEPARTED);
        shop.read("dhl", PushRequest.of(Map.of(), new byte[0]));

        assertThat(store.takeUnmatched(DHL, PARCEL)).singleElement().satisfies(kept -> {
            Provenance provenance = Objects.requireNonNull(kept.events().get(0).provenance());
            assertThat(provenance.text()).isNull();
            assertThat(store.raw(Objects.requireNonNull(provenance.payload()))).isPresent();
        });
    }

    @Test
    void a_reading_under_another_number_of_the_parcel_finds_its_parcel() {
        shop.record(OrderFixtures.draft());
        shop.record(
                "1001",
                order -> order.shipped(
                        parcel -> parcel.courier("dhl").tracking("PIECE-1").all()));
        TrackingEvent event =
                OrderFixtures.at(3, Phase.TRANSIT, Detail.DEPARTED).build();
        TrackingReading plain = TrackingReading.of(DHL, PARCEL, List.of(event));
        shop.accept(new TrackingOutcome.Reading(new TrackingReading(
                DHL,
                PARCEL,
                Set.of(TrackingNumber.of("PIECE-1")),
                null,
                plain.events(),
                List.of(),
                plain.observation(),
                List.of())));

        Order order = shop.order("1001");
        assertThat(order.shipments())
                .singleElement()
                .satisfies(parcel -> assertThat(parcel.milestone()).isEqualTo(Milestone.IN_TRANSIT));
    }

    @Test
    void commands_at_the_same_time_are_all_recorded() throws Exception {
        shop.record(OrderFixtures.draft());
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String key = "pay-" + i;
            running.add(pool.submit(() -> shop.record("1001", order -> order.paid(Money.parse("SAR 1.00"), key))));
        }
        for (Future<?> one : running) {
            one.get();
        }
        pool.shutdown();

        assertThat(shop.order("1001").events()).hasSize(42);
    }

    @Test
    void an_erased_person_leaves_the_order_as_it_was() {
        shop.record(OrderFixtures.draft());
        Order before = shop.order("1001");
        store.erase(OrderFixtures.draft().person().orElseThrow().id());

        assertThat(shop.order("1001")).isEqualTo(before);
        assertThat(before.toString() + before.events() + before.lines() + before.checkout())
                .doesNotContain("Sara")
                .doesNotContain("sara@");
    }

    @Test
    void what_is_not_there_is_named() {
        assertThatThrownBy(() -> shop.order("404"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("404");
        assertThatThrownBy(() -> shop.read("ups", PushRequest.of(Map.of(), new byte[0])))
                .hasMessageContaining("\"ups\"")
                .hasMessageContaining("dhl");
        assertThatThrownBy(() -> Aftercart.with(store, InstantSource.system()).couriers(van, van))
                .hasMessageContaining("two couriers");
    }

    /** A courier that says what it is told to. */
    private static final class Van implements Courier {

        private List<TrackingOutcome> next = List.of();

        void says(Phase phase, Detail detail) {
            TrackingEvent event = OrderFixtures.at(3, phase, detail).build();
            next = List.of(new TrackingOutcome.Reading(TrackingReading.of(DHL, PARCEL, List.of(event))));
        }

        @Override
        public CourierCode code() {
            return DHL;
        }

        @Override
        public List<TrackingOutcome> track(List<TrackingQuery> queries) {
            return next;
        }

        @Override
        public PushResult read(PushRequest request) {
            return PushResult.of(next);
        }

        @Override
        public List<TrackingOutcome> parse(byte[] body) {
            return next;
        }
    }
}
