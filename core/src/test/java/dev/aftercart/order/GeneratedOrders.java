package dev.aftercart.order;

import dev.aftercart.customer.Customer;
import dev.aftercart.tracking.TrackingNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Orders of which everything that can be said is said now and then, drawn at random; each is sound. */
final class GeneratedOrders {

    static final Sku CARD = Sku.of("CARD");
    static final Sku CUP = Sku.of("CUP");
    static final Sku POT = Sku.of("POT");

    private GeneratedOrders() {}

    static OrderDraft draft(Random random) {
        OrderDraft draft = Order.place("1001")
                .at(OrderFixtures.ORDERED)
                .line(line(random, OrderFixtures.SHIRT.value()).withTags("linen", "final-sale"))
                .shipTo(Address.in("SA").withPostcode("11564").withZone("Asia/Riyadh"))
                .payment("card");
        if (random.nextBoolean()) {
            draft.line(line(random, "CARD").withTraits(Trait.DIGITAL, Trait.GIFT_CARD));
        }
        if (random.nextBoolean()) {
            draft.bundle(
                    Bundle.of("TEA-SET", "Tea set", 1 + random.nextInt(3)),
                    money(random.nextInt(9_000)),
                    Line.of(CUP, "Cup", 1 + random.nextInt(4), money(2_000 + random.nextInt(900))),
                    Line.of(POT, "Pot", 1, money(7_000 + random.nextInt(900))));
        }
        buyer(random, draft);
        return charges(random, draft);
    }

    private static void buyer(Random random, OrderDraft draft) {
        switch (random.nextInt(4)) {
            case 0 -> draft.guest();
            case 1 -> draft.business("PO-" + random.nextInt(1_000));
            case 2 ->
                draft.customer(Customer.of("c-77").language("ar").zone("Asia/Riyadh"))
                        .tier("gold");
            default -> draft.gift().channel("app", "sa");
        }
    }

    private static OrderDraft charges(Random random, OrderDraft draft) {
        if (random.nextBoolean()) {
            draft.discount(money(random.nextInt(500)), "SPRING10");
        }
        if (random.nextBoolean()) {
            draft.discount(money(random.nextInt(500)), "");
        }
        if (random.nextBoolean()) {
            draft.taxAdded();
        }
        if (random.nextBoolean()) {
            draft.shipping("express", money(random.nextInt(3_000))).shippingTax(money(random.nextInt(300)));
        }
        return random.nextBoolean() ? draft.paymentFee(money(1_000)).cashOnDelivery(money(40_000)) : draft;
    }

    private static Line line(Random random, String sku) {
        Line line = Line.of(Sku.of(sku), "Thing " + sku, 1 + random.nextInt(4), money(1_500 + random.nextInt(20_000)));
        line = random.nextBoolean() ? line.withDiscount(money(random.nextInt(500))) : line;
        line = random.nextBoolean() ? line.withTax("15") : line;
        line = random.nextBoolean() ? line.withTax("7.5", money(random.nextInt(500))) : line;
        line = random.nextBoolean()
                ? line.withProduct("P-" + sku).withVendor("Looms").withGrams(320)
                : line;
        line = random.nextBoolean() ? line.withRelease(LocalDate.parse("2026-05-01")) : line;
        line = random.nextBoolean() ? line.withShipTo(Address.in("AE").withRegion("Dubai")) : line;
        return random.nextBoolean() ? line.withTraits(traits(random)) : line;
    }

    private static Trait[] traits(Random random) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : EnumSet.complementOf(EnumSet.of(Trait.GIFT_CARD))) {
            if (random.nextInt(4) == 0) {
                traits.add(trait);
            }
        }
        return traits.toArray(new Trait[0]);
    }

    private static Money money(int halalas) {
        return Money.ofMinor(CurrencyUnit.of("SAR"), halalas);
    }

    /** Events about the lines of an order and a line it has not, in numbers that may fit or not. */
    static List<OrderEvent> life(Random random) {
        List<OrderEvent> events = new ArrayList<>(draft(random).events(OrderFixtures.ORDERED));
        events.addAll(OrderFixtures.randomLife(random).stream()
                .filter(event -> event.kind() != EventKind.PLACED)
                .toList());
        for (int i = random.nextInt(12); i > 0; i--) {
            events.add(event(random, 1 + random.nextInt(20), items(random)));
        }
        return events;
    }

    private static OrderEvent event(Random random, int day, Items items) {
        String reference = "RMA-" + random.nextInt(3);
        Fact.Return step = new Fact.Return(reference, items, null);
        return switch (random.nextInt(6)) {
            case 0 -> of(EventKind.PROVIDED, new Fact.Provided(items), day);
            case 1 -> of(EventKind.CANCELLED, new Fact.Cancellation(items, null), day);
            case 2 -> of(EventKind.RETURN_RECEIVED, step, day);
            case 3 -> of(EventKind.EXCHANGE_REQUESTED, step, day);
            case 4 -> of(EventKind.EDITED, new Fact.Edited(List.of(line(random, "SHIRT-M"))), day);
            default -> OrderFixtures.shipped(day, TrackingNumber.of("P" + random.nextInt(4)), items);
        };
    }

    private static OrderEvent of(EventKind kind, Fact fact, int day) {
        return OrderEvent.of(kind, fact, OrderFixtures.day(day)).recorded(OrderFixtures.day(day));
    }

    static Items items(Random random) {
        List<Sku> skus = List.of(OrderFixtures.SHIRT, CARD, CUP, POT, OrderFixtures.LAMP);
        int most = random.nextInt(40) == 0 ? Integer.MAX_VALUE : 3;
        Items items = Items.of(skus.get(random.nextInt(skus.size())), 1 + random.nextInt(most));
        return random.nextBoolean() ? items : items.plus(Items.of(skus.get(random.nextInt(skus.size())), 1));
    }
}
