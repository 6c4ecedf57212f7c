package dev.aftercart.order;

import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an order, told line by line, oldest first: briefly for the customer, in full for support.
 *
 * <p>Immutable and thread-safe.
 */
public final class Timeline {

    private final Order order;

    Timeline(Order order) {
        this.order = order;
    }

    /**
     * What a customer wants to read: meaningful steps only, repeated scans of one kind in one town once, places as towns.
     *
     * @return the lines, oldest first
     */
    public List<TimelineEntry> forCustomer() {
        List<TimelineEntry> lines = new ArrayList<>();
        Map<Object, TimelineEntry> newest = new HashMap<>();
        for (TimelineEntry entry : forSupport()) {
            TimelineEntry before = newest.put(Objects.requireNonNullElse(entry.parcel(), order), entry);
            if (Wordings.isForCustomers(entry.what()) && !repeats(before, entry)) {
                lines.add(
                        new TimelineEntry(entry.at(), entry.what(), entry.city(), entry.parcel(), entry.event(), null));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean repeats(@Nullable TimelineEntry before, TimelineEntry entry) {
        return before != null
                && before.what().equals(entry.what())
                && before.city().equals(entry.city());
    }

    /**
     * Everything, with the courier's own codes.
     *
     * @return the lines, oldest first; one for each event that can be told
     */
    public List<TimelineEntry> forSupport() {
        List<TimelineEntry> lines = new ArrayList<>();
        for (OrderEvent event : order.events()) {
            lines.add(event.fact() instanceof Fact.Tracked tracked ? scan(event, tracked) : step(event));
        }
        return List.copyOf(lines);
    }

    private TimelineEntry step(OrderEvent event) {
        @Nullable TrackingNumber parcel = event.fact() instanceof Fact.Shipped shipped ? shipped.number() : null;
        ZonedDateTime at = event.occurredAt().atZone(order.zone());
        return new TimelineEntry(at, Wordings.of(event, order), "", parcel, event.id(), null);
    }

    private TimelineEntry scan(OrderEvent event, Fact.Tracked tracked) {
        TrackingEvent scan = tracked.event();
        EventTime time = scan.time();
        ZonedDateTime at = event.occurredAt().atZone(time.zone() == null ? order.zone() : time.zone());
        String city = scan.phase() == Phase.PRE_SHIPMENT ? "" : town(scan.place());
        return new TimelineEntry(at, Wordings.of(scan), city, tracked.number(), event.id(), scan.provenance());
    }

    /** Couriers put streets and states into the field for the town: the first part without a digit is the town. */
    private static String town(Place place) {
        String city = place.city();
        if (city == null) {
            return "";
        }
        for (String part : city.split(",", -1)) {
            String trimmed = part.strip();
            if (trimmed.length() > 2 && trimmed.chars().noneMatch(Character::isDigit)) {
                return trimmed;
            }
        }
        return "";
    }
}
