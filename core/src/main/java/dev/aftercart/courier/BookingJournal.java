package dev.aftercart.courier;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the host writes down before a courier is asked for a booking, so that neither a process that is killed after asking nor
 * a second node that asks at the same time can book twice.
 *
 * <p>In SQL: a table with the key as its primary key; {@link #begin} inserts and commits, {@link #withdraw} deletes.
 * Implementations are thread-safe and have written when they return. What they throw reaches whoever asked for the booking;
 * before {@code begin} has returned, no courier was asked.
 */
public interface BookingJournal {

    /**
     * Notes that a booking is about to be asked for.
     *
     * @param key the booking's key
     * @return true for the one caller who noted it; false when it is noted already
     */
    boolean begin(BookingKey key);

    /**
     * Takes a note back, because there surely is no booking: the courier refused, or was not reached. A person may do so too,
     * who has looked and found none.
     *
     * @param key the booking's key; one that is not noted does no harm
     */
    void withdraw(BookingKey key);

    /**
     * A journal that forgets when the process ends, and knows nothing of other nodes.
     *
     * @return an empty journal
     */
    static BookingJournal inMemory() {
        Set<BookingKey> keys = ConcurrentHashMap.newKeySet();
        return new BookingJournal() {
            @Override
            public boolean begin(BookingKey key) {
                return keys.add(key);
            }

            @Override
            public void withdraw(BookingKey key) {
                keys.remove(key);
            }
        };
    }
}
