package dev.aftercart.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderLog;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Proposal;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

/**
 * What one more order costs in memory: everything that is reached from a hundred orders of three lines and 25 events, less
 * what is reached from one of them, over 99. So what all orders share (enum constants, currencies, zones) counts for none.
 */
class OrderSizeTest {

    private static final int ORDERS = 100;
    private static final int SCANS_IN_A_READING = 4;

    @Test
    void an_order_read_from_its_log_stays_small() {
        assertThat(bytesOfOneMore(OrderSizeTest::read)).isBetween(3_000L, 7_168L);
    }

    @Test
    void an_order_built_from_what_a_courier_says_stays_small() {
        assertThat(bytesOfOneMore(OrderSizeTest::built)).isBetween(3_000L, 11_264L);
    }

    @Test
    void an_order_told_by_a_courier_reading_by_reading_stays_small() {
        assertThat(bytesOfOneMore(OrderSizeTest::told)).isBetween(3_000L, 7_936L);
    }

    private static long bytesOfOneMore(Function<OrderNumber, Order> maker) {
        List<Order> orders = IntStream.range(1000, 1000 + ORDERS)
                .mapToObj(number -> maker.apply(OrderNumber.of(String.valueOf(number))))
                .toList();
        long all = GraphLayout.parseInstance(orders.toArray()).totalSize();
        long one = GraphLayout.parseInstance(orders.get(0)).totalSize();
        return (all - one) / (ORDERS - 1);
    }

    private static Order read(OrderNumber number) {
        String json = new OrderLog(number, events(number), null).toJson();
        return OrderLog.read(json.getBytes(StandardCharsets.UTF_8)).orThrow().fold();
    }

    private static Order built(OrderNumber number) {
        return Order.fold(number, events(number));
    }

    /** Each reading repeats all scans so far, as couriers do, and is folded onto the order before. */
    private static Order told(OrderNumber number) {
        List<OrderEvent> events = events(number);
        int scan = (int) events.stream()
                .takeWhile(event -> !(event.fact() instanceof Fact.Tracked))
                .count();
        Order order = Order.fold(number, events.subList(0, scan));
        while (scan < events.size()) {
            scan = Math.min(scan + SCANS_IN_A_READING, events.size());
            order = order.with(news(order, events(number).subList(0, scan)));
        }
        return order;
    }

    private static List<OrderEvent> news(Order order, List<OrderEvent> soFar) {
        Instant heard = soFar.get(soFar.size() - 1).recordedAt();
        List<Fact.Tracked> said = soFar.stream()
                .filter(event -> event.fact() instanceof Fact.Tracked)
                .map(event -> (Fact.Tracked) event.fact())
                .toList();
        TrackingReading reading = TrackingReading.of(
                said.get(0).courier(),
                said.get(0).number(),
                said.stream().map(Fact.Tracked::event).toList());
        Proposal proposal = new OrderCommands(order, heard, null).tracked(reading);
        return ((Proposal.Events) proposal).events();
    }

    private static List<OrderEvent> events(OrderNumber number) {
        return Lives.of(number, FoldBenchmark.EVENTS);
    }
}
