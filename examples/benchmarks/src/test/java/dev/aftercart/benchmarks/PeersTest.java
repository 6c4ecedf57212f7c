package dev.aftercart.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What is measured side by side gives the same answers, on lives drawn at random. A failure names its seed. */
class PeersTest {

    private static final int LIVES = 500;
    private static final CourierCode COURIER = CourierCode.of("dhl");
    private static final List<Phase> SCANS =
            List.of(Phase.TRANSIT, Phase.CUSTOMS, Phase.TRANSIT, Phase.OUT_FOR_DELIVERY, Phase.DELIVERED);

    private final List<Peer> machines =
            List.of(new SpringPeer(), new SquirrelPeer(), Stateless4jPeer.forEachOrder(), Stateless4jPeer.oneAtATime());

    @Test
    void every_state_machine_ends_where_the_fold_does() {
        forAll((random, events) -> {
            List<OrderEvent> shipped = Lives.packed(5);
            events.addAll(shipped.subList(0, 1 + random.nextInt(shipped.size())));
            if (events.size() == shipped.size()) {
                addScans(
                        random,
                        events,
                        ((Fact.Shipped) events.get(events.size() - 1).fact()).number());
            }
            Milestone expected = Order.fold(Lives.NUMBER, events).milestone();
            assertThat(machines)
                    .allSatisfy(machine -> assertThat(machine.live(events))
                            .as(machine.getClass().getSimpleName())
                            .isEqualTo(expected));
        });
    }

    @Test
    void no_state_machine_confirms_what_was_not_paid() {
        List<OrderEvent> unpaid = new ArrayList<>(Lives.packed(8));
        unpaid.removeIf(event -> event.kind() == EventKind.PAYMENT_CAPTURED);
        assertThat(machines)
                .allSatisfy(machine -> assertThat(machine.live(unpaid))
                        .as(machine.getClass().getSimpleName())
                        .isEqualTo(Milestone.PLACED));
    }

    @Test
    void the_switch_written_by_hand_answers_what_the_fold_answers() {
        forAll((random, events) -> {
            events.addAll(Lives.packed(5).subList(0, 4));
            for (Line line : Order.fold(Lives.NUMBER, events).lines()) {
                send(random, events, line);
            }
            if (random.nextInt(10) == 0) {
                add(events, EventKind.CANCELLED, new Fact.Cancellation(Items.NONE, null));
            }
            assertThat(HandWritten.fold(events)).isEqualTo(FoldBenchmark.answer(Order.fold(Lives.NUMBER, events)));
        });
    }

    /** Each line goes in a parcel of its own, all or in part; or is cancelled, all or in part; or waits. */
    private static void send(Random random, List<OrderEvent> events, Line line) {
        Items some = Items.of(line.sku(), 1 + random.nextInt(line.quantity()));
        switch (random.nextInt(4)) {
            case 0 -> add(events, EventKind.CANCELLED, new Fact.Cancellation(some, null));
            case 1 -> {}
            default -> {
                TrackingNumber parcel = TrackingNumber.of("P" + line.sku());
                add(events, EventKind.SHIPPED, new Fact.Shipped(COURIER, parcel, Direction.FORWARD, some));
                addScans(random, events, parcel);
            }
        }
    }

    private static void addScans(Random random, List<OrderEvent> events, TrackingNumber parcel) {
        for (int scans = random.nextInt(6); scans > 0; scans--) {
            Phase phase = SCANS.get(random.nextInt(SCANS.size()));
            TrackingEvent scan = TrackingEvent.of(phase, Detail.INFORMATION).build();
            add(events, EventKind.TRACKING_RECORDED, new Fact.Tracked(COURIER, parcel, scan));
        }
    }

    private static void add(List<OrderEvent> events, EventKind kind, Fact fact) {
        Instant next = events.get(events.size() - 1).occurredAt().plusSeconds(3600);
        events.add(
                OrderEvent.of(kind, fact, next).key(kind + " " + events.size()).recorded(next));
    }

    private static void forAll(BiConsumer<Random, List<OrderEvent>> law) {
        for (long seed = 1; seed <= LIVES; seed++) {
            try {
                law.accept(new Random(seed), new ArrayList<>());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
