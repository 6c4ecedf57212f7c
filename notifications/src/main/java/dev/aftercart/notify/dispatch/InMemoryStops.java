package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Channel;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stops by channel and address. */
final class InMemoryStops implements Stops {

    private record Place(Channel channel, String address) {}

    private final Map<Place, Set<Stop>> stops = new ConcurrentHashMap<>();

    @Override
    public void add(Stop stop) {
        stops.computeIfAbsent(new Place(stop.channel(), stop.address()), place -> ConcurrentHashMap.newKeySet())
                .add(stop);
    }

    @Override
    public Collection<Stop> about(Channel channel, String address) {
        return stops.getOrDefault(new Place(channel, address), Set.of());
    }
}
