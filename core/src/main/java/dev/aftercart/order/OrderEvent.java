package dev.aftercart.order;

import dev.aftercart.tracking.Leg;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an order. An order is the log of its events, and nothing else.
 *
 * <p>Immutable and thread-safe. Two events are the same when their {@link #id()} is. The order of events is total:
 * {@link #ORDER}.
 */
public final class OrderEvent {

    /** By what happened first: instant, then the source's own sequence, then id. */
    public static final Comparator<OrderEvent> ORDER = OrderEvent::compare;

    private final EventId id;
    private final EventKind kind;
    private final Instant occurredAt;
    private final Instant recordedAt;
    private final Source source;
    private final long sequence;
    private final Fact fact;
    private final Origin origin;

    private OrderEvent(Draft draft, EventId id, Instant recordedAt, @Nullable String stored) {
        this.id = id;
        this.kind = draft.kind;
        this.occurredAt = draft.occurredAt;
        this.recordedAt = recordedAt;
        this.source = draft.source;
        this.sequence = draft.sequence;
        this.fact = draft.fact;
        this.origin = Origin.of(draft.backfilled, stored);
    }

    /** What is special about how an event came here; nothing is about most, and these share one. */
    private record Origin(boolean backfilled, @Nullable String stored) {
        private static final Origin LIVE = new Origin(false, null);
        private static final Origin HISTORY = new Origin(true, null);

        private static Origin of(boolean backfilled, @Nullable String stored) {
            if (stored != null) {
                return new Origin(backfilled, stored);
            }
            return backfilled ? HISTORY : LIVE;
        }
    }

    /**
     * Starts an event of the shop's own.
     *
     * @param kind what happened
     * @param fact what there is to say about it
     * @param occurredAt when it happened
     * @return a draft
     * @throws IllegalArgumentException when kind and fact do not go together
     */
    public static Draft of(EventKind kind, Fact fact, Instant occurredAt) {
        return new Draft(kind, fact, occurredAt);
    }

    /** Read from its stored form, which stays the truth, and is kept unless it is how the event is written anyway. */
    static OrderEvent stored(Draft draft, EventId id, Instant recordedAt, String json) {
        OrderEvent event = new OrderEvent(draft, id, recordedAt, null);
        return EventJson.write(event).equals(json) ? event : new OrderEvent(draft, id, recordedAt, json);
    }

    /**
     * What makes the event itself.
     *
     * @return the id
     */
    public EventId id() {
        return id;
    }

    /**
     * What happened.
     *
     * @return the kind
     */
    public EventKind kind() {
        return kind;
    }

    /**
     * When it happened.
     *
     * @return the instant
     */
    public Instant occurredAt() {
        return occurredAt;
    }

    /**
     * When we heard of it.
     *
     * @return the instant
     */
    public Instant recordedAt() {
        return recordedAt;
    }

    /**
     * Where it comes from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * The source's own count, which orders events of the same instant.
     *
     * @return the count; 0 where the source has none
     */
    public long sequence() {
        return sequence;
    }

    /**
     * What there is to say about it.
     *
     * @return the fact, of the type that the kind names
     */
    public Fact fact() {
        return fact;
    }

    /**
     * Whether the event was imported as history: it counts like any other, and nobody is to be told of it.
     *
     * @return true for history
     */
    public boolean isBackfilled() {
        return origin.backfilled();
    }

    /**
     * Under which number an event makes a parcel known, if it does: stores find orders by it.
     *
     * @return the leg that begins with this event, or empty
     */
    public Optional<Leg> opensLeg() {
        if (fact instanceof Fact.Shipped shipped) {
            return Optional.of(new Leg(shipped.courier(), shipped.number()));
        }
        return fact instanceof Fact.HandedOn handed ? Optional.of(handed.to()) : Optional.empty();
    }

    /**
     * Of which parcels the event speaks.
     *
     * @return their numbers; empty for an event about the order as a whole
     */
    public Set<Leg> parcels() {
        if (fact instanceof Fact.Shipped shipped) {
            return Set.of(new Leg(shipped.courier(), shipped.number()));
        }
        if (fact instanceof Fact.Tracked tracked) {
            return Set.of(new Leg(tracked.courier(), tracked.number()));
        }
        return fact instanceof Fact.HandedOn handed ? Set.of(handed.from(), handed.to()) : Set.of();
    }

    private static int compare(OrderEvent a, OrderEvent b) {
        int byTime = a.occurredAt.compareTo(b.occurredAt);
        if (byTime != 0) {
            return byTime;
        }
        int bySequence = Long.compare(a.sequence, b.sequence);
        return bySequence != 0 ? bySequence : a.id.compareTo(b.id);
    }

    /** The same event, heard of as this copy of it was; it is then not the stored one any more. */
    OrderEvent heardAs(OrderEvent copy) {
        if (copy.recordedAt.equals(recordedAt) && copy.isBackfilled() == isBackfilled()) {
            return this;
        }
        Draft draft = new Draft(kind, fact, occurredAt).source(source).sequence(sequence);
        draft.backfilled = copy.isBackfilled();
        return new OrderEvent(draft, id, copy.recordedAt, null);
    }

    /** The JSON it was read from, to be written again as it was; null where {@link EventJson} would write the same. */
    @Nullable
    String storedJson() {
        return origin.stored();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderEvent that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return kind.code() + " at " + occurredAt + " (" + id + ")";
    }

    /** An event that has not been recorded yet. Not thread-safe; its methods change it and return it. */
    public static final class Draft {

        private final EventKind kind;
        private final Fact fact;
        private final Instant occurredAt;
        private Source source = Source.SHOP;
        private @Nullable String key;
        private long sequence;
        private boolean backfilled;

        private Draft(EventKind kind, Fact fact, Instant occurredAt) {
            if (!kind.factType().isInstance(fact)) {
                throw new IllegalArgumentException("an event of kind " + kind + " carries a "
                        + kind.factType().getSimpleName() + ", but was given a "
                        + fact.getClass().getSimpleName());
            }
            this.kind = kind;
            this.fact = fact;
            this.occurredAt = Objects.requireNonNull(occurredAt, "occurredAt");
        }

        /**
         * Sets where the event comes from.
         *
         * @param value the source
         * @return this draft
         */
        public Draft source(Source value) {
            this.source = value;
            return this;
        }

        /**
         * Sets the source's own key for the event. Without one, the event's content makes its id.
         *
         * @param value the key
         * @return this draft
         */
        public Draft key(String value) {
            this.key = value;
            return this;
        }

        /**
         * Sets the source's own count.
         *
         * @param value the count
         * @return this draft
         */
        public Draft sequence(long value) {
            this.sequence = value;
            return this;
        }

        /**
         * Marks the event as history that is imported now: it counts, and nobody is to be told of it. The mark is no part of
         * what makes the event itself: where it is heard live and as history, the copy that was heard first says which it is.
         *
         * @return this draft
         */
        public Draft backfilled() {
            this.backfilled = true;
            return this;
        }

        /**
         * Makes the event.
         *
         * @param recordedAt when we hear of it
         * @return the event
         * @throws IllegalStateException when money moves and no key was given
         */
        public OrderEvent recorded(Instant recordedAt) {
            if (key == null && kind.isMoney()) {
                throw new IllegalStateException("an event of kind " + kind
                        + " moves money and needs the host's own key, so that it counts once");
            }
            String made = key == null ? EventJson.contentHash(this) : key;
            return new OrderEvent(
                    this, EventId.of(source, made), Objects.requireNonNull(recordedAt, "recordedAt"), null);
        }

        EventKind kind() {
            return kind;
        }

        Fact fact() {
            return fact;
        }

        Instant occurredAt() {
            return occurredAt;
        }

        Source source() {
            return source;
        }

        long sequence() {
            return sequence;
        }
    }
}
