package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.always;
import static dev.aftercart.returns.Condition.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Window;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PolicyDraftTest {

    @Test
    void a_policy_without_default_is_no_policy() {
        PolicyDraft draft = ReturnPolicy.named("standard")
                .eligibility(rules -> rules.rule("sale")
                        .when(tag("sale"))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules);

        assertThatThrownBy(draft::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no default; end with otherwise(), so that every request gets an answer");
    }

    @Test
    void every_fault_is_reported_at_once_with_its_rule() {
        Parsed<ReturnPolicy> checked = ReturnPolicy.named(" ")
                .eligibility(rules -> rules.rule("sale")
                        .when(tag("gift"))
                        .then(Eligibility.refuse())
                        .rule("Old Stock")
                        .then(Eligibility.refuse())
                        .rule("all")
                        .when(always())
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.rule("sale")
                        .when(tag("sale"))
                        .then(Window.days(-3))
                        .rule("winter")
                        .when(tag("winter"))
                        .forOrdersFrom(LocalDate.parse("2026-12-01"))
                        .forOrdersUntil(LocalDate.parse("2026-11-01"))
                        .then(Window.days(30))
                        .otherwise(Window.days(30))
                        .rule("otherwise")
                        .when(tag("y"))
                        .then(Window.days(40_000)))
                .check();

        assertThat(checked.value()).isEmpty();
        assertThat(checked.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a policy needs a name, but it was blank",
                        "rules[0] sale: a window is 0 to 36500 days, but was -3",
                        "rules[1] sale: the id \"sale\" is taken by a rule before it",
                        "rules[2] Old Stock: a rule's id is lower case letters and digits, with - or _ between, at most"
                                + " 64 characters",
                        "rules[2] Old Stock: there is no condition; say when(...), or otherwise() for the default",
                        "rules[3] all: this fits everything, so no rule after it can apply; write it as otherwise()",
                        "rules[4] winter: a rule cannot end on 2026-11-01 before it begins on 2026-12-01",
                        "rules[5] otherwise: the default has no condition; write a rule before it instead",
                        "rules[6] otherwise: this can never apply, since it comes after otherwise()",
                        "rules[6] otherwise: the id \"otherwise\" is taken by a rule before it",
                        "rules[6] otherwise: the id \"otherwise\" is kept for the default",
                        "rules[6] otherwise: a window is 0 to 36500 days, but was 40000");
    }

    @Test
    void a_checked_policy_keeps_its_rules_in_order_with_the_default_last() {
        ReturnPolicy policy = ReturnPolicy.named("standard")
                .eligibility(rules -> rules.rule("sale")
                        .when(tag("sale"))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.rule("gift")
                        .when(tag("gift"))
                        .then(Window.days(60))
                        .otherwise(Window.days(30)))
                .build();

        assertThat(policy.table(Facet.ELIGIBILITY).rules())
                .extracting(Rule::id)
                .containsExactly("sale", "gift", "otherwise");
        assertThat(policy.name()).isEqualTo("standard");
    }

    @Test
    void two_policies_written_alike_are_equal() {
        assertThat(ReturnPolicy.named("a")
                        .window(rules -> rules.otherwise(Window.days(30)))
                        .build())
                .isEqualTo(ReturnPolicy.named("a")
                        .window(rules -> rules.otherwise(Window.days(30)))
                        .build())
                .isNotEqualTo(ReturnPolicy.named("a")
                        .window(rules -> rules.otherwise(Window.days(31)))
                        .build());
    }
}
