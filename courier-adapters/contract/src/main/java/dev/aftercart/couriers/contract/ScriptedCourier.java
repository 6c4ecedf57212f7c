package dev.aftercart.couriers.contract;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A local server in the place of the courier: it gives what it was told to give, in that order, and tokens to whoever asks. */
final class ScriptedCourier implements AutoCloseable {

    private static final String TOKEN = "{\"access_token\": \"a-token\", \"expires_in\": \"3600\"}";

    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger asked = new AtomicInteger();

    ScriptedCourier(String tokenPath) throws IOException {
        server.setDispatcher(new QueueDispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                if (request.getTarget().equals(tokenPath)) {
                    return new MockResponse.Builder().body(TOKEN).build();
                }
                asked.incrementAndGet();
                return super.dispatch(request);
            }
        });
        server.start();
    }

    URI base() {
        return URI.create("http://" + server.getHostName() + ":" + server.getPort());
    }

    /** How often it was asked for something else than a token. */
    int timesAsked() {
        return asked.get();
    }

    void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    void answer(CourierAnswers.Answer answer) {
        answer(answer.status(), answer.body());
    }

    void answerWith(int status, String header, String value, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader(header, value)
                .body(body)
                .build());
    }

    void breakOff(String body) {
        server.enqueue(new MockResponse.Builder()
                .body(body)
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
    }

    void answerAfter(Duration time, String body) {
        server.enqueue(new MockResponse.Builder()
                .headersDelay(time.toMillis(), TimeUnit.MILLISECONDS)
                .body(body)
                .build());
    }

    void answerInDrops(Duration each, String body) {
        server.enqueue(new MockResponse.Builder()
                .throttleBody(1, each.toMillis(), TimeUnit.MILLISECONDS)
                .body(body)
                .build());
    }

    @Override
    public void close() {
        server.close();
    }
}
