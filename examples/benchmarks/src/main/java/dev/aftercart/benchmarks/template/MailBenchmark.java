package dev.aftercart.benchmarks.template;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** One order e-mail of 5.4 KB, escaped, as a string; data of English and of Arabic letters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class MailBenchmark {

    /** Who renders. */
    @Param({
        "aftercart",
        "jte",
        "rocker",
        "jstachio",
        "pebble",
        "jmustache",
        "mustacheJava",
        "freemarker",
        "handlebars",
        "qute",
        "liqp"
    })
    private String engine = "";

    /** With which letters. */
    @Param({"ascii", "arabic"})
    private String letters = "";

    private Supplier<String> mail = () -> "";

    /** All engines must put out the same. */
    @Setup
    public void check() {
        OrderMail data = letters.equals("ascii") ? OrderMail.ascii() : OrderMail.arabic();
        mail = rendering(engine, data);
        String ours = normalised(rendering("aftercart", data).get());
        String theirs = normalised(mail.get());
        if (!theirs.equals(ours)) {
            throw new IllegalStateException(engine + " puts out\n" + theirs + "\nand not\n" + ours);
        }
    }

    static Supplier<String> rendering(String name, OrderMail data) {
        Engine engine = Engines.named(name);
        return engine.compile(engine.source(Engines.text())).with(data);
    }

    /** The entities that engines write differently, written alike. */
    static String normalised(String html) {
        return html.replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#43;", "+")
                .replace("&#x2B;", "+")
                .replace("&gt;", ">")
                .replace("&#x3D;", "=");
    }

    /**
     * The e-mail.
     *
     * @return its HTML
     */
    @Benchmark
    public String render() {
        return mail.get();
    }
}
