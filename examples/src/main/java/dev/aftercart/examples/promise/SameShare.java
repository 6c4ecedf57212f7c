package dev.aftercart.examples.promise;

import dev.aftercart.promise.TransitForecast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * By when the model would have promised had it been as bold as somebody else. Who promises later keeps more promises, so two
 * models are compared by the days they need for one share of kept promises: between the shares asked of the model here, on the
 * straight line.
 */
final class SameShare {

    private static final double LEAST = 0.60;
    private static final double STEP = 0.02;
    private static final int SHARES = 20;

    private final double[] days = new double[SHARES];
    private final int[] kept = new int[SHARES];
    private int orders;

    void add(TransitForecast forecast, LocalDate delivered) {
        orders++;
        for (int i = 0; i < SHARES; i++) {
            LocalDate day = forecast.dayOf(LEAST + i * STEP);
            days[i] += ChronoUnit.DAYS.between(forecast.from(), day);
            kept[i] += delivered.isAfter(day) ? 0 : 1;
        }
    }

    /** The mean promise, in days, of which this share is kept; not a number where none of the shares asked comes near. */
    double meanDays(double share) {
        for (int i = 1; i < SHARES; i++) {
            double below = (double) kept[i - 1] / orders;
            double above = (double) kept[i] / orders;
            if (below <= share && share <= above && below < above) {
                double part = (share - below) / (above - below);
                return (days[i - 1] + part * (days[i] - days[i - 1])) / orders;
            }
        }
        return Double.NaN;
    }
}
