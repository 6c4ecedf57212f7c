package dev.aftercart.courier;

/**
 * A courier that comes for parcels. A courier that does not, or that cannot be asked to, does not implement this.
 *
 * <p>Implementations are thread-safe, call nothing but their courier, and let no exception escape but those of the host's
 * {@link BookingJournal}. The contract kit {@code aftercart-courier-contract} checks that.
 */
public interface PickupBooker {

    /**
     * Asks for a pickup. However often it is asked for under one key, at most one is booked, as with
     * {@link LabelIssuer#issueLabel}.
     *
     * @param request what is wanted; only its key decides whether it is the same
     * @return the pickup, or why there is none
     */
    BookingOutcome<Pickup> bookPickup(PickupRequest request);

    /**
     * Calls a pickup off. Asking twice does no harm.
     *
     * @param id the courier's name for it
     * @return whether it is done, or only asked for
     */
    BookingOutcome<Cancellation> cancelPickup(BookingId id);
}
