package dev.aftercart.notify.page.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spent tokens for tests and for a shop of one process: they are forgotten when they have expired, and when the process ends.
 * Thread-safe.
 */
public final class InMemorySpentTokens implements SpentTokens {

    private static final int SWEEP = 1024;

    private final Map<String, Instant> spent = new ConcurrentHashMap<>();
    private final InstantSource clock;

    /**
     * No token is spent.
     *
     * @param clock tells which have expired
     */
    public InMemorySpentTokens(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public boolean spend(String token, Instant until) {
        boolean first = spent.putIfAbsent(token, until) == null;
        if (first && spent.size() % SWEEP == 0) {
            Instant now = clock.instant();
            spent.values().removeIf(end -> end.isBefore(now));
        }
        return first;
    }
}
