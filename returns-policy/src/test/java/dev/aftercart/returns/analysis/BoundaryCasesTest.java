package dev.aftercart.returns.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.Finding;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Rule;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Window;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BoundaryCasesTest {

    private static final ReturnPolicy POLICY = ReturnPolicy.named("standard")
            .eligibility(rules -> rules.rule("many")
                    .when(Attributes.RETURNS_IN_90_DAYS.atLeast(5))
                    .then(Eligibility.review())
                    .otherwise(Eligibility.accept()))
            .window(rules -> rules.otherwise(Window.days(30)))
            .fees(rules -> rules.rule("dear")
                    .when(Attributes.PRICE.atLeast(Money.parse("SAR 100.00")))
                    .then(Fees.none())
                    .otherwise(Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("SAR 9.00"))))))
            .build();

    @Test
    void there_is_a_case_for_each_rule_and_for_both_sides_of_each_bound() {
        Map<String, Case> cases = BoundaryCases.of(POLICY).cases();

        assertThat(cases)
                .containsOnlyKeys(
                        "eligibility/many",
                        "eligibility/otherwise",
                        "eligibility/returns-in-90-days/4",
                        "eligibility/returns-in-90-days/5",
                        "window/otherwise",
                        "fees/dear",
                        "fees/otherwise",
                        "fees/price/SAR-99.99",
                        "fees/price/SAR-100.00",
                        "window/1/last-day",
                        "window/1/day-after");
        assertThat(finding(cases, "window/1/last-day")).isEqualTo(Finding.ACCEPTED);
        assertThat(finding(cases, "window/1/day-after")).isEqualTo(Finding.WINDOW_CLOSED);
        assertThat(finding(cases, "eligibility/returns-in-90-days/4")).isEqualTo(Finding.ACCEPTED);
        assertThat(finding(cases, "eligibility/returns-in-90-days/5")).isEqualTo(Finding.TO_REVIEW);
        assertThat(of(cases, "fees/price/SAR-99.99").line().unitPrice()).isEqualTo(Money.parse("SAR 99.99"));
    }

    @Test
    void every_rule_that_ever_decides_has_a_case_that_it_decides() {
        long seed = System.nanoTime();
        System.out.println("boundary seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            ReturnPolicy policy = SmallPolicies.draw(random);
            Map<String, Case> cases = BoundaryCases.of(policy).cases();
            for (Facet<?> facet : Facet.all()) {
                Set<String> named = new HashSet<>();
                for (Rule<?> rule : policy.table(facet).rules()) {
                    String name = facet.name() + "/" + rule.id();
                    if (cases.containsKey(name)) {
                        named.add(rule.id());
                        assertThat(policy.table(facet).winner(of(cases, name)).map(Rule::id))
                                .as("seed %s, policy %s", seed, i)
                                .contains(rule.id());
                    }
                }
                Set<String> winners = new HashSet<>();
                new BruteForce(policy)
                        .cases()
                        .values()
                        .forEach(asked -> policy.table(facet).winner(asked).ifPresent(rule -> winners.add(rule.id())));
                assertThat(named).as("seed %s, policy %s", seed, i).isEqualTo(winners);
            }
        }
    }

    @Test
    void too_small_a_budget_gives_fewer_cases_and_says_so() {
        assertThat(BoundaryCases.of(POLICY, 1).isComplete()).isFalse();
    }

    private static Case of(Map<String, Case> cases, String name) {
        return Objects.requireNonNull(cases.get(name), name);
    }

    private static Finding finding(Map<String, Case> cases, String name) {
        Case asked = of(cases, name);
        return POLICY.decide(asked.request(), asked.at()).lines().get(0).finding();
    }
}
