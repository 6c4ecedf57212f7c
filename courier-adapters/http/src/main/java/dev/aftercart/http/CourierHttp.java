package dev.aftercart.http;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * <p>A {@code GET}, or what is called {@linkplain CourierRequest#repeatable() repeatable}, that finds no connection, or an error
 * of the server (5xx) without a {@code Retry-After}, is tried again twice, after some 200 and 400 milliseconds. A call that
 * took too long is not, and neither is an answer 429: when to ask again is the host's to decide. All other requests go out once,
 * whatever happens; a {@linkplain HttpFailure#sent failure} says whether they went out at all. A server that fails five times
 * in ten calls is left alone for half a minute. Redirects of a {@code GET} are followed within the same server, others are
 * refused. Plain http is refused unless {@linkplain #allowingPlainHttp() allowed}.
 *
 * <p>Thread-safe. The {@code with} methods give a new caller, which shares the pool and what is known of failing servers.
 * Calls block the calling thread.
 */
public final class CourierHttp {

    private static final Logger LOG = LoggerFactory.getLogger(CourierHttp.class);
    private static final int DEFAULT_LIMIT = 8 * 1024 * 1024;
    private static final int REDIRECTS = 5;
    private static final int TOO_MANY = 429;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final RetryPolicy<Attempted> RETRIES = RetryPolicy.<Attempted>builder()
            .handleResultIf(Attempted::again)
            .withMaxRetries(2)
            .withBackoff(200, 400, ChronoUnit.MILLIS)
            .withJitter(0.5)
            .build();

    private final OkHttpClient client;
    private final Breakers breakers;
    private final Settings settings;

    /** What the host decides. */
    private record Settings(
            int limit,
            boolean plainHttp,
            @Nullable CallBudget budget,
            @Nullable Tokens tokens) {}

    private CourierHttp(OkHttpClient client, Breakers breakers, Settings settings) {
        this.client = client;
        this.breakers = breakers;
        this.settings = settings;
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
                .addNetworkInterceptor(OneSending.GUARD)
                .build();
        return new CourierHttp(still, new Breakers(PAUSE), new Settings(DEFAULT_LIMIT, false, null, null));
    }

    /** The same with another time for which a failing server is left alone; what is known of servers is forgotten. */
    CourierHttp pausing(Duration time) {
        return new CourierHttp(client, new Breakers(time), settings);
    }

    private CourierHttp with(Settings other) {
        return new CourierHttp(client, breakers, other);
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
        return new CourierHttp(client.newBuilder().callTimeout(timeout).build(), breakers, settings);
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
        return with(new Settings(bytes, settings.plainHttp, settings.budget, settings.tokens));
    }

    /**
     * The same, but also for http without encryption: for test servers, and inside a network that the host trusts.
     *
     * @return a new caller on the same pool
     */
    public CourierHttp allowingPlainHttp() {
        return with(new Settings(settings.limit, true, settings.budget, settings.tokens));
    }

    /**
     * The same, but to public addresses alone, whatever a name leads to and however an address is written: for addresses
     * that somebody else gives. Loopback, private networks, link-local addresses and the clouds' own are refused before
     * anything goes out. No proxy is used, since a proxy would look names up by itself.
     *
     * @return a new caller, with connections of its own
     */
    public CourierHttp toPublicAddressesOnly() {
        OkHttpClient guarded = client.newBuilder()
                .socketFactory(new PublicSockets())
                .proxy(Proxy.NO_PROXY)
                .build();
        return new CourierHttp(guarded, breakers, settings);
    }

    /**
     * The same within a budget: calls above it are not made. After an answer 429 nobody calls until its {@code Retry-After}
     * is over, or a day.
     *
     * @param budget how many calls are allowed
     * @return a new caller on the same pool
     */
    public CourierHttp within(CallBudget budget) {
        return with(new Settings(settings.limit, settings.plainHttp, budget, settings.tokens));
    }

    /**
     * The same with an access token in each call. The token is asked for when it is first needed, once for all who call at
     * the same time, and asked for anew when it runs out, or once when the server answers 401.
     *
     * @param credentials what gets the token
     * @return a new caller on the same pool
     */
    public CourierHttp as(ClientCredentials credentials) {
        CourierHttp plain = with(new Settings(settings.limit, settings.plainHttp, settings.budget, null));
        return with(new Settings(settings.limit, settings.plainHttp, settings.budget, new Tokens(plain, credentials)));
    }

    /**
     * Makes a call.
     *
     * @param request where and with what
     * @return the answer, or why there is none
     */
    public HttpOutcome send(CourierRequest request) {
        if (settings.tokens == null) {
            return sendPlain(request);
        }
        Tokens.Grant grant = settings.tokens.token();
        if (!(grant instanceof Tokens.Token token)) {
            return ((Tokens.None) grant).why();
        }
        HttpOutcome outcome = sendPlain(bearer(request, token));
        if (!(outcome instanceof HttpAnswer answer && answer.status() == 401)) {
            return outcome;
        }
        settings.tokens.giveUp(token);
        // What was refused was not carried out, so sending it again does no harm.
        return settings.tokens.token() instanceof Tokens.Token fresh ? sendPlain(bearer(request, fresh)) : outcome;
    }

    private static CourierRequest bearer(CourierRequest request, Tokens.Token token) {
        return request.header("Authorization", "Bearer " + token.value());
    }

    private HttpOutcome sendPlain(CourierRequest request) {
        String host = request.base().getHost();
        HttpUrl url = url(request);
        if (url == null) {
            return new HttpFailure(HttpFailure.Kind.REFUSED, host + ": the address cannot be called");
        }
        CircuitBreaker<Attempted> breaker = breakers.of(url);
        try {
            return Failsafe.with(RETRIES, breaker)
                    .get(() -> attempt(url, request))
                    .outcome();
        } catch (CircuitBreakerOpenException e) {
            return new HttpFailure(
                    HttpFailure.Kind.POSTPONED, host + ": failed too often just now", breaker.getRemainingDelay());
        } catch (FailsafeException e) {
            Thread.currentThread().interrupt();
            return new HttpFailure(
                    HttpFailure.Kind.UNREACHABLE, host + ": interrupted while waiting to try again", null, true);
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

    private Attempted attempt(HttpUrl url, CourierRequest request) {
        Optional<HttpFailure> none = settings.budget == null ? Optional.empty() : settings.budget.take(url.host());
        if (none.isPresent()) {
            return new Attempted(none.get(), false, false);
        }
        OneSending sending = new OneSending(request.isRepeatable());
        try {
            HttpOutcome outcome = follow(url, request, sending);
            LOG.debug("{} {}: {}", request.method(), url.host(), outcome);
            return attempted(outcome, request);
        } catch (PublicSockets.ForbiddenException e) {
            return new Attempted(refused(url.host(), "leads to an address that is not public", sending), false, false);
        } catch (IOException e) {
            LOG.debug("{} {}: {}", request.method(), url.host(), e.getClass().getSimpleName());
            boolean tookTooLong = e instanceof InterruptedIOException;
            String message = url.host() + (tookTooLong ? ": no answer in time" : ": no connection, or it broke");
            HttpFailure failure = new HttpFailure(HttpFailure.Kind.UNREACHABLE, message, null, sending.isOut());
            return new Attempted(failure, true, !tookTooLong && request.isRepeatable());
        }
    }

    private Attempted attempted(HttpOutcome outcome, CourierRequest request) {
        if (!(outcome instanceof HttpAnswer answer)) {
            return new Attempted(outcome, false, false);
        }
        if (answer.status() == TOO_MANY && settings.budget != null) {
            answer.retryAfter().ifPresent(settings.budget::hold);
        }
        boolean failed = answer.status() >= FIRST_SERVER_ERROR;
        return new Attempted(
                answer,
                failed,
                failed && request.isRepeatable() && answer.header("Retry-After").isEmpty());
    }

    private HttpOutcome follow(HttpUrl start, CourierRequest request, OneSending sending) throws IOException {
        HttpUrl url = start;
        for (int i = 0; i <= REDIRECTS; i++) {
            if (!url.isHttps() && !settings.plainHttp) {
                return refused(url.host(), "plain http; only https is called", sending);
            }
            try (Response response = client.newCall(call(url, request, sending)).execute()) {
                String location = response.isRedirect() ? response.header("Location") : null;
                if (location == null) {
                    return read(response);
                }
                HttpUrl next = url.resolve(location);
                if (next == null || !isSameServer(next, url) || !request.isRepeatable() || request.body() != null) {
                    return refused(url.host(), "redirects to another server, or a body; that is not followed", sending);
                }
                url = next;
            }
        }
        return refused(start.host(), "redirects more than " + REDIRECTS + " times", sending);
    }

    private static boolean isSameServer(HttpUrl one, HttpUrl other) {
        return one.host().equals(other.host())
                && one.port() == other.port()
                && one.scheme().equals(other.scheme());
    }

    private static Request call(HttpUrl url, CourierRequest request, OneSending sending) {
        Request.Builder builder = new Request.Builder().url(url).tag(OneSending.class, sending);
        request.headers().forEach(builder::header);
        return builder.method(request.method(), request.body()).build();
    }

    private HttpOutcome read(Response response) throws IOException {
        byte[] body = response.body().byteStream().readNBytes(settings.limit + 1);
        if (body.length > settings.limit) {
            String host = response.request().url().host();
            return new HttpFailure(
                    HttpFailure.Kind.TOO_LARGE,
                    host + ": the answer has more than " + settings.limit + " bytes",
                    null,
                    true);
        }
        Map<String, String> headers = new HashMap<>();
        response.headers().names().forEach(name -> headers.put(name, response.header(name, "")));
        return new HttpAnswer(response.code(), headers, body);
    }

    private static HttpFailure refused(String host, String why, OneSending sending) {
        return new HttpFailure(HttpFailure.Kind.REFUSED, host + ": " + why, null, sending.isOut());
    }
}
