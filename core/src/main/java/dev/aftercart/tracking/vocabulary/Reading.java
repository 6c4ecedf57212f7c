package dev.aftercart.tracking.vocabulary;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's code means.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code as it came, every character of it
 * @param fit how well the code is known
 * @param event what it says about the parcel, with the provider's words as its provenance and without place and time, which
 *     are added with {@link TrackingEvent#toDraft()}; null when the code speaks only of the looking
 * @param observation what it says about the looking; {@link Observation#ACTIVE} when it speaks of the parcel
 * @param diagnostics what was not understood, or could also be meant
 */
public record Reading(
        StatusCode code,
        Fit fit,
        @Nullable TrackingEvent event,
        Observation observation,
        List<Diagnostic> diagnostics) {

    /** How well a code is known. Closed. */
    public enum Fit {
        /** The code means one thing. */
        MAPPED,
        /** The code stands for several things; the reading is the one that promises least. */
        AMBIGUOUS,
        /** The status is known, its fine part is not; the reading is that of the status. */
        PARTLY,
        /** The code is not known; the event is {@link dev.aftercart.tracking.Phase#UNMAPPED}. */
        UNMAPPED
    }

    /** Takes a copy of the diagnostics. */
    public Reading {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(observation, "observation");
        diagnostics = List.copyOf(diagnostics);
    }
}
