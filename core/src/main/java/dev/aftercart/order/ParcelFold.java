package dev.aftercart.order;

import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Journey;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a parcel has come to, and the scans that its journey has not been told yet. */
final class ParcelFold {

    /** What most parcels get at most on their way. */
    private static final int MANY_SCANS = 24;

    /** The first is the one under which the order has the parcel. */
    private List<Leg> legs;

    private List<TrackingEvent> scans = List.of();
    private Journey journey = Journey.EMPTY;
    private Direction direction = Direction.FORWARD;
    private Items items = Items.NONE;
    private @Nullable Instant shippedAt;
    private @Nullable Observation observed;

    ParcelFold(Leg first) {
        this.legs = List.of(first);
    }

    ParcelFold copy() {
        ParcelFold copy = new ParcelFold(legs.get(0));
        copy.legs = legs;
        copy.journey = journey();
        copy.direction = direction;
        copy.items = items;
        copy.shippedAt = shippedAt;
        copy.observed = observed;
        return copy;
    }

    void shipped(Fact.Shipped shipped, Instant at) {
        direction = shipped.direction();
        items = items.plus(shipped.items());
        shippedAt = shippedAt == null ? at : shippedAt;
    }

    void tracked(TrackingEvent scan, int leg) {
        add(onLeg(scan, leg));
        observed = null;
    }

    private void add(TrackingEvent scan) {
        if (scans.isEmpty()) {
            scans = new ArrayList<>(MANY_SCANS);
        }
        scans.add(scan);
    }

    /** What is reported under a later number happened on a later leg, also where the courier counts its own legs only. */
    private static TrackingEvent onLeg(TrackingEvent scan, int leg) {
        return scan.leg() >= leg ? scan : scan.toDraft().leg(leg).build();
    }

    void observed(Observation state) {
        observed = state;
    }

    /** Takes over what was told of the same parcel under its next number. */
    void goOn(Leg next, @Nullable ParcelFold told) {
        List<Leg> all = new ArrayList<>(legs);
        int leg = all.size();
        all.add(next);
        if (told != null) {
            told.journey().events().forEach(scan -> add(onLeg(scan, leg)));
            items = items.plus(told.items);
            shippedAt = shippedAt == null ? told.shippedAt : shippedAt;
            all.addAll(told.legs.subList(1, told.legs.size()));
        }
        legs = List.copyOf(all);
    }

    /** Which of its legs a number is of; below zero for a number that is none of this parcel's. */
    int leg(CourierCode courier, TrackingNumber number) {
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            if (leg.number().equals(number) && leg.courier().equals(courier)) {
                return i;
            }
        }
        return -1;
    }

    Direction direction() {
        return direction;
    }

    Items items() {
        return items;
    }

    boolean isUntold() {
        return items.isEmpty() && direction == Direction.FORWARD;
    }

    Shipment shipment(Items inside) {
        Journey all = journey();
        Leg first = legs.get(0);
        return new Shipment(first.courier(), first.number(), direction, inside, shippedAt, all, legs, observation(all));
    }

    private Observation observation(Journey all) {
        if (observed != null) {
            return observed;
        }
        return all.events().isEmpty() ? Observation.AWAITING_FIRST_SCAN : Observation.ACTIVE;
    }

    private Journey journey() {
        if (!scans.isEmpty()) {
            journey = scans.size() == 1 ? journey.with(scans.get(0)) : Journey.of(all());
            scans = List.of();
        }
        return journey;
    }

    private List<TrackingEvent> all() {
        scans.addAll(0, journey.events());
        return scans;
    }
}
