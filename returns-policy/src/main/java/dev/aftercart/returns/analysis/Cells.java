package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Box;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The cells in which a function of a diagram has a wanted number. */
final class Cells {

    private final Diagram diagram;
    private final int root;
    private final IntPredicate wanted;
    private final Map<Integer, Boolean> reaching = new HashMap<>();

    private Cells(Diagram diagram, int root, IntPredicate wanted) {
        this.diagram = diagram;
        this.root = root;
        this.wanted = wanted;
    }

    static Cells where(Diagram diagram, int root, IntPredicate wanted) {
        return new Cells(diagram, root, wanted);
    }

    boolean isEmpty() {
        return !reaches(root);
    }

    private boolean reaches(int node) {
        if (Diagram.isLeaf(node)) {
            return wanted.test(Diagram.number(node));
        }
        Boolean known = reaching.get(node);
        if (known != null) {
            return known;
        }
        boolean found = false;
        for (int i = 0; i < diagram.size(diagram.column(node)) && !found; i++) {
            found = reaches(diagram.branch(node, i));
        }
        reaching.put(node, found);
        return found;
    }

    /** One of the cells, as usual as can be in each column after the other; null when there is none. */
    int @Nullable [] any(int[] usual) {
        if (isEmpty()) {
            return null;
        }
        int[] cell = usual.clone();
        int node = root;
        while (!Diagram.isLeaf(node)) {
            int column = diagram.column(node);
            if (!reaches(diagram.branch(node, usual[column]))) {
                cell[column] = first(node);
            }
            node = diagram.branch(node, cell[column]);
        }
        return cell;
    }

    private int first(int node) {
        int index = 0;
        while (!reaches(diagram.branch(node, index))) {
            index++;
        }
        return index;
    }

    BigInteger count() {
        return over(root, -1).multiply(count(root, new HashMap<>()));
    }

    private BigInteger count(int node, Map<Integer, BigInteger> known) {
        if (Diagram.isLeaf(node)) {
            return reaches(node) ? BigInteger.ONE : BigInteger.ZERO;
        }
        BigInteger found = known.get(node);
        if (found == null) {
            found = BigInteger.ZERO;
            for (int i = 0; i < diagram.size(diagram.column(node)); i++) {
                int to = diagram.branch(node, i);
                found = found.add(over(to, diagram.column(node)).multiply(count(to, known)));
            }
            known.put(node, found);
        }
        return found;
    }

    /** How many cells the columns between a column and a node make, which no node asks for. */
    private BigInteger over(int node, int column) {
        BigInteger cells = BigInteger.ONE;
        for (int between = column + 1; between < diagram.column(node); between++) {
            cells = cells.multiply(BigInteger.valueOf(diagram.size(between)));
        }
        return cells;
    }

    /** The classes that occur in each column: the smallest box around the cells. */
    List<BitSet> hull() {
        List<BitSet> hull = new ArrayList<>();
        for (int column = 0; column < diagram.end; column++) {
            hull.add(new BitSet());
        }
        if (!isEmpty()) {
            fill(hull, -1, diagram.column(root));
            hull(root, hull, new BitSet());
        }
        return hull;
    }

    private void hull(int node, List<BitSet> hull, BitSet seen) {
        if (Diagram.isLeaf(node) || seen.get(node)) {
            return;
        }
        seen.set(node);
        int column = diagram.column(node);
        for (int i = 0; i < diagram.size(column); i++) {
            int to = diagram.branch(node, i);
            if (reaches(to)) {
                hull.get(column).set(i);
                fill(hull, column, diagram.column(to));
                hull(to, hull, seen);
            }
        }
    }

    private void fill(List<BitSet> hull, int after, int before) {
        for (int column = after + 1; column < before; column++) {
            hull.get(column).set(0, diagram.size(column));
        }
    }

    /** The numbers that a function has in some cell. */
    static BitSet numbers(Diagram diagram, int root) {
        return numbers(diagram, root, null);
    }

    /** The numbers that a function has in some cell of a box. */
    static BitSet numbers(Diagram diagram, int root, @Nullable Box box) {
        BitSet numbers = new BitSet();
        numbers(diagram, root, box, numbers, new BitSet());
        return numbers;
    }

    private static void numbers(Diagram diagram, int node, @Nullable Box box, BitSet numbers, BitSet seen) {
        if (Diagram.isLeaf(node)) {
            numbers.set(Diagram.number(node));
        } else if (!seen.get(node)) {
            seen.set(node);
            int column = diagram.column(node);
            for (int i = 0; i < diagram.size(column); i++) {
                if (box == null || box.allows(column, i)) {
                    numbers(diagram, diagram.branch(node, i), box, numbers, seen);
                }
            }
        }
    }

    /** The columns that a function depends on. */
    static BitSet columns(Diagram diagram, int root) {
        BitSet columns = new BitSet();
        columns(diagram, root, columns, new BitSet());
        return columns;
    }

    private static void columns(Diagram diagram, int node, BitSet columns, BitSet seen) {
        if (!Diagram.isLeaf(node) && !seen.get(node)) {
            seen.set(node);
            columns.set(diagram.column(node));
            for (int i = 0; i < diagram.size(diagram.column(node)); i++) {
                columns(diagram, diagram.branch(node, i), columns, seen);
            }
        }
    }
}
