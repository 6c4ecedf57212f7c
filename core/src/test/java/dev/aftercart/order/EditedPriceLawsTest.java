package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Laws of what is taken off an order that is edited, tried on orders drawn at random. A failure names its seed. */
class EditedPriceLawsTest {

    private static final int ORDERS = 2_000;
    private static final CurrencyUnit SAR = CurrencyUnit.of("SAR");

    @Test
    void shares_add_up_to_what_was_taken_off_the_order_as_far_as_the_lines_cost_so_much() {
        for (long seed = 1; seed <= ORDERS; seed++) {
            Random random = new Random(seed);
            Order before = order(random);
            Order after = edited(before, edit(before, random));

            Money off = off(before);
            Money most = Money.total(
                    SAR,
                    after.lines().stream()
                            .filter(line -> !line.is(Trait.GIFT_CARD))
                            .map(line -> line.total().plus(line.orderDiscount()))
                            .toList());
            assertThat(off(after)).as("seed %d", seed).isEqualTo(off.isGreaterThan(most) ? most : off);
            assertThat(after.lines())
                    .as("seed %d: gift cards are money", seed)
                    .filteredOn(line -> line.is(Trait.GIFT_CARD))
                    .allMatch(line -> line.orderDiscount().isZero());
        }
    }

    @Test
    void an_edit_that_changes_nothing_moves_no_coin_and_an_edit_repeated_is_one() {
        for (long seed = 1; seed <= ORDERS; seed++) {
            Random random = new Random(seed);
            Order before = order(random);
            assertThat(edited(before, before.lines()).lines())
                    .as("seed %d", seed)
                    .isEqualTo(before.lines());

            Order once = edited(before, edit(before, random));
            assertThat(edited(once, once.lines()).lines()).as("seed %d", seed).isEqualTo(once.lines());
        }
    }

    private static Order order(Random random) {
        OrderDraft draft = GeneratedOrders.draft(random);
        return Order.fold(draft.number(), draft.events(OrderFixtures.ORDERED));
    }

    /** Some lines go, some get another quantity, one may be new; one at least is left. A discount of the line's own holds. */
    private static List<Line> edit(Order order, Random random) {
        List<Line> lines = new ArrayList<>();
        for (Line line : order.lines()) {
            if (random.nextInt(3) > 0) {
                int fewest = line.discount().isZero() ? 1 : line.quantity();
                lines.add(random.nextBoolean() ? line : line.withQuantity(fewest + random.nextInt(4)));
            }
        }
        if (lines.isEmpty() || random.nextBoolean()) {
            lines.add(Line.of(Sku.of("NEW"), "New", 1, sar(1 + random.nextInt(400))));
        }
        return lines;
    }

    private static Order edited(Order order, List<Line> lines) {
        Proposal proposal = new OrderCommands(order, OrderFixtures.day(2), null).edited(lines);
        return order.with(((Proposal.Events) proposal).events());
    }

    private static Money off(Order order) {
        return Money.total(SAR, order.lines().stream().map(Line::orderDiscount).toList());
    }

    private static Money sar(int halalas) {
        return Money.ofMinor(SAR, halalas);
    }
}
