package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.goods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Modelled on a marketplace that takes back opened goods once a month, and twice from its best members. */
class BudgetTest {

    private static final Instant DELIVERED = Instant.parse("2026-03-01T10:00:00Z");
    private static final Condition OPENED = goods(GoodsCondition.UNUSED);
    private static final Budget OPENED_GOODS =
            Budget.of("opened-goods", Attributes.LENIENCY_USED, 1, OPENED).forTier("platinum", 2);

    private static final ReturnPolicy POLICY = ReturnPolicy.named("quota")
            .tiers("gold", "platinum")
            .budgets(OPENED_GOODS)
            .eligibility(rules -> rules.rule("opened")
                    .when(OPENED.and(Condition.not(OPENED_GOODS.left())))
                    .then(Eligibility.refuse())
                    .otherwise(Eligibility.accept()))
            .window(rules -> rules.otherwise(Window.days(15)))
            .build();

    @Test
    void the_first_opened_return_is_accepted_and_uses_the_budget_up() {
        LineDecision decision = decide("gold", 0, GoodsCondition.UNUSED);

        assertThat(decision.finding()).isEqualTo(Finding.ACCEPTED);
        assertThat(decision.budgets()).containsExactly(new BudgetUse("opened-goods", 1, 0, 1));
        assertThat(decision.budgets().get(0).remaining()).isZero();
    }

    @Test
    void the_second_is_refused_and_uses_nothing() {
        LineDecision decision = decide("gold", 1, GoodsCondition.UNUSED);

        assertThat(decision.finding()).isEqualTo(Finding.EXCLUDED);
        assertThat(decision.budgets()).containsExactly(new BudgetUse("opened-goods", 1, 1, 0));
    }

    @Test
    void a_better_tier_has_more() {
        assertThat(decide("platinum", 1, GoodsCondition.UNUSED).finding()).isEqualTo(Finding.ACCEPTED);
        assertThat(decide("platinum", 2, GoodsCondition.UNUSED).finding()).isEqualTo(Finding.EXCLUDED);
    }

    @Test
    void what_needs_no_leniency_uses_none() {
        LineDecision decision = decide("", 5, GoodsCondition.SEALED);

        assertThat(decision.finding()).isEqualTo(Finding.ACCEPTED);
        assertThat(decision.budgets()).containsExactly(new BudgetUse("opened-goods", 1, 5, 0));
        assertThat(decision.budgets().get(0).remaining()).isZero();
    }

    @Test
    void what_the_law_gives_anyway_uses_nothing_up() {
        Right right = new Right(
                "withdrawal",
                "article 9",
                LegalBasis.WITHDRAWAL,
                Outcome.YES,
                Condition.always(),
                Validity.ALWAYS,
                Window.days(14),
                Demands.none());
        ReturnPolicy lawful = ReturnPolicy.named("quota")
                .tiers("platinum")
                .budgets(OPENED_GOODS)
                .eligibility(rules -> rules.rule("opened")
                        .when(OPENED.and(Condition.not(OPENED_GOODS.left())))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.otherwise(Window.days(30)))
                .floors(new Floor("law", "1", "here", List.of(right), List.of()))
                .build();
        Case asked = asked("", 0, GoodsCondition.UNUSED);

        assertThat(lawful.decide(asked.asked(), DELIVERED).budgets())
                .as("within the time of the law")
                .containsExactly(new BudgetUse("opened-goods", 1, 0, 0));
        assertThat(lawful.decide(asked.asked(), DELIVERED.plus(Duration.ofDays(20)))
                        .budgets())
                .as("when only the shop is lenient")
                .containsExactly(new BudgetUse("opened-goods", 1, 0, 1));
    }

    @Test
    void leniency_in_what_it_costs_is_used_up_though_the_return_itself_is_nobodys_favour() {
        Budget pickups = Budget.of("free-pickups", Attributes.LENIENCY_USED, 1, Condition.always());
        Fee fee = Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("IDR 9000")));
        ReturnPolicy policy = ReturnPolicy.named("pickups")
                .budgets(pickups)
                .window(rules -> rules.otherwise(Window.days(15)))
                .fees(rules -> rules.rule("free")
                        .when(pickups.left())
                        .then(Fees.none())
                        .otherwise(Fees.of(fee)))
                .build();

        assertThat(policy.decide(asked("", 0, GoodsCondition.SEALED).asked(), DELIVERED)
                        .budgets())
                .containsExactly(new BudgetUse("free-pickups", 1, 0, 1));
        assertThat(policy.decide(asked("", 1, GoodsCondition.SEALED).asked(), DELIVERED)
                        .budgets())
                .containsExactly(new BudgetUse("free-pickups", 1, 1, 0));
    }

    @Test
    void a_budget_of_nothing_is_never_left_and_a_negative_one_is_none() {
        Budget nothing = Budget.of("nothing", Attributes.LENIENCY_USED, 0, Condition.always());

        assertThat(nothing.left().holds(asked("", 0, GoodsCondition.SEALED))).isFalse();
        assertThatThrownBy(() -> nothing.forTier("gold", -1))
                .hasMessage("the budget nothing must not be negative, but was -1");
    }

    private static LineDecision decide(String tier, long used, GoodsCondition goods) {
        Case asked = asked(tier, used, goods);
        return POLICY.decide(asked.asked(), asked.at());
    }

    private static Case asked(String tier, long used, GoodsCondition goods) {
        ReturnFacts order = ReturnFacts.of(DELIVERED, ZoneId.of("Asia/Jakarta"))
                .with(Attributes.TIER, tier)
                .with(Attributes.LENIENCY_USED, used)
                .withLine(LineFacts.of("LAMP", Money.parse("IDR 90000"), 1).withDelivery(DELIVERED));
        ReturnRequest request = ReturnRequest.of(order).line("LAMP", 1).condition(goods);
        return new Case(request.lines().get(0), DELIVERED);
    }
}
