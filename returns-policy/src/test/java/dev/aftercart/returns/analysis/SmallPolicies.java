package dev.aftercart.returns.analysis;

import dev.aftercart.order.Trait;
import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attribute.Scope;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Demands;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.OverlayDraft;
import dev.aftercart.returns.PolicyDraft;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.RuleDraft;
import dev.aftercart.returns.TableDraft;
import dev.aftercart.returns.Validity;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.Money;

/** Policies that ask for so little that every cell of theirs can be looked at. */
final class SmallPolicies {

    static final Attribute.Flag WEDDING = Attribute.flag("wedding", Scope.ORDER);
    static final Attribute.Count VISITS = Attribute.count("visits", Scope.ORDER, 0, 9);
    static final Attribute.OneOf COLOUR = Attribute.oneOf("colour", Scope.LINE, "red", "green");

    private final Random random;
    private final List<Supplier<Condition>> asked;

    SmallPolicies(Random random) {
        this.random = random;
        List<Supplier<Condition>> all = new ArrayList<>(List.of(
                () -> Condition.tier(pick("silver", "gold")),
                () -> Condition.goods(pick(GoodsCondition.SEALED, GoodsCondition.USED)),
                () -> Condition.categoryUnder(pick("apparel", "apparel/shirts", "toys")),
                () -> Condition.reasonOf(pick(ReturnReason.Group.values())),
                () -> Condition.reason(pick(ReturnReason.LATE, ReturnReason.STYLE)),
                () -> Attributes.DAYS_SINCE_DELIVERY.atMost(pick(-1, 5, 14)),
                () -> Attributes.DAYS_SINCE_ORDER.between(pick(0, 3), pick(6, 20)),
                () -> Attributes.DAYS_SINCE_DISPATCH.atLeast(pick(1, 8)),
                () -> Condition.priceAtLeast(Money.parse(pick("SAR 10", "SAR 40"))),
                () -> Attributes.PRICE.atMost(Money.parse(pick("EUR 5.00", "SAR 25"))),
                () -> Attributes.ORDERED_ON.between(day(pick(1, 5)), day(pick(10, 20))),
                () -> Condition.tag(pick("sale", "gift")),
                () -> Condition.trait(Trait.SEALED, Trait.PERSONALISED),
                () -> Condition.country(pick("SA", "DE")),
                () -> Condition.sku("SHIRT"),
                WEDDING::isTrue,
                () -> VISITS.between(pick(0, 2), pick(4, 9)),
                () -> COLOUR.in(pick("red", "green"))));
        Collections.shuffle(all, random);
        this.asked = all.subList(0, 4);
    }

    static ReturnPolicy draw(Random random) {
        return new SmallPolicies(random).policy();
    }

    ReturnPolicy policy() {
        PolicyDraft draft = ReturnPolicy.named("small")
                .tiers("silver", "gold", "platinum")
                .attributes(WEDDING, VISITS, COLOUR)
                .window(rules -> table(rules, any -> window()))
                .eligibility(rules -> table(rules, any -> eligibility()));
        if (random.nextBoolean()) {
            draft = draft.fees(rules -> table(rules, any -> fees()));
        }
        if (random.nextInt(3) == 0) {
            draft = draft.resolutions(rules -> table(rules, any -> resolutions()));
        }
        if (random.nextInt(3) == 0) {
            draft = draft.methods(rules -> table(rules, any -> methods()))
                    .control(rules -> table(rules, any -> control()));
        }
        if (random.nextInt(3) == 0) {
            draft = draft.never(condition(1));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            draft = draft.overlay("overlay-" + i, this::overlay);
        }
        if (random.nextInt(3) == 0) {
            draft = draft.floors(new Floor("law", "1", "here", List.of(right("a"), right("b")), List.of()));
        }
        return draft.build();
    }

