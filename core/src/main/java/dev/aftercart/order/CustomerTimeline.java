package dev.aftercart.order;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a customer reads about an order, parcel by parcel: one line for each meaningful step.
 *
 * <p>Immutable and thread-safe. It names no person: neither who signed nor who took a parcel in.
 *
 * @param steps what happened to the order as a whole, oldest first
 * @param parcels the parcels, in the order in which they were heard of
 */
public record CustomerTimeline(List<TimelineEntry> steps, List<ParcelTimeline> parcels) {

    /** Takes copies. */
    public CustomerTimeline {
        steps = List.copyOf(steps);
        parcels = List.copyOf(parcels);
    }

    /**
     * All steps, of the order and of its parcels, one after the other.
     *
     * @return the lines, oldest first
     */
    public List<TimelineEntry> lines() {
        Stream<TimelineEntry> ofParcels = parcels.stream().flatMap(parcel -> parcel.steps().stream());
        return Stream.concat(steps.stream(), ofParcels)
                .sorted(Comparator.comparing(line -> line.at().toInstant()))
                .toList();
    }
}
