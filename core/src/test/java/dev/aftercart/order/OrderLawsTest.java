package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Laws that hold for every life of an order, tried on many drawn at random. A failure names its seed. */
class OrderLawsTest {

    private static final int LIVES = 2_000;

    @Test
    void the_same_events_in_any_order_and_number_make_the_same_order() {
        forAll((random, life) -> {
            Order expected = Order.fold(OrderFixtures.NUMBER, life);
            List<OrderEvent> mixed = new ArrayList<>(life);
            life.forEach(event -> mixed.addAll(Collections.nCopies(random.nextInt(3), event)));
            Collections.shuffle(mixed, random);

            assertSame(Order.fold(OrderFixtures.NUMBER, mixed), expected);
        });
    }

    @Test
    void events_in_any_batches_make_the_same_order() {
        forAll((random, life) -> {
            Order expected = Order.fold(OrderFixtures.NUMBER, life);
            List<OrderEvent> mixed = new ArrayList<>(life);
            Collections.shuffle(mixed, random);
            int cut = 1 + random.nextInt(mixed.size());

            Order batched =
                    Order.fold(OrderFixtures.NUMBER, mixed.subList(0, cut)).with(mixed.subList(cut, mixed.size()));
            assertSame(batched, expected);
        });
    }

    @Test
    void events_told_one_by_one_make_the_same_order_as_all_at_once() {
        forAll((random, life) -> {
            List<OrderEvent> told = new ArrayList<>(life);
            if (random.nextBoolean()) {
                told.sort(OrderEvent.ORDER);
            }
            Order order = Order.fold(OrderFixtures.NUMBER, told.subList(0, 1));
            for (OrderEvent event : told) {
                order = order.with(List.of(event));
            }
            assertSame(order, Order.fold(OrderFixtures.NUMBER, life));
        });
    }

    @Test
    void pieces_are_never_lost_and_never_made() {
        forAll((random, life) -> {
            Order order = Order.fold(OrderFixtures.NUMBER, life);
            // The ledger's own constructor refuses anything unlawful; this law is that it never has to.
            for (Line line : order.lines()) {
                LineLedger ledger = order.ledger(line.sku()).orElseThrow();
                assertThat(ledger.open() + ledger.cancelled() + ledger.shipped())
                        .isEqualTo(line.quantity());
                assertThat(ledger.returnable()).isNotNegative();
            }
        });
    }

    @Test
    void a_log_survives_writing_and_reading_and_is_then_written_the_same() {
        forAll((random, life) -> {
            OrderLog log = new OrderLog(OrderFixtures.NUMBER, life, null);
            String json = log.toJson();
            OrderLog read = OrderLog.read(json.getBytes(StandardCharsets.UTF_8)).orThrow();

            assertThat(read.toJson()).isEqualTo(json);
            assertThat(read.events()).extracting(OrderEvent::fact).isEqualTo(facts(log.events()));
            assertThat(read.events())
                    .extracting(OrderEvent::recordedAt)
                    .isEqualTo(log.events().stream().map(OrderEvent::recordedAt).toList());
            assertSame(read.fold(), log.fold());
        });
    }

    private static List<Fact> facts(List<OrderEvent> events) {
        return events.stream().map(OrderEvent::fact).toList();
    }

    private static void assertSame(Order actual, Order expected) {
        assertThat(actual.events()).isEqualTo(expected.events());
        assertThat(actual.events())
                .extracting(OrderEvent::recordedAt)
                .isEqualTo(
                        expected.events().stream().map(OrderEvent::recordedAt).toList());
        assertThat(actual.events())
                .extracting(OrderEvent::isBackfilled)
                .isEqualTo(
                        expected.events().stream().map(OrderEvent::isBackfilled).toList());
        assertThat(parcels(actual)).isEqualTo(parcels(expected));
        assertThat(actual.milestone()).isEqualTo(expected.milestone());
        assertThat(actual.tracks()).isEqualTo(expected.tracks());
        assertThat(actual.promises()).isEqualTo(expected.promises());
        assertThat(actual.timeline().forCustomer().lines())
                .isEqualTo(expected.timeline().forCustomer().lines());
        assertThat(actual.timeline().forCustomer().parcels())
                .extracting(ParcelTimeline::status)
                .isEqualTo(expected.timeline().forCustomer().parcels().stream()
                        .map(ParcelTimeline::status)
                        .toList());
        assertThat(actual.anomalies()).isEqualTo(expected.anomalies());
        assertThat(actual.deliveredAt()).isEqualTo(expected.deliveredAt());
        for (Line line : expected.lines()) {
            assertThat(actual.ledger(line.sku())).isEqualTo(expected.ledger(line.sku()));
        }
    }

    /** What is known of each parcel, its scans leg by leg. */
    private static List<Object> parcels(Order order) {
        List<Object> parcels = new ArrayList<>();
        for (Shipment parcel : order.shipments()) {
            parcels.add(List.of(parcel.legs(), parcel.observation(), parcel.items(), parcel.milestone()));
            parcels.add(parcel.journey().events());
        }
        return parcels;
    }

    private static void forAll(BiConsumer<Random, List<OrderEvent>> law) {
        for (long seed = 1; seed <= LIVES; seed++) {
            Random random = new Random(seed);
            try {
                law.accept(random, OrderFixtures.randomLife(random));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
