package dev.aftercart.benchmarks.template;

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

/** What happens when a merchant saves: a template of 3.9 KB, from its text, with a new engine each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CompileBenchmark {

    /** Who compiles. */
    @Param({"aftercart", "pebble", "jmustache", "mustacheJava", "freemarker", "handlebars", "qute", "liqp"})
    private String name = "";

    private Engine engine = Engines.named("aftercart");
    private String source = "";

    /** Translates the text. */
    @Setup
    public void translate() {
        engine = Engines.named(name);
        source = engine.source(Engines.text());
    }

    /**
     * The template.
     *
     * @return it
     */
    @Benchmark
    public Object compile() {
        return engine.compile(source);
    }
}
