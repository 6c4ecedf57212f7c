package dev.aftercart.notify.message;

import dev.aftercart.customer.Customer;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.PickupPoint;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.order.Sku;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * An order that nobody placed, as far along as a kind of message needs it, for the preview of templates and wordings. It
 * happens in March 2026, and all addresses lead to {@code shop.example}.
 */
public final class SampleOrder {

    private static final TrackingNumber FIRST = TrackingNumber.of("7777777770");
    private static final TrackingNumber SECOND = TrackingNumber.of("JX-4410229-SA");
    private static final Sku LAMP = Sku.of("A-LAMP");
    private static final Sku SHIRT = Sku.of("B-SHIRT");
    private static final Items BOTH_SHIRTS = Items.of(SHIRT, 2);
    private static final String REFERENCE = "R-1001-1";
    private static final Direction BACK = Direction.RETURN_TO_ORIGIN;
    private static final String HERE = "https://shop.example/";

    private final SampleMarket market;
    private Order order;
    private Instant now;

    private SampleOrder(SampleMarket market, Locale language) {
        this.market = market;
        this.now = at(8, 9);
        this.order = Order.fold(
                OrderNumber.of("1001"),
                Order.place("1001")
                        .at(now)
                        .customer(Customer.of("c-77")
                                .language(language.getLanguage())
                                .zone(market.zone().getId()))
                        .line(Line.of(LAMP, market.lamp(), 1, market.lampPrice())
                                .withTax("15"))
                        .line(Line.of(SHIRT, market.shirt(), 2, market.shirtPrice())
                                .withTax("15"))
                        .discount(market.discount(), "SPRING")
                        .shipping("standard", market.shipping())
                        .promise(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12))
                        .events(now));
    }

    /**
     * The view of such an order.
     *
     * @param kind what the message is about; a kind that is not shipped with the library gets an order on its way
     * @param language its language; prices and places are of a country where it is spoken
     * @return the view, with every link
     */
    public static OrderView view(MessageKind kind, Locale language) {
        SampleOrder sample = new SampleOrder(SampleMarket.of(language), language);
        sample.goOn(kind);
        return sample.view(kind);
    }

    /** What has happened by the time of the message. */
    private void goOn(MessageKind kind) {
        switch (kind.value()) {
            case "order_placed", "order_edited", "payment_failed" -> {}
            case "order_confirmed", "status_entered", "status_late", "cancellation_rescued" -> confirmed();
            case "cancellation_asked" ->
                confirmed().then(9, 9, o -> o.cancellation().asked(BOTH_SHIRTS, "too_late"));
            case "cancelled" -> cancelled();
            case "out_for_delivery" -> outForDelivery();
            case "delivery_failed" -> outForDelivery().scan(FIRST, 12, 15, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED);
            case "action_required" -> shipped().scan(FIRST, 11, 9, Phase.HOLD, Detail.CONTACT_NEEDED);
            case "customs_action" -> shipped().scan(FIRST, 11, 9, Phase.CUSTOMS, Detail.CUSTOMS_ACTION);
            case "parcel_held" -> shipped().scan(FIRST, 11, 9, Phase.HOLD, Detail.HELD);
            case "pickup_ready", "pickup_reminder" ->
                outForDelivery().scan(FIRST, 12, 15, Phase.PICKUP_POINT, Detail.READY_FOR_PICKUP);
            case "promise_revised" -> shipped().then(10, 12, o -> o.promised(days(14, 16)));
            case "promise_improved" -> shipped().then(10, 12, o -> o.promised(days(11, 11)));
            case "promise_missed", "parcel_quiet" -> shipped().now = at(13, 9);
            case "parcel_delivered" -> inTwo().scan(FIRST, 11, 14, Phase.DELIVERED, Detail.DELIVERED);
            case "parcel_returning" -> shipped().scan(FIRST, 12, 9, Phase.TRANSIT, Detail.RETURNING, BACK);
            case "parcel_lost" -> shipped().scan(FIRST, 14, 9, Phase.LOSS, Detail.LOST);
            case "shipped", "arriving_soon" -> shipped();
            default -> afterDelivery(kind);
        }
    }

    private void afterDelivery(MessageKind kind) {
        switch (kind.value()) {
            case "delivered", "unboxing", "feedback", "recommendation", "replenishment" -> delivered();
            case "return_requested" -> asked();
            case "return_approved", "return_in_transit" ->
                asked().then(14, 9, o -> o.returns().approved(REFERENCE));
            case "return_declined" -> asked().then(14, 9, o -> o.returns().declined(REFERENCE, "worn"));
            case "return_received" -> asked().then(17, 9, o -> o.returns().received(REFERENCE));
            case "exchange_shipped" -> exchanged();
            case "refunded" ->
                asked().then(17, 9, o -> o.returns().received(REFERENCE)).refunded(18);
            case "claim_opened", "claim_resolved" ->
                delivered().then(13, 9, o -> o.returns().claimOpened(REFERENCE, Items.of(LAMP, 1), "broken"));
            default -> shipped();
        }
    }

    private SampleOrder confirmed() {
        return then(8, 10, o -> o.paid(order.total().orElseThrow(), "p1")).then(8, 11, OrderCommands::confirmed);
    }

    private SampleOrder shipped() {
        return confirmed()
                .then(
                        9,
                        15,
                        o -> o.shipped(
                                p -> p.courier("dhl").tracking(FIRST.value()).all()))
                .scan(FIRST, 9, 18, Phase.PICKUP, Detail.PICKED_UP)
                .scan(FIRST, 10, 7, Phase.TRANSIT, Detail.DEPARTED);
    }

    private SampleOrder inTwo() {
        return confirmed()
                .then(
                        9,
                        15,
                        o -> o.shipped(
                                p -> p.courier("dhl").tracking(FIRST.value()).item(LAMP.value(), 1)))
                .then(
                        9,
                        16,
                        o -> o.shipped(p ->
                                p.courier("aramex").tracking(SECOND.value()).item(SHIRT.value(), 2)))
                .scan(SECOND, 10, 7, Phase.TRANSIT, Detail.DEPARTED);
    }

    private SampleOrder outForDelivery() {
        return shipped().scan(FIRST, 12, 8, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY);
    }

    private SampleOrder delivered() {
        return outForDelivery().scan(FIRST, 12, 14, Phase.DELIVERED, Detail.DELIVERED);
    }

    private SampleOrder asked() {
        return delivered().then(13, 9, o -> o.returns().requested(REFERENCE, BOTH_SHIRTS, "too_small"));
    }

    private SampleOrder exchanged() {
        return delivered()
                .then(13, 9, o -> o.returns().exchangeRequested(REFERENCE, BOTH_SHIRTS, "too_small"))
                .then(
                        15,
                        9,
                        o -> o.shipped(p -> p.courier("aramex")
                                .tracking(SECOND.value())
                                .direction(Direction.EXCHANGE)
                                .item(SHIRT.value(), 2)))
                .scan(SECOND, 15, 18, Phase.TRANSIT, Detail.DEPARTED, Direction.EXCHANGE);
    }

    private SampleOrder cancelled() {
        return confirmed()
                .then(9, 9, o -> o.cancellation().asked(BOTH_SHIRTS, "too_late"))
                .then(9, 10, o -> o.cancellation().done(BOTH_SHIRTS, "too_late"))
                .refunded(9);
    }

    private SampleOrder refunded(int day) {
        return then(day, 12, o -> o.refunded(market.shirtPrice().multipliedBy(2).minus(market.discount()), "r1"));
    }

    private SampleOrder scan(TrackingNumber parcel, int day, int hour, Phase phase, Detail detail) {
        return scan(parcel, day, hour, phase, detail, Direction.FORWARD);
    }

    private SampleOrder scan(TrackingNumber parcel, int day, int hour, Phase phase, Detail detail, Direction way) {
        TrackingEvent event = TrackingEvent.of(phase, detail)
                .direction(way)
                .time(EventTime.of(
                        LocalDateTime.of(2026, 3, day, hour, 20), market.zone(), EventTime.Evidence.FROM_LOCATION))
                .place(Place.of(market.country(), market.city()))
                .action(detail.equals(Detail.CONTACT_NEEDED) ? ActionRequired.by(ActionRequired.Actor.RECIPIENT) : null)
                .build();
        CourierCode courier = CourierCode.of(parcel.equals(FIRST) ? "dhl" : "aramex");
        return then(day, hour, o -> o.tracked(TrackingReading.of(courier, parcel, List.of(event))));
    }

    private SampleOrder then(int day, int hour, OrderCommand command) {
        now = at(day, hour);
        if (command.propose(new OrderCommands(order, now, null)) instanceof Proposal.Events proposed) {
            order = order.with(proposed.events());
            return this;
        }
        throw new IllegalStateException("the sample order of March " + day + " cannot go on");
    }

    private Instant at(int day, int hour) {
        return LocalDateTime.of(2026, 3, day, hour, 30).atZone(market.zone()).toInstant();
    }

    private DateWindow days(int first, int last) {
        return DateWindow.between(LocalDate.of(2026, 3, first), LocalDate.of(2026, 3, last), market.zone());
    }

    private OrderView view(MessageKind kind) {
        OrderView view = OrderView.of(order, now)
                .disclosing(Disclosure.at(AccessLevel.VERIFIED, Recipient.CUSTOMER))
                .courierLink(FIRST, "DHL", HERE + "dhl/" + FIRST)
                .returns(new ReturnOption(LocalDate.of(2026, 4, 11), HERE + "returns/tYq2m7Vd1s"))
                .until(LocalDate.of(2026, 3, kind.value().startsWith("return") ? 28 : 19))
                .recommendations(market.recommendations(HERE));
        for (Link link : Link.values()) {
            view = view.link(link, HERE + link.written().charAt(0) + "/Zk3vQ9xT2mLw8");
        }
        return kind.value().startsWith("pickup")
                ? view.pickup(new PickupPoint(market.locker(), market.hours(), "447 120"))
                : view;
    }
}
