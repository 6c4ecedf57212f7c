package dev.aftercart.order;

import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.ScanKey;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an order, told line by line, oldest first: briefly for the customer, in full for support.
 *
 * <p>Immutable and thread-safe.
 */
public final class Timeline {

    /** Steps of which every day is news: each attempt is one. */
    private static final List<String> DAILY = List.of("tracking.out_for_delivery", "tracking.attempt_failed");

    private final Order order;
    private final Corrections corrections;
    private final Map<Leg, Shipment> parcels = new HashMap<>();

    Timeline(Order order) {
        this.order = order;
        this.corrections = Corrections.among(order.events());
        order.shipments().forEach(parcel -> parcel.legs().forEach(leg -> parcels.put(leg, parcel)));
    }

    /**
     * What a customer wants to read, parcel by parcel: meaningful steps only, repeated scans of one kind in one town once,
     * places as towns. What was corrected is not told, nor what a courier reports after the end of the way.
     *
     * @return the steps of the order, and of each parcel
     */
    public CustomerTimeline forCustomer() {
        Map<Object, List<TimelineEntry>> told = new HashMap<>();
        Map<Shipment, Set<ScanKey>> effective = effective();
        for (OrderEvent event : order.events()) {
            Shipment parcel = parcel(event);
            TimelineEntry line = line(event, parcel);
            if (corrections.stands(event) && Wordings.isForCustomers(line.what()) && isNews(event, parcel, effective)) {
                tell(told.computeIfAbsent(Objects.requireNonNullElse(parcel, order), key -> new ArrayList<>()), line);
            }
        }
        List<ParcelTimeline> byParcel = order.shipments().stream()
                .map(parcel -> new ParcelTimeline(parcel, parcel.status(), told.getOrDefault(parcel, List.of())))
                .toList();
        return new CustomerTimeline(told.getOrDefault(order, List.of()), byParcel);
    }

    private Map<Shipment, Set<ScanKey>> effective() {
        Map<Shipment, Set<ScanKey>> effective = new HashMap<>();
        for (Shipment parcel : order.shipments()) {
            Set<ScanKey> keys = new HashSet<>();
            parcel.journey().effective().forEach(scan -> keys.add(ScanKey.of(scan)));
            effective.put(parcel, keys);
        }
        return effective;
    }

    /** Each scan that had an effect is told once, however many couriers reported it. */
    private static boolean isNews(OrderEvent event, @Nullable Shipment parcel, Map<Shipment, Set<ScanKey>> effective) {
        return !(event.fact() instanceof Fact.Tracked tracked)
                || effective
                        .getOrDefault(parcel, new HashSet<>())
                        .remove(ScanKey.of(OrderFold.timed(event, tracked.event())));
    }

    private static void tell(List<TimelineEntry> lines, TimelineEntry line) {
        if (lines.isEmpty() || !repeats(lines.get(lines.size() - 1), line)) {
            lines.add(line);
        }
    }

    private static boolean repeats(TimelineEntry before, TimelineEntry line) {
        boolean samePlace = before.city().equals(line.city())
                || before.city().isEmpty()
                || line.city().isEmpty();
        boolean sameDay = before.at().toLocalDate().equals(line.at().toLocalDate());
        return before.what().equals(line.what()) && samePlace && (sameDay || !isDaily(line));
    }

    private static boolean isDaily(TimelineEntry line) {
        return DAILY.stream().anyMatch(key -> line.what().key().startsWith(key));
    }

    /**
     * Everything, with what stands behind it: who reported it, in which codes, when it was heard of, whether it still holds.
     *
     * @return the lines, oldest first; one for each event
     */
    public List<SupportEntry> forSupport() {
        return order.events().stream()
                .map(event -> new SupportEntry(line(event, parcel(event)), event, corrections.stands(event)))
                .toList();
    }

    private @Nullable Shipment parcel(OrderEvent event) {
        return event.parcels().stream()
                .map(parcels::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private TimelineEntry line(OrderEvent event, @Nullable Shipment parcel) {
        @Nullable TrackingNumber number = parcel == null ? null : parcel.number();
        if (event.fact() instanceof Fact.Tracked tracked) {
            return scan(event, tracked.event(), number);
        }
        return new TimelineEntry(
                event.occurredAt().atZone(order.zone()), false, Wordings.of(event, order), "", number, event.id());
    }

    private TimelineEntry scan(OrderEvent event, TrackingEvent scan, @Nullable TrackingNumber parcel) {
        EventTime time = scan.time();
        boolean dayOnly = time.evidence() == EventTime.Evidence.DATE_ONLY;
        boolean onTheWay = scan.phase() != Phase.PRE_SHIPMENT;
        String city = onTheWay && scan.place().city() != null ? scan.place().city() : "";
        return new TimelineEntry(
                event.occurredAt().atZone(clock(time)), dayOnly, Wordings.of(scan), city, parcel, event.id());
    }

    /** A courier that writes UTC gives the instant, and not the clock on the wall; a day without a time is a day there. */
    private ZoneId clock(EventTime time) {
        ZoneId zone = time.zone();
        if (zone == null || time.evidence() == EventTime.Evidence.ASSUMED) {
            return order.zone();
        }
        boolean onTheWall = time.evidence() == EventTime.Evidence.DATE_ONLY
                || !zone.normalized().equals(ZoneOffset.UTC);
        return onTheWall ? zone : order.zone();
    }
}
