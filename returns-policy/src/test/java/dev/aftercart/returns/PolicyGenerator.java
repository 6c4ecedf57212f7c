package dev.aftercart.returns;

import dev.aftercart.order.Trait;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.Attribute.Scope;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Inspection;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Prolonged;
import dev.aftercart.returns.terms.RefundTrigger;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.joda.money.Money;

/** Policies of every shape and cases for them, drawn from few values, so that rules are met often. */
public final class PolicyGenerator {

    static final Attribute.Flag WEDDING = Attribute.flag("wedding", Scope.ORDER);
    static final Attribute.Count VISITS = Attribute.count("visits", Scope.ORDER, 0, 20);

    private static final Instant ORDERED = Instant.parse("2026-01-10T12:00:00Z");
    private static final List<String> CATEGORIES =
            List.of("apparel", "apparel/shirts", "apparel/shirts/linen", "electronics", "home/lamps", "");
    private static final List<String> TAGS = List.of("final-sale", "gift", "linen");
    private static final List<String> TIERS = List.of("silver", "gold", "platinum");

    private PolicyGenerator() {}

    public static ReturnPolicy policy(Random random) {
        return draft(random).build();
    }

    static PolicyDraft draft(Random random) {
        PolicyDraft draft = ReturnPolicy.named("generated")
                .tiers(TIERS.toArray(String[]::new))
                .attributes(WEDDING, VISITS)
                .window(rules -> table(random, rules, PolicyGenerator::window))
                .eligibility(rules -> table(random, rules, PolicyGenerator::eligibility));
        if (random.nextBoolean()) {
            draft = draft.fees(rules -> table(random, rules, PolicyGenerator::fees))
                    .resolutions(rules -> table(random, rules, PolicyGenerator::resolutions));
        }
        if (random.nextBoolean()) {
            draft = draft.methods(rules -> table(random, rules, PolicyGenerator::methods))
                    .control(rules -> table(random, rules, PolicyGenerator::control));
        }
        int overlays = random.nextInt(3);
        for (int i = 0; i < overlays; i++) {
            draft = draft.overlay("overlay-" + i, overlay -> overlay(random, overlay));
        }
        return draft;
    }

    private static OverlayDraft overlay(Random random, OverlayDraft draft) {
        OverlayDraft dated = random.nextBoolean()
                ? draft.forOrdersFrom(LocalDate.parse("2026-01-08")).forOrdersUntil(LocalDate.parse("2026-01-11"))
                : draft;
        return dated.window(rules -> some(random, rules, PolicyGenerator::longer))
                .eligibility(rules -> some(random, rules, any -> Adjustment.replace(eligibility(any))))
                .fees(rules -> some(random, rules, PolicyGenerator::cheaper))
                .resolutions(rules -> some(random, rules, any -> Adjustment.offer(resolutions(any))))
                .methods(rules -> some(random, rules, any -> Adjustment.withdraw(methods(any))));
    }

    private static <T> TableDraft<T> table(Random random, TableDraft<T> draft, Function<Random, T> terms) {
        return some(random, draft, terms).otherwise(terms.apply(random));
    }

    private static <T> TableDraft<T> some(Random random, TableDraft<T> draft, Function<Random, T> terms) {
        TableDraft<T> table = draft;
        int rules = 1 + random.nextInt(5);
        for (int i = 0; i < rules; i++) {
            RuleDraft<T> rule = table.rule("r" + i).when(condition(random, 2));
            boolean always = random.nextInt(4) > 0;
            table = (always ? rule : rule.forOrdersFrom(LocalDate.parse("2026-01-11"))).then(terms.apply(random));
        }
        return table;
    }

    static Eligibility eligibility(Random random) {
        return pick(
                random,
                List.of(
                        Eligibility.accept(),
                        Eligibility.refuse(),
                        Eligibility.review(),
                        Eligibility.accept().on(LegalBasis.GOODWILL)));
    }

