package dev.aftercart.notify;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.Sku;
import dev.aftercart.order.Source;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;

/** Lives of orders in which anything may happen at any hour, and be heard of late, drawn at random. */
public final class GeneratedLives {

    static final Instant BEGIN = Story.instant("03-07 10:00");

    private static final List<EventKind> STEPS = List.of(
            EventKind.RETURN_REQUESTED,
            EventKind.RETURN_APPROVED,
            EventKind.RETURN_DECLINED,
            EventKind.RETURN_RECEIVED,
            EventKind.EXCHANGE_REQUESTED,
            EventKind.EXCHANGE_COMPLETED,
            EventKind.CLAIM_OPENED,
            EventKind.CLAIM_RESOLVED);

    private final Random random;
    private final boolean history;

    private GeneratedLives(Random random, boolean history) {
        this.random = random;
        this.history = history;
    }

    /** A life of which some may have been imported. */
    public static List<OrderEvent> draw(Random random) {
        return new GeneratedLives(random, false).events();
    }

    /** A life that was imported as a whole. */
    static List<OrderEvent> imported(Random random) {
        return new GeneratedLives(random, true).events();
    }

    private List<OrderEvent> events() {
        OrderDraft draft = Story.draft("03-07 10:00");
        draft = random.nextInt(4) == 0 ? draft.gift() : draft;
        draft = history ? draft.backfilled() : draft;
        List<OrderEvent> events = new ArrayList<>(draft.events(BEGIN));
        for (int i = random.nextInt(24); i > 0; i--) {
            events.add(event(events));
        }
        return events;
    }

    private OrderEvent event(List<OrderEvent> before) {
        Instant at = BEGIN.plusSeconds(random.nextInt(20 * 86_400));
        int pick = random.nextInt(20);
        return switch (pick) {
            case 0, 1, 2 -> shipped(at);
            case 3 -> of(EventKind.PROMISE_REVISED, new Fact.Promised(estimate()), at);
            case 4 -> of(one(STEPS), new Fact.Return("RMA-" + random.nextInt(2), items(), null), at);
            case 5 ->
                of(
                        one(List.of(EventKind.CANCELLATION_ASKED, EventKind.CANCELLATION_RESCUED, EventKind.CANCELLED)),
                        new Fact.Cancellation(items(), null),
                        at);
            case 6 ->
                money(
                        one(List.of(EventKind.PAYMENT_CAPTURED, EventKind.PAYMENT_FAILED, EventKind.PAYMENT_REFUNDED)),
                        at);
            case 7 -> of(EventKind.CORRECTED, new Fact.Correction(one(before).id(), null, "support", "mistake"), at);
            case 8 -> of(EventKind.CONFIRMED, Fact.Empty.INSTANCE, at);
            case 9 -> of(EventKind.STATUS_ENTERED, status(), at);
            case 10 -> of(EventKind.EDITED, new Fact.Edited(List.of(shirts())), at);
            default -> scan(at);
        };
    }

    private Line shirts() {
        return Line.of(Sku.of("SHIRT-M"), "Linen shirt", 1 + random.nextInt(2), Money.parse("SAR 149.00"));
    }

    private Fact.StatusEntered status() {
        return new Fact.StatusEntered(
                random.nextBoolean() ? "cutting" : "sewing",
                random.nextInt(3) == 0 ? Milestone.PREPARING : null,
                random.nextBoolean() ? "sofa.cutting" : null);
    }

    private OrderEvent shipped(Instant at) {
        Direction direction = random.nextInt(6) == 0 ? one(List.of(Direction.values())) : Direction.FORWARD;
        return of(EventKind.SHIPPED, new Fact.Shipped(Story.DHL, number(), direction, items()), at);
    }

    private TrackingNumber number() {
        return TrackingNumber.of("P" + random.nextInt(3));
    }

    private Items items() {
        return switch (random.nextInt(3)) {
            case 0 -> Items.NONE;
            case 1 -> Items.of(Sku.of("SHIRT-M"), 2);
            default -> Items.of(Sku.of("LAMP"), 1);
        };
    }

    private Estimate estimate() {
        LocalDate day = LocalDate.parse("2026-03-08").plusDays(random.nextInt(16));
        return Estimate.by(one(List.of(Estimate.Source.values())), DateWindow.on(day, Story.RIYADH));
    }

    private OrderEvent money(EventKind kind, Instant at) {
        OrderEvent.Draft draft = OrderEvent.of(kind, new Fact.Payment(Money.parse("SAR 50.00"), "card"), at)
                .key("pay-" + random.nextInt(6));
        return recorded(draft, at);
    }

    private OrderEvent scan(Instant at) {
        Phase phase = one(List.of(Phase.values()));
        TrackingEvent.Draft scan = TrackingEvent.of(phase, detail(phase))
                .direction(random.nextInt(6) == 0 ? Direction.RETURN_TO_ORIGIN : Direction.FORWARD)
                .reason(random.nextInt(6) == 0 ? Reason.NOT_HOME : null)
                .action(
                        random.nextInt(5) == 0
                                ? new ActionRequired(
                                        one(List.of(ActionRequired.Actor.values())),
                                        random.nextBoolean() ? at.plusSeconds(86_400L * (1 + random.nextInt(7))) : null)
                                : null);
        scan = random.nextInt(10) == 0 ? scan : scan.time(EventTime.of(at.atOffset(ZoneOffset.UTC)));
        OrderEvent.Draft draft = OrderEvent.of(
                        EventKind.TRACKING_RECORDED, new Fact.Tracked(Story.DHL, number(), scan.build()), at)
                .source(new Source("dhl"));
        return recorded(draft, at);
    }

    private Detail detail(Phase phase) {
        return random.nextInt(10) == 0 ? Detail.CUSTOMS_ACTION : Detail.of(phase.name());
    }

    private OrderEvent of(EventKind kind, Fact fact, Instant at) {
        return recorded(OrderEvent.of(kind, fact, at).sequence(random.nextInt(3)), at);
    }

    private OrderEvent recorded(OrderEvent.Draft draft, Instant at) {
        boolean old = history || random.nextInt(20) == 0;
        Duration late = Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(3_000) : random.nextInt(10));
        return (old ? draft.backfilled() : draft).recorded(at.plus(late));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
