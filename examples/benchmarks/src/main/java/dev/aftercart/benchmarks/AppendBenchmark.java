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
    private List<OrderEvent> next = List.of();
    private List<OrderEvent> all = List.of();

    /** Both rows must agree. */
    @Setup
    public void check() {
        List<OrderEvent> life = Lives.of(events + 1);
        order = Order.fold(Lives.NUMBER, life.subList(0, events));
        next = List.of(Lives.scan(events + 1, Phase.TRANSIT));
        all = new ArrayList<>(order.events());
        all.addAll(next);
        if (!append().equals(refold()) || append().milestone() != refold().milestone()) {
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
     * All events folded again.
     *
     * @return the order
     */
    @Benchmark
    public Order refold() {
        return Order.fold(Lives.NUMBER, all);
    }
}
