package dev.aftercart.examples.promise;

import dev.aftercart.promise.TransitForecast;
import java.time.LocalDate;

/**
 * Whether as many orders come as was said. For each tenth, the forecast names the first day by which so many have come; that
 * is a whole day, so what it says of that day is somewhat more than the tenth, and that is what counts here.
 */
final class Reliability {

    /** From one tenth to nine. */
    static final int TENTHS = 9;

    private static final double TENTH = 0.1;

    private final double[] said = new double[TENTHS];
    private final int[] seen = new int[TENTHS];
    private int orders;

    void add(TransitForecast forecast, LocalDate delivered) {
        orders++;
        for (int i = 0; i < TENTHS; i++) {
            LocalDate day = forecast.dayOf((i + 1) * TENTH);
            said[i] += forecast.comeBy(day);
            seen[i] += delivered.isAfter(day) ? 0 : 1;
        }
    }

    /** The share that was said to come, for a tenth counted from 0. */
    double said(int tenth) {
        return said[tenth] / orders;
    }

    /** The share that came. */
    double seen(int tenth) {
        return (double) seen[tenth] / orders;
    }
}
