package dev.aftercart.benchmarks;

import com.aftership.sdk.model.tracking.Tracking;
import com.aftership.sdk.utils.JsonUtils;
import com.easypost.Constants;
import com.easypost.model.Tracker;
import dev.aftercart.courier.Courier;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.tracking.TrackingEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/**
 * EasyPost's and AfterShip's own Java SDKs reading their own bodies into their own objects, beside ours, which also says what the
 * scans mean. The SDKs read with the Gson that they are set up with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SdkBenchmark {

    private final byte[] easyPostBody = Bodies.body("easypost");
    private final byte[] afterShipBody = Bodies.body("aftership");
    private final Courier easyPost = Bodies.courier("easypost");
    private final Courier afterShip = Bodies.courier("aftership");

    /** What is around a tracking of AfterShip's. */
    private static final class Answer {
        private @Nullable Content data;
    }

    private static final class Content {
        private @Nullable Tracking tracking;
    }

    /** Both must see the same parcel, the same number of scans, and the same place of the last of them. */
    @Setup
    public void check() {
        Tracker tracker = easyPostSdk();
        same(easyPost(), tracker.getTrackingCode(), tracker.getTrackingDetails().size());
        Tracking tracking = afterShipSdk();
        same(
                afterShip(),
                tracking.getTrackingNumber(),
                tracking.getCheckpoints().size());
    }

    private static void same(List<TrackingOutcome> ours, String number, int scans) {
        TrackingOutcome.Reading read = (TrackingOutcome.Reading) ours.get(0);
        List<TrackingEvent> events = read.reading().events();
        if (!read.reading().number().value().equals(number) || events.size() != scans) {
            throw new IllegalStateException("the rows disagree: " + read + " and " + number + " with " + scans);
        }
    }

    /**
     * Ours, written in Java.
     *
     * @return what the body says
     */
    @Benchmark
    public List<TrackingOutcome> easyPost() {
        return easyPost.parse(easyPostBody);
    }

    /**
     * EasyPost's SDK.
     *
     * @return its tracker
     */
    @Benchmark
    public Tracker easyPostSdk() {
        return Constants.Http.GSON.fromJson(new String(easyPostBody, StandardCharsets.UTF_8), Tracker.class);
    }

    /**
     * Ours, from a document.
     *
     * @return what the body says
     */
    @Benchmark
    public List<TrackingOutcome> afterShip() {
        return afterShip.parse(afterShipBody);
    }

    /**
     * AfterShip's SDK.
     *
     * @return its tracking
     */
    @Benchmark
    public Tracking afterShipSdk() {
        Answer answer = JsonUtils.getGson().fromJson(new String(afterShipBody, StandardCharsets.UTF_8), Answer.class);
        return Objects.requireNonNull(Objects.requireNonNull(answer.data, "data").tracking, "tracking");
    }
}