    private OverlayDraft overlay(OverlayDraft draft) {
        OverlayDraft overlay =
                random.nextInt(3) == 0 ? draft.forOrdersFrom(day(3)).forOrdersUntil(day(12)) : draft;
        return switch (random.nextInt(4)) {
            case 0 -> overlay.eligibility(rules -> some(rules, any -> Adjustment.replace(eligibility())));
            case 1 ->
                overlay.fees(rules -> some(
                        rules,
                        any -> random.nextBoolean()
                                ? Adjustment.waive(Fee.Kind.RESTOCKING)
                                : Adjustment.charge(Fee.of(Fee.Kind.HANDLING, Charge.flat(Money.parse("SAR 30"))))));
            case 2 -> overlay.resolutions(rules -> some(rules, any -> Adjustment.offer(resolutions())));
            default ->
                overlay.window(rules -> some(
                        rules, any -> random.nextBoolean() ? Adjustment.plusDays(10) : Adjustment.extendTo(day(40))));
        };
    }

    private Right right(String id) {
        Demands demands = Demands.none().within(Control.anything().withRefundDays(pick(0, 14)));
        Demands cheap = random.nextBoolean() ? demands.freeOf(Fee.Kind.RESTOCKING) : demands;
        return new Right(
                id,
                "article " + id,
                LegalBasis.WITHDRAWAL,
                random.nextInt(3) > 0 ? Outcome.YES : Outcome.REVIEW,
                condition(1),
                Validity.ALWAYS,
                Window.days(pick(7, 14)),
                random.nextBoolean() ? cheap.offering(Resolution.REFUND) : cheap);
    }

    private <T> TableDraft<T> table(TableDraft<T> draft, Function<Random, T> terms) {
        return some(draft, terms).otherwise(terms.apply(random));
    }

    private <T> TableDraft<T> some(TableDraft<T> draft, Function<Random, T> terms) {
        TableDraft<T> table = draft;
        int rules = 1 + random.nextInt(4);
        for (int i = 0; i < rules; i++) {
            RuleDraft<T> rule = table.rule("r" + i).when(condition(2));
            table = (random.nextInt(6) > 0 ? rule : rule.forOrdersFrom(day(8))).then(terms.apply(random));
        }
        return table;
    }

    Condition condition(int depth) {
        if (depth > 0 && random.nextInt(2) == 0) {
            return switch (random.nextInt(3)) {
                case 0 -> condition(depth - 1).and(condition(depth - 1));
                case 1 -> condition(depth - 1).or(condition(depth - 1));
                default -> Condition.not(condition(depth - 1));
            };
        }
        return asked.get(random.nextInt(asked.size())).get();
    }

    Eligibility eligibility() {
        return pick(Eligibility.accept(), Eligibility.accept(), Eligibility.refuse(), Eligibility.review());
    }

    Window window() {
        return switch (random.nextInt(6)) {
            case 0 -> Window.until(day(25));
            case 1 -> Window.months(1);
            case 2 -> Window.days(30).after(Anchor.ORDER);
            case 3 -> Window.days(7).orLater(Window.until(day(15)));
            default -> Window.days(pick(7, 14, 30));
        };
    }

    Fees fees() {
        Fee flat = Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse(pick("SAR 5", "SAR 12", "EUR 9.00"))));
        Fee share = Fee.of(Fee.Kind.RESTOCKING, Charge.percent(pick(10, 20)).atLeast(Money.parse("SAR 3")));
        return pick(Fees.none(), Fees.of(flat), Fees.of(share), Fees.of(flat, share.perPiece()));
    }

    Choice<Resolution> resolutions() {
        return pick(
                Choice.of(Resolution.REFUND),
                Choice.of(Resolution.REFUND, Resolution.EXCHANGE),
                Choice.of(Resolution.STORE_CREDIT.withBonus(pick(5, 10))));
    }

    private Choice<ReturnMethod> methods() {
        return pick(
                Choice.<ReturnMethod>of(),
                Choice.of(ReturnMethod.IN_STORE),
                Choice.of(ReturnMethod.IN_STORE, ReturnMethod.HOME_PICKUP));
    }

    private Control control() {
        return pick(
                Control.standard(),
                Control.standard().withEvidence(Evidence.PHOTO).withRefundDays(pick(5, 30)),
                Control.standard().withSendBackDays(pick(7, 14)));
    }

    private static LocalDate day(int days) {
        return LocalDate.of(2026, 3, 1).plusDays(days);
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
