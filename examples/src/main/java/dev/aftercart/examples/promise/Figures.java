package dev.aftercart.examples.promise;

/** How far predictions were off. Days; sums while they are gathered. */
final class Figures {

    /** The shares that the quantiles stand for. */
    private static final double[] SHARES = {0.1, 0.5, 0.9};

    private int orders;
    private double absoluteErrors;
    private double pinballLosses;
    private double p90s;
    private final int[] come = new int[SHARES.length];
    private final LateRanking ranking = new LateRanking();

    void add(Quantiles predicted, int days) {
        orders++;
        absoluteErrors += Math.abs(days - predicted.p50());
        int[] quantiles = {predicted.p10(), predicted.p50(), predicted.p90()};
        for (int i = 0; i < SHARES.length; i++) {
            pinballLosses += pinball(SHARES[i], days - quantiles[i]) / SHARES.length;
            come[i] += days <= quantiles[i] ? 1 : 0;
        }
        p90s += predicted.p90();
    }

    /** How risky it was to promise what the shop promised, by any measure that grows with the risk, and how it ended. */
    void rank(double risk, boolean isLate) {
        ranking.add(risk, isLate);
    }

    private static double pinball(double share, int late) {
        return late > 0 ? share * late : (share - 1) * late;
    }

    int orders() {
        return orders;
    }

    /** The mean distance from the P50. */
    double meanAbsoluteError() {
        return absoluteErrors / orders;
    }

    /** The mean over P10, P50 and P90 of the loss that each of them makes smallest. */
    double pinballLoss() {
        return pinballLosses / orders;
    }

    double meanP90() {
        return p90s / orders;
    }

    double shareByP90() {
        return shareBy(SHARES.length - 1);
    }

    /** The share that has come by a quantile, counted from the P10. */
    double shareBy(int quantile) {
        return (double) come[quantile] / orders;
    }

    /** How well the orders that broke their promise were told from the others; see {@link LateRanking#area}. */
    double lateArea() {
        return ranking.area();
    }
}