    static Window window(Random random) {
        WorkingCalendar gulf =
                WorkingCalendar.in(ZoneId.of("Asia/Riyadh")).withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        Window days = Window.days(random.nextInt(60));
        return switch (random.nextInt(10)) {
            case 9 ->
                new Prolonged(
                        Window.days(14).rollingTo(gulf), 12, Window.days(14).after(Anchor.INFORMED));
            case 0 -> Window.days(random.nextInt(60)).after(Anchor.ORDER);
            case 1 -> Window.days(random.nextInt(60)).after(Anchor.DELIVERY, Anchor.DISPATCH);
            case 2 -> Window.months(1 + random.nextInt(24)).after(Anchor.LAST_DELIVERY);
            case 3 -> Window.days(random.nextInt(60)).rollingTo(gulf);
            case 4 -> Window.workingDays(1 + random.nextInt(20), gulf);
            case 5 -> Window.until(LocalDate.parse("2026-02-10"));
            case 6 -> Window.unlimited();
            case 7 -> days.orLater(Window.until(LocalDate.parse("2026-01-31")));
            default -> days.orEarlier(Window.months(1).after(Anchor.ORDER));
        };
    }

    static Adjustment<Window> longer(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Adjustment.plusDays(1 + random.nextInt(30));
            case 1 -> Adjustment.extendTo(window(random));
            case 2 -> Adjustment.extendTo(LocalDate.parse("2026-02-15"));
            default -> Adjustment.replace(window(random));
        };
    }

    static Fees fees(Random random) {
        Fee shipping = Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("SAR 1" + random.nextInt(9))));
        Fee restocking = Fee.of(
                        Fee.Kind.RESTOCKING,
                        Charge.percent(random.nextInt(30))
                                .atLeast(Money.parse("SAR 5"))
                                .atMost(Money.parse("SAR 50")))
                .perPiece();
        return switch (random.nextInt(5)) {
            case 0 -> Fees.none();
            case 1 -> Fees.of(shipping);
            case 2 -> Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.actual()));
            case 3 -> Fees.of(restocking);
            default -> Fees.of(shipping, restocking);
        };
    }

    static Adjustment<Fees> cheaper(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Adjustment.waive(Fee.Kind.RETURN_SHIPPING, Fee.Kind.RESTOCKING);
            case 1 -> Adjustment.charge(Fee.of(Fee.Kind.HANDLING, Charge.flat(Money.parse("SAR 3"))));
            default -> Adjustment.replace(fees(random));
        };
    }

    static Choice<Resolution> resolutions(Random random) {
        return pick(
                random,
                List.of(
                        Choice.of(Resolution.REFUND),
                        Choice.of(Resolution.STORE_CREDIT.withBonus(10), Resolution.EXCHANGE),
                        Choice.of(Resolution.REPLACEMENT, Resolution.REPAIR),
                        Choice.of()));
    }

    static Choice<ReturnMethod> methods(Random random) {
        return pick(
                random,
                List.of(
                        Choice.of(ReturnMethod.HOME_PICKUP),
                        Choice.of(ReturnMethod.QR_DROP_OFF, ReturnMethod.IN_STORE),
                        Choice.of(new ReturnMethod("drone"))));
    }

    static Control control(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Control.standard();
            case 1 ->
                Control.standard()
                        .withEvidence(Evidence.PHOTO, Evidence.RECEIPT)
                        .withSendBackDays(14);
            case 2 -> Control.standard().withApproval(Control.Approval.MANUAL).withInspection(Inspection.LAB);
            default -> Control.standard().withRefund(RefundTrigger.FIRST_SCAN).withRefundDays(7);
        };
    }

    static Condition condition(Random random, int depth) {
        if (depth > 0 && random.nextInt(2) == 0) {
            return switch (random.nextInt(3)) {
                case 0 -> condition(random, depth - 1).and(condition(random, depth - 1));
                case 1 -> condition(random, depth - 1).or(condition(random, depth - 1));
                default -> Condition.not(condition(random, depth - 1));
            };
        }
        return random.nextBoolean() ? ofGoods(random) : ofAsking(random);
    }

    private static Condition ofGoods(Random random) {
        return switch (random.nextInt(8)) {
            case 0 ->
                Condition.categoryUnder(pick(random, List.of("apparel", "apparel/shirts", "electronics", "home")));
            case 1 -> Condition.tag(pick(random, TAGS), pick(random, TAGS));
            case 2 -> Condition.sku("SKU-0", "SKU-9");
            case 3 -> Condition.priceAtLeast(Money.parse("SAR " + (50 + random.nextInt(100))));
            case 4 -> Attributes.PRICE.atMost(Money.parse("EUR 20.00"));
            case 5 -> Condition.trait(Trait.PERSONALISED, Trait.SEALED);
            case 6 -> Attributes.GRADE.in(pick(random, List.of("new", "used", "refurbished")));
            default -> Attributes.FINAL_SALE.isTrue();
        };
    }

    private static Condition ofAsking(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Condition.reason(pick(random, ReturnReason.worded()), ReturnReason.LATE);
            case 1 -> Condition.reasonOf(pick(random, List.of(ReturnReason.Group.values())));
            case 2 -> Condition.goods(pick(random, List.of(GoodsCondition.values())), GoodsCondition.USED);
            case 3 -> Condition.country(pick(random, List.of("SA", "AE", "DE")));
            case 4 -> Condition.tier(pick(random, TIERS));
            case 5 -> WEDDING.isTrue();
            case 6 -> VISITS.between(random.nextInt(8), 8 + random.nextInt(20));
            case 7 -> Attributes.RETURN_RATE.atLeast(random.nextInt(100));
            case 8 -> Attributes.DAYS_SINCE_DELIVERY.atMost(random.nextInt(40));
            default -> Attributes.ORDERED_ON.between(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-01-12"));
        };
    }

    public static Case someCase(Random random) {
        LineFacts line = LineFacts.of(
                        "SKU-" + random.nextInt(2),
                        Money.parse(pick(random, List.of("SAR ", "EUR ")) + random.nextInt(160)),
                        random.nextInt(3))
                .withCategory(pick(random, CATEGORIES))
                .withTags(
                        random.nextBoolean()
                                ? Set.of()
                                : new TreeSet<>(List.of(pick(random, TAGS), pick(random, TAGS))))
                .with(Attributes.GRADE, pick(random, List.of("new", "used", "broken")))
                .with(Attributes.FINAL_SALE, random.nextBoolean())
                .with(Attributes.TRAITS, random.nextBoolean() ? Set.of("sealed") : Set.of("personalised", "gift"));
        if (random.nextInt(3) > 0) {
            line = line.withDispatch(days(random, 20));
        }
        if (random.nextInt(4) > 0) {
            line = line.withDelivery(days(random, 30));
        }
        ReturnFacts order = ReturnFacts.of(days(random, 9).minusSeconds(400_000), ZoneId.of("Asia/Riyadh"))
                .withLine(line)
                .with(Attributes.RETURN_RATE, (long) random.nextInt(120));
        if (random.nextBoolean()) {
            order = order.withCountry(pick(random, List.of("SA", "AE", "US")))
                    .with(Attributes.TIER, pick(random, List.of("silver", "gold", "wood")))
                    .with(WEDDING, random.nextBoolean())
                    .with(VISITS, (long) random.nextInt(40) - 5);
        }
        ReturnRequest request = ReturnRequest.of(order)
                .line(line.sku().value(), 1 + random.nextInt(2))
                .reason(pick(random, ReturnReason.worded()))
                .condition(pick(random, List.of(GoodsCondition.values())));
        return new Case(request.lines().get(0), days(random, 90));
    }

    private static Instant days(Random random, int most) {
        return ORDERED.plusSeconds(random.nextInt(most * 86_400));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
