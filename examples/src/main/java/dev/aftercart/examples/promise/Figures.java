package dev.aftercart.examples.promise;

/** How far predictions were off. Days; sums while they are gathered. */
final class Figures {

    private int orders;
    private double absoluteErrors;
    private double pinballLosses;
    private double p90s;
    private int inTime;

    void add(Quantiles predicted, int days) {
        orders++;
        absoluteErrors += Math.abs(days - predicted.p50());
        pinballLosses += (pinball(0.1, days - predicted.p10())
                        + pinball(0.5, days - predicted.p50())
                        + pinball(0.9, days - predicted.p90()))
                / 3;
        p90s += predicted.p90();
        inTime += days <= predicted.p90() ? 1 : 0;
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
        return (double) inTime / orders;
    }
}
