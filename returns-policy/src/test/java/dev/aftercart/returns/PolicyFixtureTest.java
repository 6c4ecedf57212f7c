package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.returns.analysis.BoundaryCases;
import dev.aftercart.returns.analysis.PolicyAnalysis;
import dev.aftercart.returns.analysis.PolicyFinding;
import dev.aftercart.returns.floor.Floors;
import dev.aftercart.returns.terms.Outcome;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies of real shops: each decided case by case, and all held to the same laws. */
class PolicyFixtureTest {

    static Stream<PolicyFixture> fixtures() {
        return PolicyFixture.all().stream();
    }

    static Stream<FixtureRow> rows() {
        return fixtures().flatMap(fixture -> fixture.rows().stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_is_decided_as_it_says(FixtureRow row) {
        LineDecision decision = row.decide();
        Map<String, String> shown = new LinkedHashMap<>(row.expected());
        shown.replaceAll((column, any) -> FixtureRow.shown(decision, column));

        assertThat(shown).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void every_rule_decides_some_row(PolicyFixture fixture) {
        Set<String> rules = new HashSet<>();
        Set<String> deciding = new HashSet<>();
        for (Facet<?> facet : Facet.all()) {
            fixture.policy().table(facet).rules().forEach(rule -> rules.add(facet.name() + "/" + rule.id()));
            for (FixtureRow row : fixture.rows()) {
                LineDecision decision = row.decide();
                Case asked = new Case(decision.asked(), decision.at());
                fixture.policy()
                        .table(facet)
                        .winner(asked)
                        .ifPresent(rule -> deciding.add(facet.name() + "/" + rule.id()));
                for (Overlay overlay : fixture.policy().overlays()) {
                    if (overlay.validity().covers(asked.order())) {
                        overlay.table(facet)
                                .winner(asked)
                                .ifPresent(rule -> deciding.add(overlay.name() + "/" + facet.name() + "/" + rule.id()));
                    }
                }
            }
            fixture.policy()
                    .overlays()
                    .forEach(overlay -> overlay.table(facet)
                            .rules()
                            .forEach(rule -> rules.add(overlay.name() + "/" + facet.name() + "/" + rule.id())));
        }
        assertThat(deciding).containsExactlyInAnyOrderElementsOf(rules);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void the_analysis_finds_what_is_argued_beside_the_policy_and_nothing_else(PolicyFixture fixture) {
        PolicyAnalysis analysis = PolicyAnalysis.of(fixture.policy());

        List<String> arguing = analysis.findings().stream()
                .flatMap(finding -> fixture.arguing(finding.toString()))
                .toList();
        assertThat(arguing).hasSameSizeAs(analysis.findings());
        assertThat(Set.copyOf(arguing)).isEqualTo(fixture.findings().keySet());
        for (PolicyFinding finding : analysis.findings()) {
            assertThat(fixture.arguing(finding.toString()))
                    .as(finding.toString())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void the_document_is_written_and_read_again(PolicyFixture fixture) {
        ReturnPolicy policy = fixture.policy();
        Floor[] floors = Floors.all().toArray(Floor[]::new);

        ReturnPolicy fromYaml = ReturnPolicy.read(policy.toYaml(), floors).orThrow();
        assertThat(fromYaml).isEqualTo(policy);
        assertThat(fromYaml.fingerprint()).isEqualTo(policy.fingerprint());
        assertThat(ReturnPolicy.read(policy.toJson(), floors).orThrow()).isEqualTo(policy);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_day_of_the_receipt_is_the_first_day_and_the_day_after_the_last_is_too_late(FixtureRow row) {
        LineDecision decision = row.decide();
        LocalDate last = decision.window().lastDay();
        if (decision.outcome() == Outcome.NO || last == null) {
            return;
        }
        LocalDate received = LocalDate.parse(row.fact("received"));

        assertThat(row.decideAt(received, LocalTime.of(15, 0)).outcome()).isEqualTo(decision.outcome());
        assertThat(row.decideAt(last, LocalTime.MAX).outcome()).isEqualTo(decision.outcome());
        assertThat(row.decideAt(last.plusDays(1), LocalTime.MIN).outcome()).isGreaterThan(decision.outcome());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_is_excluded_when_it_is_not_wanted_is_taken_back_when_it_is_faulty(FixtureRow row) {
        if (row.decide().finding() == Finding.EXCLUDED) {
            LineDecision faulty = row.with("reason", "fault/defective")
                    .decideAt(LocalDate.parse(row.fact("received")), LocalTime.MAX);

            assertThat(faulty.finding()).isEqualTo(Finding.ACCEPTED);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void boundary_cases_are_decided_as_the_rules_read_and_close_on_their_day(PolicyFixture fixture) {
        ReturnPolicy policy = fixture.policy();
        BoundaryCases boundaries = BoundaryCases.of(policy);
        Map<String, Case> cases = boundaries.cases();

        assertThat(boundaries.isComplete()).isTrue();
        assertThat(cases).isNotEmpty();
        cases.forEach((name, asked) -> {
            for (Facet<?> facet : Facet.all()) {
                assertThat(policy.terms(facet, asked)).as(name).isEqualTo(policy.termsByReading(facet, asked));
            }
            if (name.endsWith("/last-day") && decide(policy, asked).outcome() != Outcome.NO) {
                Case after = Objects.requireNonNull(cases.get(name.replace("/last-day", "/day-after")));
                assertThat(decide(policy, after).outcome())
                        .as(name)
                        .isGreaterThan(decide(policy, asked).outcome());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_higher_tier_is_never_worse_off(PolicyFixture fixture) {
        ReturnPolicy policy = fixture.policy();
        List<ReturnQuestion> questions = new ArrayList<>();
        fixture.rows().forEach(row -> questions.add(row.question(row.decide().at())));
        BoundaryCases.of(policy)
                .cases()
                .values()
                .forEach(asked -> questions.add(new ReturnQuestion("", asked.request(), asked.at())));
        for (ReturnQuestion question : questions) {
            LineDecision below = asTier(policy, question, "");
            for (String tier : policy.domain().tiers()) {
                LineDecision above = asTier(policy, question, tier);
                assertThat(above.outcome()).as("%s %s", tier, question).isLessThanOrEqualTo(below.outcome());
                assertThat(lastDay(above)).as("%s %s", tier, question).isAfterOrEqualTo(lastDay(below));
                below = above;
            }
        }
    }

    private static LocalDate lastDay(LineDecision decision) {
        LocalDate day = decision.window().lastDay();
        LocalDate without = decision.window().unlimited() ? LocalDate.MAX : LocalDate.MIN;
        return day == null ? without : day;
    }

    private static LineDecision decide(ReturnPolicy policy, Case asked) {
        return policy.decide(asked.request(), asked.at()).lines().get(0);
    }

    private static LineDecision asTier(ReturnPolicy policy, ReturnQuestion question, String tier) {
        RequestedLine asked = question.request().lines().get(0);
        ReturnFacts order = asked.order().with(Attributes.TIER, tier);
        RequestedLine other = new RequestedLine(
                order, asked.line(), asked.quantity(), asked.before(), asked.reason(), asked.goods(), asked.stated());
        return policy.decide(ReturnRequest.of(other), question.at()).lines().get(0);
    }
}
