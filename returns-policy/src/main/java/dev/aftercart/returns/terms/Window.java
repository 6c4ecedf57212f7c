package dev.aftercart.returns.terms;

import dev.aftercart.promise.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long something can be returned: a rule for finding the last day. The day of the event is not counted, though the goods
 * can go back on it; the last day counts to its last moment.
 *
 * <p>Days are days since 1970-01-01 in the customer's zone, so that no clock change touches them. Closed. Immutable and
 * thread-safe.
 */
public sealed interface Window
        permits Span, WorkingDays, Prolonged, Window.Until, Window.Unlimited, Window.Later, Window.Earlier {

    /** The last day of a window without end. */
    int NO_END = Integer.MAX_VALUE;

    /**
     * The last day.
     *
     * @param events when the events happened that days are counted from
     * @return days since 1970-01-01, {@link #NO_END}, or {@link EventDays#NEVER} when nothing to count from has happened
     */
    int lastDay(EventDays events);

    /**
     * The part of the window that its last day comes from.
     *
     * @param events when the events happened that days are counted from
     * @return this window, or the one of its two parts that decides
     */
    default Window deciding(EventDays events) {
        return this;
    }

    /**
     * The events that any part of it counts from.
     *
     * @return the events, first choice first; none for a fixed day
     */
    default List<Anchor> countsFrom() {
        return List.of();
    }

    /**
     * So many calendar days after the day of delivery; change the event with {@link Span#after}.
     *
     * @param days how many, from 0, the day of the event alone, to {@value Span#MOST_DAYS}
     * @return the window
     */
    static Span days(int days) {
        return new Span(0, days, List.of(Anchor.DELIVERY), null);
    }

    /**
     * So many months after the day of delivery; where the month is too short, its last day.
     *
     * @param months how many, from 0 to {@value Span#MOST_MONTHS}
     * @return the window
     */
    static Span months(int months) {
        return new Span(months, 0, List.of(Anchor.DELIVERY), null);
    }

    /**
     * Until a fixed day.
     *
     * @param day the last day
     * @return the window
     */
    static Window until(LocalDate day) {
        return new Until(day);
    }

    /**
     * So many working days after the day of delivery, by a calendar.
     *
     * @param days how many, from 1 to {@value Span#MOST_DAYS}
     * @param calendar the working days
     * @return the window
     */
    static WorkingDays workingDays(int days, WorkingCalendar calendar) {
        return new WorkingDays(days, List.of(Anchor.DELIVERY), calendar);
    }

    /**
     * For ever.
     *
     * @return the window
     */
    static Window unlimited() {
        return new Unlimited();
    }

    /**
     * This window or another, whichever ends later; one that has not started loses.
     *
     * @param other the other window
     * @return the longer one, on the day
     */
    default Window orLater(Window other) {
        return equals(other) ? this : new Later(this, other);
    }

    /**
     * This window or another, whichever ends earlier; one that has not started loses.
     *
     * @param other the other window
     * @return the shorter one, on the day
     */
    default Window orEarlier(Window other) {
        return equals(other) ? this : new Earlier(this, other);
    }

    /**
     * This window with more days. A fixed day moves; of two windows, each does.
     *
     * @param days how many; not negative
     * @return a window that ends so much later
     */
    Window plusDays(int days);

    /**
     * Until a fixed day.
     *
     * @param day the last day
     */
    record Until(LocalDate day) implements Window {
        @Override
        public int lastDay(EventDays events) {
            return Math.toIntExact(day.toEpochDay());
        }

        @Override
        public Window plusDays(int days) {
            return new Until(day.plusDays(days));
        }
    }

    private static List<Anchor> union(Window first, Window second) {
        return Stream.concat(first.countsFrom().stream(), second.countsFrom().stream())
                .distinct()
                .toList();
    }

    /** For ever. */
    record Unlimited() implements Window {
        @Override
        public int lastDay(EventDays events) {
            return NO_END;
        }

        @Override
        public Window plusDays(int days) {
            return this;
        }
    }

    /**
     * Whichever of two ends later.
     *
     * @param first one window
     * @param second the other
     */
    record Later(Window first, Window second) implements Window {
        @Override
        public int lastDay(EventDays events) {
            return Math.max(first.lastDay(events), second.lastDay(events));
        }

        @Override
        public Window deciding(EventDays events) {
            Window longer = first.lastDay(events) >= second.lastDay(events) ? first : second;
            return longer.deciding(events);
        }

        @Override
        public List<Anchor> countsFrom() {
            return union(first, second);
        }

        @Override
        public Window plusDays(int days) {
            return new Later(first.plusDays(days), second.plusDays(days));
        }
    }

    /**
     * Whichever of two ends earlier.
     *
     * @param first one window
     * @param second the other
     */
    record Earlier(Window first, Window second) implements Window {
        @Override
        public int lastDay(EventDays events) {
            int one = first.lastDay(events);
            int other = second.lastDay(events);
            return one == EventDays.NEVER || other == EventDays.NEVER ? Math.max(one, other) : Math.min(one, other);
        }

        @Override
        public Window deciding(EventDays events) {
            Window shorter = first.lastDay(events) == lastDay(events) ? first : second;
            return shorter.deciding(events);
        }

        @Override
        public List<Anchor> countsFrom() {
            return union(first, second);
        }

        @Override
        public Window plusDays(int days) {
            return new Earlier(first.plusDays(days), second.plusDays(days));
        }
    }
}
