package dev.aftercart.returns.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.returns.LineFacts;
import dev.aftercart.returns.ReturnFacts;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnRequest;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Window;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PolicyReplayTest {

    private static final CurrencyUnit SAR = CurrencyUnit.of("SAR");
    private static final Instant DELIVERED = Instant.parse("2026-03-02T10:00:00Z");

    private static ReturnPolicy policy(int days, String fee) {
        return ReturnPolicy.named("days-" + days)
                .window(rules -> rules.otherwise(Window.days(days)))
                .fees(rules ->
                        rules.otherwise(Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse(fee))))))
                .build();
    }

    private static PastRequest after(int days, String customer, String segment) {
        ReturnFacts order = ReturnFacts.of(DELIVERED.minusSeconds(86_400), ZoneOffset.UTC)
                .withLine(LineFacts.of("A", Money.parse("SAR 50.00"), 3).withDelivery(DELIVERED));
        Instant at = DELIVERED.plusSeconds(days * 86_400L);
        return new PastRequest(ReturnRequest.of(order).line("A", 2), at, customer, segment);
    }

    @Test
    void a_shorter_window_and_a_lower_fee_are_counted_by_money_customers_and_segments() {
        ReplayReport report = PolicyReplay.of(policy(14, "SAR 5.00"), policy(30, "SAR 9.00"))
                .over(Stream.of(
                        after(10, "one", "gold"),
                        after(20, "one", "gold"),
                        after(20, "two", "none"),
                        after(40, "three", "none")));

        assertThat(report.requests()).isEqualTo(4);
        assertThat(report.changed()).isEqualTo(4);
        assertThat(report.accepted()).isZero();
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.goodsRefused()).isEqualTo(Map.of(SAR, Money.parse("SAR 200.00")));
        assertThat(report.goodsAccepted()).isEmpty();
        assertThat(report.fees()).isEqualTo(Map.of(SAR, Money.parse("SAR -4.00")));
        assertThat(report.customers()).isEqualTo(3);
        assertThat(report.segments()).isEqualTo(Map.of("gold", 2L, "none", 2L));
    }

    @Test
    void the_same_policy_changes_nothing() {
        ReplayReport report = PolicyReplay.of(policy(14, "SAR 5.00"), policy(14, "SAR 5.00"))
                .over(Stream.of(after(10, "one", "gold"), after(20, "one", "gold")));

        assertThat(report.requests()).isEqualTo(2);
        assertThat(report.changed()).isZero();
        assertThat(report.fees()).isEmpty();
        assertThat(report.customers()).isZero();
    }
}
