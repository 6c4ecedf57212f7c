package dev.aftercart.returns.floor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.Trait;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Duty;
import dev.aftercart.returns.Exemption;
import dev.aftercart.returns.Finding;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.LineDecision;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitedKingdomTest {

    private static final ReturnPolicy REFUSING = Shops.refusing(Floors.uk());

    /** Received on a Friday, so that fourteen days later is one too. */
    private static final Purchase BRITISH =
            Purchase.in("GB", "Europe/London", "2026-06-01").received("2026-06-05");

    @Test
    void an_order_can_be_cancelled_for_fourteen_days_which_do_not_move_from_a_sunday() {
        Purchase sunday = BRITISH.received("2026-06-07");

        assertThat(BRITISH.by(REFUSING, "2026-06-19", 23).outcome()).isEqualTo(Outcome.YES);
        assertThat(BRITISH.by(REFUSING, "2026-06-20", 0).outcome()).isEqualTo(Outcome.NO);
        assertThat(sunday.by(REFUSING, "2026-06-21", 23).outcome()).isEqualTo(Outcome.YES);
        assertThat(sunday.by(REFUSING, "2026-06-22", 0).outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void the_refund_is_due_fourteen_days_after_the_goods_or_the_proof_of_sending() {
        LineDecision decision = BRITISH.by(REFUSING, "2026-06-10");

        assertThat(decision.duties()).extracting(Duty::kind).containsExactly(Duty.Kind.REFUND_AFTER_RETURN);
        assertThat(decision.resolutions().offers(Resolution.REFUND)).isTrue();
        assertThat(decision.fees().list())
                .extracting(Fee::kind)
                .containsExactly(Fee.Kind.RETURN_SHIPPING, Fee.Kind.VALUE_LOSS);
    }

    @Test
    void who_was_not_informed_has_a_year_more_or_fourteen_days_from_being_informed() {
        Purchase uninformed = BRITISH.ofOrder(Attributes.NOT_INFORMED, true);
        Purchase informed = uninformed.ofOrder(Attributes.INFORMED_ON, LocalDate.parse("2026-08-03"));

        assertThat(uninformed.by(REFUSING, "2027-06-19").outcome()).isEqualTo(Outcome.YES);
        assertThat(uninformed.by(REFUSING, "2027-06-20").outcome()).isEqualTo(Outcome.NO);
        assertThat(informed.by(REFUSING, "2026-08-17").outcome()).isEqualTo(Outcome.YES);
        assertThat(informed.by(REFUSING, "2026-08-18").outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void exceptions_stay_refused() {
        Purchase opened = BRITISH.goods(GoodsCondition.USED);

        assertThat(opened.ofLine(Attributes.EXEMPTIONS, Exemption.codes(Exemption.HYGIENE_SEAL))
                        .by(REFUSING, "2026-06-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
        assertThat(opened.ofLine(Attributes.TRAITS, Set.of(Trait.PERSONALISED.code()))
                        .by(REFUSING, "2026-06-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
        assertThat(opened.by(REFUSING, "2026-06-10").outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void faulty_goods_can_be_rejected_for_thirty_days() {
        Purchase broken = BRITISH.because(ReturnReason.DEFECTIVE);

        LineDecision last = broken.by(REFUSING, "2026-07-05");
        assertThat(last.rights()).extracting(Right::id).contains("rejection");
        assertThat(last.resolutions().offers(Resolution.REFUND)).isTrue();
        assertThat(last.fees().list()).isEmpty();
        LineDecision after = broken.by(REFUSING, "2026-07-06");
        assertThat(after.rights()).extracting(Right::id).containsExactly("conformity", "conformity-shown");
        assertThat(after.resolutions().offers(Resolution.REFUND)).isFalse();
        assertThat(after.resolutions().offers(Resolution.REPAIR)).isTrue();
    }

    @Test
    void the_fault_is_presumed_for_six_months_and_has_to_be_shown_for_five_years() {
        Purchase broken = BRITISH.because(ReturnReason.DEFECTIVE);

        assertThat(broken.by(REFUSING, "2026-12-05").outcome()).isEqualTo(Outcome.YES);
        assertThat(broken.by(REFUSING, "2026-12-06").outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(broken.by(REFUSING, "2031-06-05").outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(broken.by(REFUSING, "2031-06-06").outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void what_perishes_is_not_rejected_by_the_thirty_days_but_is_made_good() {
        Purchase sour =
                BRITISH.because(ReturnReason.DEFECTIVE).ofLine(Attributes.TRAITS, Set.of(Trait.PERISHABLE.code()));

        assertThat(sour.by(REFUSING, "2026-06-10").rights())
                .extracting(Right::id)
                .containsExactly("conformity", "conformity-shown");
    }

    @Test
    void businesses_are_no_consumers_and_a_store_sells_at_no_distance() {
        assertThat(BRITISH.ofOrder(Attributes.BUSINESS, true)
                        .because(ReturnReason.DEFECTIVE)
                        .by(REFUSING, "2026-06-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
        assertThat(BRITISH.ofOrder(Attributes.CHANNEL, "store")
                        .by(REFUSING, "2026-06-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
    }
}
