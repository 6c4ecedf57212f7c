package dev.aftercart.couriers.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a courier's list of reports in the order in which they were made. */
public final class OldestFirst {

    private OldestFirst() {}

    /**
     * The list, turned round when its first time is after its last, so that of two with the same time the older comes first.
     *
     * @param <T> what is listed
     * @param listed the reports, newest or oldest first; couriers differ, and the same courier from answer to answer
     * @param time when a report was made, or null where that was not said
     * @param newestFirst how the courier lists them where the times do not tell
     * @return a new list, which may be changed
     */
    public static <T> List<T> turned(List<T> listed, Function<T, @Nullable Instant> time, boolean newestFirst) {
        List<T> turned = new ArrayList<>(listed);
        Instant first = null;
        Instant last = null;
        for (T each : listed) {
            Instant at = time.apply(each);
            first = first == null ? at : first;
            last = at == null ? last : at;
        }
        int order = first == null || last == null ? 0 : first.compareTo(last);
        if (order == 0 ? newestFirst : order > 0) {
            Collections.reverse(turned);
        }
        return turned;
    }

    /**
     * The list sorted by time. What is of the same time keeps its order, and what has no time stays behind what it followed.
     *
     * @param <T> what is listed
     * @param oldestFirst the reports, the older first where times are equal
     * @param time when a report was made, or null where that was not said
     * @return a new list, which may be changed
     */
    public static <T> List<T> sorted(List<T> oldestFirst, Function<T, @Nullable Instant> time) {
        if (isSorted(oldestFirst, time)) {
            return new ArrayList<>(oldestFirst);
        }
        record Placed<R>(R report, Instant at) {}
        List<Placed<T>> placed = new ArrayList<>(oldestFirst.size());
        Instant last = Instant.MIN;
        for (T each : oldestFirst) {
            last = Objects.requireNonNullElse(time.apply(each), last);
            placed.add(new Placed<>(each, last));
        }
        placed.sort(Comparator.comparing(Placed::at));
        List<T> sorted = new ArrayList<>(placed.size());
        placed.forEach(each -> sorted.add(each.report()));
        return sorted;
    }

    private static <T> boolean isSorted(List<T> list, Function<T, @Nullable Instant> time) {
        Instant last = Instant.MIN;
        for (T each : list) {
            Instant at = time.apply(each);
            if (at != null && at.isBefore(last)) {
                return false;
            }
            last = at == null ? last : at;
        }
        return true;
    }

    /**
     * The list turned and sorted.
     *
     * @param <T> what is listed
     * @param listed the reports as the courier lists them
     * @param time when a report was made, or null where that was not said
     * @param newestFirst how the courier lists them where the times do not tell
     * @return a new list, which may be changed
     */
    public static <T> List<T> of(List<T> listed, Function<T, @Nullable Instant> time, boolean newestFirst) {
        return sorted(turned(listed, time, newestFirst), time);
    }
}
