package dev.aftercart.examples.serve;

import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.Proposal;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Something that happens to an order: so many days after what came before, at a time of day. */
enum Scene {
    PAID("the payment arrives", 0, "09:05", (cast, now) -> Scene::paid),
    CONFIRMED("the shop confirms the order", 0, "09:40", (cast, now) -> OrderCommands::confirmed),
    PACKED("the goods are set aside and packed", 0, "16:00", (cast, now) -> Aftermath::packed),
    SHIPPED(
            "the parcel is sent",
            1,
            "15:10",
            (cast, now) -> o -> o.shipped(parcel -> parcel.courier(Cast.COURIER.value())
                    .tracking(cast.parcels().get(0).value())
                    .all())),
    FIRST_SHIPPED(
            "a first parcel is sent",
            1,
            "15:10",
            (cast, now) -> o -> o.shipped(parcel -> parcel.courier(Cast.COURIER.value())
                    .tracking(cast.parcels().get(0).value())
                    .item(cast.lines().get(0).sku().value(), cast.lines().get(0).quantity()))),
    SECOND_SHIPPED(
            "a second parcel is sent",
            0,
            "17:30",
            (cast, now) -> o -> o.shipped(parcel -> parcel.courier(Cast.COURIER.value())
                    .tracking(cast.parcels().get(1).value())
                    .all())),
    PICKED_UP("the courier picks it up", 0, "18:20", scan(0, Phase.PICKUP, Detail.PICKED_UP)),
    DEPARTED("it leaves the first depot", 1, "06:45", scan(0, Phase.TRANSIT, Detail.DEPARTED)),
    SECOND_DEPARTED("the second one leaves the depot", 1, "07:15", scan(1, Phase.TRANSIT, Detail.DEPARTED)),
    AT_CUSTOMS("customs ask for something", 0, "11:20", scan(0, Phase.CUSTOMS, Detail.CUSTOMS_ACTION)),
    CUSTOMS_CLEARED("customs let it pass", 1, "10:10", scan(0, Phase.CUSTOMS, Detail.CUSTOMS_CLEARED)),
    DELAYED("the courier reports a delay", 0, "13:05", scan(0, Phase.DELAY, Detail.DELAYED)),
    NEW_DATE("the shop names a later date", 0, "14:30", (cast, now) -> o -> {
        LocalDate today = now.atZone(cast.market().zone()).toLocalDate();
        return o.promised(DateWindow.between(
                today.plusDays(4), today.plusDays(6), cast.market().zone()));
    }),
    ARRIVED("it arrives in the town", 1, "05:50", scan(0, Phase.TRANSIT, Detail.AT_LAST_HUB)),
    OUT_FOR_DELIVERY("it is out for delivery", 1, "08:20", scan(0, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY)),
    SECOND_OUT_FOR_DELIVERY(
            "the second one is out for delivery", 1, "08:40", scan(1, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY)),
    ATTEMPT_FAILED("nobody opens the door", 0, "13:15", scan(0, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED)),
    ANSWERED("the courier takes the answer", 0, "13:40", scan(0, Phase.DELIVERY_PLAN, Detail.RESCHEDULED)),
    AT_PICKUP_POINT("it waits at a pickup point", 0, "15:45", scan(0, Phase.PICKUP_POINT, Detail.READY_FOR_PICKUP)),
    DELIVERED("it is delivered", 0, "14:05", scan(0, Phase.DELIVERED, Detail.DELIVERED)),
    SECOND_DELIVERED("the second one is delivered", 0, "12:35", scan(1, Phase.DELIVERED, Detail.DELIVERED)),
    COLLECTED("the customer collects it", 1, "17:10", scan(0, Phase.DELIVERED, Detail.DELIVERED)),
    CANCELLATION_ASKED(
            "the customer asks to cancel",
            0,
            "18:15",
            (cast, now) -> o -> o.cancellation().asked("too_late")),
    CANCELLED(
            "the order is cancelled",
            0,
            "18:20",
            (cast, now) -> o -> o.cancellation().done("too_late")),
    RETURN_ASKED("the customer asks for a return", 1, "19:30", (cast, now) -> Aftermath::returnAsked),
    RETURN_APPROVED(
            "the shop agrees to the return",
            1,
            "09:30",
            (cast, now) -> o -> o.returns().approved(Aftermath.reference(o.order()))),
    RETURN_RECEIVED(
            "the goods come back",
            2,
            "11:00",
            (cast, now) -> o -> o.returns().received(Aftermath.reference(o.order()))),
    EXCHANGED(
            "the other goods are handed over",
            1,
            "14:20",
            (cast, now) -> o -> o.returns().exchangeCompleted(Aftermath.reference(o.order()))),
    REFUNDED("the money goes back", 0, "15:30", (cast, now) -> Aftermath::refunded),
    A_DAY_PASSES("a day passes", 1, "12:00", (cast, now) -> o -> new Proposal.Events(List.of()));

    private static final Duration SOON = Duration.ofMinutes(10);

    final String what;
    final int days;
    private final LocalTime time;

    @SuppressWarnings("ImmutableEnumChecker") // what it does holds nothing that could change
    private final Act act;

    Scene(String what, int days, String time, Act act) {
        this.what = what;
        this.days = days;
        this.time = LocalTime.parse(time);
        this.act = act;
    }

    /** What is done when it happens. */
    @FunctionalInterface
    private interface Act {
        OrderCommand command(Cast cast, Instant now);
    }

    OrderCommand command(Cast cast, Instant now) {
        return act.command(cast, now);
    }

    /** When it happens, after another thing. */
    Instant after(Instant before, ZoneId zone) {
        ZonedDateTime then = before.atZone(zone);
        Instant next =
                then.toLocalDate().plusDays(days).atTime(time).atZone(zone).toInstant();
        return next.isAfter(before) ? next : before.plus(SOON);
    }

    private static Proposal paid(OrderCommands order) {
        return order.paid(order.order().total().orElseThrow(), "payment-1");
    }

    private static Act scan(int parcel, Phase phase, Detail detail) {
        return (cast, now) -> {
            TrackingEvent event = TrackingEvent.of(phase, detail)
                    .time(EventTime.of(
                            now.atZone(cast.market().zone()).toLocalDateTime(),
                            cast.market().zone(),
                            EventTime.Evidence.FROM_LOCATION))
                    .place(Place.of(cast.market().country(), cast.market().city()))
                    .build();
            TrackingReading reading =
                    TrackingReading.of(Cast.COURIER, cast.parcels().get(parcel), List.of(event));
            return order -> order.tracked(reading);
        };
    }
}
