package dev.aftercart.http;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/** A circuit breaker for each server: after five failures among ten calls, nobody asks it for a while. */
final class Breakers {

    private static final int FAILURES = 5;
    private static final int CALLS = 10;

    private final Map<String, CircuitBreaker<Attempted>> servers = new ConcurrentHashMap<>();
    private final Duration pause;

    Breakers(Duration pause) {
        this.pause = pause;
    }

    CircuitBreaker<Attempted> of(HttpUrl url) {
        return servers.computeIfAbsent(url.scheme() + "://" + url.host() + ":" + url.port(), server -> breaker());
    }

    private CircuitBreaker<Attempted> breaker() {
        return CircuitBreaker.<Attempted>builder()
                .handleResultIf(Attempted::failed)
                .withFailureThreshold(FAILURES, CALLS)
                .withSuccessThreshold(1)
                .withDelay(pause)
                .build();
    }
}
