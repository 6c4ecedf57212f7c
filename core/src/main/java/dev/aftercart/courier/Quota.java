package dev.aftercart.courier;

import java.time.Duration;

/**
 * How many calls a courier still answers, and who shares them.
 *
 * @param left how many calls are left; not negative
 * @param until how long they must last; above zero
 * @param parcels how many parcels are to be asked for, this one counted; above zero
 */
public record Quota(int left, Duration until, int parcels) {

    /** So many calls that they need not be thought of. */
    public static final Quota AMPLE = new Quota(Integer.MAX_VALUE, Duration.ofDays(1), 1);

    /** Checks the numbers. */
    public Quota {
        if (left < 0 || parcels < 1 || until.isNegative() || until.isZero()) {
            throw new IllegalArgumentException(
                    "a quota is no call or more, for more than no time and at least one parcel, " + "but was " + left
                            + ", " + until + " and " + parcels);
        }
    }

    /** The time between two calls for one parcel at which the calls just last. */
    Duration fairInterval() {
        return until.multipliedBy(parcels).dividedBy(Math.max(1, left));
    }
}
