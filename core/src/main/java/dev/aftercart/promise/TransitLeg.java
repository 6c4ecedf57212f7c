package dev.aftercart.promise;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final double[] SHARES = {0.1, 0.5, 0.9};
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
        int[] quantiles = new int[SHARES.length];
        int found = 0;
        double risk = 0;
        Waiting before = parcel;
        for (LocalDate day = today; found < SHARES.length; day = day.plusDays(1)) {
            Waiting now = before.older(pace.of(day));
            risk += table.risk(now.band(), before.relativeAge(), now.relativeAge());
            boolean isLast = day.isAfter(today.plusDays(HORIZON_DAYS));
            while (found < SHARES.length && (isLast || 1 - Math.exp(-risk) >= SHARES[found])) {
                quantiles[found++] = (int) (day.toEpochDay() - parcel.since().toEpochDay());
            }
            before = now;
        }
        List<TransitForecast.Evidence> evidence =
                effects.evidence(parcel.lane().levels(parcel.since().getDayOfWeek()), today);
        return new TransitForecast(parcel.since(), quantiles[0], quantiles[1], quantiles[2], evidence);
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
