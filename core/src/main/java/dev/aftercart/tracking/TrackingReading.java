package dev.aftercart.tracking;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.promise.Estimate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param onward the legs after this one, where the courier says who has the parcel next and under which number; in their
 *     order
 */
public record TrackingReading(
        CourierCode courier,
        TrackingNumber number,
        Set<TrackingNumber> aliases,
        @Nullable String service,
        List<TrackingEvent> events,
        List<Estimate> estimates,
        Observation observation,
        List<Diagnostic> diagnostics,
        List<Leg> onward) {

    /** Takes copies of the collections. */
    public TrackingReading {
        Objects.requireNonNull(courier, "courier");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(observation, "observation");
        aliases = Set.copyOf(aliases);
        events = List.copyOf(events);
        estimates = List.copyOf(estimates);
        diagnostics = List.copyOf(diagnostics);
        onward = List.copyOf(onward);
    }

    /**
     * A reading of a courier that says nothing of other couriers.
     *
     * @param courier whose answer
     * @param number the parcel's number
     * @param aliases other numbers of the same parcel
     * @param service which of the courier's services or divisions has it, or null
     * @param events what was reported
     * @param estimates when it shall arrive
     * @param observation the state of the tracking itself
     * @param diagnostics what the adapter did not understand
     */
    public TrackingReading(
            CourierCode courier,
            TrackingNumber number,
            Set<TrackingNumber> aliases,
            @Nullable String service,
            List<TrackingEvent> events,
            List<Estimate> estimates,
            Observation observation,
            List<Diagnostic> diagnostics) {
        this(courier, number, aliases, service, events, estimates, observation, diagnostics, List.of());
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
     * The same reading without what may name people: the courier's sentences, and the diagnostics, which quote them.
     *
     * @return the reading
     */
    public TrackingReading withoutTexts() {
        List<TrackingEvent> silent =
                events.stream().map(TrackingEvent::withoutText).toList();
        return new TrackingReading(courier, number, aliases, null, silent, estimates, observation, List.of(), onward);
    }

    /**
     * The same reading, read from a payload that is kept: every event says so in its provenance.
     *
     * @param payload the payload
     * @return the reading
     */
    public TrackingReading from(PayloadId payload) {
        List<TrackingEvent> marked =
                events.stream().map(event -> marked(event, payload)).toList();
        return new TrackingReading(
                courier, number, aliases, service, marked, estimates, observation, diagnostics, onward);
    }

    private TrackingEvent marked(TrackingEvent event, PayloadId payload) {
        Provenance said = event.provenance();
        Provenance known = said == null ? new Provenance(courier.value(), null, null, null, null, null) : said;
        return event.toDraft().provenance(known.from(payload)).build();
    }

    /**
     * Under which numbers the parcel is known: its own, its aliases, and those of the legs after this one.
     *
     * @return the legs, this one first
     */
    public Set<Leg> legs() {
        Set<Leg> legs = new LinkedHashSet<>();
        legs.add(new Leg(courier, number));
        aliases.forEach(alias -> legs.add(new Leg(courier, alias)));
        legs.addAll(onward);
        return Collections.unmodifiableSet(legs);
    }

    /**
     * The courier's words that the adapter did not know.
     *
     * @return codes, or coarse statuses where there was no code, or texts where there was neither, each once
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
        return Stream.of(said.code(), said.status(), said.text())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
