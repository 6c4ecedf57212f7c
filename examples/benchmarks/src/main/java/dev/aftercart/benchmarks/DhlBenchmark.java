package dev.aftercart.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftercart.courier.Courier;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.dhl.Dhl;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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

/** Normalising a DHL body of nine scans, beside Jackson reading the same bytes into a tree, which is where we begin. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class DhlBenchmark {

    private final Courier courier = Dhl.parser();
    private final ObjectMapper jackson = new ObjectMapper();
    private byte[] body = {};

    /**
     * Reads the body; both rows must see the same number of scans.
     *
     * @throws IOException when the body is missing
     */
    @Setup
    public void check() throws IOException {
        try (InputStream in = Objects.requireNonNull(DhlBenchmark.class.getResourceAsStream("dhl.json"))) {
            body = in.readAllBytes();
        }
        int ours = ((TrackingOutcome.Reading) normalise().get(0))
                .reading()
                .events()
                .size();
        int theirs = tree().at("/shipments/0/events").size();
        if (ours != theirs || ours == 0) {
            throw new IllegalStateException("the rows disagree: " + ours + " and " + theirs + " scans");
        }
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
