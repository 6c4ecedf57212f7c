package dev.aftercart.notify.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait between attempts, and when to give up. A pure function: it holds no clock, no chance and no count.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetrySchedule {

    /** How much of a pause chance may add, so that those who failed together do not come back together. */
    private static final double SPREAD = 0.2;

    private final List<Duration> pauses;

    private RetrySchedule(List<Duration> pauses) {
        this.pauses = pauses;
    }

    /**
     * Pauses of one's own.
     *
     * @param pauses the pause after the first failure, after the second and so on; after one failure more it is over. None is
     *     negative
     * @return the schedule
     */
    public static RetrySchedule of(List<Duration> pauses) {
        if (pauses.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("pauses are zero or more, but were " + pauses);
        }
        return new RetrySchedule(List.copyOf(pauses));
    }

    /**
     * Pauses that double.
     *
     * @param first the first pause; above zero
     * @param longest the longest pause
     * @param attempts how many attempts in all; 1 or more
     * @return the schedule
     */
    public static RetrySchedule doubling(Duration first, Duration longest, int attempts) {
        if (first.isZero() || first.isNegative() || attempts < 1) {
            throw new IllegalArgumentException(
                    "pauses that double need a first above zero and 1 attempt or more, but were " + first + " and "
                            + attempts);
        }
        List<Duration> pauses = new ArrayList<>();
        Duration pause = first;
        for (int i = 1; i < attempts; i++) {
            pauses.add(pause.compareTo(longest) < 0 ? pause : longest);
            pause = pause.compareTo(longest) < 0 ? pause.multipliedBy(2) : longest;
        }
        return of(pauses);
    }

    /**
     * The pauses that the Standard Webhooks specification proposes: ten attempts over some three days.
     *
     * @return the schedule
     */
    public static RetrySchedule webhooks() {
        return of(List.of(
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(5),
                Duration.ofHours(10),
                Duration.ofHours(14),
                Duration.ofHours(20),
                Duration.ofHours(24)));
    }

    /**
     * When to try again.
     *
     * @param failures how many attempts have failed; 1 or more
     * @param at when the last one did
     * @param notBefore what the provider asked for ({@link SendOutcome.NotSent#retryAt}), or null
     * @param chance a random number from 0 to 1
     * @return the instant, not before the one asked for; empty when it is time to give up
     */
    public Optional<Instant> next(int failures, Instant at, @Nullable Instant notBefore, double chance) {
        if (failures < 1 || !(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "1 failure or more and a chance from 0 to 1, but were " + failures + " and " + chance);
        }
        if (failures > pauses.size()) {
            return Optional.empty();
        }
        Duration pause = pauses.get(failures - 1);
        Instant next = at.plus(pause).plusMillis((long) (pause.toMillis() * SPREAD * chance));
        return Optional.of(notBefore != null && notBefore.isAfter(next) ? notBefore : next);
    }
}
