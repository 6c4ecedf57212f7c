package dev.aftercart.tracking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a courier reported about a parcel, on axes that do not mix.
 *
 * <p>Immutable and thread-safe. Made with {@link #of(Phase, Detail)} and the {@code with} methods.
 */
public final class TrackingEvent {

    private final Phase phase;
    private final Detail detail;
    private final Place place;
    private final Particulars particulars;
    private final @Nullable Provenance provenance;

    /** The time, without an object of its own: orders keep many scans. */
    private final @Nullable Instant instant;

    private final @Nullable ZoneId zone;
    private final EventTime.Evidence evidence;

    private TrackingEvent(Draft draft) {
        this.phase = draft.phase;
        this.detail = draft.detail;
        this.place = draft.place;
        this.particulars = new Particulars(
                        draft.direction, draft.leg, draft.reason, draft.attempt, draft.completion, draft.action)
                .shared();
        this.provenance = draft.provenance;
        this.instant = draft.time.instant();
        this.zone = draft.time.zone();
        this.evidence = draft.time.evidence();
    }

    /**
     * Starts an event: forward, on the first leg, at an unknown time and place.
     *
     * @param phase what goes on
     * @param detail what exactly
     * @return a draft, to be built
     */
    public static Draft of(Phase phase, Detail detail) {
        return new Draft(phase, detail);
    }

    /**
     * Starts from this event.
     *
     * @return a draft with everything this event has
     */
    public Draft toDraft() {
        Draft draft = new Draft(phase, detail);
        draft.direction = direction();
        draft.leg = leg();
        draft.time = time();
        draft.place = place;
        draft.reason = reason();
        draft.attempt = attempt();
        draft.completion = completion();
        draft.action = action();
        draft.provenance = provenance;
        return draft;
    }

    /**
     * What goes on, coarsely.
     *
     * @return the phase
     */
    public Phase phase() {
        return phase;
    }

    /**
     * What exactly goes on.
     *
     * @return the detail
     */
    public Detail detail() {
        return detail;
    }

    /**
     * Which way the parcel travels.
     *
     * @return the direction
     */
    public Direction direction() {
        return particulars.direction();
    }

    /**
     * On which leg of the journey it happened, counted from 0; a new carrier starts a new leg.
     *
     * @return the leg
     */
    public int leg() {
        return particulars.leg();
    }

    /**
     * When it happened.
     *
     * @return the time; {@link EventTime#UNKNOWN} when the courier did not say
     */
    public EventTime time() {
        return instant == null ? EventTime.UNKNOWN : new EventTime(instant, zone, evidence);
    }

    /** The instant of its time, or null when the courier did not say. */
    @Nullable
    Instant instant() {
        return instant;
    }

    /**
     * Where it happened.
     *
     * @return the place; {@link Place#UNKNOWN} when the courier did not say
     */
    public Place place() {
        return place;
    }

    /**
     * Why, for what went wrong.
     *
     * @return the reason, or null
     */
    public @Nullable Reason reason() {
        return particulars.reason();
    }

    /**
     * Where and in which attempt a failure was found.
     *
     * @return the attempt, or null
     */
    public @Nullable Attempt attempt() {
        return particulars.attempt();
    }

    /**
     * How it was handed over.
     *
     * @return the completion, or null when it was not, or the courier did not say
     */
    public @Nullable Completion completion() {
        return particulars.completion();
    }

    /**
     * Who must do something now.
     *
     * @return the action, or null when nobody must
     */
    public @Nullable ActionRequired action() {
        return particulars.action();
    }

    /**
     * What the courier said in its own words.
     *
     * @return the provenance, or null for an event that no courier reported
     */
    public @Nullable Provenance provenance() {
        return provenance;
    }

    /**
     * Whether the customer got the parcel with this event. A parcel that reached its sender again did not.
     *
     * @return true for a hand-over to the customer
     */
    public boolean isDeliveryToCustomer() {
        return phase == Phase.DELIVERED && (direction() == Direction.FORWARD || direction() == Direction.EXCHANGE);
    }

    /**
     * The same event without what may name people: the courier's sentence, words that stand where a code should, and a
     * place that is more than a town.
     *
     * @return this event when there is nothing to leave out
     */
    public TrackingEvent withoutText() {
        Place town = place.masked();
        Provenance codes = provenance == null ? null : provenance.withoutText();
        return town.equals(place) && Objects.equals(codes, provenance)
                ? this
                : toDraft().place(town).provenance(codes).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrackingEvent that
                && phase == that.phase
                && detail.equals(that.detail)
                && Objects.equals(instant, that.instant)
                && Objects.equals(zone, that.zone)
                && evidence == that.evidence
                && place.equals(that.place)
                && particulars.equals(that.particulars)
                && Objects.equals(provenance, that.provenance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(phase, detail, direction(), instant, place);
    }

    @Override
    public String toString() {
        return direction() + " " + phase + "/" + detail + " at " + instant;
    }

    /** An event being put together. Not thread-safe; its methods change it and return it. */
    public static final class Draft {

        private final Phase phase;
        private final Detail detail;
        private Direction direction = Direction.FORWARD;
        private int leg;
        private EventTime time = EventTime.UNKNOWN;
        private Place place = Place.UNKNOWN;
        private @Nullable Reason reason;
        private @Nullable Attempt attempt;
        private @Nullable Completion completion;
        private @Nullable ActionRequired action;
        private @Nullable Provenance provenance;

        private Draft(Phase phase, Detail detail) {
            this.phase = Objects.requireNonNull(phase, "phase");
            this.detail = Objects.requireNonNull(detail, "detail");
        }

        /**
         * Sets the way the parcel travels.
         *
         * @param value the direction
         * @return this draft
         */
        public Draft direction(Direction value) {
            this.direction = Objects.requireNonNull(value, "direction");
            return this;
        }

        /**
         * Sets the leg.
         *
         * @param value the leg, counted from 0
         * @return this draft
         */
        public Draft leg(int value) {
            if (value < 0) {
                throw new IllegalArgumentException("a leg is counted from 0, but was " + value);
            }
            this.leg = value;
            return this;
        }

        /**
         * Sets the time.
         *
         * @param value the time
         * @return this draft
         */
        public Draft time(EventTime value) {
            this.time = Objects.requireNonNull(value, "time");
            return this;
        }

        /**
         * Sets the place.
         *
         * @param value the place
         * @return this draft
         */
        public Draft place(Place value) {
            this.place = Objects.requireNonNull(value, "place");
            return this;
        }

        /**
         * Sets the reason.
         *
         * @param value the reason, or null
         * @return this draft
         */
        public Draft reason(@Nullable Reason value) {
            this.reason = value;
            return this;
        }

        /**
         * Sets the attempt.
         *
         * @param value the attempt, or null
         * @return this draft
         */
        public Draft attempt(@Nullable Attempt value) {
            this.attempt = value;
            return this;
        }

        /**
         * Sets how it was handed over.
         *
         * @param value the completion, or null
         * @return this draft
         */
        public Draft completion(@Nullable Completion value) {
            this.completion = value;
            return this;
        }

        /**
         * Sets who must act.
         *
         * @param value the action, or null
         * @return this draft
         */
        public Draft action(@Nullable ActionRequired value) {
            this.action = value;
            return this;
        }

        /**
         * Sets the courier's own words.
         *
         * @param value the provenance, or null
         * @return this draft
         */
        public Draft provenance(@Nullable Provenance value) {
            this.provenance = value;
            return this;
        }

        /**
         * Makes the event.
         *
         * @return the event
         */
        public TrackingEvent build() {
            return new TrackingEvent(this);
        }
    }
}
