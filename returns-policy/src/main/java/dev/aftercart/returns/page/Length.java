package dev.aftercart.returns.page;

import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Prolonged;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.returns.terms.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A window as other forms can say it: so many days after the delivery, until a day, or without end. Never longer than the
 * window.
 *
 * @param days the days; {@link #ENDLESS} without end
 * @param until the day in place of the days, or null
 */
record Length(int days, @Nullable LocalDate until) {

    static final int ENDLESS = Integer.MAX_VALUE;

    private static final int FOUR_YEARS = 1_461;

    /** The length of a window; what it cannot say goes to the losses. */
    static Length of(Window window, Consumer<String> losses) {
        if (window instanceof Span span) {
            return span(span, losses);
        }
        if (window instanceof WorkingDays working) {
            losses.accept("working days are stated as days, which are never more");
            anchored(working.anchors(), losses);
            return new Length(working.days(), null);
        }
        if (window instanceof Prolonged prolonged) {
            losses.accept("the prolongation by " + prolonged.months() + " months is not stated");
            return span(prolonged.first(), losses);
        }
        if (window instanceof Window.Until until) {
            return new Length(0, until.day());
        }
        if (window instanceof Window.Later later) {
            return longer(of(later.first(), losses), of(later.second(), losses), losses);
        }
        if (window instanceof Window.Earlier earlier) {
            return shorter(of(earlier.first(), losses), of(earlier.second(), losses), losses);
        }
        return new Length(ENDLESS, null);
    }

    private static Length span(Span span, Consumer<String> losses) {
        anchored(span.anchors(), losses);
        if (span.rolling() != null) {
            losses.accept("that the last day moves to a working day is not stated");
        }
        if (span.months() == 0) {
            return new Length(span.days(), null);
        }
        int days = fewest(span);
        losses.accept(span.months() + " months are stated as " + days + " days, which are never more");
        return new Length(days, null);
    }

    private static void anchored(List<Anchor> anchors, Consumer<String> losses) {
        if (anchors.get(0) != Anchor.DELIVERY) {
            losses.accept("the days are counted from the " + TermsText.code(anchors.get(0))
                    + ", but are read as counted from the delivery");
        }
    }

    private static int fewest(Span span) {
        int fewest = ENDLESS;
        for (int start = 0; start < FOUR_YEARS; start++) {
            fewest = Math.min(fewest, span.unmoved(start) - start);
        }
        return fewest;
    }

    /** The longer one of two; a day says more of a season than the days that hold all year. */
    static Length longer(Length one, Length other, Consumer<String> losses) {
        if (one.days == ENDLESS || other.days == ENDLESS) {
            return new Length(ENDLESS, null);
        }
        if (one.until == null && other.until == null) {
            return new Length(Math.max(one.days, other.days), null);
        }
        if (one.until != null && other.until != null) {
            return one.until.isAfter(other.until) ? one : other;
        }
        losses.accept("of \"the later of " + one + " and " + other + "\" the day alone is stated");
        return one.until == null ? other : one;
    }

    private static Length shorter(Length one, Length other, Consumer<String> losses) {
        if (one.until == null && other.until == null) {
            return new Length(Math.min(one.days, other.days), null);
        }
        if (one.until != null && other.until != null) {
            return one.until.isBefore(other.until) ? one : other;
        }
        losses.accept("of \"the earlier of " + one + " and " + other + "\" nothing is stated but a day of return");
        return new Length(0, null);
    }

    boolean isAtLeast(Length other) {
        return until == null && other.until == null && days >= other.days;
    }

    @Override
    public String toString() {
        return until != null ? until.toString() : days == ENDLESS ? "no end" : days + " days";
    }
}
