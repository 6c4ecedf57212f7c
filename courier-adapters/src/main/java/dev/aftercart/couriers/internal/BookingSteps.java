package dev.aftercart.couriers.internal;

import dev.aftercart.courier.BookingOutcome;
import java.util.Optional;

/**
 * What one courier does for a booking that is to be made once.
 *
 * @param <T> what is booked
 */
public interface BookingSteps<T> {

    /**
     * Takes up what the courier has under the key already.
     *
     * @param first whether nobody has asked for it before; if somebody has, a booking may be on its way
     * @return what it has, or why it cannot be asked ({@code RetryLater} or {@code Unauthorised}); empty when it has nothing, or
     *     never can be asked
     */
    Optional<BookingOutcome<T>> known(boolean first);

    /**
     * Makes the booking, where nothing is known of one.
     *
     * @param first whether nobody has asked for it before; if somebody has, only what the courier itself makes once may be
     *     asked for
     * @return what came of it
     */
    BookingOutcome<T> order(boolean first);
}
