package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.promise.WorkingCalendar;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long an order should stay in a status: some time, or some working days.
 *
 * @param time the time; zero where working days count
 * @param workingDays the working days; zero where time counts
 */
record Stay(Duration time, int workingDays) {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(3660);
    private static final int MOST_WORKING_DAYS = 1000;
    private static final Pattern WORDS = Pattern.compile("(\\d{1,6}) (minute|hour|day|working day)s?");

    static Stay of(Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a time to stay is above zero and at most ten years, but was " + time);
        }
        return new Stay(time, 0);
    }

    static Stay ofWorkingDays(int days) {
        if (days < 1 || days > MOST_WORKING_DAYS) {
            throw new IllegalArgumentException(
                    "working days to stay are from 1 to " + MOST_WORKING_DAYS + ", but were " + days);
        }
        return new Stay(Duration.ZERO, days);
    }

    /** Reads {@code 36 hours}, {@code 5 days}, {@code 7 working days}, or a duration by ISO 8601. */
    static Stay parse(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            int count = Integer.parseInt(words.group(1));
            return switch (words.group(2)) {
                case "minute" -> of(Duration.ofMinutes(count));
                case "hour" -> of(Duration.ofHours(count));
                case "day" -> of(Duration.ofDays(count));
                default -> ofWorkingDays(count);
            };
        }
        try {
            return of(Duration.parse(text));
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "must be a time such as 36 hours, 5 days, 7 working days or PT90M, but was \""
                            + Forms.shortened(text) + "\"",
                    e);
        }
    }

    /** Until when an order should have left; the end of the last working day where working days count. */
    Instant after(Instant since, @Nullable WorkingCalendar calendar) {
        try {
            if (calendar == null || workingDays == 0) {
                return since.plus(time);
            }
            LocalDate last = calendar.plusWorkingDays(calendar.workingDayOf(since), workingDays);
            return last.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        } catch (DateTimeException | ArithmeticException e) {
            // Somebody's clock was at the end of time.
            return Instant.MAX;
        }
    }

    Phrase phrase() {
        return Phrase.of("order.status.stay_" + unit().replace(' ', '_')).with("count", count());
    }

    private String unit() {
        if (workingDays > 0) {
            return "working day";
        }
        return isWhole(DAY) ? "day" : isWhole(HOUR) ? "hour" : "minute";
    }

    private boolean isWhole(Duration unit) {
        return unit.multipliedBy(time.dividedBy(unit)).equals(time);
    }

    private long count() {
        return switch (unit()) {
            case "working day" -> workingDays;
            case "day" -> time.toDays();
            case "hour" -> time.toHours();
            default -> Math.max(1, time.toMinutes());
        };
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        if (workingDays == 0 && !isWhole(MINUTE)) {
            return time.toString();
        }
        return String.format(Locale.ROOT, "%d %s%s", count(), unit(), count() == 1 ? "" : "s");
    }
}
