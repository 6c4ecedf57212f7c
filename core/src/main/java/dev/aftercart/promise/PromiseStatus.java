package dev.aftercart.promise;

import dev.aftercart.explain.Explanation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an order's promise stands at an instant. Whether it is kept is one question, how near the arrival is another: an order
 * that is overdue may well come tomorrow.
 *
 * <p>Immutable and thread-safe. Two of them, from before and after, tell {@linkplain #changesSince what is news}.
 *
 * @param standing whether the promise is kept
 * @param arrival how near the date is that is shown now, or the promised one where that is over
 * @param promised what the customer can hold the shop to, or null when nothing was promised
 * @param expected what is shown now, or null when nothing was promised
 * @param daysLate how many days after the promised last day it came, or it is now, by the promise's calendar; 0 when it is
 *     not late, and for a slot that was missed on its own day
 * @param lateBy how long after the end of the promised window it came, or it is now; zero when it is not late
 */
public record PromiseStatus(
        Standing standing,
        Arrival arrival,
        @Nullable Estimate promised,
        @Nullable Estimate expected,
        long daysLate,
        Duration lateBy) {

    /** Whether the promise is kept. */
    public enum Standing {
        /** Nothing was promised. */
        NONE,
        /** On its way, and expected within the promise. */
        ON_TRACK,
        /** On its way; the promise is not over, but the goods are expected after it. */
        EXPECTED_LATE,
        /** On its way, and the promised window is over. */
        OVERDUE,
        /** It came in time. */
        KEPT,
        /** It came late. */
        BROKEN
    }

    /** How near the arrival is, by the calendar of the window. */
    public enum Arrival {
        /** No date is known. */
        UNKNOWN,
        /** Not before the day after tomorrow. */
        LATER,
        /** The window begins tomorrow. */
        TOMORROW,
        /** Today is in the window, or its slot is later today. */
        TODAY,
        /** The slot has begun. */
        NOW,
        /** All dates are over, and it has not come. */
        OVER,
        /** It has come. */
        ARRIVED
    }

    /** Refuses null where it is not allowed, and negative times. */
    public PromiseStatus {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(arrival, "arrival");
        if (daysLate < 0 || lateBy.isNegative()) {
            throw new IllegalArgumentException("lateness is not negative, but was " + daysLate + " days, " + lateBy);
        }
    }

    static PromiseStatus of(Promises promises, Instant now, @Nullable Instant deliveredAt) {
        Estimate promised = promises.owed().orElse(null);
        Estimate expected = promises.current().orElse(null);
        if (promised == null || expected == null) {
            Arrival arrival = deliveredAt == null ? Arrival.UNKNOWN : Arrival.ARRIVED;
            return new PromiseStatus(Standing.NONE, arrival, null, null, 0, Duration.ZERO);
        }
        DateWindow window = promised.window();
        Instant judged = deliveredAt == null ? now : deliveredAt;
        boolean late = window.isPast(judged);
        return new PromiseStatus(
                deliveredAt == null
                        ? onItsWay(window, expected.window(), late)
                        : late ? Standing.BROKEN : Standing.KEPT,
                deliveredAt == null ? near(window, expected.window(), now) : Arrival.ARRIVED,
                promised,
                expected,
                late ? Math.max(0, window.daysAfter(judged)) : 0,
                late ? Duration.between(window.closesAt(), judged) : Duration.ZERO);
    }

    private static Standing onItsWay(DateWindow promised, DateWindow expected, boolean late) {
        if (late) {
            return Standing.OVERDUE;
        }
        return expected.overAt().isAfter(promised.overAt()) ? Standing.EXPECTED_LATE : Standing.ON_TRACK;
    }

    private static Arrival near(DateWindow promised, DateWindow expected, Instant now) {
        DateWindow window = expected.isPast(now) ? promised : expected;
        LocalDate today = now.atZone(window.zone()).toLocalDate();
        if (window.isPast(now)) {
            return Arrival.OVER;
        }
        if (window.isSlot() && window.contains(now)) {
            return Arrival.NOW;
        }
        if (today.isBefore(window.first())) {
            return today.plusDays(1).isBefore(window.first()) ? Arrival.LATER : Arrival.TOMORROW;
        }
        return Arrival.TODAY;
    }

    /**
     * Since when the promise is missed.
     *
     * @return the first instant after the promised window; empty unless it is overdue or broken
     */
    public Optional<Instant> missedAt() {
        boolean missed = standing == Standing.OVERDUE || standing == Standing.BROKEN;
        return promised == null || !missed
                ? Optional.empty()
                : Optional.of(promised.window().overAt());
    }

    /**
     * What is news since an earlier status of the same order.
     *
     * @param before the status before
     * @return the news; empty when nothing changed that a customer would want to hear
     */
    public Set<PromiseChange> changesSince(PromiseStatus before) {
        Set<PromiseChange> news = EnumSet.noneOf(PromiseChange.class);
        if (before.promised == null && promised != null) {
            news.add(PromiseChange.PROMISED);
        }
        long moved = revisedSince(before).compareTo(Duration.ZERO);
        if (moved != 0) {
            news.add(moved > 0 ? PromiseChange.REVISED_LATER : PromiseChange.REVISED_EARLIER);
        }
        if (standing != before.standing) {
            newStanding().ifPresent(news::add);
        }
        if (arrival != before.arrival) {
            newArrival().ifPresent(news::add);
        }
        return news;
    }

    private Optional<PromiseChange> newStanding() {
        return switch (standing) {
            case NONE, ON_TRACK -> Optional.empty();
            case EXPECTED_LATE -> Optional.of(PromiseChange.AT_RISK);
            case OVERDUE -> Optional.of(PromiseChange.MISSED);
            case KEPT -> Optional.of(PromiseChange.KEPT);
            case BROKEN -> Optional.of(PromiseChange.BROKEN);
        };
    }

    private Optional<PromiseChange> newArrival() {
        return switch (arrival) {
            case TOMORROW -> Optional.of(PromiseChange.ARRIVING_TOMORROW);
            case TODAY -> Optional.of(PromiseChange.ARRIVING_TODAY);
            case NOW -> Optional.of(PromiseChange.SLOT_BEGUN);
            case UNKNOWN, LATER, OVER, ARRIVED -> Optional.empty();
        };
    }

    /**
     * How far the end of the date that is shown has moved since an earlier status of the same order.
     *
     * @param before the status before
     * @return positive when it is later now, negative when it is earlier, zero when it stayed or there was none before
     */
    public Duration revisedSince(PromiseStatus before) {
        return before.expected == null || expected == null
                ? Duration.ZERO
                : Duration.between(
                        before.expected.window().closesAt(), expected.window().closesAt());
    }

    /** Whether standing or arrival differ. How late it is grows all the time and does not count. */
    boolean isOtherThan(PromiseStatus other) {
        return standing != other.standing || arrival != other.arrival;
    }

    /**
     * Why it stands like this: who said what, and from when on it would be late.
     *
     * @return the explanation, in the phrases of {@link PromisePhrases}
     */
    public Explanation explanation() {
        return StatusWords.explain(this);
    }
}
