package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Channel;
import java.util.Collection;

/**
 * Keeps which addresses are not to be written to any more. The host's, beside its customers' preferences: a table of stops is
 * all that is needed. Thread-safe.
 */
public interface Stops {

    /**
     * Keeps a stop. The same may come several times, and an older one after a newer.
     *
     * @param stop the stop
     */
    void add(Stop stop);

    /**
     * All that was kept about an address, in any sequence.
     *
     * @param channel by which channel
     * @param address the address as {@link Stop#normal} writes it
     * @return the stops
     */
    Collection<Stop> about(Channel channel, String address);

    /**
     * Stops in memory, for tests and for shops on one node that can do without them after a restart.
     *
     * @return stops, of which none is kept yet
     */
    static Stops inMemory() {
        return new InMemoryStops();
    }
}
