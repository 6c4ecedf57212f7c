package dev.aftercart.returns.terms;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Until when goods have to be under way, or have arrived, after the return was asked for in time. The last day of the window is
 * the last for asking; this is another day. Immutable and thread-safe.
 *
 * @param days how many days after, the day itself not counted; from 0 to {@value #MOST_DAYS}
 * @param after after what
 */
public record Deadline(int days, After after) {

    /** The most days that a deadline can have. */
    public static final int MOST_DAYS = 3_650;

    /** What the days of a deadline are counted from. Closed. */
    public enum After {
        /** The day on which the return is accepted. */
        ACCEPTANCE,
        /** The last day of the window: days of grace for those who asked at the last moment. Never before the acceptance. */
        LAST_DAY
    }

    /** Checks the days. */
    public Deadline {
        Objects.requireNonNull(after, "after");
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("the days of a deadline are 0 to " + MOST_DAYS + ", but were " + days);
        }
    }

    /**
     * So many days after the acceptance.
     *
     * @param days how many
     * @return the deadline
     */
    public static Deadline afterAcceptance(int days) {
        return new Deadline(days, After.ACCEPTANCE);
    }

    /**
     * So many days after the last day of the window.
     *
     * @param days how many
     * @return the deadline
     */
    public static Deadline afterLastDay(int days) {
        return new Deadline(days, After.LAST_DAY);
    }

    /**
     * The day that it comes to.
     *
     * @param accepted the day of the acceptance
     * @param lastDay the last day of the window, or null when there is none
     * @return the last day, or null when it is counted from one that there is not
     */
    public @Nullable LocalDate on(LocalDate accepted, @Nullable LocalDate lastDay) {
        LocalDate start = after == After.ACCEPTANCE ? accepted : lastDay;
        return start == null ? null : start.plusDays(days);
    }

    /**
     * This deadline, or a later one where it would end before another.
     *
     * @param least the other
     * @return a deadline that never ends before either of them
     */
    public Deadline notBefore(Deadline least) {
        After later = after.compareTo(least.after) >= 0 ? after : least.after;
        return new Deadline(Math.max(days, least.days), later);
    }
}
