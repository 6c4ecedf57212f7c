package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the function that says for each cell which rule of a table is the first to fit, and which would be if that one were
 * not there. Column by column, with the boxes that still fit; boxes that cannot matter any more are dropped, so that equal
 * rests meet again.
 */
final class FirstHits {

    private final Diagram diagram;
    private final int rules;
    private final int depth;
    private final int[] owners;
    private final BitSet[] asked;
    private final long[][][] masks;
    private final Map<State, Integer> known = new HashMap<>();

    /** The boxes that still fit before a column. */
    private static final class State {
        private final int column;
        private final long[] live;

        State(int column, long[] live) {
            this.column = column;
            this.live = live;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof State that && column == that.column && Arrays.equals(live, that.live);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(live) + column;
        }
    }

    private FirstHits(Diagram diagram, List<List<Box>> rules, int depth) {
        this.diagram = diagram;
        this.rules = rules.size();
        this.depth = depth;
        List<Box> boxes = new ArrayList<>();
        rules.forEach(boxes::addAll);
        this.owners = new int[boxes.size()];
        int box = 0;
        for (int rule = 0; rule < rules.size(); rule++) {
            Arrays.fill(owners, box, box + rules.get(rule).size(), rule);
            box += rules.get(rule).size();
        }
        this.asked = boxes.stream().map(this::asked).toArray(BitSet[]::new);
        this.masks = masks(boxes);
    }

    /**
     * The first rule that fits.
     *
     * @param rules each rule's boxes, in the order of the rules
     * @return the root of a function to the rule's number; the number of rules where none fits
     */
    static int one(Diagram diagram, List<List<Box>> rules) {
        return new FirstHits(diagram, rules, 1).root();
    }

    /** The same with the rule that comes next: {@code first * (rules + 1) + second}. */
    static int two(Diagram diagram, List<List<Box>> rules) {
        return new FirstHits(diagram, rules, 2).root();
    }

    private BitSet asked(Box box) {
        BitSet columns = new BitSet();
        for (int column = 0; column < diagram.end; column++) {
            columns.set(column, box.asks(column));
        }
        return columns;
    }

    private long[][][] masks(List<Box> boxes) {
        int words = (boxes.size() + Long.SIZE - 1) / Long.SIZE;
        long[][][] all = new long[diagram.end][][];
        for (int column = 0; column < diagram.end; column++) {
            all[column] = new long[diagram.size(column)][words];
            for (int box = 0; box < boxes.size(); box++) {
                for (int index = 0; index < all[column].length; index++) {
                    if (boxes.get(box).allows(column, index)) {
                        all[column][index][box / Long.SIZE] |= 1L << box;
                    }
                }
            }
        }
        return all;
    }

    private int root() {
        long[] all = new long[(owners.length + Long.SIZE - 1) / Long.SIZE];
        for (int box = 0; box < owners.length; box++) {
            all[box / Long.SIZE] |= 1L << box;
        }
        return from(0, all);
    }

    /** What follows from a column on, for the boxes that fit so far; the boxes are changed. */
    private int from(int column, long[] live) {
        int[] sure = new int[depth];
        Arrays.fill(sure, rules);
        int next = drop(column, live, sure);
        if (next == diagram.end) {
            return Diagram.leaf(depth == 1 ? sure[0] : sure[0] * (rules + 1) + sure[1]);
        }
        State state = new State(next, live);
        Integer found = known.get(state);
        if (found != null) {
            return found;
        }
        diagram.spend();
        int[] to = new int[diagram.size(next)];
        long[] before = {};
        for (int index = 0; index < to.length; index++) {
            long[] still = and(live, masks[next][index]);
            boolean same = Arrays.equals(still, before);
            before = same ? before : still.clone();
            to[index] = same ? to[index - 1] : from(next + 1, still);
        }
        int made = diagram.node(next, to);
        known.put(state, made);
        return made;
    }

    private static long[] and(long[] live, long[] mask) {
        long[] both = new long[live.length];
        for (int word = 0; word < both.length; word++) {
            both[word] = live[word] & mask[word];
        }
        return both;
    }

    /**
     * Drops the boxes that cannot matter: those behind enough rules that fit for sure, and further ones of such a rule. Returns
     * the next column that one of the rest asks for, or the end; then the rules that fit for sure decide.
     */
    private int drop(int column, long[] live, int[] sure) {
        int found = 0;
        int next = diagram.end;
        for (int word = 0; word < live.length; word++) {
            for (long left = live[word]; left != 0; left &= left - 1) {
                int box = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                int asks = asked[box].nextSetBit(column);
                if (found == depth || (found > 0 && owners[box] == sure[found - 1])) {
                    live[word] &= ~Long.lowestOneBit(left);
                } else if (asks < 0) {
                    sure[found++] = owners[box];
                } else {
                    next = Math.min(next, asks);
                }
            }
        }
        return next;
    }
}
