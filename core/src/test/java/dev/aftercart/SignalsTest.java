package dev.aftercart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderChange;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderFixtures;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.Signal;
import dev.aftercart.order.SignalKind;
import dev.aftercart.order.SignalSource;
import dev.aftercart.order.SilenceLimit;
import dev.aftercart.order.StatusModel;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.promise.PromiseChange;
import dev.aftercart.store.OrderStore;
import dev.aftercart.store.Task;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of the fixtures is promised for 10 to 12 March, by the calendar of Riyadh, which is three hours ahead of UTC. */
class SignalsTest {

    private static final Instant DAY_BEFORE = Instant.parse("2026-03-08T21:00:00Z");
    private static final Instant MISSED = Instant.parse("2026-03-12T21:00:00Z");

    private final OrderStore store = OrderStore.inMemory();
    private final List<OrderChange> heard = new ArrayList<>();
    private Instant now = OrderFixtures.ORDERED;
    private Aftercart shop =
            Aftercart.with(store, () -> now).onChange(heard::add).build();

    @Test
    void a_parcel_that_comes_tomorrow_is_told_once_when_the_day_before_begins() {
        placeAndShip();
        assertThat(wokenAt(DAY_BEFORE.minusSeconds(1))).isEmpty();
        assertThat(wokenAt(DAY_BEFORE)).containsExactly(SignalKind.ARRIVING_SOON);
        assertThat(wokenAt(DAY_BEFORE.plusSeconds(3600))).isEmpty();
    }

    @Test
    void nothing_arrives_soon_before_it_has_left() {
        shop.record(OrderFixtures.draft());
        assertThat(wokenAt(DAY_BEFORE)).isEmpty();

        now = DAY_BEFORE.plusSeconds(60);
        ship();
        assertThat(last().signals()).extracting(Signal::kind).containsExactly(SignalKind.ARRIVING_SOON);
    }

    @Test
    void a_promise_is_missed_when_its_last_day_is_over_where_the_customer_lives() {
        placeAndShip();
        wokenAt(DAY_BEFORE);
        assertThat(wokenAt(MISSED.minusSeconds(1))).isEmpty();
        assertThat(wokenAt(MISSED)).containsExactly(SignalKind.PROMISE_MISSED);
        assertThat(store.claim("wake", MISSED.plusSeconds(86_400 * 365), 10, Duration.ofMinutes(1)))
                .isEmpty();
    }

    @Test
    void nothing_is_missed_after_the_delivery() {
        placeAndShip();
        scan(Phase.DELIVERED, Detail.DELIVERED);
        assertThat(wokenAt(DAY_BEFORE)).isEmpty();
        assertThat(wokenAt(MISSED)).isEmpty();
    }

    @Test
    void a_node_that_wakes_late_tells_what_still_holds_and_nothing_that_is_over() {
        placeAndShip();
        now = MISSED.plusSeconds(3600);
        shop.wake(10);
        shop.wake(10);
        assertThat(heard.stream().flatMap(change -> change.signals().stream()).map(Signal::kind))
                .containsExactly(SignalKind.PROMISE_MISSED);
    }

    @Test
    void a_later_date_of_the_courier_puts_the_promise_at_risk() {
        placeAndShip();
        estimate("2026-03-11");
        assertThat(last().signals()).isEmpty();
        estimate("2026-03-14");
        assertThat(last().signals()).extracting(Signal::kind).containsExactly(SignalKind.PROMISE_AT_RISK);
        assertThat(last().signals().get(0).subject()).isEqualTo("2026-03-14");
    }

    @Test
    void what_time_brings_is_not_lost_when_something_else_happens_before_anyone_woke() {
        placeAndShip();
        now = MISSED.plusSeconds(60);
        shop.record("1001", noted());
        assertThat(last().signals()).isEmpty();
        assertThat(wokenAt(MISSED.plusSeconds(120))).contains(SignalKind.PROMISE_MISSED);
    }

