package dev.aftercart.promise;

import dev.aftercart.explain.Explanation;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How likely a promise is to be broken, as long as it is not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param promised the last day of the promise
 * @param probability that the parcel comes after that day, from 0 to 1; 1 when the day is over and it has not come
 * @param explanation the lanes that spoke, and the day that would be kept nine times in ten
 */
public record LateRisk(LocalDate promised, double probability, Explanation explanation) {

    /** Refuses null and what is no probability. */
    public LateRisk {
        Objects.requireNonNull(promised, "promised");
        Objects.requireNonNull(explanation, "explanation");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability is from 0 to 1, but was " + probability);
        }
    }
}
