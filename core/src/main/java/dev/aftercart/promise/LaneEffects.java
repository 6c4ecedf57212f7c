package dev.aftercart.promise;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much longer or shorter parcels take on each level of a lane than its other levels let expect, in logarithms.
 *
 * <p>Each day every level compares which of its parcels have come with how many were expected to. Parcels under way count
 * as well, so a seller whose parcels do not come is known to be slow before they have come. A level leans on nothing, which
 * is on the levels above it, until it has seen parcels enough; so a lane never seen is its parents. Old parcels count less.
 * Not thread-safe; a model keeps it to itself and copies it before it learns.
 */
final class LaneEffects {

    private static final double HALF_LIFE_DAYS = 90;
    private static final double HALF_LIFE_DAYS_OF_ALL = 20;

    /** With so many parcels a level is believed by half. */
    private static final double SHRINKAGE = 12;

    private static final double SHRINKAGE_OF_ALL = 2;

    /** A level that weighs less than this many parcels, none of them under way, is forgotten. */
    private static final double FORGOTTEN = 0.5;

    private final double prior;
    private final Map<Lane, Level> levels;

    /** Expects this of every parcel until it has learned better. */
    LaneEffects(double prior) {
        this(prior, new LinkedHashMap<>());
    }

    private LaneEffects(double prior, Map<Lane, Level> levels) {
        this.prior = prior;
        this.levels = levels;
    }

    LaneEffects copy() {
        Map<Lane, Level> copies = new LinkedHashMap<>(levels.size() * 2);
        levels.forEach((lane, level) -> copies.put(lane, level.copy()));
        return new LaneEffects(prior, copies);
    }

    /** The levels to learn in; those never seen begin now. */
    List<Level> of(List<Lane> lanes) {
        List<Level> found = new ArrayList<>(lanes.size());
        for (Lane lane : lanes) {
            found.add(levels.computeIfAbsent(lane, Level::new));
        }
        return found;
    }

    void write(StateWriter out) throws IOException {
        out.list(
                "levels",
                levels.entrySet(),
                level -> out.row(() -> level.getValue().write(out.lane(level.getKey()))));
    }

    /** Reads one level; the parser stands at the start of its row. */
    void readLevel(StateReader state, JsonParser in) throws IOException {
        in.nextToken();
        Lane lane = state.lane(in);
        Level level = new Level(lane);
        in.nextToken();
        level.sum = (float) StateReader.number(in, -StateReader.MOST);
        in.nextToken();
        level.parcels = (float) StateReader.number(in, 0);
        level.lastDelivered = in.nextToken() == JsonToken.VALUE_NULL ? null : state.day(in);
        StateReader.end(in);
        levels.put(lane, level);
    }

    double expectedOf(List<Level> of) {
        double sum = prior;
        for (Level level : of) {
            sum += level.effect();
        }
        return sum;
    }

    double expected(List<Lane> lanes) {
        double sum = prior;
        for (Lane lane : lanes) {
            sum += effect(lane);
        }
        return sum;
    }

    double expectedOfAll() {
        return prior + effect(Lane.ANY);
    }

    private double effect(Lane lane) {
        @Nullable Level level = levels.get(lane);
        return level == null ? 0 : level.effect();
    }

    /** The day is over: what was noticed becomes what is known, and what was known before counts a little less. */
    void settle() {
        levels.values().forEach(Level::settle);
        levels.values().removeIf(Level::isForgotten);
    }

    List<TransitForecast.Evidence> evidence(List<Lane> lanes) {
        List<TransitForecast.Evidence> evidence = new ArrayList<>();
        for (Lane lane : lanes) {
            Level level = levels.get(lane);
            if (level != null && level.lastDelivered != null) {
                evidence.add(new TransitForecast.Evidence(
                        lane, level.parcels, level.lastDelivered, Math.exp(level.effect())));
            }
        }
        return evidence;
    }

    /** Sum and number of what was seen, as they weigh today. Kept in single precision, which is all that was seen is worth. */
    static final class Level {

        private final boolean isOfAll;
        private float sum;
        private float parcels;
        private @Nullable LocalDate lastDelivered;
        private double noticed;
        private double weight;

        Level(Lane lane) {
            this.isOfAll = lane.equals(Lane.ANY);
        }

        private Level copy() {
            Level copy = new Level(isOfAll);
            copy.sum = sum;
            copy.parcels = parcels;
            copy.lastDelivered = lastDelivered;
            return copy;
        }

        private Level(boolean isOfAll) {
            this.isOfAll = isOfAll;
        }

        private void write(StateWriter out) throws IOException {
            out.number(sum).number(parcels).day(lastDelivered);
        }

        double effect() {
            return sum / (parcels + (isOfAll ? SHRINKAGE_OF_ALL : SHRINKAGE));
        }

        /** A parcel is by so much slower than expected; it weighs as far as it has come on its way. */
        void notice(double slower, double weighing) {
            noticed += slower;
            weight += weighing;
        }

        void delivered(LocalDate day) {
            lastDelivered = day;
        }

        private void settle() {
            double kept = Math.pow(0.5, 1 / (isOfAll ? HALF_LIFE_DAYS_OF_ALL : HALF_LIFE_DAYS));
            double effect = effect();
            sum = (float) (sum * kept + noticed + effect * weight);
            parcels = (float) (parcels * kept + weight);
        }

        private boolean isForgotten() {
            boolean isForgotten = weight == 0 && parcels < FORGOTTEN;
            noticed = 0;
            weight = 0;
            return isForgotten;
        }
    }
}
