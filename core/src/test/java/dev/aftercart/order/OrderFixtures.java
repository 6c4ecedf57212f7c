package dev.aftercart.order;

import dev.aftercart.customer.Customer;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.DeliveryPreference;
import dev.aftercart.promise.Estimate;
import dev.aftercart.promise.ShipBy;
import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;

/** An order of two shirts and a lamp, and things that happen to it. */
public final class OrderFixtures {

    public static final Instant ORDERED = Instant.parse("2026-03-01T09:00:00Z");
    public static final CourierCode DHL = CourierCode.of("dhl");
    static final CourierCode ARAMEX = CourierCode.of("aramex");
    public static final TrackingNumber PARCEL = TrackingNumber.of("7777777770");
    public static final OrderNumber NUMBER = OrderNumber.of("1001");
    static final Sku SHIRT = Sku.of("SHIRT-M");
    static final Sku LAMP = Sku.of("LAMP");

    private OrderFixtures() {}

    public static OrderDraft draft() {
        return Order.place("1001")
                .at(ORDERED)
                .customer(Customer.of("c-77")
                        .name("Sara Example")
                        .email("sara@example.com")
                        .language("ar")
                        .zone("Asia/Riyadh"))
                .shipTo(new Address("SA", null, "11564", ZoneId.of("Asia/Riyadh")))
                .line(Line.of(SHIRT, "Linen shirt", 2, Money.parse("SAR 149.00"))
                        .withCategory("apparel/shirts"))
                .line("LAMP", "Desk lamp", 1, Money.parse("SAR 80.00"))
                .shipping("express", Money.parse("SAR 0.00"))
                .payment("card")
                .channel("web", "sa")
                .promise(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-12"));
    }

    static List<OrderEvent> placed() {
        return draft().events(ORDERED);
    }

    static Order order(OrderEvent... more) {
        List<OrderEvent> events = new ArrayList<>(placed());
        events.addAll(List.of(more));
        return Order.fold(NUMBER, events);
    }

    static Instant day(int day) {
        return Instant.parse("2026-03-01T12:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    static OrderEvent shipped(int day, TrackingNumber number, Items items) {
        return OrderEvent.of(EventKind.SHIPPED, new Fact.Shipped(DHL, number, Direction.FORWARD, items), day(day))
                .recorded(day(day));
    }

    static OrderEvent scan(int day, Phase phase, Detail detail) {
        return scan(PARCEL, at(day, phase, detail).build());
    }

    public static TrackingEvent.Draft at(int day, Phase phase, Detail detail) {
        return TrackingEvent.of(phase, detail)
                .time(EventTime.of(day(day).atOffset(ZoneOffset.UTC)))
                .place(Place.of("SA", "Riyadh"))
                .provenance(new Provenance("dhl", null, "transit", "X1", "Sara Example signed", "en"));
    }

    static OrderEvent scan(TrackingNumber number, TrackingEvent event) {
        Instant happened = event.time().instant();
        return OrderEvent.of(
                        EventKind.TRACKING_RECORDED,
                        new Fact.Tracked(DHL, number, event),
                        happened == null ? day(9) : happened)
                .source(new Source("dhl"))
                .recorded(day(20));
    }

    static OrderEvent paid(String amount, String key) {
        return OrderEvent.of(EventKind.PAYMENT_CAPTURED, new Fact.Payment(Money.parse(amount), "card"), day(1))
                .key(key)
                .recorded(day(1));
    }

    static OrderEvent refunded(int day, String amount, String key) {
        return OrderEvent.of(EventKind.PAYMENT_REFUNDED, new Fact.Payment(Money.parse(amount), "card"), day(day))
                .key(key)
                .recorded(day(day));
    }

    static OrderEvent returned(int day, EventKind step, Items items) {
        return OrderEvent.of(step, new Fact.Return("RMA-1", items, "too_small"), day(day))
                .recorded(day(day));
    }

    static OrderEvent cancelled(int day, Items items) {
        return OrderEvent.of(EventKind.CANCELLED, new Fact.Cancellation(items, "changed_mind"), day(day))
                .recorded(day(day));
    }

    static OrderEvent estimate(int day, String date) {
        return estimate(day, date, Estimate.Source.COURIER);
    }

    private static OrderEvent estimate(int day, String date, Estimate.Source source) {
        DateWindow window = DateWindow.on(LocalDate.parse(date), ZoneId.of("Asia/Riyadh"));
        return OrderEvent.of(EventKind.PROMISE_REVISED, new Fact.Promised(Estimate.by(source, window)), day(day))
                .source(new Source("dhl"))
                .recorded(day(day));
    }

    static OrderEvent correction(int day, OrderEvent target) {
        return OrderEvent.of(
                        EventKind.CORRECTED, new Fact.Correction(target.id(), null, "support", "mistake"), day(day))
                .recorded(day(day));
    }

    /** A life of an order, drawn at random: sound or not, as lives are. */
    public static List<OrderEvent> randomLife(Random random) {
        List<OrderEvent> events = new ArrayList<>(placed());
        int length = random.nextInt(25);
        for (int i = 0; i < length; i++) {
            events.add(randomEvent(random, events));
        }
        return events;
    }

    private static OrderEvent randomEvent(Random random, List<OrderEvent> before) {
        int day = 1 + random.nextInt(20);
        TrackingNumber number = TrackingNumber.of("P" + random.nextInt(5));
        Items items = random.nextInt(4) == 0
                ? Items.NONE
                : Items.of(random.nextBoolean() ? SHIRT : LAMP, 1 + random.nextInt(3));
        return switch (random.nextInt(20)) {
            case 0 -> shipped(day, number, items);
            case 1 -> cancelled(day, items);
            case 2 -> paid("SAR " + (1 + random.nextInt(400)) + ".00", "pay-" + random.nextInt(5));
            case 3 -> refunded(day, "SAR " + (1 + random.nextInt(400)) + ".00", "ref-" + random.nextInt(5));
            case 4 -> returned(day, returnStep(random), items);
            case 5 -> estimate(day, "2026-03-" + (10 + random.nextInt(15)), anySource(random));
            case 6 -> correction(day, before.get(random.nextInt(before.size())));
            case 7 -> rare(random, day, items);
            case 8 -> handedOn(random, day);
            case 9 -> observed(random, day, number);
            case 10 -> heardAgain(random, before.get(random.nextInt(before.size())));
            default -> scan(number, randomScan(random, day));
        };
    }

    private static Estimate.Source anySource(Random random) {
        List<Estimate.Source> sources = List.of(Estimate.Source.values());
        return sources.get(random.nextInt(sources.size()));
    }

    /** An event of a kind that the fold passes over, or nearly; the log has to keep it all the same. */
    private static OrderEvent rare(Random random, int day, Items items) {
        List<EventKind> kinds = Arrays.stream(EventKind.values())
                .filter(kind -> !kind.isMoney() && kind != EventKind.UNKNOWN && kind != EventKind.PLACED)
                .toList();
        EventKind kind = kinds.get(random.nextInt(kinds.size()));
        return OrderEvent.of(kind, rareFact(kind, random, items), day(day))
                .sequence(random.nextInt(3))
                .recorded(day(day + 1));
    }

    private static Fact rareFact(EventKind kind, Random random, Items items) {
        Class<? extends Fact> type = kind.factType();
        if (type == Fact.Edited.class) {
            return new Fact.Edited(List.of(Line.of(SHIRT, "Linen shirt", 1, Money.parse("SAR 149.00"))
                    .withTags("final-sale", "white")
                    .withLinks("https://shop.example/shirt.jpg", "https://shop.example/shirt")
                    .withDiscount(Money.parse("SAR 9.00"))));
        }
        if (type == Fact.StatusEntered.class) {
            return new Fact.StatusEntered(
                    random.nextBoolean() ? "cutting" : "upholstery",
                    random.nextBoolean() ? Milestone.PREPARING : null,
                    random.nextBoolean() ? "timeline.preparing" : null);
        }
        if (type == Fact.Allocated.class) {
            return new Fact.Allocated(items);
        }
        if (type == Fact.Provided.class) {
            return new Fact.Provided(items.isEmpty() ? Items.of(LAMP, 1) : items);
        }
        if (type == Fact.Message.class) {
            String parcel = "P" + random.nextInt(3);
            return random.nextInt(4) == 0
                    ? new Fact.Message("shipped:" + parcel, "email", null)
                    : new Fact.Message(
                            "shipped:" + parcel,
                            "shipped",
                            random.nextBoolean() ? "email" : "sms",
                            "customer",
                            List.of(parcel),
                            random.nextBoolean() ? day(21) : null,
                            random.nextBoolean() ? "quiet_hours" : null,
                            random.nextInt(3),
                            random.nextBoolean() ? "5ac1" : null);
        }
        if (type == Fact.Cancellation.class) {
            return new Fact.Cancellation(items, random.nextBoolean() ? "changed_mind" : null);
        }
        if (type == Fact.Return.class) {
            return new Fact.Return("RMA-2", items, null);
        }
        return lastFact(kind);
    }

    private static Fact lastFact(EventKind kind) {
        Class<? extends Fact> type = kind.factType();
        if (type == Fact.Note.class) {
            return new Fact.Note("note-1");
        }
        if (type == Fact.Correction.class) {
            return new Fact.Correction(EventId.of("shop:x"), EventId.of("shop:y"), "support", "mistake");
        }
        if (type == Fact.Promised.class) {
            DateWindow hours = DateWindow.on(LocalDate.parse("2026-03-11"), ZoneId.of("Asia/Riyadh"))
                    .hours(LocalTime.of(14, 0), LocalTime.of(16, 30));
            return new Fact.Promised(new Estimate(
                    Estimate.Source.MODEL,
                    hours,
                    true,
                    new ShipBy(LocalDate.parse("2026-03-09"), ZoneId.of("Europe/Berlin")),
                    DeliveryPreference.at(DeliveryPreference.Place.LOCKER, "RUH-112/4")));
        }
        if (type == Fact.Shipped.class) {
            return new Fact.Shipped(DHL, PARCEL, Direction.EXCHANGE, Items.of(LAMP, 1));
        }
        if (type == Fact.HandedOn.class) {
            return new Fact.HandedOn(new Leg(DHL, PARCEL), new Leg(ARAMEX, TrackingNumber.of("P9")));
        }
        if (type == Fact.Observed.class) {
            return new Fact.Observed(DHL, PARCEL, Observation.STALE);
        }
        if (type == Fact.Tracked.class) {
            return new Fact.Tracked(DHL, PARCEL, everyAxis());
        }
        return Fact.Empty.INSTANCE;
    }

    /** A scan about which everything is known. */
    static TrackingEvent everyAxis() {
        return at(4, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED)
                .leg(2)
                .place(new Place("SA", "Riyadh Province", "Riyadh", "11564"))
                .reason(Reason.NOT_HOME)
                .attempt(new Attempt(Attempt.Found.AT_THE_DOOR, 2, false))
                .completion(Completion.NEIGHBOUR)
                .action(new ActionRequired(ActionRequired.Actor.RECIPIENT, day(6)))
                .provenance(new Provenance("dhl", "2024-06", "transit", "NH", null, null))
                .build();
    }

    private static OrderEvent handedOn(Random random, int day) {
        Leg from = new Leg(DHL, TrackingNumber.of("P" + random.nextInt(3)));
        Leg to = new Leg(random.nextBoolean() ? DHL : ARAMEX, TrackingNumber.of("P" + (3 + random.nextInt(3))));
        boolean back = random.nextInt(5) == 0;
        Fact fact = back ? new Fact.HandedOn(to, from) : new Fact.HandedOn(from, to);
        return OrderEvent.of(EventKind.HANDED_ON, fact, day(day)).recorded(day(day + 1));
    }

    /** The same event once more, live or imported as history. */
    static OrderEvent heardAgain(Random random, OrderEvent event) {
        OrderEvent.Draft other = OrderEvent.of(EventKind.CONFIRMED, Fact.Empty.INSTANCE, day(1));
        return event.heardAs((random.nextBoolean() ? other.backfilled() : other).recorded(day(random.nextInt(25))));
    }

    private static OrderEvent observed(Random random, int day, TrackingNumber number) {
        List<Observation> states = List.of(Observation.values());
        Observation state = states.get(random.nextInt(states.size()));
        return OrderEvent.of(EventKind.TRACKING_OBSERVED, new Fact.Observed(DHL, number, state), day(day))
                .recorded(day(day));
    }

    private static EventKind returnStep(Random random) {
        EventKind[] steps = {
            EventKind.RETURN_REQUESTED, EventKind.RETURN_APPROVED, EventKind.RETURN_DECLINED, EventKind.RETURN_RECEIVED
        };
        return steps[random.nextInt(steps.length)];
    }

    private static TrackingEvent randomScan(Random random, int day) {
        Phase phase = List.of(Phase.values()).get(random.nextInt(Phase.values().length));
        Direction direction = random.nextBoolean() ? Direction.FORWARD : Direction.RETURN_TO_ORIGIN;
        TrackingEvent.Draft draft = at(day, phase, Detail.of(phase.name())).direction(direction);
        return random.nextInt(8) == 0 ? draft.time(EventTime.UNKNOWN).build() : draft.build();
    }
}
