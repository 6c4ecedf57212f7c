package dev.aftercart.couriers.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a courier's list of reports so that of two with the same time the older comes first. */
public final class OldestFirst {

    private OldestFirst() {}

    /**
     * The list, turned round when its first time is after its last.
     *
     * @param <T> what is listed
     * @param listed the reports, newest or oldest first; couriers differ, and the same courier from answer to answer
     * @param time when a report was made, or null where that was not said
     * @return a new list
     */
    public static <T> List<T> of(List<T> listed, Function<T, @Nullable Instant> time) {
        List<T> turned = new ArrayList<>(listed);
        List<Instant> times = listed.stream()
                .map(time)
                .filter(Objects::nonNull)
                .map(Instant.class::cast)
                .toList();
        if (times.size() > 1 && times.get(0).isAfter(times.get(times.size() - 1))) {
            Collections.reverse(turned);
        }
        return turned;
    }
}
