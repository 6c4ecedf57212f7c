package dev.aftercart.returns.analysis;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.country;
import static dev.aftercart.returns.Condition.goods;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.priceAtLeast;
import static dev.aftercart.returns.Condition.tag;
import static dev.aftercart.returns.Condition.tier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.Demands;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.LineDecision;
import dev.aftercart.returns.PolicyDraft;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.TableDraft;
import dev.aftercart.returns.Validity;
import dev.aftercart.returns.analysis.PolicyFinding.Kind;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.Window;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Sound policies of many sizes are not accused; with one fault planted in them, that fault alone is found. */
class SeededDefectsTest {

    private static final int POLICIES = 40;

    @Test
    void a_sound_policy_is_not_accused() {
        forAll(sound -> assertThat(PolicyAnalysis.of(sound.policy()).findings()).isEmpty());
    }

    @Test
    void a_gap_is_refused_before_there_is_a_policy() {
        forAll(sound -> assertThatThrownBy(() -> sound.draft()
                        .eligibility(rules -> rules.rule("sealed")
                                .when(goods(GoodsCondition.SEALED))
                                .then(Eligibility.accept()))
                        .build())
                .hasMessageContaining("no rule fits this request: goods other than sealed"));
    }

    @Test
    void a_rule_behind_rules_that_cover_it_is_found_with_their_names() {
        forAll(sound -> {
            String covered = "c" + sound.any();
            PolicyFinding found = only(
                    sound.withWindow(rules -> rules.rule("covered")
                            .when(categoryUnder(covered + "/below").and(not(tier("gold"))))
                            .then(Window.days(30))),
                    Kind.DEAD_RULE);

            assertThat(found.about()).containsExactly("covered", "category-" + covered);
            assertThat(decide(sound, example(found)).rule(Facet.WINDOW).id()).isEqualTo("category-" + covered);
        });
    }

    @Test
    void a_rule_for_cases_that_never_come_is_found() {
        forAll(sound -> {
            PolicyFinding found = only(
                    sound.withWindow(rules -> rules.rule("both")
                            .when(tier("gold").and(tier("silver")))
                            .then(Window.days(30))),
                    Kind.DEAD_RULE);

            assertThat(found.about()).containsExactly("both");
            assertThat(found.example()).isNull();
        });
    }

    @Test
    void a_rule_that_need_not_be_there_is_found() {
        forAll(sound -> assertThat(only(
                                sound.withWindow(rules -> rules.rule("elsewhere")
                                        .when(categoryUnder("elsewhere").and(not(tier("gold"))))
                                        .then(Window.days(30))),
                                Kind.REDUNDANT_RULE)
                        .about())
                .containsExactly("elsewhere"));
    }

    @Test
    void an_adjustment_that_changes_nothing_is_found() {
        forAll(sound -> {
            ReturnPolicy policy = sound.draft()
                    .overlay(
                            "more",
                            overlay -> overlay.fees(rules -> rules.rule("free")
                                    .when(priceAtLeast(Money.parse("SAR 600.00")))
                                    .then(Adjustment.waive(Fee.Kind.RETURN_SHIPPING))))
                    .build();

            PolicyFinding found = only(policy, Kind.REDUNDANT_RULE);
            assertThat(found.path()).isEqualTo("overlays.more.fees");
            assertThat(found.about()).containsExactly("free");
        });
    }

    @Test
    void rules_that_contradict_each_other_are_found() {
        forAll(sound -> {
            String category = "c" + sound.any();
            PolicyFinding found = only(
                    sound.withWindow(rules -> rules.rule("german")
                            .when(country("DE").and(not(tier("gold"))))
                            .then(Window.days(31))),
                    Kind.OVERLAP);

            assertThat(found.about()).startsWith("german").contains("category-" + category);
            assertThat(example(found).order().country()).isEqualTo("DE");
        });
    }

    @Test
    void an_outcome_that_nobody_gets_is_found() {
        forAll(sound -> {
            List<PolicyFinding> found = PolicyAnalysis.of(sound.withWindow(rules -> rules.rule("hidden")
                            .when(categoryUnder("c0").and(not(tier("gold"))))
                            .then(Window.unlimited())))
                    .findings();

            assertThat(found).extracting(PolicyFinding::kind).containsExactly(Kind.DEAD_RULE, Kind.UNREACHABLE_OUTCOME);
        });
    }

