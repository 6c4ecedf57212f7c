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
 * Which rules apply, by six facets: 57 rules such as shops have and five times 50 drawn by chance. Ours finds all rules that fit
 * as well, which explanations need; the chains stop at the first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class SixFacetsBenchmark {

    private static final int CYCLE = 65_536;
    private static final int CHECKED = 10_000;
    private static final int BATCH = 256;

    /** Who decides. */
    @Param({"aftercart", "ifChain"})
    private String row = "";

    private final NeutralRequest[] requests = NeutralRequest.random(1, CYCLE);
    private final int[] winners = new int[6];
    private SixFacets rules = (request, into) -> {};
    private int next;

    /** All rows must agree. */
    @Setup
    public void check() {
        NeutralPolicy policy = NeutralPolicy.six();
        rules = Rows.sixFacets(row, policy);
        Requests.check(row, rules, policy, Requests.boundaries(policy, 2));
        Requests.check(row, rules, policy, Arrays.asList(requests).subList(0, CHECKED));
    }

    /**
     * The decisions of all facets.
     *
     * @return their sum
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int decide() {
        int sum = 0;
        for (int end = next + BATCH; next < end; next++) {
            rules.winners(requests[next], winners);
            for (int winner : winners) {
                sum += winner;
            }
        }
        next %= CYCLE;
        return sum;
    }
}
