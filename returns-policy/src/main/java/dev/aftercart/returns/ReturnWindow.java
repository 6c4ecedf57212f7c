package dev.aftercart.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days in which a line can be returned. The day of the event is not counted, though the goods can go back on it; the
 * last day is included, to its last moment in the zone.
 *
 * <p>Immutable and thread-safe. Anchor, start and last day are null together: when nothing is granted, or the event has not
 * happened yet.
 *
 * @param anchor the event that the days are counted from, or null
 * @param startedOn the day of that event, or null
 * @param lastDay the last day on which the return is in time, moved to a working day where the rule says so, or null
 * @param zone whose days these are
 */
public record ReturnWindow(
        @Nullable Anchor anchor,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate lastDay,
        ZoneId zone) {

    /** Refuses a window that is known in part. */
    public ReturnWindow {
        Objects.requireNonNull(zone, "zone");
        if ((anchor == null) != (startedOn == null) || (anchor == null) != (lastDay == null)) {
            throw new IllegalArgumentException("anchor, start and last day of a window are known together, but were "
                    + anchor + ", " + startedOn + ", " + lastDay);
        }
    }

    static ReturnWindow none(ZoneId zone) {
        return new ReturnWindow(null, null, null, zone);
    }

    static ReturnWindow of(Terms.Within terms, RequestedLine asked, Instant at) {
        ZoneId zone = asked.order().zone();
        for (Anchor anchor : terms.anchors()) {
            Instant event = anchor.of(asked, at);
            if (event != null) {
                LocalDate start = event.atZone(zone).toLocalDate();
                LocalDate last = start.plusDays(terms.days());
                return new ReturnWindow(
                        anchor,
                        start,
                        terms.rolling() == null ? last : terms.rolling().rollForward(last),
                        zone);
            }
        }
        return none(zone);
    }

    /**
     * The first day that is counted.
     *
     * @return the day after the event, or null when there was none yet
     */
    public @Nullable LocalDate firstDay() {
        return startedOn == null ? null : startedOn.plusDays(1);
    }

    /**
     * When it is too late.
     *
     * @return the first instant after the last day, or null when there is no last day
     */
    public @Nullable Instant closesAt() {
        return lastDay == null ? null : lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * Whether the last day is over.
     *
     * @param at when
     * @return true when there is a last day and it is over
     */
    public boolean isClosedAt(Instant at) {
        Instant end = closesAt();
        return end != null && !at.isBefore(end);
    }
}
