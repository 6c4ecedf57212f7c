package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Hindrance;
import dev.aftercart.tracking.Journey;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of an order: what is in it, who carries it, and how far it has come.
 *
 * @param courier who carries it
 * @param number its number with the courier
 * @param direction which way it was sent
 * @param items what is in it; empty when nobody said and nothing was left to assume
 * @param shippedAt when the shop said it left, or null when only the courier spoke of it
 * @param journey what the couriers reported
 * @param legs under which numbers it travels with which couriers, the first of them the parcel's own; at least one
 * @param observation how the looking at it stands, which is not where it is
 */
public record Shipment(
        CourierCode courier,
        TrackingNumber number,
        Direction direction,
        Items items,
        @Nullable Instant shippedAt,
        Journey journey,
        List<Leg> legs,
        Observation observation) {

    /** Takes a copy of the legs. */
    public Shipment {
        legs = List.copyOf(legs);
    }

    /**
     * The leg it is on.
     *
     * @return the last of the legs
     */
    public Leg lastLeg() {
        return legs.get(legs.size() - 1);
    }

    /**
     * How far the parcel has come: by the courier's word, or {@link Milestone#SHIPPED} by the shop's.
     *
     * @return the milestone
     */
    public Milestone milestone() {
        Milestone told = journey.milestone().orElse(Milestone.PREPARING);
        return shippedAt != null && told.compareTo(Milestone.SHIPPED) < 0 ? Milestone.SHIPPED : told;
    }

    /**
     * What is the matter with the parcel now.
     *
     * @return an unmodifiable set; empty when all is well
     */
    public Set<Hindrance> hindrances() {
        return journey.hindrances();
    }

    /**
     * How it is with the parcel now, in a word: what stands in its way, or how far it has come. At the end of the way nothing
     * stands in it any more.
     *
     * @return a phrase of {@link OrderPhrases}
     */
    public Phrase status() {
        Milestone milestone = milestone();
        return milestone.isTerminal()
                ? worded("milestone", milestone)
                : Hindrance.worst(hindrances())
                        .map(hindrance -> worded("hindrance", hindrance))
                        .orElseGet(() -> worded("milestone", milestone));
    }

    private static Phrase worded(String what, Enum<?> value) {
        return Phrase.of(what + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /**
     * When the customer got the parcel.
     *
     * @return the instant, or the instant of hearing of it where the courier gave none; empty while the customer has not got it
     */
    public Optional<Instant> deliveredAt() {
        return journey.delivery().map(delivery -> delivery.time().instant());
    }

    /**
     * Whether the parcel was on its way to the customer, and not from them.
     *
     * @return true for forward parcels and exchanges
     */
    public boolean isOutbound() {
        return direction == Direction.FORWARD || direction == Direction.EXCHANGE;
    }
}
