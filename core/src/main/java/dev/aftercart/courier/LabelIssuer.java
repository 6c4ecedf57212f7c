package dev.aftercart.courier;

/**
 * A courier that issues return labels. A courier that issues none does not implement this.
 *
 * <p>Implementations are thread-safe, call nothing but their courier, and let no exception escape but those of the host's
 * {@link BookingJournal}. The contract kit {@code aftercart-courier-contract} checks that.
 */
public interface LabelIssuer {

    /**
     * Asks for a label. However often it is asked for under one key, at most one is booked: a request that went out is not sent
     * again, and when nobody knows what became of it, asking again looks first whether the courier has it.
     *
     * @param request what is wanted; only its key decides whether it is the same
     * @return the label, or why there is none
     */
    BookingOutcome<Label> issueLabel(LabelRequest request);

    /**
     * Gives a label back that was not used. Asking twice does no harm.
     *
     * @param id the courier's name for it
     * @return whether it is done, or only asked for
     */
    BookingOutcome<Cancellation> cancelLabel(BookingId id);
}