    @Test
    void an_order_too_long_in_a_status_is_told_once() {
        StatusModel model = StatusModel.named("furniture")
                .start("accepted")
                .is(Milestone.CONFIRMED)
                .then("cutting")
                .within(Duration.ofDays(2))
                .then("shipped")
                .is(Milestone.SHIPPED)
                .end()
                .build();
        shop = Aftercart.with(store, () -> now)
                .onChange(heard::add)
                .statuses(model)
                .build();
        shop.record(OrderFixtures.draft());
        shop.record("1001", order -> order.enter("accepted"));
        shop.record("1001", order -> order.enter("cutting"));

        assertThat(wokenAt(OrderFixtures.ORDERED.plus(Duration.ofDays(2)))).containsExactly(SignalKind.LATE_IN_STATUS);
        assertThat(wokenAt(OrderFixtures.ORDERED.plus(Duration.ofDays(3)))).isEmpty();
    }

    @Test
    void a_parcel_that_is_quiet_for_too_long_is_told_each_time_it_falls_quiet() {
        shop = Aftercart.with(store, () -> now)
                .onChange(heard::add)
                .signals(SignalSource.silence(SilenceLimit.of(Duration.ofDays(2))))
                .build();
        placeAndShip();
        Instant left = now;
        assertThat(wokenAt(left.plus(Duration.ofDays(2)))).containsExactly(SignalKind.PARCEL_QUIET);
        scan(Phase.TRANSIT, Detail.DEPARTED);
        assertThat(last().signals()).isEmpty();
        assertThat(wokenAt(now.plus(Duration.ofDays(2)))).containsExactly(SignalKind.PARCEL_QUIET);
    }

    @Test
    void each_instant_is_woken_for_after_the_one_before_and_tells_only_what_begins_with_it() {
        shop = Aftercart.with(store, () -> now)
                .onChange(heard::add)
                .signals(SignalSource.silence(SilenceLimit.of(Duration.ofDays(2))))
                .build();
        placeAndShip();
        assertThat(wokenAt(now.plus(Duration.ofDays(2)))).containsExactly(SignalKind.PARCEL_QUIET);
        assertThat(wokenAt(DAY_BEFORE)).containsExactly(SignalKind.ARRIVING_SOON);
        assertThat(wokenAt(MISSED)).containsExactly(SignalKind.PROMISE_MISSED);
    }

    @Test
    void a_change_says_what_became_of_the_promise() {
        shop.record(OrderFixtures.draft());
        assertThat(last().promiseChanges()).containsExactly(PromiseChange.PROMISED);
        estimate("2026-03-11");
        assertThat(last().promiseChanges()).containsExactly(PromiseChange.REVISED_EARLIER);
        estimate("2026-03-14");
        assertThat(last().promiseChanges())
                .containsExactlyInAnyOrder(PromiseChange.REVISED_LATER, PromiseChange.AT_RISK);
        shop.record("1001", noted());
        assertThat(last().promiseChanges()).isEmpty();
        now = DAY_BEFORE;
        ship();
        scan(Phase.DELIVERED, Detail.DELIVERED);
        assertThat(last().promiseChanges()).containsExactly(PromiseChange.KEPT);
    }

    @Test
    void nobody_is_told_of_imported_history_but_of_what_time_brings_to_it_later() {
        now = DAY_BEFORE.plusSeconds(60);
        shop.record(OrderFixtures.draft().backfilled());
        assertThat(last().isBackfill()).isTrue();
        assertThat(last().signals()).isEmpty();
        assertThat(wokenAt(MISSED)).containsExactly(SignalKind.PROMISE_MISSED);

        now = MISSED.plusSeconds(86_400);
        shop = fresh();
        now = MISSED.plusSeconds(86_400);
        shop.record(OrderFixtures.draft().backfilled());
        assertThat(last().signals()).isEmpty();
        assertThat(wokenAt(now.plusSeconds(86_400 * 30))).isEmpty();
    }

    @Test
    void a_source_that_fails_keeps_nobody_from_recording_nor_the_others_from_being_heard() {
        shop = Aftercart.with(store, () -> now)
                .onChange(heard::add)
                .signals(new FailingSource())
                .build();
        placeAndShip();
        assertThat(wokenAt(DAY_BEFORE)).containsExactly(SignalKind.ARRIVING_SOON);
    }

