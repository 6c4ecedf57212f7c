package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Outcome;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Laws over generated policies and requests. Changes are applied here by their words alone, not by the code that named them. */
class DecisionLawsTest {

    private static final int RUNS = 5_000;

    @Test
    void every_request_gets_the_same_answer_twice() {
        forAll(scenario -> {
            LineDecision decision = scenario.decide();
            LineDecision again = scenario.decide();

            assertThat(again).isEqualTo(decision);
            assertThat(again.finding()).isEqualTo(decision.finding());
            assertThat(again.window()).isEqualTo(decision.window());
            assertThat(again.explanation()).isEqualTo(decision.explanation());
        });
    }

    @Test
    void the_winner_fits_and_no_rule_before_it_does() {
        forAll(scenario -> {
            LineDecision decision = scenario.decide();
            for (Rule<Eligibility> rule :
                    scenario.policy().table(Facet.ELIGIBILITY).rules()) {
                if (rule.equals(decision.rule())) {
                    assertThat(rule.fits(new Case(decision.asked(), decision.at())))
                            .isTrue();
                    return;
                }
                assertThat(rule.fits(new Case(decision.asked(), decision.at()))).isFalse();
            }
            fail("the winner is not a rule of the policy");
        });
    }

    @Test
    void an_answer_of_yes_is_inside_its_window() {
        forAll(scenario -> {
            LineDecision decision = scenario.decide();
            if (decision.outcome() == Outcome.YES) {
                assertThat(scenario.at().atZone(scenario.zone()).toLocalDate())
                        .isBeforeOrEqualTo(decision.window().lastDay());
                assertThat(decision.explanation().changes()).isEmpty();
            }
        });
    }

    @Test
    void every_change_that_is_named_makes_it_a_yes() {
        Set<String> seen = new HashSet<>();
        forAll(scenario -> {
            for (Phrase change : scenario.decide().explanation().changes()) {
                seen.add(change.key());
                assertThat(changed(scenario, change).decide().outcome())
                        .as("%s", change)
                        .isEqualTo(Outcome.YES);
            }
        });
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "returns.change.until",
                        "returns.change.delivered",
                        "returns.change.dispatched",
                        "returns.change.fewer",
                        "returns.change.sealed",
                        "returns.change.unused",
                        "returns.change.faulty");
    }

    @Test
    void a_fault_that_would_make_it_a_yes_is_always_named() {
        forAll(scenario -> {
            LineDecision decision = scenario.decide();
            if (decision.outcome() != Outcome.YES && scenario.reason().group() == ReturnReason.Group.REMORSE) {
                boolean would =
                        scenario.withReason(ReturnReason.DEFECTIVE).decide().outcome() == Outcome.YES;
                assertThat(decision.explanation().changes().contains(Phrase.of("returns.change.faulty")))
                        .isEqualTo(would);
            }
        });
    }

    @Test
    void every_phrase_has_words_in_three_languages() {
        Set<String> known = ReturnPhrases.bundle().keys("en");
        forAll(scenario -> {
            Explanation explanation = scenario.decide().explanation();
            assertThat(known).containsAll(Spoken.keys(explanation));
        });
    }

    private static Scenario changed(Scenario scenario, Phrase change) {
        LineFacts line = scenario.line();
        return switch (change.key()) {
            case "returns.change.until" -> scenario.withAt(endOfDay(scenario, change));
            case "returns.change.delivered" -> scenario.withLine(line.withDelivery(scenario.at()));
            case "returns.change.dispatched" -> scenario.withLine(line.withDispatch(scenario.at()));
            case "returns.change.fewer" -> scenario.withQuantity(count(change));
            case "returns.change.sealed" -> scenario.withGoods(GoodsCondition.SEALED);
            case "returns.change.unused" -> scenario.withGoods(GoodsCondition.UNUSED);
            case "returns.change.faulty" -> scenario.withReason(ReturnReason.DEFECTIVE);
            default -> throw new AssertionError("a change this test does not know: " + change);
        };
    }

    private static Instant endOfDay(Scenario scenario, Phrase change) {
        if (change.arguments().get("last") instanceof Phrase.Argument.Day day) {
            return day.value().atTime(23, 59, 59).atZone(scenario.zone()).toInstant();
        }
        throw new AssertionError("no last day in " + change);
    }

    private static int count(Phrase change) {
        if (change.arguments().get("count") instanceof Phrase.Argument.Count count) {
            return Math.toIntExact(count.value());
        }
        throw new AssertionError("no count in " + change);
    }

    private static void forAll(Consumer<Scenario> law) {
        long seed = System.nanoTime();
        System.out.println("law seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < RUNS; i++) {
            Scenario scenario = Scenario.draw(random);
            try {
                law.accept(scenario);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "seed " + seed + ", run " + i + ": " + scenario + " "
                                + scenario.policy().table(Facet.WINDOW),
                        e);
            }
        }
    }
}
