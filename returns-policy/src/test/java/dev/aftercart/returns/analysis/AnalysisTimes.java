package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.PolicyDraft;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.TableDraft;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;

/**
 * Times the analysis of large policies; run by hand. Each rule is for one of 60 categories and for one or two things more, as
 * in shops whose policy grew over years; values are drawn with a fixed seed.
 */
final class AnalysisTimes {

    private static final int ROUNDS = 8;

    private final Random random = new Random(42);

    private AnalysisTimes() {}

    public static void main(String[] arguments) {
        for (int round = 1; round <= ROUNDS; round++) {
            time(round, "60 rules in each of 6 facets", new AnalysisTimes().facets(60));
            time(
                    round,
                    "500 rules in one facet",
                    new AnalysisTimes().windows(500).build());
        }
    }

    private static void time(int round, String what, ReturnPolicy policy) {
        long start = System.nanoTime();
        PolicyAnalysis analysis = PolicyAnalysis.of(policy);
        long analysed = System.nanoTime();
        PolicyDifference same = PolicyDifference.between(policy, policy);
        long compared = System.nanoTime();
        System.out.printf(
                "round %d, %s: analysis %d ms (complete %s), difference with itself %d ms (%s); %s%n",
                round,
                what,
                (analysed - start) / 1_000_000,
                analysis.isComplete(),
                (compared - analysed) / 1_000_000,
                same,
                analysis);
    }

    private ReturnPolicy facets(int rules) {
        return windows(rules)
                .eligibility(table -> table(table, rules, List.of(Eligibility.review(), Eligibility.refuse()))
                        .otherwise(Eligibility.accept()))
                .fees(table ->
                        table(table, rules, List.of(fee(10), fee(20), fee(30))).otherwise(Fees.none()))
                .resolutions(table -> table(
                                table,
                                rules,
                                List.of(Choice.of(Resolution.STORE_CREDIT), Choice.of(Resolution.EXCHANGE)))
                        .otherwise(Choice.of(Resolution.REFUND)))
                .methods(table -> table(
                                table, rules, List.of(Choice.of(ReturnMethod.IN_STORE), Choice.of(ReturnMethod.LOCKER)))
                        .otherwise(Choice.of(ReturnMethod.LABEL_DROP_OFF)))
                .control(table -> table(table, rules, List.of(Control.standard().withEvidence(Evidence.PHOTO)))
                        .otherwise(Control.standard()))
                .build();
    }

    private PolicyDraft windows(int rules) {
        return ReturnPolicy.named("large")
                .tiers("silver", "gold")
                .window(table -> table(
                                table,
                                rules,
                                List.of(Window.days(7), Window.days(14), Window.days(45), Window.days(60)))
                        .otherwise(Window.days(30)));
    }

    private static Fees fee(int riyals) {
        return Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("SAR " + riyals))));
    }

    private <T> TableDraft<T> table(TableDraft<T> draft, int rules, List<T> terms) {
        TableDraft<T> table = draft;
        for (int i = 0; i < rules; i++) {
            Condition condition =
                    Condition.categoryUnder("c" + random.nextInt(60)).and(thing());
            table = table.rule("r" + i)
                    .when(random.nextBoolean() ? condition : condition.and(thing()))
                    .then(terms.get(random.nextInt(terms.size())));
        }
        return table;
    }

    private Condition thing() {
        return switch (random.nextInt(8)) {
            case 0 -> Condition.country(List.of("SA", "AE", "DE", "ID").get(random.nextInt(4)));
            case 1 -> Condition.goods(List.of(GoodsCondition.values()).get(random.nextInt(4)));
            case 2 ->
                Condition.reason(ReturnReason.worded()
                        .get(random.nextInt(ReturnReason.worded().size())));
            case 3 -> Condition.tier(random.nextBoolean() ? "silver" : "gold");
            case 4 -> Attributes.DAYS_SINCE_DELIVERY.atMost(7L * (1 + random.nextInt(4)));
            case 5 -> Condition.priceAtLeast(Money.parse("SAR " + 100 * (1 + random.nextInt(4))));
            case 6 -> Attributes.RETURNS_IN_90_DAYS.atLeast(3 + random.nextInt(3));
            default -> Attributes.FINAL_SALE.isTrue();
        };
    }
}
