package dev.aftercart.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The hours in which nobody is written to, by the clock on the recipient's wall. What falls into them is held until they
 * are over, and then decided on anew.
 *
 * <p>Where the clocks are put forward over the end, they end with the jump; where they are put back over it, the hour that
 * comes twice counts twice.
 *
 * @param from when they begin
 * @param until when they end; before {@code from} when they go over midnight, and the same when there are none
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** No hour is quiet. */
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** Refuses null. */
    public QuietHours {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Hours by their names.
     *
     * @param from when they begin, such as {@code 21:30}
     * @param until when they end, such as {@code 08:00}
     * @return the hours
     * @throws java.time.format.DateTimeParseException when one is no time of day
     */
    public static QuietHours between(String from, String until) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
    }

    /**
     * Whether an instant is in the quiet hours.
     *
     * @param instant the instant
     * @param zone the recipient's zone
     * @return true when nobody is to be written to
     */
    public boolean contains(Instant instant, ZoneId zone) {
        return contains(instant.atZone(zone).toLocalTime());
    }

    private boolean contains(LocalTime time) {
        if (from.equals(until)) {
            return false;
        }
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    /**
     * When the quiet hours end in which an instant is.
     *
     * @param instant the instant
     * @param zone the recipient's zone
     * @return the first later instant that is not quiet, or empty when this one is not
     */
    public Optional<Instant> end(Instant instant, ZoneId zone) {
        ZonedDateTime now = instant.atZone(zone);
        if (!contains(now.toLocalTime())) {
            return Optional.empty();
        }
        LocalDate day = now.toLocalDate();
        LocalDate ends = now.toLocalTime().isBefore(until) ? day : day.plusDays(1);
        return Optional.of(WallClock.after(instant, ends.atTime(until), zone));
    }
}
