package dev.aftercart.benchmarks.policy;

import dev.aftercart.returns.ChargedFee;
import dev.aftercart.returns.Decision;
import dev.aftercart.returns.ReturnPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * The public call from a customer's request to the decision: names, days in a zone, six facets of 59 rules, a right of the law;
 * then, in other rows, what it costs. Ours also keeps all that an explanation needs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class DecideBenchmark {

    private static final int CYCLE = 4_096;
    private static final int BATCH = 64;

    private final ReturnPolicy policy = Shop.policy();
    private final ShopRequest[] requests =
            Arrays.stream(NeutralRequest.random(4, CYCLE)).map(ShopRequest::of).toArray(ShopRequest[]::new);
    private int next;

    /** Both must agree. */
    @Setup
    public void check() {
        Arrays.asList(requests).forEach(request -> check(policy, request));
    }

    /** Throws when the answers differ. */
    static void check(ReturnPolicy policy, ShopRequest request) {
        Decision ours = policy.decide(request.ours(), Translated.AT);
        ShopByHand.Answer theirs = ShopByHand.decide(request, Translated.AT);
        boolean same = ours.outcome() == theirs.outcome()
                && Objects.equals(ours.window().lastDay(), theirs.lastDay())
                && ours.lines().get(0).raisedBy().isPresent() == theirs.raised()
                && Objects.equals(amount(ours.lines().get(0).charges()), theirs.fee(request.price()));
        if (!same) {
            throw new IllegalStateException("ours " + ours + ", by hand " + theirs + " for " + request);
        }
    }

    private static @Nullable Money amount(List<ChargedFee> charges) {
        return charges.isEmpty() ? null : charges.get(0).amount();
    }

    /**
     * Ours.
     *
     * @param hole takes the decisions
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void aftercart(Blackhole hole) {
        for (int end = next + BATCH; next < end; next++) {
            hole.consume(policy.decide(requests[next].ours(), Translated.AT));
        }
        next %= CYCLE;
    }

    /**
     * Written by hand.
     *
     * @param hole takes the decisions
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void byHand(Blackhole hole) {
        for (int end = next + BATCH; next < end; next++) {
            hole.consume(ShopByHand.decide(requests[next], Translated.AT));
        }
        next %= CYCLE;
    }

    /**
     * Ours, with the last day and what it costs.
     *
     * @param hole takes the decisions
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void aftercartWithFees(Blackhole hole) {
        for (int end = next + BATCH; next < end; next++) {
            Decision decision = policy.decide(requests[next].ours(), Translated.AT);
            hole.consume(decision.window().lastDay());
            hole.consume(decision.lines().get(0).charges());
        }
        next %= CYCLE;
    }

    /**
     * Written by hand, with what it costs.
     *
     * @param hole takes the decisions
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void byHandWithFees(Blackhole hole) {
        for (int end = next + BATCH; next < end; next++) {
            ShopRequest request = requests[next];
            ShopByHand.Answer answer = ShopByHand.decide(request, Translated.AT);
            hole.consume(answer);
            hole.consume(answer.fee(request.price()));
        }
        next %= CYCLE;
    }
}
