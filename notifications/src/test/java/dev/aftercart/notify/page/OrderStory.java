package dev.aftercart.notify.page;

import dev.aftercart.customer.Customer;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.Sku;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** An order's life, told step by step. Everything happens in March 2026 in Jeddah. */
final class OrderStory {

    static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");
    static final Disclosure CUSTOMER = Disclosure.at(AccessLevel.TOKEN, Recipient.CUSTOMER);
    static final TrackingNumber FIRST = TrackingNumber.of("7777777770");
    static final TrackingNumber SECOND = TrackingNumber.of("JX-4410 229-SA");

    private Order order;

    private OrderStory(String language, String title, UnaryOperator<OrderDraft> more) {
        var draft = Order.place("1001")
                .at(at(8, 9))
                .customer(Customer.of("c-77").language(language).zone(ZONE.getId()))
                .line(Line.of(Sku.of("A-LAMP"), title, 1, Money.parse("SAR 149.00")))
                .line(Line.of(Sku.of("B-SHIRT"), "Linen shirt (M)", 2, Money.parse("SAR 99.50")))
                .promise(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12));
        order = Order.fold(OrderNumber.of("1001"), more.apply(draft).events(at(8, 9)));
    }

    static OrderStory placed(String language) {
        return new OrderStory(language, title(language), draft -> draft);
    }

    static OrderStory cashOnDelivery(String language) {
        return new OrderStory(language, title(language), draft -> draft.cashOnDelivery(Money.parse("SAR 348.00")));
    }

    static OrderStory placedWith(String title, UnaryOperator<OrderDraft> more) {
        return new OrderStory("en", title, more);
    }

    static OrderStory placedWith(String title) {
        return new OrderStory("en", title, draft -> draft);
    }

    private static String title(String language) {
        return language.equals("ar")
                ? "مصباح مكتب 2 في 1"
                : language.equals("id") ? "Lampu meja 2-in-1" : "Desk lamp 2-in-1";
    }

    static Instant at(int day, int hour) {
        return LocalDateTime.of(2026, 3, day, hour, 0).atZone(ZONE).toInstant();
    }

    Order order() {
        return order;
    }

    OrderStory then(int day, int hour, OrderCommand command) {
        Proposal proposal = command.propose(new OrderCommands(order, at(day, hour), null));
        order = order.with(((Proposal.Events) proposal).events());
        return this;
    }

    OrderStory shippedWhole(int day) {
        return then(
                day,
                15,
                o -> o.shipped(p -> p.courier("dhl").tracking(FIRST.value()).all()));
    }

    OrderStory shippedInTwo(int day) {
        return then(
                        day,
                        15,
                        o -> o.shipped(
                                p -> p.courier("dhl").tracking(FIRST.value()).item("A-LAMP", 1)))
                .then(
                        day,
                        16,
                        o -> o.shipped(p ->
                                p.courier("aramex").tracking(SECOND.value()).item("B-SHIRT", 2)));
    }

    OrderStory scan(TrackingNumber parcel, int day, int hour, Phase phase, Detail detail) {
        return scan(parcel, day, hour, phase, detail, Direction.FORWARD);
    }

    OrderStory scan(TrackingNumber parcel, int day, int hour, Phase phase, Detail detail, Direction direction) {
        TrackingEvent event = TrackingEvent.of(phase, detail)
                .direction(direction)
                .time(EventTime.of(LocalDateTime.of(2026, 3, day, hour, 20), ZONE, EventTime.Evidence.FROM_LOCATION))
                .place(Place.of("SA", hour % 2 == 0 ? "Jeddah" : "Riyadh"))
                .build();
        return then(day, hour, o -> o.tracked(TrackingReading.of(courier(parcel), parcel, List.of(event))));
    }

    OrderStory expects(TrackingNumber parcel, int day, DateWindow window) {
        TrackingReading reading = new TrackingReading(
                courier(parcel),
                parcel,
                Set.of(),
                null,
                List.of(),
                List.of(Estimate.by(Estimate.Source.COURIER, window)),
                Observation.ACTIVE,
                List.of());
        return then(day, 12, o -> o.tracked(reading));
    }

    OrderStory onItsWay() {
        return then(8, 11, OrderCommands::confirmed)
                .then(8, 12, o -> o.paid(Money.parse("SAR 348.00"), "p1"))
                .shippedInTwo(9)
                .scan(FIRST, 9, 18, Phase.PICKUP, Detail.PICKED_UP)
                .scan(SECOND, 9, 19, Phase.PICKUP, Detail.PICKED_UP)
                .scan(FIRST, 10, 3, Phase.TRANSIT, Detail.DEPARTED)
                .scan(FIRST, 10, 10, Phase.TRANSIT, Detail.ARRIVED)
                .scan(SECOND, 10, 11, Phase.DELAY, Detail.DELAYED)
                .expects(SECOND, 10, DateWindow.between(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 16), ZONE));
    }

    OrderStory delivered() {
        return then(8, 11, OrderCommands::confirmed)
                .shippedWhole(9)
                .scan(FIRST, 9, 18, Phase.PICKUP, Detail.PICKED_UP)
                .scan(FIRST, 11, 8, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY)
                .scan(FIRST, 11, 14, Phase.DELIVERED, Detail.DELIVERED);
    }

    private static CourierCode courier(TrackingNumber parcel) {
        return CourierCode.of(parcel.equals(FIRST) ? "dhl" : "aramex");
    }
}
