package dev.aftercart.benchmarks.policy;

import dev.aftercart.returns.Decision;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From rules to the first decision in a Java that has just started: one decision in each process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdBenchmark {

    private final NeutralRequest request = NeutralRequest.random(5, 1)[0];
    private String drl = "";
    private String yaml = "";

    /**
     * The text of the rules is there before the clock starts.
     *
     * @throws IOException when it cannot be read
     */
    @Setup
    public void texts() throws IOException {
        drl = DroolsRow.drl(NeutralPolicy.small());
        try (InputStream in =
                Objects.requireNonNull(ColdBenchmark.class.getResourceAsStream("shop.yaml"), "shop.yaml")) {
            yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Ours: 59 rules in six facets and a right of the law, read from YAML and checked; then the request.
     *
     * @return the decision
     */
    @Benchmark
    public Decision aftercart() {
        ReturnRequest asked = Translated.request(request);
        return ReturnPolicy.read(yaml, Shop.law()).orThrow().decide(asked, Translated.AT);
    }

    /**
     * Drools: 57 rules in one facet, from their text to the executable model.
     *
     * @return the number of the rule
     */
    @Benchmark
    public int drools() {
        return new DroolsRow(drl).winner(request);
    }
}
