package dev.aftercart.order;

import dev.aftercart.promise.TransitModel;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

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

    /**
     * A limit learned from other parcels at the same point and on the same lane: a parcel may be silent until all but a few of
     * them have been heard of.
     *
     * @param model gives the model of the day, such as {@code latest::get} of a reference that the shop renews every night
     * @param threshold the share of parcels that are as silent for as long, from 0 to 1, such as 0.02
     * @param name the name under which the model was told of a parcel
     * @return the limit; none for a parcel that the model does not wait for
     */
    static SilenceLimit learned(Supplier<TransitModel> model, double threshold, Function<Shipment, String> name) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1, but was " + threshold);
        }
        return (order, parcel) -> {
            // The model counts whole days; at the end of the last one, so that nobody is alarmed on a day that is not
            // over.
            OptionalInt days = model.get().stuckAfter(name.apply(parcel), threshold);
            return days.isEmpty() ? Optional.empty() : Optional.of(Duration.ofDays(days.getAsInt() + 1L));
        };
    }
}
