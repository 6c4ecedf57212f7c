package dev.aftercart.returns;

import dev.aftercart.returns.Attribute.Marks;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All cases that some conditions can tell apart: a grid of few columns with few classes each. What a policy says about one
 * case of a cell it says about all of them, so that questions about every request there could be are questions about cells.
 *
 * <p>Immutable and thread-safe.
 */
public final class CaseSpace {

    /** Conditions that fall into more boxes than this are refused, before they fill the memory. */
    static final int MOST_BOXES = 4_096;

    private static final int NO_COLUMN = -1;

    private final Columns columns;
    private final int[] sizes;

    private CaseSpace(Columns columns) {
        this.columns = columns;
        this.sizes = columns.all().stream().mapToInt(Column::size).toArray();
    }

    /**
     * The space of some conditions.
     *
     * @param conditions what it has to tell apart
     * @return the space
     */
    public static CaseSpace of(Collection<Condition> conditions) {
        return new CaseSpace(new Columns(conditions));
    }

    /**
     * Its columns.
     *
     * @return those that usually decide most first
     */
    public List<Column> columns() {
        return List.copyOf(columns.all());
    }

    /**
     * The cell of a case.
     *
     * @param asked the case
     * @return its class in each column
     */
    public int[] cellOf(Case asked) {
        int[] cell = new int[sizes.length];
        for (int i = 0; i < cell.length; i++) {
            cell[i] = columns.all().get(i).classOf(asked);
        }
        return cell;
    }

    /**
     * The cells in which a condition holds.
     *
     * @param condition a condition that this space was made for, or part of one
     * @return boxes that together hold them; none when it never holds
     * @throws IllegalArgumentException when the condition falls into too many boxes
     */
    public List<Box> boxes(Condition condition) {
        return boxes(condition, true);
    }

    private List<Box> boxes(Condition condition, boolean positive) {
        if (condition instanceof Condition.Not not) {
            return boxes(not.condition(), !positive);
        }
        if (condition instanceof Condition.And and) {
            return joined(positive, boxes(and.first(), positive), boxes(and.second(), positive));
        }
        if (condition instanceof Condition.Or or) {
            return joined(!positive, boxes(or.first(), positive), boxes(or.second(), positive));
        }
        if (condition instanceof Condition.Among among) {
            return among(among, positive);
        }
        if (condition instanceof Condition.Between between) {
            return column(columns.place(between), columns.classes(between), positive);
        }
        return positive ? List.of(Box.everything(sizes.length)) : List.of();
    }

    private List<Box> joined(boolean both, List<Box> first, List<Box> second) {
        List<Box> boxes = new ArrayList<>();
        if (both) {
            check(first.size() * (long) second.size());
            for (Box one : first) {
                for (Box other : second) {
                    Box overlap = one.and(other);
                    if (overlap != null) {
                        boxes.add(overlap);
                    }
                }
            }
        } else {
            boxes.addAll(first);
            boxes.addAll(second);
        }
        check(boxes.size());
        return Box.simplified(boxes, sizes);
    }

    private static void check(long boxes) {
        if (boxes > MOST_BOXES) {
            throw new IllegalArgumentException("the condition falls into more than " + MOST_BOXES
                    + " cases; split the rule, or say less with \"or\"");
        }
    }

    private List<Box> among(Condition.Among among, boolean positive) {
        if (!(among.attribute() instanceof Marks)) {
            int column = columns.place(among.attribute(), "");
            return column(column, columns.all().get(column).among(among.values()), positive);
        }
        List<Box> boxes = positive ? List.of() : List.of(Box.everything(sizes.length));
        for (String mark : among.values()) {
            int column = columns.place(among.attribute(), mark);
            BitSet there = columns.all().get(column).among(Set.of(mark));
            boxes = joined(!positive, boxes, column(column, there, positive));
        }
        return boxes;
    }

    private List<Box> column(int column, BitSet classes, boolean positive) {
        BitSet allowed = (BitSet) classes.clone();
        if (!positive) {
            allowed.flip(0, sizes[column]);
        }
        if (allowed.cardinality() == sizes[column]) {
            return List.of(Box.everything(sizes.length));
        }
        Box box = Box.everything(sizes.length).narrowed(column, allowed);
        return box == null ? List.of() : List.of(box);
    }

    /**
     * The cells that no case can be in, whatever a policy says: two prices at once, or a delivery before the order.
     *
     * @return boxes that together hold them
     */
    public List<Box> impossible() {
        return new Impossible(this).boxes();
    }

    /**
     * A case of a cell.
     *
     * @param cell a class for each column
     * @return a case whose cell it is; empty when there is none
     */
    public Optional<Case> sample(int[] cell) {
        return sample(cell, NO_COLUMN, 0);
    }

    /**
     * A case of a cell with a certain value in one column, such as the last day of a class.
     *
     * @param cell a class for each column
     * @param column which column; one of numbers, days or amounts
     * @param value as in {@link RangedColumn#value}
     * @return a case whose cell it is; empty when there is none with that value
     */
    public Optional<Case> sample(int[] cell, int column, long value) {
        try {
            CaseDraft draft = new CaseDraft();
            for (int i = 0; i < cell.length; i++) {
                columns.all().get(i).sample(cell[i], draft);
            }
            if (column != NO_COLUMN) {
                RangedColumn ranged = (RangedColumn) columns.all().get(column);
                draft.put(ranged.attribute(), ranged.value(value));
            }
            return Optional.of(draft.inOrder().asked()).filter(asked -> Arrays.equals(cellOf(asked), cell));
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // values that their attributes cannot have, or not together
        }
    }

    /** The cells that have one of these classes in a column. */
    Box box(int column, BitSet classes) {
        return Objects.requireNonNull(Box.everything(sizes.length).narrowed(column, classes), "no class is allowed");
    }

    /**
     * A cell that is in none of some boxes.
     *
     * @param boxes the boxes
     * @return the first such cell; empty when together they hold every cell
     * @throws IllegalArgumentException when finding out takes more than some million steps
     */
    public Optional<int[]> outside(List<Box> boxes) {
        return Optional.ofNullable(new Outside(sizes).cell(boxes, 0));
    }
}
