package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.method;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeesTest {

    private static final Instant DELIVERED = Instant.parse("2026-03-01T10:00:00Z");

    private static final ReturnPolicy POLICY = ReturnPolicy.named("fees")
            .tiers("gold")
            .window(rules -> rules.otherwise(Window.days(30)))
            .methods(rules -> rules.otherwise(
                    Choice.of(ReturnMethod.IN_STORE, ReturnMethod.QR_DROP_OFF, ReturnMethod.HOME_PICKUP)))
            .resolutions(rules -> rules.otherwise(Choice.of(Resolution.REFUND, Resolution.STORE_CREDIT.withBonus(10))))
            .fees(rules -> rules.rule("cameras")
                    .when(categoryUnder("cameras"))
                    .then(Fees.of(Fee.of(Fee.Kind.RESTOCKING, Charge.percent(15).atLeast(Money.parse("USD 5.00")))
                            .perPiece()))
                    .rule("pickup")
                    .when(method(ReturnMethod.HOME_PICKUP))
                    .then(Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.actual())))
                    .rule("drop-off")
                    .when(method(ReturnMethod.QR_DROP_OFF))
                    .then(Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("USD 4.95")))))
                    .otherwise(Fees.none()))
            .overlay(
                    "members",
                    overlay -> overlay.fees(rules -> rules.rule("gold")
                            .when(Condition.tier("gold"))
                            .then(Adjustment.waive(Fee.Kind.RETURN_SHIPPING))))
            .build();

    @Test
    void each_way_back_has_its_price() {
        LineDecision decision = decide("", "LAMP", 1);

        assertThat(decision.charges()).isEmpty();
        assertThat(decision.by(ReturnMethod.IN_STORE).charges()).isEmpty();
        assertThat(decision.by(ReturnMethod.QR_DROP_OFF).charges())
                .extracting(ChargedFee::amount)
                .containsExactly(Money.parse("USD 4.95"));
        assertThat(decision.by(ReturnMethod.HOME_PICKUP).charges())
                .extracting(ChargedFee::amount)
                .containsExactly((Money) null);
    }

    @Test
    void a_member_does_not_pay_the_way_back() {
        assertThat(decide("gold", "LAMP", 1).by(ReturnMethod.QR_DROP_OFF).charges())
                .isEmpty();
    }

    @Test
    void a_share_of_the_price_is_taken_for_each_piece_and_never_below_its_least() {
        assertThat(amount(decide("", "CAMERA", 2))).isEqualTo(Money.parse("USD 59.98"));
        assertThat(amount(decide("", "STRAP", 2))).isEqualTo(Money.parse("USD 10.00"));
    }

    @Test
    void the_choice_is_best_first_and_says_what_is_added() {
        assertThat(decide("", "LAMP", 1).resolutions().list())
                .extracting(Resolution::code, Resolution::bonus)
                .containsExactly(tuple("refund", 0), tuple("store-credit", 1000));
    }

    @Test
    void a_fee_on_the_whole_return_is_paid_once_and_fees_on_pieces_add_up() {
        ReturnRequest request = ReturnRequest.of(order(""))
                .line("LAMP", 1)
                .with(Attributes.METHOD, "qr-drop-off")
                .line("LAMP", 1)
                .with(Attributes.METHOD, "qr-drop-off")
                .line("CAMERA", 1)
                .line("STRAP", 1);
        List<ChargedFee> charges = POLICY.decide(request, DELIVERED).charges();

        assertThat(charges)
                .extracting(charge -> charge.fee().kind())
                .containsExactly(Fee.Kind.RETURN_SHIPPING, Fee.Kind.RESTOCKING);
        assertThat(charges)
                .extracting(ChargedFee::amount)
                .containsExactly(Money.parse("USD 4.95"), Money.parse("USD 34.99"));
    }

    @Test
    void a_fee_in_another_currency_is_not_made_up() {
        ReturnFacts abroad = ReturnFacts.of(DELIVERED, ZoneId.of("UTC"))
                .withLine(LineFacts.of("LAMP", Money.parse("EUR 20.00"), 1).withDelivery(DELIVERED));
        ReturnRequest request = ReturnRequest.of(abroad).line("LAMP", 1).with(Attributes.METHOD, "qr-drop-off");

        assertThat(POLICY.decide(request, DELIVERED).charges())
                .extracting(ChargedFee::amount)
                .containsExactly((Money) null);
    }

    @Test
    void what_an_inspection_fixes_later_has_a_limit_that_is_never_above_the_price() {
        Charge half = Charge.upTo(Charge.percent(50));
        Charge forty = Charge.upTo(Charge.flat(Money.parse("USD 40.00")));

        LineDecision lamps = charging(Fee.of(Fee.Kind.VALUE_LOSS, half).perPiece(), 2, 1);
        assertThat(lamps.charges()).singleElement().satisfies(charge -> {
            assertThat(charge.amount()).isNull();
            assertThat(charge.most()).isEqualTo(Money.parse("USD 20.00"));
        });
        assertThat(charging(Fee.of(Fee.Kind.VALUE_LOSS, forty), 1, 1).charges())
                .extracting(ChargedFee::most)
                .containsExactly(Money.parse("USD 20.00"));
        assertThat(charging(Fee.of(Fee.Kind.VALUE_LOSS, forty).perPiece(), 2, 1).charges())
                .extracting(ChargedFee::most)
                .containsExactly(Money.parse("USD 40.00"));
        assertThat(Texts.of(ReturnPhrases.bundle()).render(lamps.explanation(), Locale.ENGLISH))
                .contains("You pay up to $20.00 for loss of value, depending on how it comes back.");
    }

    @Test
    void of_two_lines_the_limits_are_added_up_too_and_what_is_known_of_one_alone_is_known_of_neither() {
        ReturnPolicy policy = ReturnPolicy.named("p")
                .window(rules -> rules.otherwise(Window.days(30)))
                .fees(rules -> rules.rule("cameras")
                        .when(categoryUnder("cameras"))
                        .then(Fees.of(Fee.of(Fee.Kind.VALUE_LOSS, Charge.upTo(Charge.percent(10)))
                                .perPiece()))
                        .otherwise(Fees.of(Fee.of(Fee.Kind.VALUE_LOSS, Charge.flat(Money.parse("USD 3.00"))))))
                .build();
        ReturnRequest request =
                ReturnRequest.of(order("")).line("LAMP", 1).line("STRAP", 1).line("CAMERA", 1);

        Decision decision = policy.decide(request, DELIVERED);

        assertThat(decision.charges()).singleElement().satisfies(charge -> {
            assertThat(charge.amount()).isNull();
            assertThat(charge.most()).isEqualTo(Money.parse("USD 23.90"));
        });
        assertThat(decision.toJson()).contains("{\"fee\":\"value-loss\",\"at-most\":\"USD 20.00\",\"per\":\"piece\"}");
    }

    @Test
    void a_fee_for_each_parcel_is_paid_as_often_as_there_are_parcels_and_not_again_for_each_line() {
        Fee fee = Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("USD 4.95")));

        assertThat(charging(fee.perParcel(), 2, 1).charges())
                .extracting(ChargedFee::amount)
                .containsExactly(Money.parse("USD 4.95"));
        assertThat(charging(fee.perParcel(), 2, 3).charges())
                .extracting(ChargedFee::amount)
                .containsExactly(Money.parse("USD 14.85"));
        ReturnRequest request = ReturnRequest.of(order(""))
                .line("LAMP", 1)
                .with(Attributes.PARCELS, 2L)
                .line("STRAP", 1)
                .with(Attributes.PARCELS, 2L);
        assertThat(policy(fee.perParcel()).decide(request, DELIVERED).charges())
                .extracting(ChargedFee::amount)
                .containsExactly(Money.parse("USD 9.90"));
        assertThatThrownBy(() -> Fee.of(Fee.Kind.RESTOCKING, Charge.percent(5)).perParcel())
                .hasMessageStartingWith("a fee for each parcel is an amount or the actual cost");
        assertThatThrownBy(() -> Charge.upTo(Charge.actual()))
                .hasMessageStartingWith("a fee goes up to an amount or a percentage");
    }

    private static ReturnPolicy policy(Fee fee) {
        return ReturnPolicy.named("p")
                .window(rules -> rules.otherwise(Window.days(30)))
                .fees(rules -> rules.otherwise(Fees.of(fee)))
                .build();
    }

    private static LineDecision charging(Fee fee, int quantity, long parcels) {
        ReturnRequest request =
                ReturnRequest.of(order("")).line("LAMP", quantity).with(Attributes.PARCELS, parcels);
        return policy(fee).decide(request, DELIVERED).lines().get(0);
    }

    @Test
    void impossible_fees_are_refused_where_they_are_written() {
        assertThatThrownBy(() -> Charge.flat(Money.parse("USD -1")))
                .hasMessage("a fee must not be negative, but was USD -1.00");
        assertThatThrownBy(() -> Charge.percent(101)).hasMessage("a share is 0 to 100 percent, but was 101.0");
        Fee handling = Fee.of(Fee.Kind.HANDLING, Charge.actual());
        assertThatThrownBy(() -> Fees.of(handling, handling)).hasMessage("there are two fees for HANDLING; give one");
    }

    private static @Nullable Money amount(LineDecision decision) {
        return decision.charges().get(0).amount();
    }

    private static LineDecision decide(String tier, String sku, int quantity) {
        return POLICY.decide(ReturnRequest.of(order(tier)).line(sku, quantity), DELIVERED)
                .lines()
                .get(0);
    }

    private static ReturnFacts order(String tier) {
        return ReturnFacts.of(DELIVERED, ZoneId.of("UTC"))
                .with(Attributes.TIER, tier)
                .withLine(LineFacts.of("LAMP", Money.parse("USD 20.00"), 2).withDelivery(DELIVERED))
                .withLine(LineFacts.of("CAMERA", Money.parse("USD 199.95"), 2)
                        .withCategory("cameras")
                        .withDelivery(DELIVERED))
                .withLine(LineFacts.of("STRAP", Money.parse("USD 9.00"), 2)
                        .withCategory("cameras/straps")
                        .withDelivery(DELIVERED));
    }
}
