package dev.aftercart.benchmarks;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Sku;
import dev.aftercart.order.Source;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Lives of orders to measure with: three lines, one parcel, an hour between events, delivered with the last. The courier was
 * asked every four hours, and what it said was read anew each time.
 */
final class Lives {

    static final OrderNumber NUMBER = OrderNumber.of("1001");

    private static final CourierCode COURIER = CourierCode.of("dhl");
    private static final Source FEED = new Source("dhl");
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final String ROUTE = "Shenzhen,Hong Kong,Dubai,Dammam,Riyadh,Jeddah";

    private Lives() {}

    /** The life of order 1001. */
    static List<OrderEvent> of(int length) {
        return of(NUMBER, length);
    }

    /** The life of any order: another order has other SKUs, another parcel and other keys. */
    static List<OrderEvent> of(OrderNumber order, int length) {
        List<OrderEvent> events = bought(order);
        events.add(shipped(order, events.size()));
        addScans(order, events, length);
        return List.copyOf(events);
    }

    /** The life of order 1001 with every step of its own: it is also packed before it is shipped. */
    static List<OrderEvent> packed(int length) {
        List<OrderEvent> events = bought(NUMBER);
        Items all = Items.of(Sku.of("A-1001"), 2)
                .plus(Items.of(Sku.of("B-1001"), 1))
                .plus(Items.of(Sku.of("C-1001"), 1));
        Instant packed = at(events.size());
        events.add(OrderEvent.of(EventKind.ALLOCATED, new Fact.Allocated(all), packed)
                .recorded(packed));
        events.add(shipped(NUMBER, events.size()));
        addScans(NUMBER, events, length);
        return List.copyOf(events);
    }

    private static List<OrderEvent> bought(OrderNumber order) {
        List<OrderEvent> events = new ArrayList<>(Order.place(order.value())
                .at(START)
                .line(line("A-" + order, "Shirt", 2, "SAR 149.00"))
                .line(line("B-" + order, "Lamp", 1, "SAR 289.00"))
                .line(line("C-" + order, "Mug", 1, "SAR 19.00"))
                .events(START));
        Fact paid = new Fact.Payment(Money.parse("SAR 606.00"), "card");
        events.add(OrderEvent.of(EventKind.PAYMENT_CAPTURED, paid, at(1))
                .key("pay-" + order)
                .recorded(at(1)));
        events.add(
                OrderEvent.of(EventKind.CONFIRMED, Fact.Empty.INSTANCE, at(2)).recorded(at(2)));
        return events;
    }

    private static OrderEvent shipped(OrderNumber order, int hour) {
        Fact shipped = new Fact.Shipped(COURIER, parcel(order), Direction.FORWARD, Items.NONE);
        return OrderEvent.of(EventKind.SHIPPED, shipped, at(hour)).recorded(at(hour));
    }

    private static void addScans(OrderNumber order, List<OrderEvent> events, int length) {
        TrackingNumber parcel = parcel(order);
        while (events.size() < length) {
            int hour = events.size();
            Phase moving = hour == length - 2 ? Phase.OUT_FOR_DELIVERY : Phase.TRANSIT;
            events.add(scan(parcel, hour, hour == length - 1 ? Phase.DELIVERED : moving));
        }
    }

    /** What the courier says of order 1001 after so many hours. */
    static OrderEvent scan(int hour, Phase phase) {
        return scan(parcel(NUMBER), hour, phase);
    }

    private static OrderEvent scan(TrackingNumber parcel, int hour, Phase phase) {
        String[] towns = ROUTE.split(",", -1);
        TrackingEvent scan = TrackingEvent.of(phase, detail(phase))
                .time(EventTime.of(at(hour).atOffset(ZoneOffset.UTC)))
                .place(Place.of("SA", towns[hour % towns.length]))
                .provenance(new Provenance(FEED.code(), "2024-10", "transit", "SCAN-" + phase, null, null))
                .build();
        Instant happened = Objects.requireNonNull(scan.time().instant(), "instant");
        return OrderEvent.of(EventKind.TRACKING_RECORDED, new Fact.Tracked(COURIER, parcel, scan), happened)
                .source(FEED)
                .recorded(at(hour / 4 * 4 + 4));
    }

    private static Detail detail(Phase phase) {
        return switch (phase) {
            case OUT_FOR_DELIVERY -> Detail.OUT_FOR_DELIVERY;
            case DELIVERED -> Detail.DELIVERED;
            default -> Detail.IN_TRANSIT;
        };
    }

    private static Line line(String sku, String title, int quantity, String price) {
        return Line.of(Sku.of(sku), title + " " + sku, quantity, Money.parse(price));
    }

    private static TrackingNumber parcel(OrderNumber order) {
        return TrackingNumber.of("JD014600" + order);
    }

    private static Instant at(int hour) {
        return START.plusSeconds(3600L * hour);
    }
}
