package dev.aftercart.courier;

import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When to ask couriers, so that few calls tell the news soon.
 *
 * <p>A parcel is asked for the more often the sooner something is likely to happen: on the day of delivery many times, weeks
 * before it seldom, at night hardly. The longer it is silent the longer one waits: where news comes at a rate, the best
 * interval goes with the square root of the time between two of them. A parcel whose courier pushes is only looked after in
 * case a push was lost. When the courier's quota is short, all intervals grow alike.
 *
 * <p>A pure function; immutable and thread-safe.
 */
public final class Polling {

    private static final Duration LABEL = Duration.ofHours(6);
    private static final Duration UNDER_WAY = Duration.ofHours(3);
    private static final Duration ON_THE_VEHICLE = Duration.ofMinutes(20);
    private static final Duration WAITING = Duration.ofHours(6);
    private static final Duration GOING_BACK = Duration.ofHours(12);

    /** What a lost push may cost. */
    private static final Duration PUSHED = Duration.ofDays(1);

    /** The usual time between two scans of a parcel under way. */
    private static final Duration USUAL_GAP = Duration.ofHours(12);

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime EVENING = LocalTime.of(22, 0);

    private final Duration staleAfter;

    private Polling(Duration staleAfter) {
        this.staleAfter = staleAfter;
    }

    /**
     * The usual way: a parcel is given up after 45 days of silence.
     *
     * @return the polling
     */
    public static Polling usual() {
        return new Polling(Duration.ofDays(45));
    }

    /**
     * The same with another time after which a silent parcel is given up.
     *
     * @param silence how long; above zero
     * @return a new polling
     */
    public Polling staleAfter(Duration silence) {
        if (silence.isNegative() || silence.isZero()) {
            throw new IllegalArgumentException("a parcel is stale after more than no silence, but was " + silence);
        }
        return new Polling(silence);
    }

    /**
     * When to ask next.
     *
     * @param parcel what is known of the parcel
     * @param quota what the courier still answers
     * @param now the instant
     * @return the instant, never before {@code now}, or that nobody should ask any more
     */
    public NextPoll nextPoll(ParcelState parcel, Quota quota, Instant now) {
        if (parcel.milestone().isTerminal()) {
            return new NextPoll.Never(NextPoll.Reason.ARRIVED);
        }
        if (silence(parcel, now).compareTo(staleAfter) >= 0) {
            return new NextPoll.Never(NextPoll.Reason.STALE);
        }
        Instant due =
                quota.left() == 0 ? now.plus(quota.until()) : parcel.askedAt().plus(interval(parcel, quota, now));
        return new NextPoll.At(afterNight(parcel, due.isBefore(now) ? now : due));
    }

    private static Duration interval(ParcelState parcel, Quota quota, Instant now) {
        Duration base = parcel.isPushed() ? PUSHED : base(parcel.milestone());
        double factor = quiet(parcel, now) * day(parcel, now) * Math.max(1, ratio(quota.fairInterval(), UNDER_WAY));
        Duration interval = Duration.ofSeconds((long) (base.toSeconds() * factor));
        return interval.compareTo(SHORTEST) < 0 ? SHORTEST : interval;
    }

    private static Duration base(Milestone milestone) {
        return switch (milestone) {
            case OUT_FOR_DELIVERY -> ON_THE_VEHICLE;
            case READY_FOR_PICKUP -> WAITING;
            case RETURNING -> GOING_BACK;
            case SHIPPED, IN_TRANSIT -> UNDER_WAY;
            default -> LABEL;
        };
    }

    private static double quiet(ParcelState parcel, Instant now) {
        return Math.sqrt(1 + ratio(silence(parcel, now), USUAL_GAP));
    }

    private static Duration silence(ParcelState parcel, Instant now) {
        Duration silence = Duration.between(parcel.heardAt(), now);
        return silence.isNegative() ? Duration.ZERO : silence;
    }

    private static double ratio(Duration one, Duration other) {
        return (double) one.toSeconds() / other.toSeconds();
    }

    /** News comes on the days on which the parcel is expected, and seldom long before. */
    private static double day(ParcelState parcel, Instant now) {
        DateWindow expected = parcel.expected();
        if (expected == null || parcel.milestone() == Milestone.OUT_FOR_DELIVERY) {
            return 1;
        }
        LocalDate today = now.atZone(expected.zone()).toLocalDate();
        if (today.isBefore(expected.first().minusDays(2))) {
            return 2;
        }
        return today.isBefore(expected.first()) || today.isAfter(expected.last().plusDays(2)) ? 1 : 0.5;
    }

    /** Nobody delivers at night; the news of the night can wait until the morning. */
    private static Instant afterNight(ParcelState parcel, Instant due) {
        @Nullable DateWindow expected = parcel.expected();
        if (expected == null) {
            return due;
        }
        ZonedDateTime local = due.atZone(expected.zone());
        if (!local.toLocalTime().isBefore(MORNING) && local.toLocalTime().isBefore(EVENING)) {
            return due;
        }
        LocalDate morning = local.toLocalTime().isBefore(MORNING)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return morning.atTime(MORNING).atZone(expected.zone()).toInstant();
    }
}
