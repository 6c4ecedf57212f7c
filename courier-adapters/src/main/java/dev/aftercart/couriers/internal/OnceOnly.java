package dev.aftercart.couriers.internal;

import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingKey;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.BookingOutcome.RetryLater;
import dev.aftercart.courier.BookingOutcome.Unauthorised;

/**
 * Books under one key once: notes the key, looks whether the courier has the booking, asks for it, and takes the note back when
 * there surely is none.
 */
public final class OnceOnly {

    private OnceOnly() {}

    /**
     * Books.
     *
     * @param journal where the key is noted
     * @param key the booking's key
     * @param steps what the courier does
     * @param <T> what is booked
     * @return the booking, or why there is none
     */
    public static <T> BookingOutcome<T> book(BookingJournal journal, BookingKey key, BookingSteps<T> steps) {
        boolean first = journal.begin(key);
        BookingOutcome<T> outcome = steps.known(first).orElseGet(() -> steps.order(first));
        if (outcome instanceof Accepted || outcome instanceof InDoubt) {
            return outcome;
        }
        if (first || outcome instanceof Refused) {
            journal.withdraw(key);
            return outcome;
        }
        return earlier(outcome);
    }

    /** That this call booked nothing says nothing of the earlier one. */
    private static <T> BookingOutcome<T> earlier(BookingOutcome<T> outcome) {
        return outcome instanceof RetryLater<T> later
                ? new InDoubt<>(later.after(), "asked for before under this key, and now: " + later.message())
                : new InDoubt<>(
                        null, "asked for before under this key, and now: " + ((Unauthorised<T>) outcome).message());
    }
}
