package dev.aftercart.promise;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How unusual it is that nothing has been heard of a parcel for so long, at its point of the way and on its lane.
 *
 * <p>Immutable and thread-safe.
 *
 * @param since the day of the last sign of life: the last scan, else the hand-over, else the purchase
 * @param point the point that was scanned last; null when none was, and the parcel is measured against its delivery
 * @param share the share of parcels, at that point and on that lane, of which nothing is heard for so long or longer; from 0
 *     (never seen) to 1 (nothing odd about it)
 * @param explanation the lanes that spoke, with how many parcels and how lately
 */
public record Silence(LocalDate since, @Nullable String point, double share, Explanation explanation) {

    /** Refuses null and what is no share. */
    public Silence {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(explanation, "explanation");
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1, but was " + share);
        }
    }

    static Silence after(String point, LocalDate since, double share, List<TransitForecast.Evidence> evidence) {
        Phrase rule = ForecastWords.silence(since, share).with("point", point);
        return new Silence(since, point, share, ForecastWords.silence(rule, evidence));
    }

    static Silence unscanned(LocalDate since, double share, List<TransitForecast.Evidence> evidence) {
        Phrase rule = ForecastWords.unscanned(since, share);
        return new Silence(since, null, share, ForecastWords.silence(rule, evidence));
    }

    /**
     * Whether so few parcels are silent for so long that this one is taken to be stuck.
     *
     * @param threshold the share below which a parcel is stuck, such as 0.02 for the most silent two in a hundred
     * @return true when it is
     */
    public boolean isStuck(double threshold) {
        return share < threshold;
    }
}
