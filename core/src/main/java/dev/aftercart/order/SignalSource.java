package dev.aftercart.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds {@link Signal signals}. Both methods are pure: the same order and instant give the same answer, and nothing is
 * remembered.
 *
 * <p>Implementations are thread-safe. One that fails is left out, and the others are heard.
 */
public interface SignalSource {

    /**
     * What holds at an instant.
     *
     * @param order the order
     * @param now the instant
     * @return the signals; none when all is well
     */
    List<Signal> signals(Order order, Instant now);

    /**
     * When the answer may become another one though nothing happens to the order.
     *
     * @param order the order
     * @param now the instant
     * @return the first such instant after {@code now}, or empty when time alone changes nothing any more
     */
    Optional<Instant> nextChange(Order order, Instant now);

    /**
     * What becomes of the dates that the customer was given: arriving soon, at risk, missed.
     *
     * @return the source
     */
    static SignalSource promises() {
        return new PromiseSignals();
    }

    /**
     * Whether an order is too long in a status of the merchant's own.
     *
     * @param model the statuses, with the time that each may take
     * @return the source
     */
    static SignalSource statuses(StatusModel model) {
        return new StatusSignals(model);
    }

    /**
     * Whether a parcel is silent for too long.
     *
     * @param limit how long a parcel may be silent
     * @return the source
     */
    static SignalSource silence(SilenceLimit limit) {
        return new SilenceSignals(limit);
    }
}
