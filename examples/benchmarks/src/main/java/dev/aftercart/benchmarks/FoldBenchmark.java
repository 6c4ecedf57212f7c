package dev.aftercart.benchmarks;

import dev.aftercart.benchmarks.HandWritten.Answer;
import dev.aftercart.benchmarks.HandWritten.Count;
import dev.aftercart.order.LineLedger;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.tracking.Milestone;
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
 * Folding an order of 25 events and three lines, and asking it for its milestone and for what was shipped and delivered of each
 * line, beside a switch written by hand that answers the same and no more. The time is that of one event.
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
        if (!fold().equals(byHand()) || fold().milestone() != Milestone.DELIVERED) {
            throw new IllegalStateException("the rows disagree: " + fold() + " and " + byHand());
        }
    }

    /**
     * Ours, for each event.
     *
     * @return the answers
     */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Answer fold() {
        return answer(Order.fold(Lives.NUMBER, events));
    }

    /**
     * By hand, for each event.
     *
     * @return the answers
     */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Answer byHand() {
        return HandWritten.fold(events);
    }

    static Answer answer(Order order) {
        Count[] counts = new Count[order.lines().size()];
        for (int i = 0; i < counts.length; i++) {
            LineLedger ledger = order.ledger(order.lines().get(i).sku()).orElseThrow();
            counts[i] = new Count(order.lines().get(i).sku(), ledger.shipped(), ledger.delivered());
        }
        return new Answer(order.milestone(), List.of(counts));
    }
}
