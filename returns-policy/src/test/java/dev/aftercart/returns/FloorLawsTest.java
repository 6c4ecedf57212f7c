package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.Trait;
import dev.aftercart.returns.floor.Floors;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Over policies of every shape, all floors, and cases in and out of their reach. */
class FloorLawsTest {

    private static final int POLICIES = 40;
    private static final int CASES = 250;
    private static final Instant ORDERED = Instant.parse("2026-01-10T12:00:00Z");
    private static final List<String> COUNTRIES = List.of("DE", "FR", "GB", "SA", "KW", "QA", "AE", "IN", "ID", "US");
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Asia/Riyadh", "America/New_York", "Asia/Jakarta");

    /** One policy on no floor, on all, and on all in the opposite order. */
    private record Policies(ReturnPolicy bare, ReturnPolicy lawful, ReturnPolicy turned) {

        static Policies draw(Random random) {
            PolicyDraft draft = PolicyGenerator.draft(random);
            List<Floor> floors = new ArrayList<>(Floors.all());
            ReturnPolicy lawful = draft.floors(floors.toArray(Floor[]::new)).build();
            Collections.reverse(floors);
            return new Policies(
                    draft.build(),
                    lawful,
                    draft.floors(floors.toArray(Floor[]::new)).build());
        }
    }

    @Test
    void no_decision_is_below_a_right_that_stands() {
        int[] rights = {0};
        forAll((policy, asked) -> {
            LineDecision decision = policy.lawful().decide(asked.asked(), asked.at());
            for (Right right : read(policy.lawful(), asked)) {
                rights[0]++;
                assertThat(decision.rights()).contains(right);
                if (asked.isHandedOver() && decision.finding() != Finding.TOO_MANY) {
                    assertThat(decision.outcome()).isLessThanOrEqualTo(right.gives());
                    if (decision.outcome() == right.gives()) {
                        assertThat(lastDay(decision))
                                .isGreaterThanOrEqualTo(right.window().lastDay(asked));
                    }
                }
                Demands demands = right.demands();
                assertThat(decision.fees().list())
                        .noneMatch(fee -> demands.freeOf().contains(fee.kind()));
                assertThat(demands.resolutions().list())
                        .allMatch(option -> decision.resolutions().offers(option));
                assertThat(decision.control()).isEqualTo(decision.control().within(demands.control()));
            }
        });
        assertThat(rights[0]).as("the law had something to say").isGreaterThan(POLICIES * CASES / 10);
    }

    @Test
    void nobody_is_worse_off_by_a_floor() {
        forAll((policy, asked) -> {
            LineDecision with = policy.lawful().decide(asked.asked(), asked.at());
            LineDecision without = policy.bare().decide(asked.asked(), asked.at());

            assertThat(with.outcome()).isLessThanOrEqualTo(without.outcome());
            if (with.outcome() == without.outcome() && with.outcome() != Outcome.NO) {
                assertThat(lastDay(with)).isGreaterThanOrEqualTo(lastDay(without));
            }
            assertThat(without.fees().list()).containsAll(with.fees().list());
            assertThat(isPartOf(without.resolutions(), with.resolutions())).isTrue();
            assertThat(isPartOf(without.methods(), with.methods())).isTrue();
            assertThat(with.control()).isEqualTo(with.control().within(without.control()));
        });
    }

    @Test
    void where_no_right_is_for_the_case_a_floor_changes_nothing() {
        forAll((policy, asked) -> {
            if (policy.lawful().floors().stream()
                    .flatMap(floor -> floor.rights().stream())
                    .noneMatch(right -> right.condition().holds(asked))) {
                LineDecision with = policy.lawful().decide(asked.asked(), asked.at());
                LineDecision without = policy.bare().decide(asked.asked(), asked.at());

                assertThat(with.finding()).isEqualTo(without.finding());
                assertThat(with.window()).isEqualTo(without.window());
                assertThat(with.fees()).isEqualTo(without.fees());
                assertThat(with.explanation().rule())
                        .isEqualTo(without.explanation().rule());
                assertThat(with.explanation().facts())
                        .as("the law may still name a change that would do")
                        .isEqualTo(without.explanation().facts());
            }
        });
    }

