package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Cells, the cases in them, and the words for them. */
class CaseSpaceSampleTest {

    private static final int POLICIES = 200;

    @Test
    void a_sampled_case_is_in_the_cell_that_it_was_sampled_from() {
        forAll((policy, random) -> {
            CaseSpace space = policy.space();
            List<Box> impossible = space.impossible();
            for (int i = 0; i < 40; i++) {
                int[] cell = cell(space, random);
                Optional<Case> sample = space.sample(cell);
                boolean possible = impossible.stream().noneMatch(box -> contains(box, cell));

                assertThat(sample.isPresent()).isEqualTo(possible);
                sample.ifPresent(asked -> assertThat(space.cellOf(asked)).isEqualTo(cell));
            }
        });
    }

    @Test
    void what_came_first_is_as_long_ago_as_what_came_after_and_a_price_is_in_one_currency() {
        CaseSpace space = CaseSpace.of(List.of(
                Attributes.DAYS_SINCE_ORDER.atLeast(10),
                Attributes.DAYS_SINCE_DISPATCH.between(5, 20),
                Attributes.DAYS_SINCE_DELIVERY.between(0, 14),
                Attributes.PRICE.atLeast(Money.parse("SAR 10")),
                Attributes.PRICE.atLeast(Money.parse("EUR 10"))));
        int possible = 0;
        int impossible = 0;
        for (int number = 0; number < 2 * 3 * 3 * 2 * 2; number++) {
            int[] cell = {0, 0, 0, 0, 0};
            int left = number;
            for (int column = 0; column < cell.length; column++) {
                cell[column] = left % space.columns().get(column).size();
                left /= space.columns().get(column).size();
            }
            boolean refused = space.impossible().stream().anyMatch(box -> contains(box, cell));
            assertThat(space.sample(cell).isPresent()).isNotEqualTo(refused);
            possible += refused ? 0 : 1;
            impossible += refused ? 1 : 0;
        }

        // Of 18 combinations of days 12 can be, and of 4 of prices 3.
        assertThat(List.of(possible, impossible)).containsExactly(12 * 3, 72 - 12 * 3);
    }

    /** A derived attribute that drafts cannot set would make its cells look impossible. */
    @Test
    void every_known_attribute_can_have_every_value_that_rules_ask_for() {
        for (Attribute<?> attribute : Attributes.all().values()) {
            CaseSpace space = CaseSpace.of(List.of(someCondition(attribute)));

            assertThat(space.columns().get(0).size()).as("%s", attribute).isGreaterThan(1);
            assertThat(space.impossible()).as("%s", attribute).isEmpty();
        }
    }

    private static Condition someCondition(Attribute<?> attribute) {
        if (attribute instanceof Attribute.OneOf one) {
            return attribute.equals(Attributes.COUNTRY)
                    ? one.in("SA")
                    : one.in(one.values().isEmpty() ? "some" : one.values().get(1));
        }
        if (attribute instanceof Attribute.Path path) {
            return path.under(attribute.equals(Attributes.REASON) ? "fault" : "some");
        }
        if (attribute instanceof Attribute.Marks marks) {
            return marks.has("some");
        }
        if (attribute instanceof Attribute.Flag flag) {
            return flag.isTrue();
        }
        if (attribute instanceof Attribute.Day day) {
            return day.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01"));
        }
        return attribute instanceof Attribute.Count count
                ? count.atLeast(7)
                : ((Attribute.Amount) attribute).atLeast(Money.parse("SAR 5"));
    }

    @Test
    void no_case_that_can_be_is_in_a_cell_that_cannot() {
        forAll((policy, random) -> {
            for (int i = 0; i < 40; i++) {
                Case asked = everyday(PolicyGenerator.someCase(random), random);
                int[] cell = policy.space().cellOf(asked);

                assertThat(policy.space().impossible()).noneMatch(box -> contains(box, cell));
            }
        });
    }

    @Test
    void classes_as_a_condition_hold_for_their_cases_and_for_no_others() {
        forAll((policy, random) -> {
            for (Column column : policy.space().columns()) {
                BitSet classes = new BitSet();
                for (int index = 0; index < column.size(); index++) {
                    classes.set(index, random.nextBoolean());
                }
                Condition condition = column.condition(classes);
                for (int i = 0; i < 5; i++) {
                    Case asked = PolicyGenerator.someCase(random);
                    assertThat(condition.holds(asked))
                            .as("%s in %s", classes, column)
                            .isEqualTo(classes.get(column.classOf(asked)));
                }
            }
        });
    }

    @Test
    void a_draft_has_the_values_that_were_set_and_is_an_everyday_return_else() {
        Case asked = new CaseDraft()
                .set(Attributes.SKU, "SHOE")
                .set(Attributes.REASON, "fault/late")
                .set(Attributes.GOODS, "used")
                .set(Attributes.PRICE, Money.parse("SAR 12.00"))
                .set(Attributes.DAYS_SINCE_DELIVERY, 40L)
                .set(Attributes.ORDERED_ON, LocalDate.parse("2026-05-01"))
                .set(Attributes.TIER, "gold")
                .asked();

        assertThat(asked.line().sku().value()).isEqualTo("SHOE");
        assertThat(asked.reason()).isEqualTo(ReturnReason.LATE);
        assertThat(asked.goods()).isEqualTo(GoodsCondition.USED);
        assertThat(Attributes.DAYS_SINCE_DELIVERY.of(asked)).isEqualTo(40);
        assertThat(Attributes.DAYS_SINCE_DISPATCH.of(asked)).isEqualTo(42);
        assertThat(Attributes.DAYS_SINCE_ORDER.of(asked)).isEqualTo(43);
        assertThat(Attributes.ORDERED_ON.of(asked)).isEqualTo(LocalDate.parse("2026-05-01"));
        assertThat(Attributes.TIER.of(asked)).isEqualTo("gold");
    }

    /** The same line with its events in an order in which they can happen. */
    private static Case everyday(Case asked, Random random) {
        LineFacts line = asked.line()
                .withDispatch(asked.order().orderedAt().plusSeconds(random.nextInt(500_000)))
                .withDelivery(
                        random.nextBoolean()
                                ? null
                                : asked.order().orderedAt().plusSeconds(500_000 + random.nextInt(500_000)));
        ReturnFacts order = new ReturnFacts(
                asked.order().orderedAt(),
                asked.order().zone(),
                asked.order().country(),
                List.of(line),
                asked.order().stated());
        RequestedLine requested = new RequestedLine(
                order,
                line,
                asked.asked().quantity(),
                0,
                asked.reason(),
                asked.goods(),
                asked.asked().stated());
        return new Case(requested, order.orderedAt().plusSeconds(random.nextInt(9_000_000)));
    }

    private static int[] cell(CaseSpace space, Random random) {
        return space.columns().stream()
                .mapToInt(column -> random.nextInt(column.size()))
                .toArray();
    }

    private static boolean contains(Box box, int[] cell) {
        for (int column = 0; column < cell.length; column++) {
            if (!box.allows(column, cell[column])) {
                return false;
            }
        }
        return true;
    }

    private interface Law {
        void hold(ReturnPolicy policy, Random random);
    }

    private static void forAll(Law law) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("sample seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < POLICIES; i++) {
            ReturnPolicy policy = PolicyGenerator.policy(random);
            try {
                law.hold(policy, random);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", policy " + i, e);
            }
        }
    }
}
