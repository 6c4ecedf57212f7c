package dev.aftercart.returns.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.order.Trait;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Duty;
import dev.aftercart.returns.Exemption;
import dev.aftercart.returns.Finding;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.LineDecision;
import dev.aftercart.returns.LineFacts;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Deadline;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Inspection;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.RefundTrigger;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EuropeanUnionTest {

    private static final WorkingCalendar GERMANY = WorkingCalendar.in(ZoneId.of("Europe/Berlin"))
            .withWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .withHolidays(List.of(
                    LocalDate.parse("2025-12-25"), LocalDate.parse("2025-12-26"), LocalDate.parse("2026-04-06")));
    private static final ReturnPolicy REFUSING = Shops.refusing(Floors.eu(GERMANY));

    // Articles 9 and 10, and Regulation 1182/71: the days.

    @Test
    void received_on_friday_12_december_2025_it_can_be_withdrawn_from_until_monday_the_29th() {
        Purchase purchase = Purchase.in("DE", "Europe/Berlin", "2025-12-08").received("2025-12-12");

        assertThat(lastDay(purchase.by(REFUSING, "2025-12-12", 15))).isEqualTo("2025-12-29");
        assertThat(purchase.by(REFUSING, "2025-12-29", 23).finding()).isEqualTo(Finding.ACCEPTED);
        assertThat(purchase.by(REFUSING, "2025-12-30", 0).finding()).isEqualTo(Finding.WINDOW_CLOSED);
    }

    @Test
    void where_26_december_is_worked_that_is_the_last_day() {
        ReturnPolicy french = Shops.refusing(Floors.eu());
        Purchase purchase = Purchase.in("FR", "Europe/Paris", "2025-12-08").received("2025-12-12");

        assertThat(lastDay(purchase.by(french, "2025-12-20"))).isEqualTo("2025-12-26");
    }

    @Test
    void each_state_has_its_own_holidays() {
        ReturnPolicy both = Shops.refusing(Floors.eu(Map.of("DE", GERMANY)));

        assertThat(lastDay(Purchase.in("DE", "Europe/Berlin", "2025-12-08")
                        .received("2025-12-12")
                        .by(both, "2025-12-20")))
                .isEqualTo("2025-12-29");
        assertThat(lastDay(Purchase.in("FR", "Europe/Paris", "2025-12-08")
                        .received("2025-12-12")
                        .by(both, "2025-12-20")))
                .isEqualTo("2025-12-26");
        assertThatThrownBy(() -> Floors.eu(Map.of("GB", GERMANY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but was for GB");
    }

    @ParameterizedTest
    @CsvSource({
        // received, last day
        "2026-02-15, 2026-03-02", // Sunday 1 March moves on
        "2028-02-15, 2028-02-29", // a leap year
        "2027-02-15, 2027-03-01", // none
        "2026-03-16, 2026-03-30", // over the change to summer time
        "2026-10-13, 2026-10-27", // and back
        "2026-03-20, 2026-04-03",
        "2026-03-23, 2026-04-07", // Easter Monday moves on
        "2026-12-31, 2027-01-14"
    })
    void fourteen_days_are_counted_from_the_day_after_and_end_on_a_working_day(String received, String last) {
        Purchase purchase = Purchase.in("DE", "Europe/Berlin", "2026-01-05").received(received);

        assertThat(lastDay(purchase.by(REFUSING, received, 16))).isEqualTo(last);
        assertThat(purchase.by(REFUSING, last, 23).outcome()).isEqualTo(Outcome.YES);
        String next = LocalDate.parse(last).plusDays(1).toString();
        assertThat(purchase.by(REFUSING, next, 0).outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void the_days_count_from_the_last_good_of_the_order() {
        Purchase purchase = Purchase.german()
                .order(order -> order.withLine(LineFacts.of("OTHER", Money.parse("EUR 9.00"), 1)
                        .withDelivery(Instant.parse("2026-06-11T10:00:00Z"))));

        assertThat(lastDay(purchase.by(REFUSING, "2026-06-12"))).isEqualTo("2026-06-25");
        assertThat(purchase.by(REFUSING, "2026-06-12").window().anchor()).isEqualTo(Anchor.LAST_DELIVERY);
    }

    @Test
    void what_has_come_can_be_withdrawn_from_while_the_rest_is_still_to_come() {
        Purchase purchase =
                Purchase.german().order(order -> order.withLine(LineFacts.of("OTHER", Money.parse("EUR 9.00"), 1)));
        LineDecision months = purchase.by(REFUSING, "2026-09-04");

        assertThat(months.outcome()).isEqualTo(Outcome.YES);
        assertThat(months.window().lastDay()).isNull();
        assertThat(months.explanation().rule().key()).isEqualTo("returns.answer.lawful-open");
    }

    @Test
    void what_was_fetched_counts_as_received() {
        Purchase purchase = Purchase.in("DE", "Europe/Berlin", "2026-06-01");
        Purchase fetched = purchase.line(purchase.line().withPickup(Instant.parse("2026-06-04T10:00:00Z")));

        assertThat(lastDay(fetched.by(REFUSING, "2026-06-10"))).isEqualTo("2026-06-18");
    }

    @Test
    void counting_from_the_dispatch_cannot_cut_the_fourteen_days_after_the_receipt() {
        ReturnPolicy zara = ReturnPolicy.named("thirty days from the dispatch")
                .window(rules -> rules.otherwise(Window.days(30).after(Anchor.DISPATCH)))
                .floors(Floors.eu(GERMANY))
                .build();
        Purchase slow = Purchase.in("DE", "Europe/Berlin", "2026-06-01").sent("2026-06-02");

        assertThat(slow.by(zara, "2026-07-02").finding()).isEqualTo(Finding.ACCEPTED);
        assertThat(slow.by(zara, "2026-07-03").finding())
                .as("not closed: the law's days begin with the receipt")
                .isEqualTo(Finding.NOT_HANDED_OVER);
        LineDecision received = slow.received("2026-06-29").by(zara, "2026-07-05");
        assertThat(lastDay(received)).isEqualTo("2026-07-13");
        assertThat(received.raisedBy()).map(Right::article).contains("Directive 2011/83/EU, article 9");
        LineDecision quick = slow.received("2026-06-04").by(zara, "2026-06-10");
        assertThat(lastDay(quick)).isEqualTo("2026-07-02");
        assertThat(quick.raisedBy()).isEmpty();
    }

    @Test
    void what_has_not_come_is_cancelled_and_not_returned() {
        assertThat(Purchase.in("DE", "Europe/Berlin", "2026-06-01")
                        .by(REFUSING, "2026-06-02")
                        .finding())
                .isEqualTo(Finding.NOT_HANDED_OVER);
    }

    // Article 10: not informed.

    @Test
    void who_was_not_informed_has_twelve_months_more() {
        Purchase purchase = Purchase.german().ofOrder(Attributes.NOT_INFORMED, true);

        LineDecision late = purchase.by(REFUSING, "2026-12-01");
        assertThat(lastDay(late)).isEqualTo("2027-06-18");
        assertThat(late.raisedBy()).map(Right::article).contains("Directive 2011/83/EU, article 10");
        assertThat(kinds(late)).as("nor for use").containsExactly(Fee.Kind.RETURN_SHIPPING);
        assertThat(purchase.by(REFUSING, "2027-06-18").outcome()).isEqualTo(Outcome.YES);
        assertThat(purchase.by(REFUSING, "2027-06-19").outcome()).isEqualTo(Outcome.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-19, 2028-03-06", // the first end is Friday 5 March 2027; twelve months later is a Sunday
        "2027-02-20, 2028-03-08", // the first end is Saturday 6 March, so Monday the 8th: twelve months after that
        "2028-02-15, 2029-02-28" // the first end is 29 February
    })
    void the_twelve_months_begin_with_the_first_end(String received, String last) {
        Purchase purchase = Purchase.in("DE", "Europe/Berlin", "2027-01-04")
                .received(received)
                .ofOrder(Attributes.NOT_INFORMED, true);

        assertThat(lastDay(purchase.by(REFUSING, received, 16))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-05, 2026-06-19", // at once: fourteen days from then
        "2026-06-02, 2026-06-18", // before the receipt: no less than the first period
        "2026-09-01, 2026-09-15",
        "2027-06-03, 2027-06-17",
        "2027-06-17, 2027-06-18" // after the months it changes nothing
    })
    void who_is_informed_later_has_fourteen_days_from_then(String informed, String last) {
        Purchase purchase = Purchase.german()
                .ofOrder(Attributes.NOT_INFORMED, true)
                .ofOrder(Attributes.INFORMED_ON, LocalDate.parse(informed));

        assertThat(purchase.by(REFUSING, last, 23).outcome()).isEqualTo(Outcome.YES);
        assertThat(purchase.by(REFUSING, LocalDate.parse(last).plusDays(1).toString(), 0)
                        .outcome())
                .isEqualTo(Outcome.NO);
    }

    @Test
    void being_informed_before_everything_has_come_ends_nothing() {
        Purchase purchase = Purchase.german()
                .order(order -> order.withLine(LineFacts.of("OTHER", Money.parse("EUR 9.00"), 1)))
                .ofOrder(Attributes.NOT_INFORMED, true)
                .ofOrder(Attributes.INFORMED_ON, LocalDate.parse("2026-06-05"));

        assertThat(purchase.by(REFUSING, "2026-08-01").outcome()).isEqualTo(Outcome.YES);
    }

    // Articles 11, 11a, 13 and 14: what stands with it.

    @Test
    void nothing_but_the_way_back_and_the_loss_of_value_is_charged() {
        assertThat(kinds(Purchase.german().by(REFUSING, "2026-06-10")))
                .containsExactly(Fee.Kind.RETURN_SHIPPING, Fee.Kind.VALUE_LOSS);
    }

    @Test
    void a_way_back_whose_cost_was_not_stated_is_the_shops() {
        Purchase purchase = Purchase.german().ofOrder(Attributes.RETURN_COST_NOT_STATED, true);

        assertThat(kinds(purchase.by(REFUSING, "2026-06-10"))).containsExactly(Fee.Kind.VALUE_LOSS);
        assertThat(kinds(purchase.ofOrder(Attributes.NOT_INFORMED, true).by(REFUSING, "2027-01-10")))
                .as("in the twelve months too")
                .isEmpty();
    }

    @Test
    void store_credit_alone_gets_the_money_beside_it() {
        assertThat(Purchase.german().by(REFUSING, "2026-06-10").resolutions().list())
                .containsExactly(Resolution.STORE_CREDIT.withBonus(10), Resolution.REFUND);
    }

    @Test
    void nobody_has_to_approve_it_and_nothing_has_to_be_shown() {
        Control control = Purchase.german().by(REFUSING, "2026-06-10").control();

        assertThat(control.approval()).isEqualTo(Control.Approval.AUTOMATIC);
        assertThat(control.evidence()).isEmpty();
        assertThat(control.refund()).as("the proof of sending is enough").isEqualTo(RefundTrigger.FIRST_SCAN);
        assertThat(control.refundDays()).isEqualTo(14);
        assertThat(control.sendBack()).isEqualTo(Deadline.afterAcceptance(14));
        assertThat(control.inspection())
                .as("the shop may look, for the loss of value")
                .isEqualTo(Inspection.LAB);
    }

    @Test
    void what_is_kinder_than_the_law_stays() {
        ReturnPolicy kind = ReturnPolicy.named("kind")
                .window(rules -> rules.otherwise(Window.days(100)))
                .control(rules -> rules.otherwise(
                        Control.standard().withRefund(RefundTrigger.APPROVAL).withRefundDays(2)))
                .floors(Floors.eu(GERMANY))
                .build();
        LineDecision decision = Purchase.german().by(kind, "2026-06-10");

        assertThat(decision.control().refund()).isEqualTo(RefundTrigger.APPROVAL);
        assertThat(decision.control().refundDays()).isEqualTo(2);
        assertThat(decision.control().sendBack()).as("no limit").isNull();
        assertThat(decision.raisedBy()).isEmpty();
        assertThat(decision.rights()).extracting(Right::id).containsExactly("withdrawal");
    }

    @Test
    void goods_need_not_be_brought_to_a_store() {
        assertThat(Purchase.german().by(REFUSING, "2026-06-10").methods().list())
                .containsExactly(ReturnMethod.IN_STORE, ReturnMethod.OWN_CARRIER);
    }

    @Test
    void a_withdrawal_is_acknowledged_for_orders_since_19_june_2026() {
        assertThat(Purchase.german().by(REFUSING, "2026-06-10").duties())
                .extracting(Duty::kind)
                .containsExactly(Duty.Kind.REFUND_AFTER_NOTICE);
        assertThat(Purchase.in("DE", "Europe/Berlin", "2026-06-19")
                        .received("2026-06-22")
                        .by(REFUSING, "2026-06-23")
                        .duties())
                .extracting(Duty::kind)
                .containsExactly(Duty.Kind.ACKNOWLEDGE, Duty.Kind.REFUND_AFTER_NOTICE);
        assertThat(Purchase.german().by(REFUSING, "2026-08-10").duties()).isEmpty();
    }

    @Test
    void a_final_sale_a_tier_an_opened_box_and_a_block_list_cannot_defeat_it() {
        ReturnPolicy inventive = Shops.harsh(Eligibility.accept())
                .eligibility(rules -> rules.rule("final-sale")
                        .when(Attributes.FINAL_SALE.isTrue())
                        .then(Eligibility.refuse())
                        .rule("no-member")
                        .when(Condition.not(Condition.tier("silver", "gold")))
                        .then(Eligibility.refuse())
                        .rule("opened")
                        .when(Condition.not(Condition.goods(GoodsCondition.SEALED)))
                        .then(Eligibility.refuse())
                        .rule("serial-returner")
                        .when(Attributes.RETURN_RATE.atLeast(50).or(Attributes.LISTED.in("blocked")))
                        .then(Eligibility.review())
                        .otherwise(Eligibility.accept()))
                .floors(Floors.eu(GERMANY))
                .build();
        Purchase member = Purchase.german().ofOrder(Attributes.TIER, "gold").goods(GoodsCondition.SEALED);

        assertThat(List.of(
                        member.ofLine(Attributes.FINAL_SALE, true),
                        member.ofOrder(Attributes.TIER, ""),
                        member.goods(GoodsCondition.USED),
                        member.goods(GoodsCondition.DAMAGED),
                        member.ofOrder(Attributes.RETURN_RATE, 90L),
                        member.ofOrder(Attributes.LISTED, "blocked")))
                .allSatisfy(purchase -> {
                    assertThat(purchase.by(inventive, "2026-06-18").outcome()).isEqualTo(Outcome.YES);
                    assertThat(purchase.by(inventive, "2026-06-18").basis()).isEqualTo(LegalBasis.WITHDRAWAL);
                    assertThat(purchase.by(inventive, "2026-06-19").outcome()).isNotEqualTo(Outcome.YES);
                });
    }

    @Test
    void it_holds_although_the_shop_would_have_a_person_look() {
        ReturnPolicy reviewing = Shops.reviewing(Floors.eu(GERMANY));

        LineDecision lawful = Purchase.german().by(reviewing, "2026-06-18");
        assertThat(lawful.outcome()).isEqualTo(Outcome.YES);
        assertThat(lastDay(lawful)).as("until then it is sure").isEqualTo("2026-06-18");
        LineDecision after = Purchase.german().by(reviewing, "2026-06-19");
        assertThat(after.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(lastDay(after)).isEqualTo("2026-07-04");
        assertThat(after.raisedBy()).isEmpty();
        assertThat(kinds(after)).hasSize(Fee.Kind.values().length);
    }

    // Who is protected, and where.

    @Test
    void businesses_stores_other_countries_and_old_orders_are_not_protected() {
        Purchase protectedOne = Purchase.german();

        assertThat(List.of(
                        protectedOne.ofOrder(Attributes.BUSINESS, true),
                        protectedOne.ofOrder(Attributes.CHANNEL, "store"),
                        protectedOne.order(order -> order.withCountry("CH")),
                        Purchase.in("DE", "Europe/Berlin", "2014-06-12").received("2026-06-04")))
                .allSatisfy(purchase -> assertThat(
                                purchase.by(REFUSING, "2026-06-10").finding())
                        .isEqualTo(Finding.EXCLUDED));
        assertThat(protectedOne
                        .ofOrder(Attributes.CHANNEL, "app")
                        .by(REFUSING, "2026-06-10")
                        .outcome())
                .isEqualTo(Outcome.YES);
    }

    // Article 16: the exceptions, each with its neighbour.

    @ParameterizedTest
    @EnumSource(
            value = Exemption.class,
            names = {
                "SERVICE_PERFORMED",
                "MARKET_PRICE",
                "MIXED_INSEPARABLY",
                "ALCOHOL_AHEAD",
                "URGENT_REPAIR",
                "PERIODICAL",
                "PUBLIC_AUCTION",
                "DATED_SERVICE"
            })
    void what_article_16_exempts_outright_stays_refused(Exemption exemption) {
        Purchase exempt = Purchase.german().ofLine(Attributes.EXEMPTIONS, Exemption.codes(exemption));

        assertThat(exempt.by(REFUSING, "2026-06-10").finding()).isEqualTo(Finding.EXCLUDED);
        assertThat(exempt.because(ReturnReason.DEFECTIVE)
                        .by(REFUSING, "2026-06-10")
                        .outcome())
                .as("a fault is another matter")
                .isEqualTo(Outcome.YES);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trait.class,
            names = {"PERSONALISED", "MADE_TO_ORDER", "PERISHABLE"})
    void what_is_made_for_one_customer_or_spoils_stays_refused(Trait trait) {
        assertThat(with(trait).by(REFUSING, "2026-06-10").finding()).isEqualTo(Finding.EXCLUDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trait.class,
            names = {"GIFT", "GIFT_WRAPPED", "SEALED", "HAZARDOUS", "BULKY", "SECOND_HAND", "GIFT_CARD", "DIGITAL"})
    void what_only_the_shop_thinks_special_is_saved(Trait trait) {
        assertThat(with(trait)
                        .goods(GoodsCondition.UNUSED)
                        .by(REFUSING, "2026-06-10")
                        .outcome())
                .isEqualTo(Outcome.YES);
    }

    @ParameterizedTest
    @EnumSource(
            value = Exemption.class,
            names = {"HYGIENE_SEAL", "MEDIA_SEAL"})
    void a_broken_seal_ends_the_right_and_a_whole_one_does_not(Exemption seal) {
        Purchase sealed = Purchase.german().ofLine(Attributes.EXEMPTIONS, Exemption.codes(seal));

        assertThat(sealed.goods(GoodsCondition.UNUSED)
                        .by(REFUSING, "2026-06-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
        assertThat(sealed.goods(GoodsCondition.SEALED)
                        .by(REFUSING, "2026-06-10")
                        .outcome())
                .isEqualTo(Outcome.YES);
        assertThat(sealed.by(REFUSING, "2026-06-10").outcome())
                .as("not asked is not opened")
                .isEqualTo(Outcome.YES);
    }

    @Test
    void a_mattress_without_its_film_is_saved_as_the_court_has_said() {
        Purchase mattress = with(Trait.SEALED).goods(GoodsCondition.UNUSED);

        assertThat(mattress.by(REFUSING, "2026-06-10").outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void a_download_counts_from_the_order_and_ends_with_the_consent() {
        Purchase download = with(Trait.DIGITAL);

        assertThat(lastDay(download.by(REFUSING, "2026-06-10"))).isEqualTo("2026-06-15");
        assertThat(download.ofLine(Attributes.EXEMPTIONS, Exemption.codes(Exemption.DIGITAL_CONSENT))
                        .by(REFUSING, "2026-06-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
        assertThat(Purchase.german()
                        .ofLine(Attributes.EXEMPTIONS, Exemption.codes(Exemption.DIGITAL_CONSENT))
                        .by(REFUSING, "2026-06-10")
                        .outcome())
                .as("consent to a download means nothing for goods")
                .isEqualTo(Outcome.YES);
    }

    @Test
    void a_book_is_no_exception() {
        assertThat(Purchase.german()
                        .ofLine(Attributes.EXEMPTIONS, Exemption.codes(Exemption.BOOK))
                        .by(REFUSING, "2026-06-10")
                        .outcome())
                .isEqualTo(Outcome.YES);
    }

    // Directive (EU) 2019/771: conformity.

    @Test
    void a_fault_is_made_good_for_a_year_and_looked_at_for_another() {
        Purchase broken = Purchase.german().because(ReturnReason.DEFECTIVE);

        LineDecision first = broken.by(REFUSING, "2027-06-04");
        assertThat(first.outcome()).isEqualTo(Outcome.YES);
        assertThat(first.basis()).isEqualTo(LegalBasis.CONFORMITY);
        assertThat(first.fees().list()).isEmpty();
        assertThat(first.resolutions().list()).contains(Resolution.REPAIR, Resolution.REPLACEMENT);
        assertThat(first.control().evidence())
                .as("a fault may have to be shown")
                .contains(Evidence.PHOTO);
        LineDecision second = broken.by(REFUSING, "2027-06-05");
        assertThat(second.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(lastDay(second)).isEqualTo("2028-06-04");
        assertThat(second.explanation().rule().key()).isEqualTo("returns.answer.review-lawful");
        assertThat(broken.by(REFUSING, "2028-06-05").outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void a_fault_in_what_was_received_on_29_february_can_be_claimed_until_28_february() {
        Purchase broken = Purchase.in("DE", "Europe/Berlin", "2028-02-25")
                .received("2028-02-29")
                .because(ReturnReason.DEFECTIVE);

        assertThat(broken.by(REFUSING, "2030-02-28").outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(broken.by(REFUSING, "2030-03-01").outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void used_goods_have_one_year() {
        Purchase broken = with(Trait.SECOND_HAND).because(ReturnReason.DEFECTIVE);

        assertThat(broken.by(REFUSING, "2027-06-04").outcome()).isEqualTo(Outcome.YES);
        assertThat(broken.by(REFUSING, "2027-06-05").outcome()).isEqualTo(Outcome.NO);
        assertThat(Purchase.german()
                        .ofLine(Attributes.GRADE, "refurbished")
                        .because(ReturnReason.DEFECTIVE)
                        .by(REFUSING, "2027-06-05")
                        .outcome())
                .isEqualTo(Outcome.NO);
    }

    @Test
    void both_rights_stand_at_once_and_both_demands_hold() {
        LineDecision decision =
                Purchase.german().because(ReturnReason.WRONG_ITEM).by(REFUSING, "2026-06-10");

        assertThat(decision.rights())
                .extracting(Right::id)
                .containsExactly("withdrawal", "conformity", "conformity-shown");
        assertThat(decision.resolutions().list())
                .containsExactly(
                        Resolution.STORE_CREDIT.withBonus(10),
                        Resolution.REFUND,
                        Resolution.REPAIR,
                        Resolution.REPLACEMENT);
        assertThat(decision.fees().list()).isEmpty();
        assertThat(decision.control().refundDays()).isEqualTo(14);
        assertThat(lastDay(decision)).isEqualTo("2027-06-04");
    }

    @Test
    void what_is_bought_in_a_store_is_made_good_too() {
        Purchase broken = Purchase.german().ofOrder(Attributes.CHANNEL, "store").because(ReturnReason.DEFECTIVE);

        assertThat(broken.by(REFUSING, "2026-12-01").outcome()).isEqualTo(Outcome.YES);
        assertThat(broken.because(ReturnReason.LATE).by(REFUSING, "2026-06-10").finding())
                .as("late is no fault of the goods")
                .isEqualTo(Finding.EXCLUDED);
        assertThat(broken.ofOrder(Attributes.BUSINESS, true)
                        .by(REFUSING, "2026-06-10")
                        .finding())
                .isEqualTo(Finding.EXCLUDED);
    }

    @Test
    void the_explanation_names_what_the_law_forbids_and_adds() {
        assertThat(Purchase.german()
                        .by(Shops.reviewing(Floors.eu(GERMANY)), "2026-06-10")
                        .explanation()
                        .facts())
                .extracting(phrase -> phrase.key())
                .contains("returns.fact.law-fees", "returns.fact.law-resolutions", "returns.fact.last-delivered");
    }

    private static Purchase with(Trait trait) {
        return Purchase.german().ofLine(Attributes.TRAITS, Set.of(trait.code()));
    }

    private static String lastDay(LineDecision decision) {
        return String.valueOf(decision.window().lastDay());
    }

    private static List<Fee.Kind> kinds(LineDecision decision) {
        return decision.fees().list().stream().map(Fee::kind).toList();
    }
}