    @Test
    void a_task_of_an_order_that_is_not_there_is_done_with() {
        store.append(
                OrderNumber.of("1001"),
                0,
                OrderFixtures.draft().events(now),
                List.of(new Task("wake:x", OrderNumber.of("gone"), now)));
        assertThat(shop.wake(10)).isEqualTo(1);
        assertThat(shop.wake(10)).isZero();
        assertThat(heard).isEmpty();
    }

    @Test
    void however_often_and_late_nodes_wake_each_signal_is_told_once_and_none_that_lasts_is_missed() {
        long seed = 20260310;
        Random random = new Random(seed);
        for (int life = 0; life < 200; life++) {
            Aftercart some = fresh();
            placeAndShip();
            Instant end = MISSED.plus(Duration.ofDays(2));
            while (now.isBefore(end)) {
                now = now.plus(Duration.ofMinutes(1 + random.nextInt(4000)));
                if (random.nextInt(4) == 0) {
                    some.record("1001", noted());
                } else {
                    some.wake(1 + random.nextInt(3));
                }
            }
            some.wake(100);
            some.wake(100);
            assertThat(heard.stream().flatMap(change -> change.signals().stream()))
                    .as("seed %s, life %s", seed, life)
                    .extracting(Signal::kind)
                    .containsOnlyOnce(SignalKind.PROMISE_MISSED)
                    .isIn(
                            List.of(SignalKind.PROMISE_MISSED),
                            List.of(SignalKind.ARRIVING_SOON, SignalKind.PROMISE_MISSED));
        }
    }

    private Aftercart fresh() {
        heard.clear();
        now = OrderFixtures.ORDERED;
        shop = Aftercart.with(OrderStore.inMemory(), () -> now)
                .onChange(heard::add)
                .build();
        return shop;
    }

    private void placeAndShip() {
        shop.record(OrderFixtures.draft());
        now = now.plusSeconds(3600);
        ship();
    }

    private void ship() {
        shop.record(
                "1001",
                order -> order.shipped(
                        p -> p.courier("dhl").tracking("7777777770").all()));
    }

    private void scan(Phase phase, Detail detail) {
        now = now.plusSeconds(60);
        TrackingEvent event = TrackingEvent.of(phase, detail)
                .time(EventTime.of(now.atOffset(ZoneOffset.UTC)))
                .build();
        TrackingReading reading = TrackingReading.of(OrderFixtures.DHL, OrderFixtures.PARCEL, List.of(event));
        shop.record("1001", order -> order.tracked(reading));
    }

    private void estimate(String day) {
        now = now.plusSeconds(60);
        DateWindow window = DateWindow.on(LocalDate.parse(day), ZoneId.of("Asia/Riyadh"));
        OrderEvent event = OrderEvent.of(
                        EventKind.PROMISE_REVISED, new Fact.Promised(Estimate.by(Estimate.Source.COURIER, window)), now)
                .recorded(now);
        shop.record("1001", order -> new Proposal.Events(List.of(event)));
    }

    private OrderCommand noted() {
        OrderEvent note =
                OrderEvent.of(EventKind.NOTED, new Fact.Note("n-" + now), now).recorded(now);
        return order -> new Proposal.Events(List.of(note));
    }

    private List<SignalKind> wokenAt(Instant instant) {
        now = instant;
        int before = heard.size();
        shop.wake(10);
        return heard.subList(before, heard.size()).stream()
                .flatMap(change -> change.signals().stream())
                .map(Signal::kind)
                .toList();
    }

    private OrderChange last() {
        return heard.get(heard.size() - 1);
    }

    private static final class FailingSource implements SignalSource {
        @Override
        public List<Signal> signals(Order order, Instant instant) {
            throw new IllegalStateException("a source that always fails");
        }

        @Override
        public Optional<Instant> nextChange(Order order, Instant instant) {
            throw new IllegalStateException("a source that always fails");
        }
    }
}
