package dev.aftercart.returns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Many conditions tested at once. Each condition falls into boxes, each box is one bit; each class of each column knows which
 * bits it allows. A case is looked up class by class, and the bits that all its classes allow are the boxes it is in: no
 * branch to mispredict, nothing allocated but the answer.
 *
 * <p>The idea is that of the bit vectors with which packets are sorted (Lakshman and Stiliadis, 1998). The bits of one group of
 * conditions stand together in the order of its rules, so that the lowest of them is the first rule. Immutable and thread-safe.
 */
final class Matrix {

    static final int NONE = -1;

    private final Column[] columns;
    private final long[] masks;
    private final int[] columnStarts;
    private final int words;

    /** The first bit of each group, and one past the last. */
    private final int[] groupStarts;

    /** For each bit, the index of its condition in its group. */
    private final int[] conditionOf;

    /** The bits that stand for a box; those that are left of the last word do not. */
    private final long[] real;

    Matrix(CaseSpace space, List<List<Condition>> groups) {
        List<Box> bits = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        this.groupStarts = new int[groups.size() + 1];
        for (int g = 0; g < groups.size(); g++) {
            append(space, groups.get(g), bits, owners);
            groupStarts[g + 1] = bits.size();
        }
        this.words = (bits.size() + Long.SIZE - 1) / Long.SIZE;
        this.conditionOf = owners.stream().mapToInt(Integer::intValue).toArray();
        this.real = new long[words];
        for (int bit = 0; bit < conditionOf.length; bit++) {
            real[bit / Long.SIZE] |= 1L << bit;
        }
        int[] used = used(space, bits);
        this.columns = new Column[used.length];
        this.columnStarts = new int[used.length];
        this.masks = masks(space, used, bits);
    }

    private static void append(CaseSpace space, List<Condition> group, List<Box> bits, List<Integer> owners) {
        for (int i = 0; i < group.size(); i++) {
            for (Box box : space.boxes(group.get(i))) {
                bits.add(box);
                owners.add(i);
            }
        }
    }

    /** Columns that no condition of these groups asks for are left out. */
    private static int[] used(CaseSpace space, List<Box> bits) {
        BitSet used = new BitSet();
        for (int c = 0; c < space.columns().size(); c++) {
            int column = c;
            used.set(c, bits.stream().anyMatch(box -> box.asks(column)));
        }
        return used.stream().toArray();
    }

    private long[] masks(CaseSpace space, int[] used, List<Box> bits) {
        int size = 0;
        for (int i = 0; i < used.length; i++) {
            columns[i] = space.columns().get(used[i]);
            columnStarts[i] = size;
            size += columns[i].size() * words;
        }
        long[] all = new long[size];
        for (int i = 0; i < used.length; i++) {
            for (int index = 0; index < columns[i].size(); index++) {
                fill(all, columnStarts[i] + index * words, used[i], index, bits);
            }
        }
        return all;
    }

    private static void fill(long[] all, int start, int column, int index, List<Box> bits) {
        for (int bit = 0; bit < bits.size(); bit++) {
            if (bits.get(bit).allows(column, index)) {
                all[start + bit / Long.SIZE] |= 1L << bit;
            }
        }
    }

    int columnCount() {
        return columns.length;
    }

    Column column(int index) {
        return columns[index];
    }

    int wordCount() {
        return words;
    }

    /** Where the bits that a class of a column allows begin. */
    int row(int column, int index) {
        return columnStarts[column] + index * words;
    }

    /** The boxes that a case is in. */
    long[] match(Case asked) {
        long[] matched = real.clone();
        for (int i = 0; i < columns.length; i++) {
            int row = row(i, columns[i].classOf(asked));
            for (int w = 0; w < matched.length; w++) {
                matched[w] &= masks[row + w];
            }
        }
        return matched;
    }

    /** The boxes that a cell is in, given the {@link #row} of its class for each column of this matrix. */
    void match(int[] rows, long[] matched) {
        if (words == 1) {
            matched[0] = matchOne(rows, 0);
            return;
        }
        int w = 0;
        for (; w + 4 <= words; w += 4) {
            matchFour(rows, w, matched);
        }
        for (; w < words; w++) {
            matched[w] = matchOne(rows, w);
        }
    }

    private long matchOne(int[] rows, int w) {
        long left = real[w];
        for (int row : rows) {
            left &= masks[row + w];
        }
        return left;
    }

    /** Four words at a time, as each row has to be fetched for all of them. */
    private void matchFour(int[] rows, int w, long[] matched) {
        long first = real[w];
        long second = real[w + 1];
        long third = real[w + 2];
        long fourth = real[w + 3];
        for (int row : rows) {
            int at = row + w;
            first &= masks[at];
            second &= masks[at + 1];
            third &= masks[at + 2];
            fourth &= masks[at + 3];
        }
        matched[w] = first;
        matched[w + 1] = second;
        matched[w + 2] = third;
        matched[w + 3] = fourth;
    }

    /** The first condition of a group that holds, or {@link #NONE}. */
    int first(int group, long[] matched) {
        int bit = next(groupStarts[group], groupStarts[group + 1], matched);
        return bit == NONE ? NONE : conditionOf[bit];
    }

    /** Of some things, one for each condition of a group, those whose condition holds. */
    <T> List<T> holding(int group, List<? extends T> things, long[] matched) {
        int end = groupStarts[group + 1];
        int bit = next(groupStarts[group], end, matched);
        if (bit == NONE) {
            return List.of();
        }
        List<T> holding = new ArrayList<>(1);
        int last = NONE;
        while (bit != NONE) {
            int condition = conditionOf[bit];
            if (condition != last) {
                holding.add(things.get(condition));
            }
            last = condition;
            bit = next(bit + 1, end, matched);
        }
        return holding;
    }

    /** The first bit set among some, or {@link #NONE}. */
    private static int next(int from, int end, long[] matched) {
        if (from >= end) {
            return NONE;
        }
        int w = from / Long.SIZE;
        long left = matched[w] & (-1L << from);
        while (left == 0 && (w + 1) * Long.SIZE < end) {
            w++;
            left = matched[w];
        }
        int bit = w * Long.SIZE + Long.numberOfTrailingZeros(left);
        return left != 0 && bit < end ? bit : NONE;
    }
}
