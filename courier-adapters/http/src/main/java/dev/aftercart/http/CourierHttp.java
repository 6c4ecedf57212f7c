package dev.aftercart.http;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes calls, and gives back an answer or a reason, never an exception.
 *
 * <p>A {@code GET} that finds no connection, or an error of the server (5xx) without a {@code Retry-After}, is tried again
 * twice after 200 and 400 milliseconds. A call that took too long is not, and neither is an answer 429: when to ask again is
 * the host's to decide. Redirects are followed within the same host and scheme, others are refused. Plain http is refused
 * unless {@linkplain #allowingPlainHttp() allowed}.
 *
 * <p>Immutable and thread-safe. Calls block the calling thread.
 */
public final class CourierHttp {

    private static final Logger LOG = LoggerFactory.getLogger(CourierHttp.class);
    private static final int DEFAULT_LIMIT = 8 * 1024 * 1024;
    private static final int REDIRECTS = 5;
    private static final int FIRST_SERVER_ERROR = 500;

    private static final RetryPolicy<Attempted> RETRIES = RetryPolicy.<Attempted>builder()
            .handleResultIf(Attempted::again)
            .withMaxRetries(2)
            .withBackoff(200, 400, ChronoUnit.MILLIS)
            .build();

    private final OkHttpClient client;
    private final int limit;
    private final boolean plainHttp;

    private CourierHttp(OkHttpClient client, int limit, boolean plainHttp) {
        this.client = client;
        this.limit = limit;
        this.plainHttp = plainHttp;
    }

    /**
     * With a client of its own, which connects within 5 seconds and waits 20 for a whole answer. Its connections close
     * themselves after some minutes without use; its only threads are OkHttp's daemons.
     *
     * @return the caller
     */
    public static CourierHttp create() {
        return create(new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(5))
                .callTimeout(Duration.ofSeconds(20))
                .build());
    }

    /**
     * With the host's client: its pool, proxy, time-outs and interceptors. The host closes it.
     *
     * @param client the client
     * @return the caller
     */
    public static CourierHttp create(OkHttpClient client) {
        OkHttpClient still = Objects.requireNonNull(client, "client")
                .newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
        return new CourierHttp(still, DEFAULT_LIMIT, false);
    }

    /**
     * The same with another time-out for one try, from connecting to the last byte.
     *
     * @param timeout the longest time; positive
     * @return a new caller on the same pool
     */
    public CourierHttp withTimeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a time-out is positive, but was " + timeout);
        }
        return new CourierHttp(client.newBuilder().callTimeout(timeout).build(), limit, plainHttp);
    }

    /**
     * The same with another limit on the size of an answer, after decompression.
     *
     * @param bytes the most bytes; positive; 8 MiB when not set
     * @return a new caller on the same pool
     */
    public CourierHttp withLimit(int bytes) {
        if (bytes < 1 || bytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a limit is 1 to " + (Integer.MAX_VALUE - 1) + " bytes, but was " + bytes);
        }
        return new CourierHttp(client, bytes, plainHttp);
    }

    /**
     * The same, but also for http without encryption: for test servers, and inside a network that the host trusts.
     *
     * @return a new caller on the same pool
     */
    public CourierHttp allowingPlainHttp() {
        return new CourierHttp(client, limit, true);
    }

    /**
     * Asks with {@code GET}.
     *
     * @param request where and with what
     * @return the answer, or why there is none
     */
    public HttpOutcome get(CourierRequest request) {
        String host = request.base().getHost();
        HttpUrl url = url(request);
        if (url == null) {
            return refused(host, "the address cannot be called");
        }
        try {
            return Failsafe.with(RETRIES).get(() -> attempt(url, request)).outcome;
        } catch (FailsafeException e) {
            Thread.currentThread().interrupt();
            return new HttpFailure(HttpFailure.Kind.UNREACHABLE, host + ": interrupted while waiting to try again");
        }
    }

    private static @Nullable HttpUrl url(CourierRequest request) {
        HttpUrl base = HttpUrl.get(request.base());
        if (base == null) {
            return null;
        }
        HttpUrl.Builder url = base.newBuilder();
        request.segments().forEach(url::addPathSegment);
        request.parameters().forEach(each -> url.addQueryParameter(each.getKey(), each.getValue()));
        return url.build();
    }

    /** One try's outcome, and whether another may help. */
    private record Attempted(HttpOutcome outcome, boolean again) {}

    private Attempted attempt(HttpUrl url, CourierRequest request) {
        try {
            HttpOutcome outcome = follow(url, request);
            boolean again = outcome instanceof HttpAnswer answer
                    && answer.status() >= FIRST_SERVER_ERROR
                    && answer.header("Retry-After").isEmpty();
            LOG.debug("GET {}: {}", url.host(), outcome);
            return new Attempted(outcome, again);
        } catch (IOException e) {
            LOG.debug("GET {}: {}", url.host(), e.getClass().getSimpleName());
            boolean tookTooLong = e instanceof InterruptedIOException;
            String message = url.host() + (tookTooLong ? ": no answer in time" : ": no connection, or it broke");
            return new Attempted(new HttpFailure(HttpFailure.Kind.UNREACHABLE, message), !tookTooLong);
        }
    }

    private HttpOutcome follow(HttpUrl start, CourierRequest request) throws IOException {
        HttpUrl url = start;
        for (int i = 0; i <= REDIRECTS; i++) {
            if (!url.isHttps() && !plainHttp) {
                return refused(url.host(), "plain http; only https is called");
            }
            try (Response response = client.newCall(get(url, request)).execute()) {
                String location = response.isRedirect() ? response.header("Location") : null;
                if (location == null) {
                    return read(response);
                }
                HttpUrl next = url.resolve(location);
                if (next == null || !isSameServer(next, url)) {
                    return refused(url.host(), "redirects to another server; that is not followed");
                }
                url = next;
            }
        }
        return refused(start.host(), "redirects more than " + REDIRECTS + " times");
    }

    private static boolean isSameServer(HttpUrl one, HttpUrl other) {
        return one.host().equals(other.host())
                && one.port() == other.port()
                && one.scheme().equals(other.scheme());
    }

    private static Request get(HttpUrl url, CourierRequest request) {
        Request.Builder builder = new Request.Builder().url(url);
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private HttpOutcome read(Response response) throws IOException {
        byte[] body = response.body().byteStream().readNBytes(limit + 1);
        if (body.length > limit) {
            String host = response.request().url().host();
            return new HttpFailure(HttpFailure.Kind.TOO_LARGE, host + ": the answer has more than " + limit + " bytes");
        }
        Map<String, String> headers = new HashMap<>();
        response.headers().names().forEach(name -> headers.put(name, response.header(name, "")));
        return new HttpAnswer(response.code(), headers, body);
    }

    private static HttpFailure refused(String host, String why) {
        return new HttpFailure(HttpFailure.Kind.REFUSED, host + ": " + why);
    }
}
