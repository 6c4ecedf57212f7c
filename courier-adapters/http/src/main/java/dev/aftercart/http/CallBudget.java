package dev.aftercart.http;

import dev.failsafe.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many calls a courier allows: so many a second, so many a day, and none for a while after it said "too many". One budget
 * is shared by all who call with the same credentials.
 *
 * <p>Thread-safe. It counts in this process alone; several nodes share a courier's allowance by each taking a part.
 */
public final class CallBudget {

    /** Somebody who would wait longer for their turn had better do something else meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Couriers give quotas back at midnight at the latest. */
    private static final Duration LONGEST_HOLD = Duration.ofDays(1);

    private final InstantSource clock;
    private final @Nullable RateLimiter<Object> rate;
    private final int daily;
    private final ZoneId zone;
    private @Nullable LocalDate day;
    private int used;
    private Instant heldUntil = Instant.MIN;

    private CallBudget(InstantSource clock, @Nullable RateLimiter<Object> rate, int daily, ZoneId zone) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.rate = rate;
        this.daily = daily;
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * So many calls a day, which begins at midnight somewhere, and so many a second.
     *
     * @param calls how many a day; above zero
     * @param zone whose midnight gives the calls back
     * @param gap the shortest time between two calls; zero when the courier sets none
     * @param clock what time it is
     * @return a budget of which nothing is used
     */
    public static CallBudget perDay(int calls, ZoneId zone, Duration gap, InstantSource clock) {
        if (calls < 1 || gap.isNegative()) {
            throw new IllegalArgumentException(
                    "a budget is at least one call a day and a gap of zero or more, but was " + calls + " and " + gap);
        }
        return new CallBudget(clock, limiter(gap), calls, zone);
    }

    /**
     * No limit a day, but a shortest time between two calls.
     *
     * @param gap the time; zero for no limit at all but what the courier says with 429
     * @param clock what time it is
     * @return a budget
     */
    public static CallBudget everySoOften(Duration gap, InstantSource clock) {
        return perDay(Integer.MAX_VALUE, ZoneId.of("UTC"), gap, clock);
    }

    private static @Nullable RateLimiter<Object> limiter(Duration gap) {
        return gap.isZero() ? null : RateLimiter.smoothBuilder(gap).build();
    }

    /**
     * How many calls are left today.
     *
     * @return the number; very large without a daily limit
     */
    public synchronized int left() {
        newDay();
        return daily - used;
    }

    /** Takes one call, waiting a little for its turn; a failure says why there is none. */
    Optional<HttpFailure> take(String host) {
        Optional<HttpFailure> none = takeOfDay(host);
        if (none.isPresent() || rate == null) {
            return none;
        }
        try {
            return rate.tryAcquirePermit(PATIENCE)
                    ? Optional.empty()
                    : giveBack(host, ": too many calls wait", PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return giveBack(host, ": interrupted while waiting for a turn", Duration.ZERO);
        }
    }

    private synchronized Optional<HttpFailure> takeOfDay(String host) {
        Instant now = clock.instant();
        newDay();
        if (now.isBefore(heldUntil)) {
            return postponed(host + ": the courier said to wait", Duration.between(now, heldUntil));
        }
        if (used >= daily) {
            Instant midnight = now.atZone(zone)
                    .toLocalDate()
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant();
            return postponed(host + ": the " + daily + " calls of today are used up", Duration.between(now, midnight));
        }
        used++;
        return Optional.empty();
    }

    private synchronized Optional<HttpFailure> giveBack(String host, String why, Duration after) {
        used--;
        return postponed(host + why, after);
    }

    private static Optional<HttpFailure> postponed(String why, Duration after) {
        return Optional.of(new HttpFailure(HttpFailure.Kind.POSTPONED, why, after));
    }

    /** The courier said to wait; a slip of its pen does not silence it for years. */
    synchronized void hold(Duration time) {
        Instant until = clock.instant().plus(time.compareTo(LONGEST_HOLD) < 0 ? time : LONGEST_HOLD);
        heldUntil = until.isAfter(heldUntil) ? until : heldUntil;
    }

    private void newDay() {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        if (!today.equals(day)) {
            day = today;
            used = 0;
        }
    }
}
