package dev.aftercart.promise;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One wait, from a start (bought, handed over, scanned) until its end: who waits, what is expected of each lane, and the
 * life table. Not thread-safe; a model keeps it to itself and copies it before it learns.
 */
final class TransitLeg {

    /** Nobody is waited for longer, and no forecast is longer. */
    static final int HORIZON_DAYS = 365;

    /** A forecast ends when all but so few have come. */
    private static final double SURE = 0.999;

    /** How steeply parcels come around their expected age; turns a rank among parcels into a logarithm of time. */
    private static final double STEEPNESS = 4;

    private static final double RANK_TO_LOGARITHM = 3 / STEEPNESS;

    /** Half of the first day has passed on average when the wait begins. */
    static final float AT_NOON = -0.5f;

    /** The next day is the first that counts. */
    static final float AT_NIGHT = 0;

    private final float born;
    private final LaneEffects effects;
    private final LifeTable table;
    private final Map<String, Waiting> waiting;
    private LifeTable.@Nullable Curves curves;

    /**
     * A leg that has seen nothing yet.
     *
     * @param priorWorkingDays what every parcel is expected to take until better is known
     * @param born the age of a parcel when its wait begins: {@link #AT_NOON} of a day that counts, or {@link #AT_NIGHT}
     */
    TransitLeg(double priorWorkingDays, float born) {
        this(born, new LaneEffects(logarithm(priorWorkingDays)), new LifeTable(), new LinkedHashMap<>());
    }

    private TransitLeg(float born, LaneEffects effects, LifeTable table, Map<String, Waiting> waiting) {
        this.born = born;
        this.effects = effects;
        this.table = table;
        this.waiting = waiting;
    }

    TransitLeg copy() {
        return new TransitLeg(born, effects.copy(), table.copy(), new LinkedHashMap<>(waiting));
    }

    void write(StateWriter out) throws IOException {
        effects.write(out);
        table.write(out);
        out.list(
                "waiting",
                waiting.entrySet(),
                parcel -> out.row(() -> parcel.getValue().write(out.text(parcel.getKey()))));
    }

    /** Reads a leg that is an object at a path of the document, into this one, which has seen nothing yet. */
    void read(StateReader state, String path) throws IOException {
        state.section(path + ".levels", in -> StateReader.each(in, () -> effects.readLevel(state, in)));
        table.read(state, path);
        state.section(path + ".waiting", in -> StateReader.each(in, () -> readWaiting(state, in)));
    }

    private void readWaiting(StateReader state, JsonParser in) throws IOException {
        in.nextToken();
        String parcel = StateReader.text(in);
        in.nextToken();
        Lane lane = state.lane(in);
        in.nextToken();
        LocalDate since = state.day(in);
        in.nextToken();
        float age = (float) StateReader.number(in, 0);
        StateReader.end(in);
        waiting.put(parcel, new Waiting(lane, lane.levels(since.getDayOfWeek()), since, age));
    }

    int parcels() {
        return waiting.size();
    }

    @Nullable
    Waiting find(String parcel) {
        return waiting.get(parcel);
    }

    /** The lane of a parcel that is waited for. */
    Optional<Lane> lane(String parcel) {
        return Optional.ofNullable(waiting.get(parcel)).map(Waiting::lane);
    }

    Stream<Lane> waitingLanes() {
        return waiting.values().stream().map(Waiting::lane);
    }

    void start(String parcel, Lane lane, LocalDate day) {
        waiting.putIfAbsent(parcel, expect(lane, day));
    }

    Waiting expect(Lane lane, LocalDate day) {
        return new Waiting(lane, lane.levels(day.getDayOfWeek()), day, born);
    }

    /** A day has passed for all that wait, worth so much of a working day. Gives how many of them have come. */
    int pass(LocalDate day, double pace, Set<String> delivered, Set<String> givenUp) {
        LifeTable.Curves before = table.curves();
        table.fade();
        int arrived = 0;
        for (Iterator<Map.Entry<String, Waiting>> all = waiting.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<String, Waiting> entry = all.next();
            Waiting then = entry.getValue();
            Waiting now = then.older(pace);
            entry.setValue(now);
            boolean hasCome = delivered.contains(entry.getKey());
            learn(then, now, hasCome ? day : null, before);
            arrived += hasCome ? 1 : 0;
            if (hasCome
                    || givenUp.contains(entry.getKey())
                    || day.isAfter(now.since().plusDays(HORIZON_DAYS))) {
                all.remove();
            }
        }
        effects.settle();
        return arrived;
    }

