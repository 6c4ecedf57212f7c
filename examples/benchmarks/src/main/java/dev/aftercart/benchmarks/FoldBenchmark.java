package dev.aftercart.benchmarks;

import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    private final List<OrderEvent> events = Lives.of(EVENTS);

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
        return Order.fold(Lives.NUMBER, events);
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
}
