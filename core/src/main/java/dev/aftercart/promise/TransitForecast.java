package dev.aftercart.promise;

import dev.aftercart.explain.Explanation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * When a parcel is likely to come: which share of parcels like it has come by each day, and why.
 *
 * <p>Immutable and thread-safe. Two forecasts are equal when days, shares and evidence are.
 */
public final class TransitForecast {

    private static final double P10 = 0.1;
    private static final double P50 = 0.5;
    private static final double P90 = 0.9;

    private final LocalDate from;
    private final LocalDate today;
    private final double[] come;
    private final List<Evidence> evidence;

    /** The shares that have come by the end of today, of tomorrow and so on; they grow. */
    TransitForecast(LocalDate from, LocalDate today, double[] come, List<Evidence> evidence) {
        this.from = from;
        this.today = today;
        this.come = come;
        this.evidence = List.copyOf(evidence);
    }

    /**
     * The day that the days are counted from: that of the purchase, or of the hand-over where it is known.
     *
     * @return the day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * The days by which one parcel in ten has come.
     *
     * @return whole days after {@link #from}; not negative
     */
    public int p10() {
        return daysTo(P10);
    }

    /**
     * The days by which half of the parcels have come.
     *
     * @return whole days after {@link #from}; not below {@link #p10}
     */
    public int p50() {
        return daysTo(P50);
    }

    /**
     * The days by which nine parcels in ten have come.
     *
     * @return whole days after {@link #from}; not below {@link #p50}
     */
    public int p90() {
        return daysTo(P90);
    }

    private int daysTo(double share) {
        return (int) ChronoUnit.DAYS.between(from, dayOf(share));
    }

    /**
     * The first day by which a share of the parcels has come.
     *
     * @param share the share, from 0 to 1
     * @return the day, a year ahead at most
     * @throws IllegalArgumentException when the share is below 0 or above 1
     */
    public LocalDate dayOf(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1, but was " + share);
        }
        int day = 0;
        while (day < come.length - 1 && come[day] < share) {
            day++;
        }
        return today.plusDays(day);
    }

    /**
     * How likely the parcel is to have come by the end of a day.
     *
     * @param day the day
     * @return the probability, from 0 to 1; 0 for the days that are over, on which it has not come
     */
    public double comeBy(LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        return ahead < 0 ? 0 : come[(int) Math.min(ahead, come.length - 1)];
    }

    /**
     * How likely the parcel is to come after the day it was promised for.
     *
     * @param promised the last day of the promise
     * @return the risk, and why
     */
    public LateRisk lateRisk(LocalDate promised) {
        return new LateRisk(promised, 1 - comeBy(promised), ForecastWords.lateRisk(this, promised));
    }

    /**
     * What to tell the customer: from the day one parcel in ten has come to the day nine in ten have, without guarantee.
     *
     * @param zone whose calendar the days are of
     * @return the estimate of the model
     */
    public Estimate estimate(ZoneId zone) {
        return Estimate.by(Estimate.Source.MODEL, DateWindow.between(dayOf(P10), dayOf(P90), zone));
    }

    /**
     * What was known of the lane's levels, coarse first.
     *
     * @return the evidence; empty when nothing was known, and the answer is a guess
     */
    public List<Evidence> evidence() {
        return evidence;
    }

    /**
     * Why these days: what they say, and which lanes spoke, with how many parcels and how lately.
     *
     * @return the explanation; its phrases are worded in {@link ForecastPhrases}
     */
    public Explanation explanation() {
        return ForecastWords.forecast(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransitForecast that
                && from.equals(that.from)
                && today.equals(that.today)
                && Arrays.equals(come, that.come)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, today, Arrays.hashCode(come), evidence);
    }

    @Override
    public String toString() {
        return "from " + dayOf(P10) + " over " + dayOf(P50) + " to " + dayOf(P90);
    }

    /**
     * What one level of a lane contributed.
     *
     * @param level the lane cut down to the level, or a single trait; all empty for all parcels together
     * @param parcels how many parcels stand behind it; older ones count for less than one, and so do those under way, by how
     *     much of their way should be over
     * @param lastDelivered the day of the newest delivery
     * @param factor what its parcels take against those of the other levels: 1.25 is a quarter longer
     */
    public record Evidence(Lane level, double parcels, LocalDate lastDelivered, double factor) {

        /** Refuses null. */
        public Evidence {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(lastDelivered, "lastDelivered");
        }
    }
}
