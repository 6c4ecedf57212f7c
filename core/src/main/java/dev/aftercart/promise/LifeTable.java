package dev.aftercart.promise;

import java.io.IOException;
import java.util.Arrays;

/**
 * How likely a parcel that has not come yet is to come next, by how old it is against what was expected of it.
 *
 * <p>This is the period life table of demography: the risk at each age is what has been seen at that age lately, over all
 * parcels that were waiting at that age, whether they have arrived since or not. So parcels under way count, the newest
 * rows are not all fast ones, and when parcels run late the table is slower the next day. Ages are logarithms, less the
 * expected one. Not thread-safe; a model keeps it to itself and copies it before it learns.
 */
final class LifeTable {

    private static final double HALF_LIFE_DAYS = 20;
    private static final double DECAY = Math.pow(0.5, 1 / HALF_LIFE_DAYS);

    private static final double LOWEST = -3;
    private static final double WIDTH = 0.1;
    private static final int BINS = 60;

    /** Fast, middling and slow lanes have tables of different shape; the last row is of all together. */
    private static final int ALL = 3;

    private static final double BAND_EDGE = 0.15;

    /** How strongly a band leans on all bands; in parcels that have crossed a whole unit of age. */
    private static final double POOLING = 10;

    /** How strongly all bands lean on the prior curve, in the same unit. */
    private static final double PRIOR = 0.5;

    private static final double PRIOR_STEEPNESS = 3.5;

    private final double[][] exposed;
    private final double[][] arrived;

    LifeTable() {
        this(new double[ALL + 1][BINS], new double[ALL + 1][BINS]);
    }

    private LifeTable(double[][] exposed, double[][] arrived) {
        this.exposed = exposed;
        this.arrived = arrived;
    }

    LifeTable copy() {
        return new LifeTable(copy(exposed), copy(arrived));
    }

    void write(StateWriter out) throws IOException {
        out.list("exposed", Arrays.asList(exposed), out::row);
        out.list("arrived", Arrays.asList(arrived), out::row);
    }

    /** Reads a table that is an object at a path of the document. */
    void read(StateReader state, String path) throws IOException {
        state.section(path + ".exposed", in -> StateReader.fill(in, exposed));
        state.section(path + ".arrived", in -> StateReader.fill(in, arrived));
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /** The band of a lane that is expected to take longer (above zero) or shorter than parcels on the whole. */
    static int band(double againstAll) {
        if (againstAll < -BAND_EDGE) {
            return 0;
        }
        return againstAll > BAND_EDGE ? 2 : 1;
    }

    /** A day has passed; what was learned before counts a little less. */
    void fade() {
        for (int band = 0; band <= ALL; band++) {
            for (int bin = 0; bin < BINS; bin++) {
                exposed[band][bin] *= DECAY;
                arrived[band][bin] *= DECAY;
            }
        }
    }

    /** A parcel has grown older and has not come. */
    void waited(int band, double from, double to) {
        learn(band, from, to, 1, 0);
    }

    /** A parcel has come somewhere between two ages; it is taken to have waited half of the time between. */
    void arrived(int band, double from, double to) {
        learn(band, from, to, 0.5, 1 / (to - from));
    }

    private void learn(int band, double from, double to, double exposure, double arrivals) {
        int last = bin(to);
        for (int bin = bin(from); bin <= last; bin++) {
            double overlap = overlap(bin, from, to);
            exposed[band][bin] += exposure * overlap;
            exposed[ALL][bin] += exposure * overlap;
            arrived[band][bin] += arrivals * overlap;
            arrived[ALL][bin] += arrivals * overlap;
        }
    }

    private double rate(int band, int bin) {
        double ofAll = (arrived[ALL][bin] + PRIOR * priorRate(bin)) / (exposed[ALL][bin] + PRIOR);
        return (arrived[band][bin] + POOLING * ofAll) / (exposed[band][bin] + POOLING);
    }

    /** The risk at an age at which nobody has been seen yet: that of a log-logistic waiting time. */
    private static double priorRate(int bin) {
        double age = LOWEST + (bin + 0.5) * WIDTH;
        return PRIOR_STEEPNESS / (1 + Math.exp(-PRIOR_STEEPNESS * age));
    }

    private static int bin(double age) {
        return Math.max(0, Math.min(BINS - 1, (int) ((age - LOWEST) / WIDTH)));
    }

    /** How much of the span lies in a bin; the first and the last bin have no outer end. */
    private static double overlap(int bin, double from, double to) {
        double start = bin == 0 ? from : Math.max(from, LOWEST + bin * WIDTH);
        double end = bin == BINS - 1 ? to : Math.min(to, LOWEST + (bin + 1) * WIDTH);
        return Math.max(0, end - start);
    }

    /** The table as it stands, added up for reading. */
    Curves curves() {
        double[][] rates = new double[ALL][BINS];
        double[][] gathered = new double[ALL][BINS];
        for (int band = 0; band < ALL; band++) {
            for (int bin = 0; bin < BINS; bin++) {
                rates[band][bin] = rate(band, bin);
                gathered[band][bin] = bin == 0 ? 0 : gathered[band][bin - 1] + rates[band][bin - 1] * WIDTH;
            }
        }
        return new Curves(rates, gathered);
    }

    /** The risk of each age, and that gathered on the way there. Immutable. */
    static final class Curves {

        private final double[][] rates;
        private final double[][] gathered;

        private Curves(double[][] rates, double[][] gathered) {
            this.rates = rates;
            this.gathered = gathered;
        }

        /**
         * The risk gathered from one age to a later one: who waited at the first still waits with probability exp(-risk).
         * Rounding must not take it below zero.
         */
        double risk(int band, double from, double to) {
            return Math.max(0, gathered(band, to) - gathered(band, from));
        }

        private double gathered(int band, double age) {
            int bin = bin(age);
            return gathered[band][bin] + (age - (LOWEST + bin * WIDTH)) * rates[band][bin];
        }
    }
}
