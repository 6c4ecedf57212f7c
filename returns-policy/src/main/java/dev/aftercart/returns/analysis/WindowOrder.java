package dev.aftercart.returns.analysis;

import dev.aftercart.returns.analysis.Circumstances.Range;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.Prolonged;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.returns.terms.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which of two windows ends later. Where that follows from their form, it is read off; where it depends on the days, orders of
 * every day of four years, and of the years around each fixed last day, are tried with several ways of delivery.
 */
final class WindowOrder {

    /** A time in which every length of month comes up, and a leap day. */
    private static final long FOUR_YEARS_FROM = LocalDate.of(2024, 1, 1).toEpochDay();

    private static final int FOUR_YEARS = 1461;
    private static final int BEFORE_FIXED = 800;
    private static final int AFTER_FIXED = 100;

    /** Days from the order to what happens; {@link EventDays#NEVER} for what does not. */
    private record Course(int dispatch, int delivery, int last, int pickup, int informed) {

        /** Brought to the customer, who was informed in time. */
        static Course brought(int dispatch, int delivery, int last) {
            return new Course(dispatch, delivery, last, EventDays.NEVER, EventDays.NEVER);
        }
    }

    private static final List<Course> COURSES = courses();

    private static final Course UNDERWAY = Course.brought(1, EventDays.NEVER, EventDays.NEVER);

    /** Quick and slow ones first, which mostly decide; then every short one, since weekends tell even a day apart. */
    private static List<Course> courses() {
        List<Course> courses = new ArrayList<>(List.of(
                new Course(1, 3, 3, 3, 3),
                Course.brought(1, 3, 3),
                Course.brought(0, 0, 0),
                Course.brought(1, 2, 9),
                new Course(1, 4, 4, 6, 20),
                Course.brought(3, 60, 60)));
        for (int dispatch = 0; dispatch <= 3; dispatch++) {
            for (int delivery = dispatch; delivery <= dispatch + 6; delivery++) {
                for (int rest = 0; rest <= 7; rest++) {
                    courses.add(Course.brought(dispatch, delivery, delivery + rest));
                }
            }
        }
        return Collections.unmodifiableList(courses);
    }

    private final Range ordered;

    WindowOrder(Range ordered) {
        this.ordered = ordered;
    }

    Change change(Window before, Window after) {
        return Change.of(canEndLater(after, before), canEndLater(before, after));
    }

    /** Whether there is a return for which one window ends later than the other. */
    boolean canEndLater(Window one, Window other) {
        return !neverLater(one, other) && isLaterOnce(one, other);
    }

    /** Whether the form of two windows shows that the first never ends later; if not, it may or may not. */
    static boolean neverLater(Window one, Window other) {
        if (one.equals(other) || other instanceof Window.Unlimited) {
            return true;
        }
        if (one instanceof Window.Later both) {
            return neverLater(both.first(), other) && neverLater(both.second(), other);
        }
        if (other instanceof Window.Later either) {
            return neverLater(one, either.first()) || neverLater(one, either.second());
        }
        if (other instanceof Prolonged prolonged && neverLater(one, prolonged.first())) {
            return true;
        }
        if (other instanceof Window.Earlier both) {
            return neverLater(one, both.first()) && neverLater(one, both.second());
        }
        if (one instanceof Span span && other instanceof Span longer) {
            return neverLater(span, longer);
        }
        if (one instanceof WorkingDays days && other instanceof WorkingDays more) {
            return days.anchors().equals(more.anchors())
                    && days.calendar().equals(more.calendar())
                    && days.days() <= more.days();
        }
        return one instanceof Window.Until day
                && other instanceof Window.Until later
                && !day.day().isAfter(later.day());
    }

    private static boolean neverLater(Span span, Span longer) {
        boolean sameRoll = span.rolling() == null || Objects.equals(span.rolling(), longer.rolling());
        boolean shorter = span.months() == longer.months() ? span.days() <= longer.days() : most(span) <= least(longer);
        return sameRoll && shorter && span.anchors().equals(longer.anchors());
    }

    /** Months together are never longer than their number times 31 days less what short months lack. */
    private static int most(Span span) {
        return span.months() * 31 - span.months() / 12 * 6 + span.days();
    }

    private static int least(Span span) {
        return span.months() * 30 - 2 * (span.months() > 0 ? 1 + span.months() / 12 : 0) + span.days();
    }

    private boolean isLaterOnce(Window one, Window other) {
        boolean dispatch =
                one.countsFrom().contains(Anchor.DISPATCH) || other.countsFrom().contains(Anchor.DISPATCH);
        boolean alike = Stream.concat(one.countsFrom().stream(), other.countsFrom().stream())
                        .distinct()
                        .count()
                <= 1;
        List<Course> courses = alike ? COURSES.subList(0, 1) : COURSES;
        return orders(one, other).stream().anyMatch(order -> {
            for (Course course : courses) {
                if (isLater(one, other, order, course)) {
                    return true;
                }
            }
            return dispatch && isLater(one, other, order, UNDERWAY);
        });
    }

    private static boolean isLater(Window one, Window other, long order, Course course) {
        EventDays events = anchor -> {
            int days = switch (anchor) {
                case ORDER -> 0;
                case DISPATCH -> course.dispatch();
                case DELIVERY -> course.delivery();
                case LAST_DELIVERY -> course.last();
                case PICKUP -> course.pickup();
                case INFORMED -> course.informed();
            };
            return days == EventDays.NEVER ? EventDays.NEVER : Math.toIntExact(order + days);
        };
        return one.lastDay(events) > other.lastDay(events);
    }

    private List<Long> orders(Window one, Window other) {
        List<Long> fixed = new ArrayList<>();
        fixed(one, fixed);
        fixed(other, fixed);
        List<Long> days = new ArrayList<>();
        for (long day : fixed) {
            add(days, day - BEFORE_FIXED, day + AFTER_FIXED);
        }
        add(days, FOUR_YEARS_FROM, FOUR_YEARS_FROM + FOUR_YEARS);
        if (days.isEmpty()) {
            long first = ordered.from() == Long.MIN_VALUE ? ordered.to() - FOUR_YEARS : ordered.from();
            add(days, first, first + FOUR_YEARS);
        }
        return days;
    }

    private void add(List<Long> days, long from, long until) {
        long last = Math.min(until, ordered.to());
        for (long day = Math.max(from, ordered.from()); day <= last; day++) {
            days.add(day);
        }
    }

    private static void fixed(Window window, List<Long> days) {
        if (window instanceof Window.Until until) {
            days.add(until.day().toEpochDay());
        } else if (window instanceof Window.Later later) {
            fixed(later.first(), days);
            fixed(later.second(), days);
        } else if (window instanceof Window.Earlier earlier) {
            fixed(earlier.first(), days);
            fixed(earlier.second(), days);
        }
    }
}
