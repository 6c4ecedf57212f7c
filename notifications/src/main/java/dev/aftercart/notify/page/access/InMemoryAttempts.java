package dev.aftercart.notify.page.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Attempts counted in one process, for at most 100,000 subjects: beyond that, who was heard of first is forgotten.
 * Thread-safe.
 */
public final class InMemoryAttempts implements AttemptLimit {

    private static final int MOST_SUBJECTS = 100_000;

    private final int most;
    private final Duration within;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private record Count(int attempts, Instant since) {}

    /**
     * A limit.
     *
     * @param most how many attempts are allowed, above zero
     * @param within how long after the first of them counting starts anew
     */
    public InMemoryAttempts(int most, Duration within) {
        if (most <= 0 || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException(
                    "a limit allows some attempts within some time, but was " + most + " within " + within);
        }
        this.most = most;
        this.within = within;
    }

    @Override
    public synchronized boolean allows(String subject, Instant now) {
        Count count = counts.get(subject);
        boolean running = count != null && now.isBefore(count.since().plus(within));
        Count next = running && count != null
                ? new Count(Math.min(count.attempts() + 1, most + 1), count.since())
                : new Count(1, now);
        if (!running) {
            counts.remove(subject);
        }
        counts.put(subject, next);
        if (counts.size() > MOST_SUBJECTS) {
            counts.remove(counts.keySet().iterator().next());
        }
        return next.attempts() <= most;
    }
}
