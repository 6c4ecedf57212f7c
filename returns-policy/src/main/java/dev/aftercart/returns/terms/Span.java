package dev.aftercart.returns.terms;

import dev.aftercart.promise.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A window of so many months, and then so many calendar days, after an event. Where the month is too short, its last day
 * stands for the day that it lacks. Immutable and thread-safe.
 *
 * @param months how many months
 * @param days how many calendar days
 * @param anchors the events to count from: the first of them that is known; at least one
 * @param rolling the calendar on which the last day moves on to a working day, or null when it stays
 */
public record Span(
        int months,
        int days,
        List<Anchor> anchors,
        @Nullable WorkingCalendar rolling) implements Window {

    /** The most days, about a hundred years. */
    public static final int MOST_DAYS = 36_500;

    /** The most months, a hundred years. */
    public static final int MOST_MONTHS = 1_200;

    /** Checks the length and takes a copy of the anchors. */
    public Span {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a window is 0 to " + MOST_DAYS + " days, but was " + days);
        }
        if (months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("a window is 0 to " + MOST_MONTHS + " months, but was " + months);
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
    public Span after(Anchor event, Anchor... elseThese) {
        return new Span(months, days, both(event, elseThese), rolling);
    }

    /**
     * The same window; a last day that is not a working day moves on to the next one that is.
     *
     * @param calendar the working days; the customer's zone still says which day it is
     * @return a new window
     */
    public Span rollingTo(WorkingCalendar calendar) {
        return new Span(months, days, anchors, Objects.requireNonNull(calendar, "calendar"));
    }

    @Override
    public int lastDay(EventDays events) {
        int start = start(anchors, events);
        if (start == EventDays.NEVER) {
            return EventDays.NEVER;
        }
        int unmoved = unmoved(start);
        return rolling == null
                ? unmoved
                : Math.toIntExact(
                        rolling.rollForward(LocalDate.ofEpochDay(unmoved)).toEpochDay());
    }

    /**
     * The last day before it moves to a working day.
     *
     * @param start the day of the event, in days since 1970-01-01
     * @return days since 1970-01-01
     */
    public int unmoved(int start) {
        return months == 0
                ? start + days
                : Math.toIntExact(LocalDate.ofEpochDay(start).plusMonths(months).toEpochDay()) + days;
    }

    @Override
    public List<Anchor> countsFrom() {
        return anchors;
    }

    @Override
    public Window plusDays(int more) {
        return new Span(months, Math.min(MOST_DAYS, days + more), anchors, rolling);
    }

    /** The day of the first of these events that has happened. */
    static int start(List<Anchor> anchors, EventDays events) {
        for (int i = 0; i < anchors.size(); i++) {
            int day = events.dayOf(anchors.get(i));
            if (day != EventDays.NEVER) {
                return day;
            }
        }
        return EventDays.NEVER;
    }

    static List<Anchor> both(Anchor event, Anchor... elseThese) {
        List<Anchor> all = new ArrayList<>(List.of(event));
        all.addAll(List.of(elseThese));
        return all;
    }
}
