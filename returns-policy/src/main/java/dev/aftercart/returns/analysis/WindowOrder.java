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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Which of two windows ends later. Where that follows from their form, it is read off; where it depends on the days, days are
 * tried.
 *
 * <p>Two windows that count from the same one event depend on nothing but its day. Tried is every day of a time after which the
 * calendar repeats: four years, in which every month ends and a leap day comes up, or 28 where months meet weekdays, since by then
 * each date has been on each weekday; the years around each fixed last day; and all days for which a calendar lists holidays. So
 * for these the answer is exact, as long as 2100 is not in sight.
 *
 * <p>Where they count from different events, the days between these matter as well. Windows get no shorter when what they count
 * from comes later, so that mostly the ends decide: all on one day, and each so late that it is behind the longest window. Both
 * are tried in every combination, and the usual ways of delivery besides. Weekdays that only show after a certain number of days
 * in between could be missed, if that is more than two weeks, and so could a leap day on a certain weekday.
 *
 * <p>All of it is paid from the budget of the analysis, by the parts of the windows and the days of their calendars.
 */
final class WindowOrder {

    /** A time in which every length of month comes up, and a leap day. */
    private static final long START = LocalDate.of(2024, 1, 1).toEpochDay();

    private static final int FOUR_YEARS = 1461;

    /** After these, each date has been on each weekday. */
    private static final int WEEKDAYS_REPEAT = 7 * FOUR_YEARS;

    private static final int BEFORE_FIXED = 800;
    private static final int AFTER_FIXED = 100;

    /** Looking at the parts takes so many times as long as finding a last day. */
    private static final int PREPARING = 64;

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
    private final Effort effort;

    WindowOrder(Range ordered, Effort effort) {
        this.ordered = ordered;
        this.effort = effort;
    }

    Change change(Window before, Window after) {
        return Change.of(canEndLater(after, before), canEndLater(before, after));
    }

    /** Whether there is a return for which one window ends later than the other. */
    boolean canEndLater(Window one, Window other) {
        return !neverLater(one, other) && isLaterOnce(one, other);
    }

    /** Whether the form of two windows shows that the first never ends later; if not, it may or may not. */
    private boolean neverLater(Window one, Window other) {
        effort.steps(1);
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
        WindowParts parts = WindowParts.of(one, other);
        List<Course> courses = courses(parts);
        long steps = courses.size() * parts.weight();
        effort.steps(PREPARING * parts.weight());
        for (Range days : orders(parts)) {
            for (long order = days.from(); order <= days.to(); order++) {
                effort.steps(steps);
                for (Course course : courses) {
                    if (isLater(one, other, order, course)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Course> courses(WindowParts parts) {
        List<Course> courses = new ArrayList<>(COURSES.subList(0, 1));
        if (parts.anchors().size() > 1) {
            courses.addAll(COURSES.subList(1, COURSES.size()));
            courses.addAll(late(parts.longest()));
        }
        if (parts.anchors().contains(Anchor.DISPATCH)) {
            courses.add(UNDERWAY);
        }
        return courses;
    }

    /** Each event on the day of the one before, or so late that the longest window from there is over. */
    private static List<Course> late(int longest) {
        List<Course> courses = new ArrayList<>();
        for (int dispatch : new int[] {0, longest}) {
            for (int delivery : new int[] {dispatch, dispatch + longest}) {
                for (int rest : new int[] {0, longest}) {
                    courses.add(Course.brought(dispatch, delivery, delivery + rest));
                    courses.add(new Course(dispatch, delivery, delivery, delivery + rest, delivery));
                    courses.add(new Course(dispatch, delivery, delivery, delivery, delivery + rest));
                }
            }
        }
        return courses;
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

    /** The days on which orders are placed, in stretches that do not overlap. */
    private List<Range> orders(WindowParts parts) {
        List<Range> all = new ArrayList<>();
        for (long day : parts.fixed()) {
            all.add(new Range(day - BEFORE_FIXED, day + AFTER_FIXED));
        }
        long usual = START + (parts.isMonthsByWeekdays() && parts.anchors().size() == 1 ? WEEKDAYS_REPEAT : FOUR_YEARS);
        all.add(new Range(START, Math.max(usual, parts.listedUntil())));
        List<Range> possible = all.stream()
                .map(days -> new Range(Math.max(days.from(), ordered.from()), Math.min(days.to(), ordered.to())))
                .filter(days -> !days.isEmpty())
                .sorted(Comparator.comparingLong(Range::from))
                .toList();
        return possible.isEmpty() ? List.of(elsewhere()) : apart(possible);
    }

    /** Where orders are placed neither in these years nor around a fixed day. */
    private Range elsewhere() {
        long first = ordered.from() == Long.MIN_VALUE ? ordered.to() - FOUR_YEARS : ordered.from();
        return new Range(first, Math.min(ordered.to(), first + FOUR_YEARS));
    }

    private static List<Range> apart(List<Range> sorted) {
        List<Range> apart = new ArrayList<>();
        long after = Long.MIN_VALUE;
        for (Range days : sorted) {
            Range rest = new Range(Math.max(days.from(), after), days.to());
            if (!rest.isEmpty()) {
                apart.add(rest);
                after = rest.to() + 1;
            }
        }
        return apart;
    }
}
