package dev.aftercart.returns;

import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.joda.money.Money;

/** A generated policy with a generated question to it; everything is drawn from few values, so that rules are met often. */
record Scenario(
        ReturnPolicy policy,
        ZoneId zone,
        LineFacts line,
        int quantity,
        ReturnReason reason,
        GoodsCondition goods,
        Instant at) {

    private static final Instant ORDERED = Instant.parse("2026-01-10T12:00:00Z");
    private static final List<String> ZONES =
            List.of("Asia/Riyadh", "Asia/Jakarta", "America/New_York", "Europe/Berlin");
    private static final List<String> CATEGORIES = List.of("apparel", "apparel/shirts", "electronics", "home/lamps");
    private static final List<String> TAGS = List.of("final-sale", "gift");

    LineDecision decide() {
        ReturnFacts order = ReturnFacts.of(ORDERED, zone).withCountry("SA").withLine(line);
        ReturnRequest request = ReturnRequest.of(order)
                .line(line.sku().value(), quantity)
                .reason(reason)
                .condition(goods);
        return policy.decide(request, at).lines().get(0);
    }

    Scenario withAt(Instant instant) {
        return new Scenario(policy, zone, line, quantity, reason, goods, instant);
    }

    Scenario withLine(LineFacts facts) {
        return new Scenario(policy, zone, facts, quantity, reason, goods, at);
    }

    Scenario withQuantity(int pieces) {
        return new Scenario(policy, zone, line, pieces, reason, goods, at);
    }

    Scenario withReason(ReturnReason why) {
        return new Scenario(policy, zone, line, quantity, why, goods, at);
    }

    Scenario withGoods(GoodsCondition condition) {
        return new Scenario(policy, zone, line, quantity, reason, condition, at);
    }

    static Scenario draw(Random random) {
        LineFacts line = LineFacts.of(
                        "SKU-" + random.nextInt(2), Money.parse("SAR " + random.nextInt(200)), random.nextInt(3))
                .withCategory(pick(random, CATEGORIES));
        if (random.nextBoolean()) {
            line = line.withTags(pick(random, TAGS));
        }
        if (random.nextInt(3) > 0) {
            line = line.withDispatch(days(random, 20));
        }
        if (random.nextInt(4) > 0) {
            line = line.withDelivery(days(random, 30));
        }
        return new Scenario(
                policy(random),
                ZoneId.of(pick(random, ZONES)),
                line,
                1 + random.nextInt(2),
                pick(random, ReturnReason.worded()),
                pick(random, List.of(GoodsCondition.values())),
                days(random, 90));
    }

    private static ReturnPolicy policy(Random random) {
        return ReturnPolicy.named("generated")
                .eligibility(rules -> table(random, rules, Scenario::eligibility))
                .window(rules -> table(random, rules, Scenario::window))
                .build();
    }

    private static <T> TableDraft<T> table(Random random, TableDraft<T> draft, Function<Random, T> terms) {
        TableDraft<T> table = draft;
        int rules = random.nextInt(4);
        for (int i = 0; i < rules; i++) {
            RuleDraft<T> rule = table.rule("r" + i).when(condition(random, 2));
            boolean always = random.nextInt(4) > 0;
            table = (always ? rule : rule.forOrdersFrom(LocalDate.parse("2026-01-11"))).then(terms.apply(random));
        }
        return table.otherwise(terms.apply(random));
    }

    private static Eligibility eligibility(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Eligibility.refuse();
            case 1 -> Eligibility.review();
            default -> Eligibility.accept();
        };
    }

    private static Window window(Random random) {
        Span window = Window.days(random.nextInt(60));
        if (random.nextInt(3) == 0) {
            window = window.rollingTo(
                    WorkingCalendar.in(ZoneId.of("UTC")).withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
        }
        return switch (random.nextInt(4)) {
            case 0 -> window.after(Anchor.ORDER);
            case 1 -> window.after(Anchor.DELIVERY, Anchor.DISPATCH);
            case 2 -> window.after(Anchor.DISPATCH);
            default -> window;
        };
    }

    private static Condition condition(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 11)) {
            case 0 -> Condition.categoryUnder(pick(random, List.of("apparel", "electronics", "home")));
            case 1 -> Condition.tag(pick(random, TAGS));
            case 2 -> Condition.sku("SKU-0", "SKU-9");
            case 3 -> Condition.reason(pick(random, ReturnReason.worded()), ReturnReason.LATE);
            case 4 -> Condition.reasonOf(pick(random, List.of(ReturnReason.Group.values())));
            case 5 -> Condition.goods(pick(random, List.of(GoodsCondition.values())), GoodsCondition.USED);
            case 6 -> Condition.country(pick(random, List.of("SA", "AE")));
            case 7 -> Condition.priceAtLeast(Money.parse("SAR 100"));
            case 8 -> condition(random, depth - 1).and(condition(random, depth - 1));
            case 9 -> condition(random, depth - 1).or(condition(random, depth - 1));
            default -> Condition.not(condition(random, depth - 1));
        };
    }

    private static Instant days(Random random, int most) {
        return ORDERED.plusSeconds(random.nextInt(most * 86_400));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
