package dev.aftercart.benchmarks.policy;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Which rule applies, by one facet: 57 rules such as shops have, or 500 drawn by chance. Requests come in a cycle of 65,536, too
 * long for a processor to learn.
 *
 * <p>Times are sampled, so that the median is that of calls during which nobody else took the processor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class MatchBenchmark {

    private static final int CYCLE = 65_536;
    private static final int CHECKED = 10_000;
    private static final int BATCH = 256;

    /** Who decides; the three that take nanoseconds. */
    @State(Scope.Benchmark)
    public static class Quick {
        /** The row. */
        @Param({"aftercart", "ifChain", "nestedSwitch", "aftercart500"})
        private String row = "";

        private Row rules = request -> -1;

        /** All rows must agree. */
        @Setup
        public void check() {
            rules = checked(row);
        }
    }

    /** Who decides; those that take microseconds. */
    @State(Scope.Benchmark)
    public static class Peers {
        /** The row. */
        @Param({
            "mvel",
            "drools",
            "easyRules",
            "cel",
            "dmn",
            "evrete",
            "mvel500",
            "drools500",
            "easyRules500",
            "cel500",
            "dmn500",
            "evrete500"
        })
        private String row = "";

        private Row rules = request -> -1;

        /** All rows must agree. */
        @Setup
        public void check() {
            rules = checked(row);
        }
    }

    private final NeutralRequest[] requests = NeutralRequest.random(1, CYCLE);
    private int next;

    private static Row checked(String name) {
        NeutralPolicy policy = Rows.policy(name);
        Row row = Rows.row(name);
        Requests.check(name, row, policy, Requests.boundaries(policy, 2));
        Requests.check(name, row, policy, Arrays.asList(NeutralRequest.random(3, CHECKED)));
        return row;
    }

    /**
     * Ours and what is written by hand, many at a time, as a clock is slower than they are.
     *
     * @param row who decides
     * @return the sum of the decisions
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int quick(Quick row) {
        int sum = 0;
        for (int end = next + BATCH; next < end; next++) {
            sum += row.rules.winner(requests[next]);
        }
        next %= CYCLE;
        return sum;
    }

    /**
     * The peers, one request at a time.
     *
     * @param row who decides
     * @return the decision
     */
    @Benchmark
    public int peer(Peers row) {
        next = (next + 1) % CYCLE;
        return row.rules.winner(requests[next]);
    }
}