    @Test
    void attributes_that_make_no_difference_are_found() {
        forAll(sound -> {
            Attribute.Flag idle = Attribute.flag("idle", Attribute.Scope.ORDER);
            Attribute.Flag unused = Attribute.flag("unused", Attribute.Scope.ORDER);
            ReturnPolicy policy = sound.draft()
                    .attributes(idle, unused)
                    .window(rules -> sound.rules(rules)
                            .rule("idle")
                            .when(idle.isTrue().and(not(tier("gold"))))
                            .then(Window.days(30))
                            .otherwise(Window.days(30)))
                    .build();

            assertThat(PolicyAnalysis.of(policy).findings())
                    .extracting(finding -> finding.kind() + " " + finding.about())
                    .contains("REDUNDANT_RULE [idle]", "UNUSED_ATTRIBUTE [unused]", "IDLE_ATTRIBUTE [idle]");
        });
    }

    @Test
    void a_tier_that_no_rule_names_is_found() {
        forAll(sound -> assertThat(PolicyAnalysis.of(sound.draft()
                                .tiers("silver", "gold", "platinum")
                                .build())
                        .findings())
                .extracting(finding -> finding.kind() + " " + finding.about())
                .containsExactly(
                        "UNUSED_TIER [platinum]",
                        "WORSE_FOR_HIGHER_TIER [platinum, gold]",
                        "WORSE_FOR_HIGHER_TIER [platinum, gold]"));
    }

    @Test
    void a_day_on_which_waiting_pays_is_found() {
        forAll(sound -> {
            int hole = 3 + sound.any();
            ReturnPolicy policy = sound.draft()
                    .eligibility(rules -> rules.rule("hole")
                            .when(Attributes.DAYS_SINCE_DELIVERY.between(hole, hole))
                            .then(Eligibility.refuse())
                            .otherwise(Eligibility.accept()))
                    .build();

            PolicyFinding found = only(policy, Kind.DAY_HOLE);
            assertThat(found.about()).containsExactly("days-since-delivery");
            assertThat(Attributes.DAYS_SINCE_DELIVERY.of(example(found))).isEqualTo((long) hole);
        });
    }

    @Test
    void a_higher_tier_that_gets_less_is_found_in_an_overlay_too() {
        forAll(sound -> {
            ReturnPolicy policy = sound.draft()
                    .overlay(
                            "campaign",
                            overlay -> overlay.window(rules -> rules.rule("silver")
                                    .when(tier("silver").and(categoryUnder("c0")))
                                    .then(Adjustment.plusDays(90))))
                    .build();

            PolicyFinding found = only(policy, Kind.WORSE_FOR_HIGHER_TIER);
            assertThat(found.about()).containsExactly("gold", "silver");
            Case gold = example(found);
            assertThat(gold.order().stated().toString()).contains("gold");
            assertThat(AnalysisPhrasesTest.english(found.phrase()))
                    .isEqualTo("Members of the tier gold get less than those of silver in the time for returning,"
                            + " for some cases where it is in the category c0.");
        });
    }

    @Test
    void rules_below_the_law_are_found_with_the_right_that_raises_them() {
        forAll(sound -> {
            Right right = new Right(
                    "withdrawal",
                    "the law, article 9",
                    LegalBasis.WITHDRAWAL,
                    Outcome.YES,
                    country("DE"),
                    Validity.ALWAYS,
                    Window.days(14),
                    Demands.none().offering(Resolution.REFUND));
            ReturnPolicy policy = sound.draft()
                    .floors(new Floor("eu", "1", "there", List.of(right), List.of()))
                    .build();

            PolicyFinding found = only(policy, Kind.BELOW_THE_LAW);
            assertThat(found.about()).containsExactly("withdrawal", "eligibility");
            Case raised = example(found);
            assertThat(policy.decide(raised.request(), raised.at())
                            .lines()
                            .get(0)
                            .raisedBy())
                    .contains(right);
        });
    }

    @Test
    void a_fee_above_the_price_is_found() {
        forAll(sound -> {
            ReturnPolicy policy = sound.draft()
                    .fees(rules -> rules.rule("cheap")
                            .when(Attributes.PRICE.atMost(Money.parse("SAR 14.99")))
                            .then(Fees.of(shipping("SAR 15.00")))
                            .otherwise(Fees.none()))
                    .build();

            PolicyFinding found = only(policy, Kind.FEE_ABOVE_PRICE);
            Case cheap = example(found);
            LineDecision decision =
                    policy.decide(cheap.request(), cheap.at()).lines().get(0);
            assertThat(decision.charges().get(0).amount())
                    .isGreaterThan(cheap.line().unitPrice());
        });
    }

