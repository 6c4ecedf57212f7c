package dev.aftercart.returns.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A window that goes on for some months after its end, unless something happens that lets a shorter one begin: the way in
 * which laws make up for a customer who was not told of a right. It never ends before the first window does. Immutable and
 * thread-safe.
 *
 * @param first the window that goes on; where its last day moves to a working day, the last day of the months does too
 * @param months for how many months after its last day, from 1 to {@value Span#MOST_MONTHS}
 * @param shorter the window that takes the place of the months once its event has happened, if it ends sooner
 */
public record Prolonged(Span first, int months, Span shorter) implements Window {

    /** Checks the months. */
    public Prolonged {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(shorter, "shorter");
        if (months < 1 || months > Span.MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "a window goes on for 1 to " + Span.MOST_MONTHS + " months, but was for " + months);
        }
    }

    @Override
    public int lastDay(EventDays events) {
        int end = first.lastDay(events);
        if (end == EventDays.NEVER) {
            return EventDays.NEVER;
        }
        int cut = shorter.lastDay(events);
        int late = later(end);
        return cut == EventDays.NEVER ? late : Math.max(end, Math.min(late, cut));
    }

    private int later(int end) {
        LocalDate day = LocalDate.ofEpochDay(end).plusMonths(months);
        LocalDate last = first.rolling() == null ? day : first.rolling().rollForward(day);
        return Math.toIntExact(last.toEpochDay());
    }

    @Override
    public Window deciding(EventDays events) {
        int last = lastDay(events);
        if (last == first.lastDay(events)) {
            return first;
        }
        return last == shorter.lastDay(events) ? shorter : this;
    }

    @Override
    public List<Anchor> countsFrom() {
        return Stream.concat(first.anchors().stream(), shorter.anchors().stream())
                .distinct()
                .toList();
    }

    /** The first window gets the days, and so the months begin later. */
    @Override
    public Window plusDays(int days) {
        return new Prolonged((Span) first.plusDays(days), months, shorter);
    }
}
