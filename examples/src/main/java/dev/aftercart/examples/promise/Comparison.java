package dev.aftercart.examples.promise;

import dev.aftercart.promise.TransitForecast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The figures of model and baseline for the same orders: from the purchase, and from the hand-over where it is known. */
final class Comparison {

    private final Side fromPurchase = new Side();
    private final Side fromHandOver = new Side();

    /** The same orders, predicted at one point of their way. */
    static final class Side {
        private final Figures model = new Figures();
        private final Figures baseline = new Figures();
        private final Reliability reliability = new Reliability();
        private final SameShare sameShare = new SameShare();

        /**
         * An order that has come: what was said of it, and how it ended. Days are counted from the forecast's first. The
         * model's risk is that of coming after the shop's promise, the baseline's how far its P50 lies after it.
         */
        void add(TransitForecast ours, Quantiles theirs, PastOrder order, LocalDate delivered) {
            int days = days(ours.from(), delivered);
            model.add(Quantiles.of(ours), days);
            baseline.add(theirs, days);
            reliability.add(ours, delivered);
            sameShare.add(ours, delivered);
            LocalDate promised = order.promisedOn();
            if (promised != null) {
                boolean isLate = delivered.isAfter(promised);
                model.rank(1 - ours.comeBy(promised), isLate);
                baseline.rank((double) theirs.p50() - days(ours.from(), promised), isLate);
            }
        }

        private static int days(LocalDate start, LocalDate end) {
            return (int) ChronoUnit.DAYS.between(start, end);
        }

        Figures model() {
            return model;
        }

        Figures baseline() {
            return baseline;
        }

        /** The model's mean promise, in days, had it kept as many as the baseline's P90. */
        double meanAtBaselinesShare() {
            return sameShare.meanDays(baseline.shareByP90());
        }

        Reliability reliability() {
            return reliability;
        }
    }

    Side fromPurchase() {
        return fromPurchase;
    }

    Side fromHandOver() {
        return fromHandOver;
    }
}
