package dev.aftercart.benchmarks;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Sku;
import dev.aftercart.order.Source;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Folding an order of 25 events and three lines, beside a switch written by hand that computes the milestone alone from the
 * same events in order. The fold does far more (ledger, parcels, duplicates, corrections, money); the switch is the floor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FoldBenchmark {

    static final int EVENTS = 25;
    private static final OrderNumber NUMBER = OrderNumber.of("1001");
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final List<OrderEvent> events = life();

    /** Both rows must agree. */
    @Setup
    public void check() {
        if (events.size() != EVENTS || fold().milestone() != byHand() || byHand() != Milestone.DELIVERED) {
            throw new IllegalStateException("the rows disagree: " + fold().milestone() + " and " + byHand());
        }
    }

    /**
     * Ours, for each event.
     *
     * @return the order
     */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Order fold() {
        return Order.fold(NUMBER, events);
    }

    /**
     * By hand, for each event.
     *
     * @return the milestone
     */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Milestone byHand() {
        Milestone milestone = Milestone.PLACED;
        for (OrderEvent event : events) {
            Milestone told = switch (event.kind()) {
                case CONFIRMED -> Milestone.CONFIRMED;
                case SHIPPED -> Milestone.SHIPPED;
                case TRACKING_RECORDED ->
                    of(((Fact.Tracked) event.fact()).event().phase());
                case CANCELLED -> Milestone.CANCELLED;
                default -> Milestone.PLACED;
            };
            milestone = told.compareTo(milestone) > 0 ? told : milestone;
        }
        return milestone;
    }

    private static Milestone of(Phase phase) {
        return switch (phase) {
            case TRANSIT, CUSTOMS -> Milestone.IN_TRANSIT;
            case OUT_FOR_DELIVERY -> Milestone.OUT_FOR_DELIVERY;
            case DELIVERED -> Milestone.DELIVERED;
            default -> Milestone.PLACED;
        };
    }

    private static List<OrderEvent> life() {
        CourierCode courier = CourierCode.of("dhl");
        TrackingNumber number = TrackingNumber.of("1234567890");
        List<OrderEvent> events = new ArrayList<>(Order.place("1001")
                .at(START)
                .line(Line.of(Sku.of("A"), "Shirt", 2, Money.parse("SAR 149.00")))
                .line(Line.of(Sku.of("B"), "Lamp", 1, Money.parse("SAR 289.00")))
                .line(Line.of(Sku.of("C"), "Mug", 1, Money.parse("SAR 19.00")))
                .events(START));
        Fact paid = new Fact.Payment(Money.parse("SAR 606.00"), "card");
        events.add(OrderEvent.of(EventKind.PAYMENT_CAPTURED, paid, at(1))
                .key("pay")
                .recorded(at(1)));
        events.add(
                OrderEvent.of(EventKind.CONFIRMED, Fact.Empty.INSTANCE, at(2)).recorded(at(2)));
        Fact shipped = new Fact.Shipped(courier, number, Direction.FORWARD, Items.NONE);
        events.add(OrderEvent.of(EventKind.SHIPPED, shipped, at(3)).recorded(at(3)));
        while (events.size() < EVENTS) {
            int hour = events.size();
            Phase phase = hour == EVENTS - 1 ? Phase.DELIVERED : hour % 5 == 0 ? Phase.OUT_FOR_DELIVERY : Phase.TRANSIT;
            TrackingEvent scan = TrackingEvent.of(phase, Detail.of(phase.name()))
                    .time(EventTime.of(at(hour).atOffset(ZoneOffset.UTC)))
                    .place(Place.of("SA", "Riyadh"))
                    .build();
            events.add(OrderEvent.of(EventKind.TRACKING_RECORDED, new Fact.Tracked(courier, number, scan), at(hour))
                    .source(new Source("dhl"))
                    .recorded(at(hour)));
        }
        return List.copyOf(events);
    }

    private static Instant at(int hour) {
        return START.plusSeconds(3600L * hour);
    }
}