    /**
     * What one parcel's day teaches. For its levels this is the score of a logistic waiting time: a parcel that waits is
     * slower by the share of parcels that would have come meanwhile, one that comes is slower or faster by its rank.
     */
    private void learn(Waiting then, Waiting now, @Nullable LocalDate cameOn, LifeTable.Curves before) {
        List<LaneEffects.Level> levels = effects.of(now.levels());
        double expected = effects.expectedOf(levels);
        int band = LifeTable.band(expected - effects.expectedOfAll());
        double from = then.logarithm() - expected;
        double to = now.logarithm() - expected;
        double start = logarithm(born) - expected;
        double comeThen = 1 - Math.exp(-before.risk(band, start, from));
        double comeNow = 1 - Math.exp(-before.risk(band, start, to));
        double slower = cameOn == null ? comeNow - comeThen : comeNow - 1;
        double weight = cameOn == null ? comeNow - comeThen : 1 - comeThen;
        for (LaneEffects.Level level : levels) {
            level.notice(RANK_TO_LOGARITHM * slower, weight);
        }
        if (cameOn == null) {
            table.waited(band, from, to);
        } else {
            table.arrived(band, from, to);
            levels.forEach(level -> level.delivered(cameOn));
        }
    }

    /** The share of parcels that wait as long as this one, or longer. */
    double stillWaiting(Waiting parcel) {
        double expected = effects.expected(parcel.levels());
        int band = LifeTable.band(expected - effects.expectedOfAll());
        return Math.exp(-curves().risk(band, logarithm(born) - expected, parcel.logarithm() - expected));
    }

    /** How many days after its start fewer than a share of parcels like this one still wait; empty within the horizon. */
    OptionalInt daysUntilRare(Waiting parcel, double share, DayPace pace) {
        Waiting now = expect(parcel.lane(), parcel.since()).older(0);
        for (int days = 1; days <= HORIZON_DAYS; days++) {
            now = now.older(pace.of(parcel.since().plusDays(days)));
            if (stillWaiting(now) < share) {
                return OptionalInt.of(days);
            }
        }
        return OptionalInt.empty();
    }

    List<TransitForecast.Evidence> evidence(Waiting parcel) {
        return effects.evidence(parcel.levels());
    }

    /** When a parcel comes that has not come by the end of the day before. */
    TransitForecast forecast(Waiting parcel, LocalDate today, DayPace pace) {
        return new TransitForecast(parcel.since(), today, comeByDay(parcel, today, pace), evidence(parcel));
    }

    /** Which share has come by the end of today, of the day after and so on. */
    private double[] comeByDay(Waiting parcel, LocalDate today, DayPace pace) {
        double expected = effects.expected(parcel.levels());
        int band = LifeTable.band(expected - effects.expectedOfAll());
        double[] come = new double[HORIZON_DAYS];
        Waiting now = parcel;
        for (int day = 0; day < HORIZON_DAYS; day++) {
            now = now.older(pace.of(today.plusDays(day)));
            double risk = curves().risk(band, parcel.logarithm() - expected, now.logarithm() - expected);
            come[day] = 1 - Math.exp(-risk);
            if (come[day] >= SURE) {
                return Arrays.copyOf(come, day + 1);
            }
        }
        return come;
    }

    /** Added up once for all forecasts of a day; racing threads add up the same. */
    private LifeTable.Curves curves() {
        LifeTable.Curves known = curves;
        if (known == null) {
            known = table.curves();
            curves = known;
        }
        return known;
    }

    /** Ages are counted from one, so that a parcel that comes on the day of its start has a logarithm too. */
    private static double logarithm(double workingDays) {
        return Math.log(1 + workingDays);
    }

    /** A parcel under way, with the levels of its lane, and its age in working days. */
    record Waiting(Lane lane, List<Lane> levels, LocalDate since, float age) {

        Waiting older(double pace) {
            return new Waiting(lane, levels, since, age < 0 ? 0 : (float) (age + pace));
        }

        private void write(StateWriter out) throws IOException {
            out.lane(lane).day(since).number(age);
        }

        double logarithm() {
            return TransitLeg.logarithm(age);
        }
    }
}
