package dev.aftercart.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What happened to a shop's parcels on one day: what a {@link TransitModel} learns from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day, in the calendar of the model
 * @param steps what happened, in any order that is the same whenever the day is told again
 */
public record TransitDay(LocalDate day, List<Step> steps) {

    /** Takes a copy of the list. */
    public TransitDay {
        Objects.requireNonNull(day, "day");
        steps = List.copyOf(steps);
    }

    <S extends Step> List<S> steps(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Set<String> parcels(Class<? extends Step> kind) {
        return steps(kind).stream().map(Step::parcel).collect(Collectors.toSet());
    }

    /** Something that happened to one parcel. Closed: these are all that a model learns from. */
    public sealed interface Step {

        /**
         * Which parcel; the shop's own name for it, the same in all its steps.
         *
         * @return the parcel
         */
        String parcel();
    }

    /**
     * It was bought, and the customer waits from now on.
     *
     * @param parcel which parcel
     * @param lane where it comes from and goes
     */
    public record Bought(String parcel, Lane lane) implements Step {
        /** Refuses null. */
        public Bought {
            Objects.requireNonNull(parcel, "parcel");
            Objects.requireNonNull(lane, "lane");
        }
    }

    /**
     * The carrier has it.
     *
     * @param parcel which parcel
     */
    public record HandedOver(String parcel) implements Step {
        /** Refuses null. */
        public HandedOver {
            Objects.requireNonNull(parcel, "parcel");
        }
    }

    /**
     * Something was heard of it on its way.
     *
     * @param parcel which parcel
     * @param point the point of the way it was seen at, such as the phase the carrier tells; one of few, in the shop's words
     */
    public record Scanned(String parcel, String point) implements Step {
        /** Refuses null and a blank point. */
        public Scanned {
            Objects.requireNonNull(parcel, "parcel");
            if (point.isBlank()) {
                throw new IllegalArgumentException("a scan of " + parcel + " needs its point, but it was blank");
            }
        }
    }

    /**
     * The customer has it.
     *
     * @param parcel which parcel
     */
    public record Delivered(String parcel) implements Step {
        /** Refuses null. */
        public Delivered {
            Objects.requireNonNull(parcel, "parcel");
        }
    }

    /**
     * Nobody waits for it any longer: cancelled, lost, or on its way back. That it had not come until then is kept.
     *
     * @param parcel which parcel
     */
    public record GivenUp(String parcel) implements Step {
        /** Refuses null. */
        public GivenUp {
            Objects.requireNonNull(parcel, "parcel");
        }
    }
}
