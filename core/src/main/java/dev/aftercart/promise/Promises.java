package dev.aftercart.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All dates that an order's customer was given, in the order in which they were given.
 *
 * <p>Immutable and thread-safe.
 *
 * @param estimates the estimates, oldest first
 */
public record Promises(List<Estimate> estimates) {

    /** Takes a copy of the list. */
    public Promises {
        estimates = List.copyOf(estimates);
    }

    /**
     * What the shop promised first; lateness is measured against it.
     *
     * @return the first estimate of the shop
     */
    public Optional<Estimate> first() {
        return by(Estimate.Source.MERCHANT).findFirst();
    }

    /**
     * What holds now: the courier's latest date, which has seen the parcel, before the shop's latest.
     *
     * @return the estimate to show
     */
    public Optional<Estimate> current() {
        return by(Estimate.Source.COURIER)
                .reduce((earlier, later) -> later)
                .or(() -> estimates.isEmpty() ? Optional.empty() : Optional.of(estimates.get(estimates.size() - 1)));
    }

    /**
     * Whether a day is later than the shop promised first.
     *
     * @param day the day of delivery, or today for an order on its way
     * @return true when there was a promise and the day is past it
     */
    public boolean isBrokenOn(LocalDate day) {
        return first().map(promise -> day.isAfter(promise.window().last())).orElse(false);
    }

    private Stream<Estimate> by(Estimate.Source source) {
        return estimates.stream().filter(estimate -> estimate.source() == source);
    }
}
