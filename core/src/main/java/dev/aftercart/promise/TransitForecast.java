package dev.aftercart.promise;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * When a parcel is likely to come: three days by which one, five and nine parcels in ten have come, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the day that the days are counted from
 * @param p10 whole days after {@code from} by which one parcel in ten has come; not negative
 * @param p50 whole days by which half have come; not below {@code p10}
 * @param p90 the whole day nearest to when nine in ten have come; not below {@code p50}
 * @param evidence what was known of the lane's levels, coarse first; empty when nothing was, and the answer is a guess
 */
public record TransitForecast(LocalDate from, int p10, int p50, int p90, List<Evidence> evidence) {

    /** Checks the order of the days and takes a copy of the list. */
    public TransitForecast {
        Objects.requireNonNull(from, "from");
        if (p10 < 0 || p50 < p10 || p90 < p50) {
            throw new IllegalArgumentException(
                    "days must grow from 0 on, but were p10 " + p10 + ", p50 " + p50 + ", p90 " + p90);
        }
        evidence = List.copyOf(evidence);
    }

    /**
     * What to tell the customer: from the day one parcel in ten has come to the day nine in ten have, without guarantee.
     *
     * @param zone whose calendar the days are of
     * @return the estimate of the model
     */
    public Estimate estimate(ZoneId zone) {
        return Estimate.by(Estimate.Source.MODEL, DateWindow.between(from.plusDays(p10), from.plusDays(p90), zone));
    }

    /**
     * What one level of a lane contributed.
     *
     * @param level the lane cut down to the level, or a single trait; all empty for all parcels together
     * @param parcels how many deliveries stand behind it, where older ones count for less than one
     * @param lastDelivered the day of the newest of them
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
