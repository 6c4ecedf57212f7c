package dev.aftercart.benchmarks;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.tracking.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Adding the newest event to an order that has many, beside folding all of them again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AppendBenchmark {

    /** How many events the order has. */
    @Param({"25", "500"})
    private int events;

    private Order order = Order.fold(Lives.NUMBER, Lives.of(25));
    private Order orderWithGap = order;
    private List<OrderEvent> next = List.of();
    private List<OrderEvent> all = List.of();
    private List<OrderEvent> late = List.of();
    private List<OrderEvent> again = List.of();

    /** Both rows must agree. */
    @Setup
    public void check() {
        List<OrderEvent> life = Lives.of(events + 1);
        order = Order.fold(Lives.NUMBER, life.subList(0, events));
        next = List.of(Lives.scan(events + 1, Phase.TRANSIT));
        again = List.of(life.get(events - 2));
        late = again;
        List<OrderEvent> withGap = new ArrayList<>(life.subList(0, events));
        withGap.removeAll(late);
        orderWithGap = Order.fold(Lives.NUMBER, withGap);
        all = new ArrayList<>(order.events());
        all.addAll(next);
        if (!late().equals(again()) || !append().equals(refold()) || append().milestone() != refold().milestone()) {
            throw new IllegalStateException("the rows disagree: " + append() + " and " + refold());
        }
    }

    /**
     * The newest event added.
     *
     * @return the order
     */
    @Benchmark
    public Order append() {
        return order.with(next);
    }

    /**
     * An event that comes late: another happened after it.
     *
     * @return the order
     */
    @Benchmark
    public Order late() {
        return orderWithGap.with(late);
    }

    /**
     * An event that was told before.
     *
     * @return the order
     */
    @Benchmark
    public Order again() {
        return order.with(again);
    }

    /**
     * All events folded again.
     *
     * @return the order
     */
    @Benchmark
    public Order refold() {
        return Order.fold(Lives.NUMBER, all);
    }
}
