package dev.aftercart.returns;

import dev.aftercart.returns.Attribute.Amount;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The cells of a space that no case is in, by the meaning of the attributes alone. */
final class Impossible {

    /** What happens in this order; each has happened for at least as many days as the next. */
    private static final List<Attribute<?>> DAYS =
            List.of(Attributes.DAYS_SINCE_ORDER, Attributes.DAYS_SINCE_DISPATCH, Attributes.DAYS_SINCE_DELIVERY);

    private final CaseSpace space;
    private final List<Column> columns;
    private final List<Box> boxes = new ArrayList<>();

    Impossible(CaseSpace space) {
        this.space = space;
        this.columns = space.columns();
    }

    List<Box> boxes() {
        for (int column = 0; column < columns.size(); column++) {
            alone(column);
            for (int other = 0; other < columns.size(); other++) {
                if (columns.get(column) instanceof RangedColumn one
                        && columns.get(other) instanceof RangedColumn two
                        && other != column) {
                    days(column, one, other, two);
                    amounts(column, one, other, two);
                }
            }
        }
        return boxes;
    }

    /** A class whose sample falls into no class, or into another one, has no cases. */
    private void alone(int column) {
        BitSet never = new BitSet();
        for (int index = 0; index < columns.get(column).size(); index++) {
            never.set(index, !isPossible(columns.get(column), index));
        }
        if (!never.isEmpty()) {
            boxes.add(space.box(column, never));
        }
    }

    private static boolean isPossible(Column column, int index) {
        CaseDraft draft = new CaseDraft();
        try {
            column.sample(index, draft);
            return column.classOf(draft.inOrder().asked()) == index;
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private void days(int column, RangedColumn earlier, int other, RangedColumn later) {
        int first = DAYS.indexOf(earlier.attribute());
        if (first < 0 || first >= DAYS.indexOf(later.attribute())) {
            return;
        }
        for (int index = 0; index < earlier.size(); index++) {
            BitSet longer = new BitSet();
            for (int its = 0; its < later.size(); its++) {
                longer.set(its, later.from(its) > earlier.to(index));
            }
            add(column, index, other, longer);
        }
    }

    /** An amount is in one currency. */
    private void amounts(int column, RangedColumn one, int other, RangedColumn two) {
        if (one.attribute() instanceof Amount && one.attribute().equals(two.attribute()) && column < other) {
            BitSet stated = new BitSet();
            stated.set(1, two.size());
            for (int index = 1; index < one.size(); index++) {
                add(column, index, other, stated);
            }
        }
    }

    private void add(int column, int index, int other, BitSet classes) {
        if (!classes.isEmpty()) {
            BitSet one = new BitSet();
            one.set(index);
            Box both = space.box(column, one).and(space.box(other, classes));
            if (both != null) {
                boxes.add(both);
            }
        }
    }
}
