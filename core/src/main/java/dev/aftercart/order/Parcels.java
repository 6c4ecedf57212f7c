package dev.aftercart.order;

import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parcels of an order, each under its first number, in the order in which they were heard of. */
final class Parcels {

    /** The map starts small: few orders have more than two parcels. */
    private static final int FEW = 3;

    private final Map<Leg, ParcelFold> parcels = new LinkedHashMap<>(FEW);
    private Map<Leg, Leg> handedOn = Map.of();

    /** Most scans are of the parcel that the scan before was of. */
    private @Nullable ParcelFold latest;

    Parcels copy() {
        Parcels copy = new Parcels();
        copy.handedOn = handedOn.isEmpty() ? Map.of() : new HashMap<>(handedOn);
        parcels.forEach((leg, parcel) -> copy.parcels.put(leg, parcel.copy()));
        return copy;
    }

    void shipped(Fact.Shipped shipped, Instant at) {
        parcel(new Leg(shipped.courier(), shipped.number())).shipped(shipped, at);
    }

    void tracked(CourierCode courier, TrackingNumber number, TrackingEvent scan) {
        ParcelFold parcel = latest;
        int leg = parcel == null ? -1 : parcel.leg(courier, number);
        if (parcel == null || leg < 0) {
            parcel = parcel(new Leg(courier, number));
            leg = parcel.leg(courier, number);
            latest = parcel;
        }
        parcel.tracked(scan, leg);
    }

    void handedOn(Fact.HandedOn handed) {
        Leg first = first(handed.from());
        Leg next = first(handed.to());
        if (!first.equals(next)) {
            parcel(first).goOn(next, parcels.remove(next));
            handedOn = handedOn.isEmpty() ? new HashMap<>() : handedOn;
            Map<Leg, Leg> more = new HashMap<>(handedOn);
            more.put(next, first);
            handedOn = more;
            latest = null;
        }
    }

    void observed(Fact.Observed observed) {
        ParcelFold parcel = parcels.get(first(new Leg(observed.courier(), observed.number())));
        if (parcel != null) {
            parcel.observed(observed.state());
        }
    }

    private ParcelFold parcel(Leg leg) {
        return parcels.computeIfAbsent(first(leg), ParcelFold::new);
    }

    /** The parcel's first number, under which the order has it. */
    private Leg first(Leg leg) {
        Leg first = leg;
        for (Leg before = leg; before != null; before = handedOn.get(before)) {
            first = before;
        }
        return first;
    }

    /** What the parcels on the way to the customer are said to hold. */
    Items toldForward() {
        Items told = Items.NONE;
        for (ParcelFold parcel : parcels.values()) {
            told = parcel.direction() == Direction.FORWARD ? told.plus(parcel.items()) : told;
        }
        return told;
    }

    /** The first parcel of which nobody said what is in it has the rest, the others nothing. */
    List<Shipment> shipments(Supplier<Items> rest) {
        List<Shipment> shipments = new ArrayList<>(parcels.size());
        boolean first = true;
        for (ParcelFold parcel : parcels.values()) {
            Items items = parcel.items();
            if (parcel.isUntold()) {
                items = first ? rest.get() : Items.NONE;
                first = false;
            }
            shipments.add(parcel.shipment(items));
        }
        return shipments;
    }
}
