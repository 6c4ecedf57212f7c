package dev.aftercart.promise;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * How much of a working day each day is worth: a day off counts by the share of parcels that still arrive on it. A day of
 * the week that was seldom off, such as a holiday's, leans on all days off.
 *
 * <p>Not thread-safe; a model keeps it to itself and copies it before it learns.
 */
final class DayPace {

    private static final double HALF_LIFE_DAYS = 90;
    private static final double DECAY = Math.pow(0.5, 1 / HALF_LIFE_DAYS);
    /** What a day off is taken to be worth before it has been seen, and how many waiting parcels that belief weighs. */
    private static final double PRIOR_SHARE = 0.1;

    private static final double PRIOR_WAITING = 300;
    private static final double PRIOR_RATE = 0.07;

    private final WorkingCalendar calendar;
    private final double[] waiting;
    private final double[] arrived;

    DayPace(WorkingCalendar calendar) {
        this(calendar, new double[DayOfWeek.values().length + 1], new double[DayOfWeek.values().length + 1]);
    }

    private DayPace(WorkingCalendar calendar, double[] waiting, double[] arrived) {
        this.calendar = calendar;
        this.waiting = waiting;
        this.arrived = arrived;
    }

    DayPace copy() {
        return new DayPace(calendar, waiting.clone(), arrived.clone());
    }

    void write(StateWriter out) throws IOException {
        out.list("days", List.of(waiting, arrived), out::row);
    }

    void read(StateReader state, String path) throws IOException {
        double[][] days = {waiting, arrived};
        state.section(path + ".days", in -> StateReader.fill(in, days));
    }

    /** In working days; 1 for a working day, usually much less for a day off. */
    double of(LocalDate day) {
        int kind = kind(day);
        if (kind == 0) {
            return 1;
        }
        double working = rate(arrived[0], waiting[0], PRIOR_RATE);
        double anyOff = rate(sum(arrived) - arrived[0], sum(waiting) - waiting[0], PRIOR_SHARE * working);
        return Math.min(1, rate(arrived[kind], waiting[kind], anyOff) / working);
    }

    private static double rate(double arrived, double waiting, double prior) {
        return (arrived + prior * PRIOR_WAITING) / (waiting + PRIOR_WAITING);
    }

    private static double sum(double[] ofKinds) {
        double sum = 0;
        for (double one : ofKinds) {
            sum += one;
        }
        return sum;
    }

    void learn(LocalDate day, int parcelsWaiting, int parcelsArrived) {
        for (int kind = 0; kind < waiting.length; kind++) {
            waiting[kind] *= DECAY;
            arrived[kind] *= DECAY;
        }
        waiting[kind(day)] += parcelsWaiting;
        arrived[kind(day)] += parcelsArrived;
    }

    /** 0 for working days, else the day of the week. */
    private int kind(LocalDate day) {
        return calendar.isWorkingDay(day) ? 0 : day.getDayOfWeek().getValue();
    }
}
