package dev.aftercart.returns.floor;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.goods;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.Trait;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Exemption;
import dev.aftercart.returns.Finding;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.LineDecision;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.Window;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GulfTest {

    private static final ReturnPolicy SAUDI = Shops.refusing(Floors.saudiArabia());
    private static final Purchase PURCHASE =
            Purchase.in("SA", "Asia/Riyadh", "2026-03-01").received("2026-03-05");

    @Test
    void the_saudi_customer_has_seven_days_after_the_receipt_also_when_they_end_on_a_friday() {
        Purchase friday = PURCHASE.received("2026-03-06");

        assertThat(friday.by(SAUDI, "2026-03-13", 23).outcome()).isEqualTo(Outcome.YES);
        assertThat(friday.by(SAUDI, "2026-03-14", 0).outcome()).isEqualTo(Outcome.NO);
        assertThat(friday.by(SAUDI, "2026-03-10").raisedBy())
                .map(Right::article)
                .contains("Saudi E-Commerce Law 2019, article 13");
    }

    @Test
    void the_saudi_customer_bears_what_it_costs_but_gets_the_money() {
        LineDecision decision = PURCHASE.by(SAUDI, "2026-03-10");

        assertThat(decision.fees()).isEqualTo(Shops.EVERY_FEE);
        assertThat(decision.resolutions().offers(Resolution.REFUND)).isTrue();
    }

    @Test
    void what_was_used_is_not_saved() {
        assertThat(PURCHASE.goods(GoodsCondition.UNUSED).by(SAUDI, "2026-03-10").outcome())
                .isEqualTo(Outcome.YES);
        assertThat(PURCHASE.goods(GoodsCondition.USED).by(SAUDI, "2026-03-10").finding())
                .isEqualTo(Finding.EXCLUDED);
        assertThat(PURCHASE.goods(GoodsCondition.DAMAGED)
                        .by(SAUDI, "2026-03-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
    }

    @Test
    void books_are_exempt_there_and_made_to_order_only_while_nothing_is_wrong() {
        Purchase engraved = PURCHASE.ofLine(Attributes.TRAITS, Set.of(Trait.PERSONALISED.code()));

        assertThat(PURCHASE.ofLine(Attributes.EXEMPTIONS, Exemption.codes(Exemption.BOOK))
                        .by(SAUDI, "2026-03-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
        assertThat(engraved.by(SAUDI, "2026-03-10").finding()).isEqualTo(Finding.EXCLUDED);
        assertThat(engraved.because(ReturnReason.DEFECTIVE)
                        .by(SAUDI, "2026-03-10")
                        .outcome())
                .isEqualTo(Outcome.YES);
    }

    @Test
    void more_than_fifteen_days_late_is_a_right_even_after_use() {
        Purchase late = PURCHASE.because(ReturnReason.LATE).goods(GoodsCondition.USED);

        assertThat(late.ofOrder(Attributes.DAYS_LATE, 15L)
                        .by(SAUDI, "2026-03-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
        LineDecision decision = late.ofOrder(Attributes.DAYS_LATE, 16L).by(SAUDI, "2026-03-10");
        assertThat(decision.raisedBy()).map(Right::article).contains("Saudi E-Commerce Law 2019, article 14");
        assertThat(decision.fees().list())
                .extracting(Fee::kind)
                .containsExactly(Fee.Kind.RETURN_SHIPPING, Fee.Kind.VALUE_LOSS);
    }

    @Test
    void fifteen_days_of_the_shop_beat_seven_of_the_law_but_sealed_only_does_not_beat_not_used() {
        ReturnPolicy noon = ReturnPolicy.named("modelled on a large Gulf marketplace, 2026")
                .eligibility(rules -> rules.rule("opened-electronics")
                        .when(categoryUnder("electronics")
                                .and(not(goods(GoodsCondition.SEALED)))
                                .and(reasonOf(ReturnReason.Group.REMORSE)))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.otherwise(Window.days(15)))
                .floors(Floors.saudiArabia())
                .build();
        Purchase headphones = PURCHASE.line(PURCHASE.line().withCategory("electronics/audio"));

        LineDecision sealed = headphones.goods(GoodsCondition.SEALED).by(noon, "2026-03-20");
        assertThat(sealed.outcome()).as("day 15, by the shop").isEqualTo(Outcome.YES);
        assertThat(sealed.raisedBy()).isEmpty();
        LineDecision tried = headphones.goods(GoodsCondition.UNUSED).by(noon, "2026-03-12");
        assertThat(tried.outcome()).as("day 7, by the law").isEqualTo(Outcome.YES);
        assertThat(tried.raisedBy()).isPresent();
        assertThat(headphones
                        .goods(GoodsCondition.UNUSED)
                        .by(noon, "2026-03-13")
                        .finding())
                .isEqualTo(Finding.WINDOW_CLOSED);
        assertThat(headphones.goods(GoodsCondition.USED).by(noon, "2026-03-12").finding())
                .isEqualTo(Finding.EXCLUDED);
    }

    @Test
    void kuwait_gives_fourteen_days_for_what_was_not_used() {
        ReturnPolicy policy = Shops.refusing(Floors.kuwait());
        Purchase purchase = PURCHASE.order(order -> order.withCountry("KW"));

        assertThat(purchase.by(policy, "2026-03-19").outcome()).isEqualTo(Outcome.YES);
        assertThat(purchase.by(policy, "2026-03-20").outcome()).isEqualTo(Outcome.NO);
        assertThat(purchase.goods(GoodsCondition.USED).by(policy, "2026-03-10").finding())
                .isEqualTo(Finding.EXCLUDED);
    }

    @Test
    void qatar_counts_three_days_from_the_order() {
        ReturnPolicy policy = Shops.refusing(Floors.qatar());
        Purchase purchase = PURCHASE.order(order -> order.withCountry("QA")).received("2026-03-02");

        assertThat(purchase.by(policy, "2026-03-04").outcome()).isEqualTo(Outcome.YES);
        assertThat(purchase.by(policy, "2026-03-05").outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void in_the_emirates_a_fault_is_looked_at_whatever_the_shop_says() {
        ReturnPolicy policy = Shops.refusing(Floors.uae());
        Purchase purchase = PURCHASE.order(order -> order.withCountry("AE"));

        assertThat(purchase.by(policy, "2026-03-10").finding()).isEqualTo(Finding.EXCLUDED);
        LineDecision broken = purchase.because(ReturnReason.DEFECTIVE).by(policy, "2026-09-10");
        assertThat(broken.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(broken.window().unlimited()).isTrue();
        assertThat(broken.explanation().rule().key()).isEqualTo("returns.answer.review-lawful-open");
    }

    @Test
    void businesses_are_no_consumers_there_either() {
        assertThat(PURCHASE.ofOrder(Attributes.BUSINESS, true)
                        .by(SAUDI, "2026-03-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
    }
}
