package dev.aftercart.notify.channel;

import dev.aftercart.http.CourierHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A provider that is called over HTTP. What it says is the provider's own; how it fails is not. */
public final class HttpEnd implements OtherEnd {

    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger taken = new AtomicInteger();
    private final Map<Manner, MockResponse> answers;
    private volatile Manner manner = Manner.TAKES_IT;
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();

    /** With the provider's answers when it takes a message, and when it refuses it or the credentials. */
    public HttpEnd(Map<Manner, MockResponse> answers) throws IOException {
        this.answers = answers;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return meet(request);
            }
        });
        server.start();
    }

    /** One that gives this answer, whatever it is asked. */
    public static HttpEnd answering(MockResponse answer) throws IOException {
        return new HttpEnd(Map.of(Manner.TAKES_IT, answer));
    }

    public static MockResponse says(int status, String json) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(json)
                .build();
    }

    public URI address() {
        return server.url("/").uri();
    }

    public List<RecordedRequest> requests() {
        return requests;
    }

    /** A caller that waits as long as a test may take. */
    public static CourierHttp http() {
        return http(Duration.ofSeconds(20));
    }

    /** A caller that waits no longer than this. */
    public static CourierHttp http(Duration patience) {
        return CourierHttp.create().allowingPlainHttp().withTimeout(patience);
    }

    private MockResponse meet(RecordedRequest request) {
        requests.add(request);
        Manner now = manner;
        if (now.name().startsWith("TAKES_IT")) {
            taken.incrementAndGet();
        }
        return switch (now) {
            case TAKES_IT, REFUSES_FOR_GOOD, REFUSES_FOR_NOW, REFUSES_THE_CREDENTIALS ->
                Objects.requireNonNull(answers.get(now), now::name);
            case HANGS_UP_AT_ONCE, TAKES_IT_AND_HANGS_UP ->
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build();
            case TAKES_IT_AND_FALLS_SILENT ->
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build();
            case TAKES_IT_AND_TALKS_NONSENSE ->
                new MockResponse.Builder().status("captive portal").build();
        };
    }

    @Override
    public void behave(Manner next) {
        manner = next;
    }

    @Override
    public int taken() {
        return taken.get();
    }

    @Override
    public void close() {
        server.close();
    }
}
