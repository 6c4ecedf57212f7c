package dev.aftercart.promise;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One wait, from a start (bought, handed over) until the delivery: who waits, what is expected of each lane, and the life
 * table. Not thread-safe; a model keeps it to itself and copies it before it learns.
 */
final class TransitLeg {

    /** Nobody is waited for longer, and no forecast is longer. */
    static final int HORIZON_DAYS = 365;

    private static final double P10 = 0.1;
    private static final double P50 = 0.5;
    private static final double P90 = 0.9;

    private static final double PRIOR_WORKING_DAYS = 6;

    private final LaneEffects effects;
    private final LifeTable table;
    private final Map<String, Waiting> waiting;

    TransitLeg() {
        this(new LaneEffects(logarithm(PRIOR_WORKING_DAYS)), new LifeTable(), new LinkedHashMap<>());
    }

    private TransitLeg(LaneEffects effects, LifeTable table, Map<String, Waiting> waiting) {
        this.effects = effects;
        this.table = table;
        this.waiting = waiting;
    }

    TransitLeg copy(LocalDate day) {
        return new TransitLeg(effects.copy(day), table.copy(), new LinkedHashMap<>(waiting));
    }

    int parcels() {
        return waiting.size();
    }

    @Nullable
    Waiting find(String parcel) {
        return waiting.get(parcel);
    }

    void start(String parcel, Lane lane, LocalDate day) {
        waiting.putIfAbsent(parcel, expect(lane, day));
    }

    /** A parcel that starts on a day, with what is expected of it on that day; that is not revised later. */
    Waiting expect(Lane lane, LocalDate day) {
        double expected = effects.expected(lane.levels(day.getDayOfWeek()), day);
        return new Waiting(lane, day, Waiting.NEW, expected, LifeTable.band(expected - effects.expectedOfAll(day)));
    }

    /** A day has passed for all that wait, worth so much of a working day. Gives how many of them have come. */
    int pass(LocalDate day, double pace, Set<String> delivered, Set<String> givenUp) {
        table.fade();
        int arrived = 0;
        for (Iterator<Map.Entry<String, Waiting>> all = waiting.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<String, Waiting> entry = all.next();
            Waiting before = entry.getValue();
            Waiting now = before.older(pace);
            entry.setValue(now);
            if (delivered.contains(entry.getKey())) {
                arrived(before, now, day);
                arrived++;
                all.remove();
            } else {
                table.waited(now.band(), before.relativeAge(), now.relativeAge());
                if (givenUp.contains(entry.getKey()) || day.isAfter(now.since().plusDays(HORIZON_DAYS))) {
                    all.remove();
                }
            }
        }
        return arrived;
    }

    private void arrived(Waiting before, Waiting now, LocalDate day) {
        table.arrived(now.band(), before.relativeAge(), now.relativeAge());
        effects.learn(now.lane().levels(now.since().getDayOfWeek()), day, logarithm(now.age()));
    }

    /** When a parcel comes that has not come by the end of the day before; days are counted from its start. */
    TransitForecast forecast(Waiting parcel, LocalDate today, DayPace pace) {
        double[] come = comeByDay(parcel, today, pace);
        int waited = (int) (today.toEpochDay() - parcel.since().toEpochDay());
        return new TransitForecast(
                parcel.since(),
                waited + firstWith(P10, come),
                waited + firstWith(P50, come),
                waited + nearestToP90(come),
                effects.evidence(parcel.lane().levels(parcel.since().getDayOfWeek()), today));
    }

    /** Which share has come by the end of today, of the day after and so on, until it is nine in ten. */
    private double[] comeByDay(Waiting parcel, LocalDate today, DayPace pace) {
        double[] come = new double[HORIZON_DAYS];
        double risk = 0;
        Waiting before = parcel;
        for (int day = 0; day < HORIZON_DAYS; day++) {
            Waiting now = before.older(pace.of(today.plusDays(day)));
            risk += table.risk(now.band(), before.relativeAge(), now.relativeAge());
            come[day] = 1 - Math.exp(-risk);
            if (come[day] >= P90) {
                return Arrays.copyOf(come, day + 1);
            }
            before = now;
        }
        return come;
    }

    private static int firstWith(double share, double[] come) {
        int day = 0;
        while (day < come.length - 1 && come[day] < share) {
            day++;
        }
        return day;
    }

    /** The last day or the one before; always the last would be half a day more than nine in ten need. */
    private static int nearestToP90(double[] come) {
        int last = come.length - 1;
        boolean isBeforeNearer = last > 0 && P90 - come[last - 1] < come[last] - P90;
        return isBeforeNearer ? last - 1 : last;
    }

    /** Ages are counted from one, so that a parcel that comes on the day of its start has a logarithm too. */
    private static double logarithm(double workingDays) {
        return Math.log(1 + workingDays);
    }

    /** A parcel under way: its age in working days, and the logarithm of the age at which it was expected. */
    record Waiting(Lane lane, LocalDate since, double age, double expected, int band) {

        /** The age before the first day: half of that day has passed on average when the wait begins. */
        static final double NEW = -0.5;

        Waiting older(double pace) {
            return new Waiting(lane, since, age == NEW ? 0 : age + pace, expected, band);
        }

        double relativeAge() {
            return logarithm(age) - expected;
        }
    }
}
