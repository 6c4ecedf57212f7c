package dev.aftercart.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much longer or shorter parcels take on each level of a lane than its other levels let expect, in logarithms.
 *
 * <p>Each level holds a mean in which old parcels count less, shrunk towards nothing, which is towards the levels above
 * it, until it has seen parcels enough. So a lane never seen is its parents. Not thread-safe; a model keeps it to itself
 * and copies it before it learns.
 */
final class LaneEffects {

    private static final double HALF_LIFE_DAYS = 90;
    private static final double HALF_LIFE_DAYS_OF_ALL = 20;

    /** With so many parcels a level is believed by half. */
    private static final double SHRINKAGE = 20;

    private static final double SHRINKAGE_OF_ALL = 2;

    /** A level that weighs less than this many parcels is forgotten. */
    private static final double FORGOTTEN = 0.05;

    private final double prior;
    private final Map<Lane, Level> levels;

    /** Expects this of every parcel until it has learned better. */
    LaneEffects(double prior) {
        this(prior, new HashMap<>());
    }

    private LaneEffects(double prior, Map<Lane, Level> levels) {
        this.prior = prior;
        this.levels = levels;
    }

    /** A copy to learn in, without the levels that have faded by a day. */
    LaneEffects copy(LocalDate day) {
        Map<Lane, Level> kept = new HashMap<>(levels);
        kept.values().removeIf(level -> level.fadedTo(day).parcels() < FORGOTTEN);
        return new LaneEffects(prior, kept);
    }

    double expected(List<Lane> of, LocalDate day) {
        double sum = prior;
        for (Lane level : of) {
            sum += effect(level, day);
        }
        return sum;
    }

    double expectedOfAll(LocalDate day) {
        return prior + effect(Lane.ANY, day);
    }

    void learn(List<Lane> of, LocalDate day, double seen) {
        double surprise = seen - expected(of, day);
        for (Lane lane : of) {
            Level level = levels.getOrDefault(lane, Level.unseen(lane, day)).fadedTo(day);
            levels.put(lane, level.plus(surprise + level.effect(), day));
        }
    }

    List<TransitForecast.Evidence> evidence(List<Lane> of, LocalDate day) {
        List<TransitForecast.Evidence> evidence = new ArrayList<>();
        for (Lane lane : of) {
            Level level = levels.get(lane);
            if (level != null) {
                Level now = level.fadedTo(day);
                evidence.add(
                        new TransitForecast.Evidence(lane, now.parcels(), level.lastSeen(), Math.exp(now.effect())));
            }
        }
        return evidence;
    }

    private double effect(Lane lane, LocalDate day) {
        @Nullable Level level = levels.get(lane);
        return level == null ? 0 : level.fadedTo(day).effect();
    }

    /** Sum and number of what was seen, as they weigh on a day. */
    private record Level(boolean isOfAll, double sum, double parcels, LocalDate asOf, LocalDate lastSeen) {

        static Level unseen(Lane lane, LocalDate day) {
            return new Level(lane.equals(Lane.ANY), 0, 0, day, day);
        }

        double effect() {
            return sum / (parcels + (isOfAll ? SHRINKAGE_OF_ALL : SHRINKAGE));
        }

        Level fadedTo(LocalDate day) {
            if (asOf.equals(day)) {
                return this;
            }
            double halfLife = isOfAll ? HALF_LIFE_DAYS_OF_ALL : HALF_LIFE_DAYS;
            double kept = Math.pow(0.5, (day.toEpochDay() - asOf.toEpochDay()) / halfLife);
            return new Level(isOfAll, sum * kept, parcels * kept, day, lastSeen);
        }

        Level plus(double residual, LocalDate day) {
            return new Level(isOfAll, sum + residual, parcels + 1, day, day);
        }
    }
}
