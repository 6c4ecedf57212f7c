package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.method;
import static dev.aftercart.returns.Condition.reasonOf;
import static dev.aftercart.returns.Condition.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.order.Sku;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferedTermsTest {

    private static final Instant PLACED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant SOON = Instant.parse("2026-03-06T09:00:00Z");
    private static final Instant LATE = Instant.parse("2026-05-06T09:00:00Z");

    private static final ReturnPolicy POLICY = ReturnPolicy.named("standard")
            .eligibility(rules -> rules.rule("final-sale")
                    .when(tag("final-sale").and(reasonOf(ReturnReason.Group.REMORSE)))
                    .then(Eligibility.refuse())
                    .rule("hygiene")
                    .when(tag("hygiene"))
                    .then(Eligibility.refuse())
                    .otherwise(Eligibility.accept()))
            .window(rules -> rules.otherwise(Window.days(30)))
            .fees(rules -> rules.rule("cameras")
                    .when(categoryUnder("cameras"))
                    .then(Fees.of(
                            Fee.of(Fee.Kind.RESTOCKING, Charge.percent(10)).perPiece()))
                    .rule("pickup")
                    .when(method(ReturnMethod.HOME_PICKUP))
                    .then(Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("SAR 15.00")))))
                    .otherwise(Fees.none()))
            .resolutions(rules -> rules.rule("cameras")
                    .when(categoryUnder("cameras"))
                    .then(Choice.of(Resolution.REFUND))
                    .otherwise(Choice.of(Resolution.REFUND, Resolution.STORE_CREDIT.withBonus(10))))
            .methods(rules -> rules.otherwise(Choice.of(ReturnMethod.QR_DROP_OFF, ReturnMethod.HOME_PICKUP)))
            .build();

    @Test
    void goods_come_with_pieces_last_day_and_cost_and_each_way_back_with_its_own() {
        ReturnTerms terms = POLICY.terms(delivered(shirt()), SOON);

        assertThat(terms.goods())
                .containsExactly(new ReturnTerms.Goods(Sku.of("SHIRT"), 2, LocalDate.parse("2026-03-31"), null, null));
        assertThat(terms.methods())
                .extracting(ReturnTerms.Way::code, ReturnTerms.Way::cost)
                .containsExactly(
                        tuple("qr-drop-off", Money.parse("SAR 0.00")), tuple("home-pickup", Money.parse("SAR 15.00")));
        assertThat(terms.resolutions())
                .extracting(ReturnTerms.Way::code, ReturnTerms.Way::note)
                .containsExactly(
                        tuple("refund", null),
                        tuple("store-credit", Phrase.of("returns.terms.bonus").with("percent", "10")));
    }

    @Test
    void what_all_goods_have_is_offered_and_each_has_its_own_fee() {
        ReturnTerms terms = POLICY.terms(delivered(shirt(), camera()), SOON);

        assertThat(terms.goods()).extracting(ReturnTerms.Goods::cost).containsExactly(null, Money.parse("SAR 90.00"));
        assertThat(terms.resolutions()).extracting(ReturnTerms.Way::code).containsExactly("refund");
    }

    @Test
    void a_final_sale_is_offered_for_a_fault_alone_and_says_so() {
        ReturnTerms terms = POLICY.terms(delivered(shirt().withTags("final-sale")), SOON);

        assertThat(terms.goods())
                .extracting(ReturnTerms.Goods::pieces, ReturnTerms.Goods::note)
                .containsExactly(tuple(2, Phrase.of("returns.terms.faulty")));
    }

    @Test
    void what_cannot_go_back_says_why_and_takes_no_choice_from_the_rest() {
        ReturnTerms terms = POLICY.terms(delivered(shirt(), camera().withTags("hygiene")), SOON);

        assertThat(terms.goods()).extracting(ReturnTerms.Goods::pieces).containsExactly(2, 0);
        assertThat(note(terms, 1)).isNotNull().extracting(Phrase::key).isEqualTo("returns.answer.excluded");
        assertThat(terms.resolutions()).hasSize(2);
    }

    @Test
    void after_the_last_day_nothing_is_offered() {
        ReturnTerms terms = POLICY.terms(delivered(shirt()), LATE);

        assertThat(terms.goods()).extracting(ReturnTerms.Goods::pieces).containsExactly(0);
        assertThat(note(terms, 0)).isNotNull().extracting(Phrase::key).isEqualTo("returns.answer.closed");
        assertThat(terms.resolutions()).isEmpty();
        assertThat(terms.methods()).isEmpty();
    }

    @Test
    void what_the_customer_does_not_have_or_has_asked_to_send_back_is_left_out() {
        Order order = delivered(shirt());
        Order asked = after(order, SOON, o -> o.returns().requested("R1", Items.of(Sku.of("SHIRT"), 2), "too_small"));

        assertThat(POLICY.terms(placed(shirt()), SOON).goods()).isEmpty();
        assertThat(POLICY.terms(asked, SOON).goods()).isEmpty();
    }

    private static @Nullable Phrase note(ReturnTerms terms, int index) {
        return terms.goods().get(index).note();
    }

    private static Line shirt() {
        return Line.of(Sku.of("SHIRT"), "Linen shirt", 2, Money.parse("SAR 149.00"));
    }

    private static Line camera() {
        return Line.of(Sku.of("CAMERA"), "Camera", 1, Money.parse("SAR 900.00")).withCategory("cameras");
    }

    private static Order placed(Line... lines) {
        OrderDraft draft = Order.place("1001").at(PLACED);
        List.of(lines).forEach(draft::line);
        return Order.fold(draft.number(), draft.events(PLACED));
    }

    private static Order delivered(Line... lines) {
        Items all = Items.NONE;
        for (Line line : lines) {
            all = all.plus(Items.of(line.sku(), line.quantity()));
        }
        Items items = all;
        return after(placed(lines), PLACED, o -> o.provided(items));
    }

    private static Order after(Order order, Instant at, OrderCommand command) {
        Proposal proposal = command.propose(new OrderCommands(order, at, null));
        return order.with(((Proposal.Events) proposal).events());
    }
}
