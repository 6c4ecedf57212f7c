package dev.aftercart.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftercart.courier.Courier;
import dev.aftercart.courier.TrackingOutcome;
import java.io.IOException;
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
 * Normalising a body of nine scans, beside Jackson reading the same bytes into a tree. The first ten couriers are written in
 * Java, the others in documents.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class NormaliseBenchmark {

    /** Whose body it is. */
    @Param({
        "aramex",
        "clickpost",
        "delhivery",
        "dhl",
        "easypost",
        "fedex",
        "jne",
        "jnt",
        "ups",
        "usps",
        "aftership",
        "gls",
        "shippo"
    })
    private String code = "";

    private final ObjectMapper jackson = new ObjectMapper();
    private byte[] body = {};
    private Courier courier = Bodies.courier("dhl");

    /** Reads the body; every scan must be understood, and in its order. */
    @Setup
    public void check() {
        body = Bodies.body(code);
        courier = Bodies.courier(code);
        Bodies.check(code, normalise());
    }

    /**
     * Ours.
     *
     * @return what the body says
     */
    @Benchmark
    public List<TrackingOutcome> normalise() {
        return courier.parse(body);
    }

    /**
     * Jackson's tree.
     *
     * @return the tree
     * @throws IOException never
     */
    @Benchmark
    public JsonNode tree() throws IOException {
        return jackson.readTree(body);
    }
}
