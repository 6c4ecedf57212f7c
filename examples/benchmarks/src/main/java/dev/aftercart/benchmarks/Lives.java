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
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Lives of orders to measure with: three lines, one parcel, an hour between events, delivered with the last. */
final class Lives {

    static final OrderNumber NUMBER = OrderNumber.of("1001");

    private static final CourierCode COURIER = CourierCode.of("dhl");
    private static final TrackingNumber PARCEL = TrackingNumber.of("1234567890");
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private Lives() {}

    static List<OrderEvent> of(int length) {
        List<OrderEvent> events = new ArrayList<>(Order.place("1001")
                .at(START)
                .line(Line.of(Sku.of("A"), "Shirt", 2, Money.parse("SAR 149.00")))
                .line(Line.of(Sku.of("B"), "Lamp", 1, Money.parse("SAR 289.00")))
                .line(Line.of(Sku.of("C"), "Mug", 1, Money.parse("SAR 19.00")))
                .events(START));
        Fact paid = new Fact.Payment(Money.parse("SAR 606.00"), "card");
        events.add(OrderEvent.of(EventKind.PAYMENT_CAPTURED, paid, at(1))
                .key("pay")
                .recorded(at(1)));
        events.add(
                OrderEvent.of(EventKind.CONFIRMED, Fact.Empty.INSTANCE, at(2)).recorded(at(2)));
        Fact shipped = new Fact.Shipped(COURIER, PARCEL, Direction.FORWARD, Items.NONE);
        events.add(OrderEvent.of(EventKind.SHIPPED, shipped, at(3)).recorded(at(3)));
        while (events.size() < length) {
            int hour = events.size();
            Phase moving = hour % 5 == 0 ? Phase.OUT_FOR_DELIVERY : Phase.TRANSIT;
            events.add(scan(hour, hour == length - 1 ? Phase.DELIVERED : moving));
        }
        return List.copyOf(events);
    }

    static OrderEvent scan(int hour, Phase phase) {
        TrackingEvent scan = TrackingEvent.of(phase, Detail.of(phase.name()))
                .time(EventTime.of(at(hour).atOffset(ZoneOffset.UTC)))
                .place(Place.of("SA", "Riyadh"))
                .build();
        return OrderEvent.of(EventKind.TRACKING_RECORDED, new Fact.Tracked(COURIER, PARCEL, scan), at(hour))
                .source(new Source("dhl"))
                .recorded(at(hour));
    }

    private static Instant at(int hour) {
        return START.plusSeconds(3600L * hour);
    }
}
