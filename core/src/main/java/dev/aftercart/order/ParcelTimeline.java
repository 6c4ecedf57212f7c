package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import java.util.List;
import java.util.Objects;

/**
 * What a customer reads about one parcel.
 *
 * @param parcel the parcel: its number, what is in it, which way it travels
 * @param status how it is with the parcel now: what stands in its way, or how far it has come
 * @param steps what happened to it, oldest first
 */
public record ParcelTimeline(Shipment parcel, Phrase status, List<TimelineEntry> steps) {

    /** Takes a copy of the steps. */
    public ParcelTimeline {
        Objects.requireNonNull(parcel, "parcel");
        Objects.requireNonNull(status, "status");
        steps = List.copyOf(steps);
    }
}
