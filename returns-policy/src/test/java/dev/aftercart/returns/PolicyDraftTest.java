package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.country;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.tag;
import static dev.aftercart.returns.Condition.tier;
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
    void rules_that_leave_a_request_without_an_answer_are_told_with_an_example() {
        PolicyDraft draft = ReturnPolicy.named("standard")
                .window(rules -> rules.rule("sale")
                        .when(tag("sale").and(country("SA")))
                        .then(Window.days(3))
                        .rule("rest")
                        .when(not(country("SA")))
                        .then(Window.days(30)));

        assertThatThrownBy(draft::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window: no rule fits this request: country SA, not tag sale; end with otherwise(...)");
    }

    @Test
    void rules_that_cover_every_request_need_no_default() {
        ReturnPolicy policy = ReturnPolicy.named("standard")
                .window(rules -> rules.rule("sale")
                        .when(tag("sale"))
                        .then(Window.days(3))
                        .rule("rest")
                        .when(not(tag("sale")))
                        .then(Window.days(30)))
                .build();

        assertThat(policy.table(Facet.WINDOW).rules()).hasSize(2);
    }

    @Test
    void what_never_comes_needs_no_rule() {
        PolicyDraft draft = ReturnPolicy.named("standard")
                .window(rules -> rules.rule("sale").when(tag("sale")).then(Window.days(3)));

        assertThat(draft.check().value()).isEmpty();
        assertThat(draft.never(not(tag("sale"))).check().value()).isPresent();
    }

    @Test
    void a_policy_without_a_window_is_no_policy() {
        assertThatThrownBy(() -> ReturnPolicy.named("standard").build())
                .hasMessage("window: there are no rules for the window; say at least otherwise(...)");
        assertThatThrownBy(() ->
                        ReturnPolicy.named("standard").window(rules -> rules).build())
                .hasMessage("window: there are no rules for the window; say at least otherwise(...)");
    }

    @Test
    void every_fault_is_reported_at_once_with_its_rule() {
        Parsed<ReturnPolicy> checked = ReturnPolicy.named(" ")
                .tiers("gold", "gold")
                .eligibility(rules -> rules.rule("sale")
                        .when(tag("sale"))
                        .then(Eligibility.refuse())
                        .rule("sale")
                        .when(tag("gift"))
                        .then(Eligibility.refuse())
                        .rule("Old Stock")
                        .then(Eligibility.refuse())
                        .rule("winter")
                        .when(tag("winter"))
                        .forOrdersFrom(LocalDate.parse("2026-12-01"))
                        .forOrdersUntil(LocalDate.parse("2026-11-01"))
                        .then(Eligibility.review())
                        .otherwise(Eligibility.accept())
                        .rule("otherwise")
                        .when(tag("y"))
                        .then(Eligibility.accept()))
                .overlay("season", overlay -> overlay)
                .check();

        assertThat(checked.value()).isEmpty();
        assertThat(checked.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a policy needs a name, but it was blank",
                        "tiers: a tier has a name of its own, but there was \"gold\"",
                        "eligibility[3] winter: a rule cannot end on 2026-11-01 before it begins on 2026-12-01",
                        "eligibility[1] sale: the id \"sale\" is taken by a rule before it",
                        "eligibility[2] Old Stock: a rule's id is lower case letters and digits, with - or _ between,"
                                + " at most 64 characters",
                        "eligibility[2] Old Stock: there is no condition; say when(...), or otherwise(...) for the default",
                        "eligibility[5] otherwise: this can never apply, since it comes after the default",
                        "eligibility[5] otherwise: the id \"otherwise\" is taken by a rule before it",
                        "eligibility[5] otherwise: the id \"otherwise\" is kept for the default, which has no condition"
                                + " and is always in force",
                        "overlays.season: it changes nothing; give it rules, or leave it out",
                        "window: there are no rules for the window; say at least otherwise(...)");
    }

    @Test
    void what_rules_ask_for_must_be_declared() {
        Parsed<ReturnPolicy> checked = ReturnPolicy.named("standard")
                .tiers("silver", "gold")
                .attributes(Attribute.flag("gift", Attribute.Scope.ORDER))
                .window(rules -> rules.rule("wedding")
                        .when(Attribute.flag("wedding", Attribute.Scope.ORDER).isTrue())
                        .then(Window.days(90))
                        .rule("platinum")
                        .when(tier("platinum"))
                        .then(Window.days(90))
                        .otherwise(Window.days(30)))
                .check();
        assertThat(checked.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("attributes.gift: \"gift\" is known already; use the one that is there");

        assertThat(ReturnPolicy.named("standard")
                        .tiers("silver", "gold")
                        .window(rules -> rules.rule("wedding")
                                .when(Attribute.flag("wedding", Attribute.Scope.ORDER)
                                        .isTrue()
                                        .or(tier("platinum")))
                                .then(Window.days(90))
                                .otherwise(Window.days(30)))
                        .check()
                        .diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "attributes: \"wedding\" is asked for, but not declared",
                        "tiers: \"platinum\" is none of the tiers [silver, gold]");
    }

    @Test
    void a_checked_policy_keeps_its_rules_in_order_with_the_default_last() {
        ReturnPolicy policy = ReturnPolicy.named("standard")
                .window(rules -> rules.rule("sale")
                        .when(tag("sale"))
                        .then(Window.days(3))
                        .rule("gift")
                        .when(tag("gift"))
                        .then(Window.days(60))
                        .otherwise(Window.days(30)))
                .build();

        assertThat(policy.table(Facet.WINDOW).rules())
                .extracting(Rule::id)
                .containsExactly("sale", "gift", "otherwise");
        assertThat(policy.name()).isEqualTo("standard");
    }

    @Test
    void an_impossible_window_is_refused_where_it_is_written() {
        assertThatThrownBy(() -> Window.days(-3)).hasMessage("a window is 0 to 36500 days, but was -3");
        assertThatThrownBy(() -> Window.days(40_000)).hasMessage("a window is 0 to 36500 days, but was 40000");
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

    @Test
    void an_overlay_of_tables_without_rules_changes_nothing_and_is_none() {
        assertThat(ReturnPolicy.named("standard")
                        .window(rules -> rules.otherwise(Window.days(30)))
                        .overlay(
                                "season",
                                overlay -> overlay.window(rules -> rules).fees(rules -> rules))
                        .check()
                        .diagnostics())
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains("it changes nothing");
    }
}
