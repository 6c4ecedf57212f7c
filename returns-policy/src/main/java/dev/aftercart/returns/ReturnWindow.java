package dev.aftercart.returns;

import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days in which a line can be returned. The day of the event is not counted, though the goods can go back on it; the
 * last day is included, to its last moment in the zone.
 *
 * <p>Immutable and thread-safe. There is no last day when nothing is granted, when the event has not happened yet, and in a
 * window without end; anchor and start are null where the last day is a fixed one.
 *
 * @param anchor the event that the days are counted from, or null
 * @param startedOn the day of that event, or null
 * @param lastDay the last day on which the return is in time, moved to a working day where the rule says so, or null
 * @param unlimited whether it never ends
 * @param zone whose days these are
 */
public record ReturnWindow(
        @Nullable Anchor anchor,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate lastDay,
        boolean unlimited,
        ZoneId zone) {

    /** Refuses an anchor without its day. */
    public ReturnWindow {
        Objects.requireNonNull(zone, "zone");
        if ((anchor == null) != (startedOn == null) || (unlimited && lastDay != null)) {
            throw new IllegalArgumentException(
                    "anchor and start of a window are known together, and one without end has no"
                            + " last day, but were " + anchor + ", " + startedOn + ", " + lastDay);
        }
    }

    static ReturnWindow none(ZoneId zone) {
        return new ReturnWindow(null, null, null, false, zone);
    }

    static ReturnWindow of(Window terms, Case asked) {
        ZoneId zone = asked.order().zone();
        int last = terms.lastDay(asked);
        if (last == EventDays.NEVER) {
            return none(zone);
        }
        if (last == Window.NO_END) {
            return new ReturnWindow(null, null, null, true, zone);
        }
        LocalDate lastDay = LocalDate.ofEpochDay(last);
        for (Anchor anchor : terms.deciding(asked).countsFrom()) {
            int start = asked.dayOf(anchor);
            if (start != EventDays.NEVER) {
                return new ReturnWindow(anchor, LocalDate.ofEpochDay(start), lastDay, false, zone);
            }
        }
        return new ReturnWindow(null, null, lastDay, false, zone);
    }

    /**
     * The first day that is counted.
     *
     * @return the day after the event, or null when there was none
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