    @Test
    void fees_that_are_above_the_price_together_are_found() {
        forAll(sound -> {
            ReturnPolicy policy = sound.draft()
                    .fees(rules -> rules.rule("cheap")
                            .when(Attributes.PRICE.atMost(Money.parse("SAR 20.00")))
                            .then(Fees.of(shipping("SAR 15.00"), Fee.of(Fee.Kind.RESTOCKING, Charge.percent(26))))
                            .otherwise(Fees.none()))
                    .build();

            PolicyFinding found = only(policy, Kind.FEE_ABOVE_PRICE);
            assertThat(found.about()).containsExactly("RETURN_SHIPPING", "RESTOCKING");
            Case cheap = example(found);
            Money together = policy.decide(cheap.request(), cheap.at()).charges().stream()
                    .map(charge -> Objects.requireNonNull(charge.amount()))
                    .reduce(Money::plus)
                    .orElseThrow();
            assertThat(together).isGreaterThan(cheap.line().unitPrice());
        });
    }

    @Test
    void fees_that_just_come_to_the_price_and_limits_are_not_accused() {
        forAll(sound -> {
            for (Fee second : List.of(
                    Fee.of(Fee.Kind.RESTOCKING, Charge.percent(25)),
                    Fee.of(Fee.Kind.VALUE_LOSS, Charge.upTo(Charge.percent(100))))) {
                ReturnPolicy policy = sound.draft()
                        .fees(rules -> rules.rule("cheap")
                                .when(Attributes.PRICE.atMost(Money.parse("SAR 20.00")))
                                .then(Fees.of(shipping("SAR 15.00"), second))
                                .otherwise(Fees.none()))
                        .build();

                assertThat(PolicyAnalysis.of(policy).findings()).isEmpty();
            }
        });
    }

    @Test
    void an_analysis_that_would_take_too_much_says_so() {
        forAll(sound -> {
            PolicyAnalysis analysis = PolicyAnalysis.of(sound.policy(), Leniency.standard(), 40);

            assertThat(analysis.isComplete()).isFalse();
            assertThat(analysis.findings(Kind.TOO_LARGE)).hasSize(1);
        });
    }

    private static PolicyFinding only(ReturnPolicy policy, Kind kind) {
        List<PolicyFinding> findings = PolicyAnalysis.of(policy).findings();
        assertThat(findings).extracting(PolicyFinding::kind).containsExactly(kind);
        return findings.get(0);
    }

    private static Case example(PolicyFinding finding) {
        return Objects.requireNonNull(finding.example());
    }

    private static LineDecision decide(Sound sound, Case asked) {
        return sound.policy().decide(asked.request(), asked.at()).lines().get(0);
    }

    private static Fee shipping(String amount) {
        return Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse(amount)));
    }

    private static void forAll(Consumer<Sound> law) {
        long seed = System.nanoTime();
        System.out.println("defects seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < POLICIES; i++) {
            Sound sound = new Sound(2 + random.nextInt(10), random.nextInt(2), 61 + random.nextInt(40));
            try {
                law.accept(sound);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + sound, e);
            }
        }
    }

    /** A policy without fault: windows by category, longer for gold; fees that higher tiers do not pay. */
    private record Sound(int categories, int any, int goldDays) {

        ReturnPolicy policy() {
            return draft().build();
        }

        ReturnPolicy withWindow(UnaryOperator<TableDraft<Window>> more) {
            return draft().window(rules -> more.apply(rules(rules)).otherwise(Window.days(30)))
                    .build();
        }

        PolicyDraft draft() {
            return ReturnPolicy.named("sound")
                    .tiers("silver", "gold")
                    .eligibility(rules -> rules.rule("hygiene")
                            .when(tag("hygiene").and(not(goods(GoodsCondition.SEALED))))
                            .then(Eligibility.refuse())
                            .otherwise(Eligibility.accept()))
                    .window(rules -> rules(rules).otherwise(Window.days(30)))
                    .fees(rules -> rules.rule("dear")
                            .when(priceAtLeast(Money.parse("SAR 500.00")))
                            .then(Fees.none())
                            .otherwise(Fees.of(shipping("SAR 15.00"))))
                    .overlay(
                            "members",
                            overlay -> overlay.fees(rules -> rules.rule("free")
                                    .when(tier("gold", "silver").and(not(priceAtLeast(Money.parse("SAR 500.00")))))
                                    .then(Adjustment.waive(Fee.Kind.RETURN_SHIPPING))));
        }

        TableDraft<Window> rules(TableDraft<Window> rules) {
            TableDraft<Window> table = rules.rule("gold").when(tier("gold")).then(Window.days(goldDays));
            for (int i = 0; i < categories; i++) {
                table = table.rule("category-c" + i)
                        .when(categoryUnder("c" + i).and(not(tier("gold"))))
                        .then(Window.days(40 + i));
            }
            return table;
        }
    }
}
