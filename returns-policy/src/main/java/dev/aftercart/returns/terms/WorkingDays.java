package dev.aftercart.returns.terms;

import dev.aftercart.promise.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A window of so many working days after an event. Immutable and thread-safe.
 *
 * @param days how many working days
 * @param anchors the events to count from: the first of them that is known; at least one
 * @param calendar which days are worked
 */
public record WorkingDays(int days, List<Anchor> anchors, WorkingCalendar calendar) implements Window {

    /** Checks the length and takes a copy of the anchors. */
    public WorkingDays {
        Objects.requireNonNull(calendar, "calendar");
        if (days < 1 || days > Span.MOST_DAYS) {
            throw new IllegalArgumentException("a window is 1 to " + Span.MOST_DAYS + " working days, but was " + days);
        }
        anchors = List.copyOf(anchors);
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("a window needs an event to count from");
        }
    }

    /**
     * The same window, counted from other events.
     *
     * @param event the event to count from
     * @param elseThese the events to count from where that one is not known, in this order
     * @return a new window
     */
    public WorkingDays after(Anchor event, Anchor... elseThese) {
        return new WorkingDays(days, Span.both(event, elseThese), calendar);
    }

    @Override
    public int lastDay(EventDays events) {
        int start = Span.start(anchors, events);
        if (start == EventDays.NEVER) {
            return EventDays.NEVER;
        }
        LocalDate event = LocalDate.ofEpochDay(start);
        // From a day that is not worked, the calendar goes to the first one that is; here that is the first day
        // counted.
        int more = calendar.isWorkingDay(event) ? days : days - 1;
        return Math.toIntExact(calendar.plusWorkingDays(event, more).toEpochDay());
    }

    @Override
    public List<Anchor> countsFrom() {
        return anchors;
    }

    /** Added days are working days too. */
    @Override
    public Window plusDays(int more) {
        return new WorkingDays(Math.min(Span.MOST_DAYS, days + more), anchors, calendar);
    }
}
