package dev.aftercart.tracking;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.promise.Estimate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one answer of a courier says about one parcel.
 *
 * <p>Immutable and thread-safe.
 *
 * @param courier whose answer
 * @param number the parcel's number as the courier gives it, which may differ from the one asked for
 * @param aliases other numbers of the same parcel: pieces, references
 * @param service which of the courier's services or divisions has it, or null
 * @param events what was reported, oldest first where times are equal
 * @param estimates when it shall arrive
 * @param observation the state of the tracking itself
 * @param diagnostics what the adapter did not understand; the event with the raw words is among the events all the same
 */
public record TrackingReading(
        CourierCode courier,
        TrackingNumber number,
        Set<TrackingNumber> aliases,
        @Nullable String service,
        List<TrackingEvent> events,
        List<Estimate> estimates,
        Observation observation,
        List<Diagnostic> diagnostics) {

    /** Takes copies of the collections. */
    public TrackingReading {
        Objects.requireNonNull(courier, "courier");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(observation, "observation");
        aliases = Set.copyOf(aliases);
        events = List.copyOf(events);
        estimates = List.copyOf(estimates);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A reading that is events alone.
     *
     * @param courier whose answer
     * @param number the parcel's number
     * @param events what was reported
     * @return the reading; awaiting its first scan when there is no event
     */
    public static TrackingReading of(CourierCode courier, TrackingNumber number, List<TrackingEvent> events) {
        Observation observation = events.isEmpty() ? Observation.AWAITING_FIRST_SCAN : Observation.ACTIVE;
        return new TrackingReading(courier, number, Set.of(), null, events, List.of(), observation, List.of());
    }

    /**
     * The events put in order and understood.
     *
     * @return the journey
     */
    public Journey journey() {
        return Journey.of(events);
    }

    /**
     * The same reading without the courier's sentences, which may name people.
     *
     * @return the reading
     */
    public TrackingReading withoutTexts() {
        List<TrackingEvent> silent =
                events.stream().map(TrackingEvent::withoutText).toList();
        return new TrackingReading(courier, number, aliases, service, silent, estimates, observation, diagnostics);
    }

    /**
     * The courier's words that the adapter did not know.
     *
     * @return codes, or texts where there was no code, each once
     */
    public List<String> unmapped() {
        return events.stream()
                .filter(event -> event.phase() == Phase.UNMAPPED)
                .map(TrackingEvent::provenance)
                .filter(Objects::nonNull)
                .map(TrackingReading::words)
                .distinct()
                .toList();
    }

    private static String words(Provenance said) {
        return said.code() != null ? said.code() : Objects.requireNonNullElse(said.text(), "");
    }
}
