package dev.aftercart.benchmarks;

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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The life of one order: placed, paid, confirmed, packed, shipped, in transit, out for delivery, delivered; and the same with
 * more scans on the way. The state machines give the state at its end. Ours gives that and all else: ledger, parcel, money.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class LifeBenchmark {

    private final Peer spring = new SpringPeer();
    private final Peer squirrel = new SquirrelPeer();
    private final Peer stateless4j = Stateless4jPeer.forEachOrder();
    private final Peer stateless4jShared = Stateless4jPeer.oneAtATime();

    /** How many events the life has. */
    @Param({"8", "25"})
    private int events;

    private List<OrderEvent> life = List.of();

    /** All rows must agree. */
    @Setup
    public void check() {
        life = Lives.packed(events);
        for (Milestone end : List.of(aftercart(), spring(), squirrel(), stateless4j(), stateless4jShared())) {
            if (end != Milestone.DELIVERED) {
                throw new IllegalStateException("a row ended in " + end);
            }
        }
    }

    /**
     * Ours.
     *
     * @return the state at the end
     */
    @Benchmark
    public Milestone aftercart() {
        return Order.fold(Lives.NUMBER, life).milestone();
    }

    /**
     * Spring State Machine.
     *
     * @return the state at the end
     */
    @Benchmark
    public Milestone spring() {
        return spring.live(life);
    }

    /**
     * Squirrel-foundation.
     *
     * @return the state at the end
     */
    @Benchmark
    public Milestone squirrel() {
        return squirrel.live(life);
    }

    /**
     * Stateless4j, with a guard that asks the order.
     *
     * @return the state at the end
     */
    @Benchmark
    public Milestone stateless4j() {
        return stateless4j.live(life);
    }

    /**
     * Stateless4j, with one configuration for all orders, one after the other.
     *
     * @return the state at the end
     */
    @Benchmark
    public Milestone stateless4jShared() {
        return stateless4jShared.live(life);
    }
}
