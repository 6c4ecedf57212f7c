package dev.aftercart.returns.analysis;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.reason;
import static dev.aftercart.returns.Condition.tier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.CaseSpace;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Demands;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.LineDecision;
import dev.aftercart.returns.ReturnPhrases;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.TableDraft;
import dev.aftercart.returns.Validity;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.text.Texts;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {

    private static final int PAIRS = Integer.getInteger("policies", 60);

    /** How many regions there were, for how many no case was found, and for how many of these there is one. */
    private int all;

    private int alike;
    private int missed;

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
    void where_the_law_gives_the_same_a_stricter_rule_is_told_and_that_nobody_feels_it() {
        Right right = new Right(
                "withdrawal",
                "article 9",
                LegalBasis.WITHDRAWAL,
                Outcome.YES,
                Condition.always(),
                Validity.ALWAYS,
                Window.days(14),
                Demands.none());
        Floor law = new Floor("law", "1", "here", List.of(right), List.of());
        ReturnPolicy ten = lawful(10, law);

        PolicyDifference difference = PolicyDifference.between(ten, lawful(7, law));

        assertThat(difference.isStricterAnywhere()).isTrue();
        assertThat(difference.lostRights()).isEmpty();
        assertThat(difference.regions()).singleElement().satisfies(region -> {
            assertThat(region.change()).isEqualTo(Change.STRICTER);
            assertThat(region.decidedOtherwise()).isFalse();
            Texts texts = Texts.of(AnalysisPhrases.bundle(), ReturnPhrases.bundle());
            assertThat(texts.render(region.phrase(), Locale.ENGLISH))
                    .startsWith("The new policy is worse")
                    .endsWith("It is the same after the law: no request was found that is decided otherwise.");
            assertThat(texts.render(region.phrase(), Locale.forLanguageTag("ar")))
                    .contains("بعد تطبيق القانون");
            assertThat(texts.render(region.phrase(), Locale.forLanguageTag("id")))
                    .contains("Setelah hukum diterapkan");
        });
        assertThat(PolicyDifference.between(lawful(30, law), lawful(20, law)).regions())
                .singleElement()
                .matches(Region::decidedOtherwise);
    }

    @Test
    void a_right_that_is_taken_out_counts_as_stricter_though_no_rule_changes() {
        Right right = new Right(
                "withdrawal",
                "article 9",
                LegalBasis.WITHDRAWAL,
                Outcome.YES,
                Condition.always(),
                Validity.ALWAYS,
                Window.days(14),
                Demands.none());
        Floor law = new Floor("law", "1", "here", List.of(right), List.of());

        PolicyDifference difference = PolicyDifference.between(lawful(10, law), lawful(10));

        assertThat(difference.regions()).isEmpty();
        assertThat(difference.lostRights()).containsExactly(right);
        assertThat(difference.isStricterAnywhere()).isTrue();
    }

    private static ReturnPolicy lawful(int days, Floor... floors) {
        return ReturnPolicy.named("lawful")
                .window(rules -> rules.otherwise(Window.days(days)))
                .floors(floors)
                .build();
    }

    /** Whether calendar days are ever more than as many working days only trying shows, and here every try passes a thousand holidays. */
    @Test
    void windows_that_take_long_to_compare_are_too_large_and_not_compared_for_ever() {
        WorkingCalendar calendar = WorkingCalendar.in(ZoneOffset.UTC)
                .withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                .withHolidays(Stream.iterate(LocalDate.of(2024, 1, 1), day -> day.plusDays(3))
                        .limit(2_000)
                        .toList());
        ReturnPolicy working = years(days -> Window.workingDays(days, calendar));
        ReturnPolicy plain = years(Window::days);

        PolicyDifference difference =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> PolicyDifference.between(working, plain));

        assertThat(difference.isComplete()).isFalse();
        assertThat(difference.isStricterAnywhere()).isTrue();
    }

    private static ReturnPolicy years(IntFunction<Window> window) {
        return ReturnPolicy.named("years")
                .window(rules -> {
                    TableDraft<Window> table = rules;
                    for (int rule = 0; rule < 20; rule++) {
                        table = table.rule("r" + rule)
                                .when(categoryUnder("c" + rule))
                                .then(window.apply(20_000 + rule));
                    }
                    return table.otherwise(window.apply(30_000));
                })
                .build();
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
        System.out.println(alike + " of " + all + " regions without a case, of which " + missed + " have one");
        assertThat(missed).isLessThanOrEqualTo(all / 50);
    }

    /** A region as a key: facet, terms before and after, what changes. */
    private record Key(Facet<?> facet, Object before, Object after, Map<Aspect, Change> changes) {}

    private void compare(ReturnPolicy old, ReturnPolicy neu) {
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
            assertThat(areDecidedOtherwise(region.facet(), old, neu, region.example()))
                    .as("%s", region)
                    .isEqualTo(region.decidedOtherwise());
            all++;
            if (!region.decidedOtherwise()) {
                alike++;
                missed += isSomewhereOtherwise(region, old, neu, brute) ? 1 : 0;
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Looks at every cell of a region on every day. */
    private static boolean isSomewhereOtherwise(
            Region<?> region, ReturnPolicy old, ReturnPolicy neu, BruteForce brute) {
        for (Case asked : brute.cases().values()) {
            for (int day = 0; day <= 70; day++) {
                Case later = new Case(asked.asked(), asked.at().plus(Duration.ofDays(day)));
                boolean granted = region.facet() == Facet.ELIGIBILITY || (granted(old, later) && granted(neu, later));
                boolean inside = granted
                        && region.where().holds(later)
                        && region.before().equals(old.terms(region.facet(), later))
                        && region.after().equals(neu.terms(region.facet(), later));
                if (inside && areDecidedOtherwise(region.facet(), old, neu, later)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a customer is told about a facet; of fees what they come to. */
    private static boolean areDecidedOtherwise(Facet<?> facet, ReturnPolicy old, ReturnPolicy neu, Case asked) {
        LineDecision one = old.decide(asked.request(), asked.at()).lines().get(0);
        LineDecision other = neu.decide(asked.request(), asked.at()).lines().get(0);
        boolean accepted = one.outcome() != Outcome.NO && other.outcome() != Outcome.NO;
        return switch (facet.name()) {
            case "eligibility" -> one.outcome() != other.outcome();
            case "window" ->
                one.outcome() != other.outcome()
                        || !Objects.equals(
                                one.window().lastDay(), other.window().lastDay());
            case "fees" -> accepted && !amounts(one).equals(amounts(other));
            case "resolutions" -> accepted && !one.resolutions().equals(other.resolutions());
            case "methods" -> accepted && !one.methods().equals(other.methods());
            default -> accepted && !one.control().equals(other.control());
        };
    }

    private static List<String> amounts(LineDecision decision) {
        return decision.charges().stream()
                .filter(charge -> charge.amount() == null || !charge.amount().isZero())
                .map(charge -> charge.fee().kind() + " " + (charge.amount() == null ? charge.fee() : charge.amount()))
                .toList();
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
                .isEqualTo("The new policy is worse for the customer in what may be returned, for some cases"
                        + " where the reason is: style or colour.");
    }
}
