package dev.aftercart.returns.analysis;

import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Prolonged;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.returns.terms.WorkingDays;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two windows that are to be compared are made of. Filled once, and for one thread. */
final class WindowParts {

    private static final int MONTH = 31;

    /** Even with many holidays so many days hold one that is worked, mostly. */
    private static final int FOR_ONE_WORKING_DAY = 3;

    private static final int HALF_A_YEAR = 183;

    /** Passing so many special days takes as long as finding a last day without any. */
    private static final int SPECIAL_DAYS = 8;

    private final Set<Anchor> anchors = EnumSet.noneOf(Anchor.class);
    private final Set<Long> fixed = new HashSet<>();
    private boolean months;
    private boolean weekdays;
    private long listedUntil = Long.MIN_VALUE;
    private int longest = 1;
    private long weight;

    private WindowParts() {}

    static WindowParts of(Window one, Window other) {
        WindowParts parts = new WindowParts();
        parts.add(one);
        parts.add(other);
        return parts;
    }

    private void add(Window window) {
        weight++;
        if (window instanceof Window.Later later) {
            add(later.first());
            add(later.second());
        } else if (window instanceof Window.Earlier earlier) {
            add(earlier.first());
            add(earlier.second());
        } else if (window instanceof Window.Until until) {
            fixed.add(until.day().toEpochDay());
        } else if (window instanceof Span span) {
            span(span, 0);
        } else if (window instanceof Prolonged prolonged) {
            span(prolonged.first(), prolonged.months());
            span(prolonged.shorter(), 0);
        } else if (window instanceof WorkingDays days) {
            anchors.addAll(days.anchors());
            longest = Math.max(longest, FOR_ONE_WORKING_DAY * days.days());
            calendar(days.calendar(), days.days());
        }
    }

    private void span(Span span, int more) {
        anchors.addAll(span.anchors());
        months |= span.months() + more > 0;
        longest = Math.max(longest, (span.months() + more) * MONTH + span.days());
        calendar(span.rolling(), 0);
    }

    private void calendar(@Nullable WorkingCalendar calendar, int days) {
        if (calendar != null) {
            weekdays = true;
            int special = calendar.holidays().lines().size();
            weight += 1 + (long) special * (1 + days / HALF_A_YEAR) / SPECIAL_DAYS;
            listedUntil = Math.max(
                    listedUntil,
                    calendar.holidays().listedUntil().map(LocalDate::toEpochDay).orElse(listedUntil));
        }
    }

    /** The events that any part counts from. */
    Set<Anchor> anchors() {
        return anchors;
    }

    /** The fixed last days, in days since 1970-01-01. */
    Set<Long> fixed() {
        return fixed;
    }

    /** Whether the length of months and the days of the week both matter. */
    boolean isMonthsByWeekdays() {
        return months && weekdays;
    }

    /** The last day of which a calendar knows something special. */
    long listedUntil() {
        return listedUntil;
    }

    /** In how many days the longest part is over. */
    int longest() {
        return longest + 1;
    }

    /** How long finding both last days takes, in what one day added to another takes. */
    long weight() {
        return weight;
    }
}