    @Test
    void the_order_of_the_floors_does_not_matter() {
        forAll((policy, asked) -> {
            assertThat(policy.turned().decide(asked.asked(), asked.at()).finding())
                    .isEqualTo(policy.lawful().decide(asked.asked(), asked.at()).finding());
            assertThat(policy.turned().decide(asked.asked(), asked.at()).window())
                    .isEqualTo(policy.lawful().decide(asked.asked(), asked.at()).window());
            assertThat(policy.turned().decide(asked.asked(), asked.at()).fees())
                    .isEqualTo(policy.lawful().decide(asked.asked(), asked.at()).fees());
        });
    }

    @Test
    void every_explanation_can_be_made() {
        forAll((policy, asked) -> assertThat(policy.lawful()
                        .decide(asked.asked(), asked.at())
                        .explanation()
                        .rule()
                        .key())
                .isNotEmpty());
    }

    /** The rights that stand, found by reading one after another. */
    private static List<Right> read(ReturnPolicy policy, Case asked) {
        return policy.floors().stream()
                .flatMap(floor -> floor.rights().stream())
                .filter(right -> right.condition().holds(asked))
                .filter(right -> right.window().lastDay(asked) >= asked.today()
                        || (right.window().lastDay(asked) == EventDays.NEVER && asked.isHandedOver()))
                .toList();
    }

    private static int lastDay(LineDecision decision) {
        LocalDate last = decision.window().lastDay();
        if (last != null) {
            return Math.toIntExact(last.toEpochDay());
        }
        return decision.window().unlimited() ? Window.NO_END : EventDays.NEVER;
    }

    private static <T extends Choice.Option> boolean isPartOf(Choice<T> part, Choice<T> whole) {
        return whole.list().containsAll(part.list());
    }

    private static void forAll(BiConsumer<Policies, Case> law) {
        long seed = System.nanoTime();
        System.out.println("floor law seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < POLICIES; i++) {
            Policies policy = Policies.draw(random);
            for (int j = 0; j < CASES; j++) {
                Case asked = someCase(random);
                try {
                    law.accept(policy, asked);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", policy " + i + ", case " + j + ": " + asked, e);
                }
            }
        }
    }

    private static Case someCase(Random random) {
        LineFacts line = line("A", random);
        ReturnFacts order = ReturnFacts.of(days(random, 9).minusSeconds(400_000), ZoneId.of(pick(random, ZONES)))
                .withCountry(pick(random, COUNTRIES))
                .withLine(line)
                .with(Attributes.BUSINESS, random.nextInt(6) == 0)
                .with(Attributes.CHANNEL, pick(random, List.of("", "web", "store")))
                .with(Attributes.NOT_INFORMED, random.nextInt(4) == 0)
                .with(Attributes.RETURN_COST_NOT_STATED, random.nextInt(4) == 0)
                .with(Attributes.DAYS_LATE, (long) random.nextInt(40));
        if (random.nextInt(3) == 0) {
            order = order.withLine(line("B", random));
        }
        if (random.nextInt(4) == 0) {
            order = order.with(Attributes.INFORMED_ON, LocalDate.ofInstant(days(random, 200), order.zone()));
        }
        ReturnRequest request = ReturnRequest.of(order)
                .line("A", 1)
                .reason(pick(random, ReturnReason.worded()))
                .condition(pick(random, List.of(GoodsCondition.values())));
        return new Case(request.lines().get(0), days(random, random.nextBoolean() ? 40 : 900));
    }

    private static LineFacts line(String sku, Random random) {
        LineFacts line = LineFacts.of(sku, Money.parse("EUR " + random.nextInt(160)), random.nextInt(3))
                .with(Attributes.FINAL_SALE, random.nextBoolean())
                .with(Attributes.GRADE, pick(random, List.of("new", "used")));
        if (random.nextInt(3) == 0) {
            line = line.with(
                    Attributes.TRAITS,
                    Set.of(pick(random, List.of(Trait.values())).code()));
        }
        if (random.nextInt(3) == 0) {
            line = line.with(Attributes.EXEMPTIONS, Exemption.codes(pick(random, List.of(Exemption.values()))));
        }
        if (random.nextInt(3) > 0) {
            line = line.withDispatch(days(random, 20));
        }
        return switch (random.nextInt(4)) {
            case 0 -> line;
            case 1 -> line.withPickup(days(random, 30));
            default -> line.withDelivery(days(random, 30));
        };
    }

    private static Instant days(Random random, int most) {
        return ORDERED.plusSeconds(random.nextInt(most) * 86_400L + random.nextInt(86_400));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
