package dev.aftercart.returns.analysis;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Functions from the cells of a space to numbers, as an ordered decision diagram with a branch for each class of a column.
 * Equal parts are one node, so that two functions are equal exactly when they have the same root; and nodes whose branches
 * all lead to the same place are left out.
 *
 * <p>A root is an {@code int}: from 0 on a node, below 0 a leaf, {@code ~number}. All functions of one diagram are over the
 * same columns. For one thread.
 */
final class Diagram {

    /** Stands behind all columns: where a leaf is. */
    final int end;

    private final int[] sizes;
    private Effort effort;

    private int count;
    private int[] columns = new int[1024];
    private int[] starts = new int[1024];
    private int used;
    private int[] branches = new int[8192];
    private int[] table = filled(4096);

    /** Throws {@link TooLarge} when nodes and steps together come to more than the budget. */
    Diagram(int[] sizes, int budget) {
        this.sizes = sizes.clone();
        this.end = sizes.length;
        this.effort = new Effort(budget);
    }

    private static int[] filled(int size) {
        int[] empty = new int[size];
        Arrays.fill(empty, -1);
        return empty;
    }

    static int leaf(int number) {
        return ~number;
    }

    static boolean isLeaf(int root) {
        return root < 0;
    }

    static int number(int leaf) {
        return ~leaf;
    }

    /** The column that a node asks for, or {@link #end}. */
    int column(int root) {
        return root < 0 ? end : columns[root];
    }

    int size(int column) {
        return sizes[column];
    }

    /** The branch of a node for a class of its column. */
    int branch(int node, int index) {
        return branches[starts[node] + index];
    }

    /** The root seen from a column: itself when it asks for a later one. */
    private int branch(int root, int column, int index) {
        return column(root) == column ? branch(root, index) : root;
    }

    /** What may still be spent. */
    Effort effort() {
        return effort;
    }

    /** From now on somebody else pays. */
    void pay(Effort other) {
        effort = other;
    }

    /** One step of work, to be stopped before it becomes too much. */
    void spend() {
        effort.node();
    }

    /** The number of a cell. */
    int numberAt(int root, int[] cell) {
        int node = root;
        while (!isLeaf(node)) {
            node = branch(node, cell[column(node)]);
        }
        return number(node);
    }

    /** The node with these branches, made when there is none yet. */
    int node(int column, int[] to) {
        int first = to[0];
        boolean same = true;
        for (int branch : to) {
            same &= branch == first;
        }
        return same ? first : known(column, to);
    }

    private int known(int column, int[] to) {
        int slot = hash(column, to, 0, to.length) & table.length - 1;
        while (table[slot] >= 0) {
            int node = table[slot];
            int start = starts[node];
            if (columns[node] == column && Arrays.equals(branches, start, start + to.length, to, 0, to.length)) {
                return node;
            }
            slot = slot + 1 & table.length - 1;
        }
        return add(slot, column, to);
    }

    private int add(int slot, int column, int[] to) {
        spend();
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
        }
        if (used + to.length > branches.length) {
            branches = Arrays.copyOf(branches, 2 * (used + to.length));
        }
        columns[count] = column;
        starts[count] = used;
        System.arraycopy(to, 0, branches, used, to.length);
        used += to.length;
        table[slot] = count++;
        if (2 * count > table.length) {
            rehash();
        }
        return count - 1;
    }

    private void rehash() {
        int[] more = filled(2 * table.length);
        for (int node = 0; node < count; node++) {
            int start = starts[node];
            int slot = hash(columns[node], branches, start, start + sizes[columns[node]]) & more.length - 1;
            while (more[slot] >= 0) {
                slot = slot + 1 & more.length - 1;
            }
            more[slot] = node;
        }
        table = more;
    }

    private static int hash(int column, int[] to, int from, int until) {
        int hash = column;
        for (int i = from; i < until; i++) {
            hash = 31 * hash + to[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** The function whose number in each cell is made of the numbers of two. */
    int apply(int one, int other, IntBinaryOperator numbers) {
        return apply(one, other, numbers, new LongMap());
    }

    private int apply(int one, int other, IntBinaryOperator numbers, LongMap known) {
        if (one < 0 && other < 0) {
            return leaf(numbers.applyAsInt(number(one), number(other)));
        }
        long key = LongMap.key(one, other);
        int found = known.get(key);
        if (found != LongMap.NONE) {
            return found;
        }
        spend();
        int column = Math.min(column(one), column(other));
        int[] to = new int[sizes[column]];
        for (int i = 0; i < to.length; i++) {
            to[i] = apply(branch(one, column, i), branch(other, column, i), numbers, known);
        }
        int made = node(column, to);
        known.put(key, made);
        return made;
    }

    /** The function whose number in each cell is made of that of another. */
    int map(int root, IntUnaryOperator numbers) {
        return apply(root, leaf(0), (number, nothing) -> numbers.applyAsInt(number));
    }

    /** The function with one column held at a class. */
    int at(int root, int column, int index) {
        return at(root, column, index, new LongMap());
    }

    private int at(int root, int column, int index, LongMap known) {
        if (column(root) >= column) {
            return branch(root, column, index);
        }
        int found = known.get(root);
        if (found != LongMap.NONE) {
            return found;
        }
        spend();
        int[] to = new int[sizes[columns[root]]];
        for (int i = 0; i < to.length; i++) {
            to[i] = at(branch(root, i), column, index, known);
        }
        int made = node(columns[root], to);
        known.put(root, made);
        return made;
    }

    /** The function whose number is the class of a column. */
    int classOf(int column) {
        int[] to = new int[sizes[column]];
        Arrays.setAll(to, Diagram::leaf);
        return node(column, to);
    }
}
