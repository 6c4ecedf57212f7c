package dev.aftercart.order;

import java.time.Duration;
import java.util.Optional;

/** For how long a parcel under way may be silent before somebody should look after it. */
@FunctionalInterface
public interface SilenceLimit {

    /**
     * The limit for a parcel at the point where it is.
     *
     * @param order the order
     * @param parcel one of its parcels, which has left and has not arrived
     * @return the time from its newest report, or from when it left; empty for a parcel that may be silent for ever
     */
    Optional<Duration> limit(Order order, Shipment parcel);

    /**
     * The same limit for every parcel.
     *
     * @param time how long; above zero
     * @return the limit
     */
    static SilenceLimit of(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a limit of silence must be above zero, but was " + time);
        }
        Optional<Duration> always = Optional.of(time);
        return (order, parcel) -> always;
    }
}
