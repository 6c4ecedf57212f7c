package dev.aftercart.returns.analysis;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.reason;
import static dev.aftercart.returns.Condition.tier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercart.returns.Case;
import dev.aftercart.returns.CaseSpace;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {

    private static final int PAIRS = Integer.getInteger("policies", 60);

    private static final ReturnPolicy OLD = ReturnPolicy.named("old")
            .tiers("gold")
            .window(rules -> rules.rule("toys")
                    .when(categoryUnder("toys"))
                    .then(Window.days(14))
                    .otherwise(Window.days(30)))
            .build();

    @Test
    void a_policy_does_not_differ_from_itself() {
        PolicyDifference none = PolicyDifference.between(OLD, OLD);

        assertThat(none.regions()).isEmpty();
        assertThat(none.isStricterAnywhere()).isFalse();
        assertThat(none.isComplete()).isTrue();
    }

    @Test
    void a_shorter_window_is_stricter_and_its_example_is_decided_otherwise() {
        ReturnPolicy neu = ReturnPolicy.named("new")
                .tiers("gold")
                .window(rules -> rules.rule("gold")
                        .when(tier("gold"))
                        .then(Window.days(60))
                        .rule("toys")
                        .when(categoryUnder("toys"))
                        .then(Window.days(7))
                        .otherwise(Window.days(30)))
                .build();

        PolicyDifference difference = PolicyDifference.between(OLD, neu);

        assertThat(difference.isStricterAnywhere()).isTrue();
        assertThat(difference.regions())
                .extracting(Region::change, Region::before, Region::after)
                .containsExactlyInAnyOrder(
                        tuple(Change.STRICTER, Window.days(14), Window.days(7)),
                        tuple(Change.MORE_LENIENT, Window.days(14), Window.days(60)),
                        tuple(Change.MORE_LENIENT, Window.days(30), Window.days(60)));
        for (Region<?> region : difference.regions()) {
            Outcome before = outcome(OLD, region.example());
            Outcome after = outcome(neu, region.example());
            assertThat(before).isNotEqualTo(after);
            assertThat(after == Outcome.NO).isEqualTo(region.change() == Change.STRICTER);
        }
    }

    @Test
    void what_a_return_costs_that_nobody_may_make_is_no_difference() {
        ReturnPolicy refusing = ReturnPolicy.named("a")
                .eligibility(rules -> rules.otherwise(Eligibility.refuse()))
                .window(rules -> rules.otherwise(Window.days(30)))
                .build();
        ReturnPolicy shorter = ReturnPolicy.named("b")
                .eligibility(rules -> rules.otherwise(Eligibility.refuse()))
                .window(rules -> rules.otherwise(Window.days(3)))
                .build();

        assertThat(PolicyDifference.between(refusing, shorter).regions()).isEmpty();
    }

    @Test
    void an_aspect_that_does_not_count_is_left_out() {
        ReturnPolicy neu = ReturnPolicy.named("new")
                .window(rules -> rules.otherwise(Window.days(7)))
                .build();
        Leniency leniency = Leniency.standard().ignoring(Aspect.WINDOW, "the season is over");

        PolicyDifference difference = PolicyDifference.between(OLD, neu, leniency, PolicyAnalysis.BUDGET);

        assertThat(difference.isStricterAnywhere()).isFalse();
    }

    @Test
    void what_could_not_be_compared_counts_as_stricter() {
        PolicyDifference difference = PolicyDifference.between(OLD, OLD, Leniency.standard(), 1);

        assertThat(difference.isComplete()).isFalse();
        assertThat(difference.isStricterAnywhere()).isTrue();
    }

    @Test
    void regions_are_what_comparing_cell_by_cell_gives() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("difference seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < PAIRS; i++) {
            SmallPolicies policies = new SmallPolicies(random);
            ReturnPolicy old = policies.policy();
            ReturnPolicy neu = policies.policy();
            try {
                compare(old, neu);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", pair " + i, e);
            }
        }
    }

    /** A region as a key: facet, terms before and after, what changes. */
    private record Key(Facet<?> facet, Object before, Object after, Map<Aspect, Change> changes) {}

    private static void compare(ReturnPolicy old, ReturnPolicy neu) {
        PolicyDifference difference = PolicyDifference.between(old, neu);
        CaseSpace space = CaseSpace.of(Stream.concat(old.conditions().stream(), neu.conditions().stream())
                .toList());
        // What both say never comes is left out; a cell that only one of them leaves out is compared.
        BruteForce brute = new BruteForce(withoutNever(old), space);
        Map<Key, BigInteger> expected = new HashMap<>();
        brute.cases().forEach((cell, asked) -> {
            if (isNever(old, asked) && isNever(neu, asked)) {
                return;
            }
            boolean granted = granted(old, asked) && granted(neu, asked);
            int[] classes = cell.stream().mapToInt(Integer::intValue).toArray();
            for (Facet<?> facet : Facet.all()) {
                if (granted || facet == Facet.ELIGIBILITY) {
                    add(expected, facet, old, neu, asked, brute.circumstances(classes));
                }
            }
        });

        Map<Key, BigInteger> found = new HashMap<>();
        for (Region<?> region : difference.regions()) {
            found.put(new Key(region.facet(), region.before(), region.after(), region.aspects()), region.cells());
            assertThat(old.terms(region.facet(), region.example())).isEqualTo(region.before());
            assertThat(neu.terms(region.facet(), region.example())).isEqualTo(region.after());
            assertThat(region.where().holds(region.example())).isTrue();
        }
        assertThat(found).isEqualTo(expected);
    }

    private static <T> void add(
            Map<Key, BigInteger> expected,
            Facet<T> facet,
            ReturnPolicy old,
            ReturnPolicy neu,
            Case asked,
            Circumstances circumstances) {
        T before = old.termsByReading(facet, asked);
        T after = neu.termsByReading(facet, asked);
        Map<Aspect, Change> changes = Leniency.standard().changes(facet, before, after, circumstances);
        if (!changes.isEmpty()) {
            expected.merge(new Key(facet, before, after, changes), BigInteger.ONE, BigInteger::add);
        }
    }

    private static ReturnPolicy withoutNever(ReturnPolicy any) {
        return ReturnPolicy.named(any.name())
                .window(rules -> rules.otherwise(Window.days(1)))
                .build();
    }

    private static boolean isNever(ReturnPolicy policy, Case asked) {
        return policy.domain().never().stream().anyMatch(never -> never.holds(asked));
    }

    private static boolean granted(ReturnPolicy policy, Case asked) {
        return policy.termsByReading(Facet.ELIGIBILITY, asked).outcome() != Outcome.NO;
    }

    private static Outcome outcome(ReturnPolicy policy, Case asked) {
        return policy.decide(asked.request(), asked.at()).outcome();
    }

    @Test
    void a_region_says_in_words_what_changes_and_where() {
        ReturnPolicy neu = ReturnPolicy.named("new")
                .eligibility(rules -> rules.rule("style")
                        .when(reason(ReturnReason.STYLE))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.rule("toys")
                        .when(categoryUnder("toys"))
                        .then(Window.days(14))
                        .otherwise(Window.days(30)))
                .build();

        List<Region<?>> regions = PolicyDifference.between(OLD, neu).regions();

        assertThat(regions).hasSize(1);
        assertThat(AnalysisPhrasesTest.english(regions.get(0).phrase()))
                .isEqualTo("The new policy is worse for the customer in whether it may be returned, for some cases"
                        + " where the reason is: style or colour.");
    }
}
