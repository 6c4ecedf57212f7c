package dev.aftercart.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cases that have, in each column, one of some classes; a condition is a list of boxes. Immutable and thread-safe.
 */
public final class Box {

    private final @Nullable BitSet[] allowed;

    private Box(@Nullable BitSet[] allowed) {
        this.allowed = allowed;
    }

    /** The box of all cases. */
    static Box everything(int columns) {
        return new Box(new BitSet[columns]);
    }

    /**
     * Whether a class is in the box.
     *
     * @param column which column
     * @param index the class in it
     * @return true when it is
     */
    public boolean allows(int column, int index) {
        BitSet classes = allowed[column];
        return classes == null || classes.get(index);
    }

    /**
     * Whether a column matters to the box.
     *
     * @param column which column
     * @return true when not all its classes are in
     */
    public boolean asks(int column) {
        return allowed[column] != null;
    }

    /** The same box with fewer classes in one column, or null when none would be left. */
    @Nullable
    Box narrowed(int column, BitSet classes) {
        BitSet both = (BitSet) classes.clone();
        BitSet before = allowed[column];
        if (before != null) {
            both.and(before);
        }
        if (both.isEmpty()) {
            return null;
        }
        @Nullable BitSet[] copy = allowed.clone();
        copy[column] = both;
        return new Box(copy);
    }

    /** What is in both boxes, or null when nothing is. */
    @Nullable
    Box and(Box other) {
        Box both = this;
        for (int i = 0; i < allowed.length && both != null; i++) {
            BitSet classes = other.allowed[i];
            both = classes == null ? both : both.narrowed(i, classes);
        }
        return both;
    }

    /** Whether every case of the other box is in this one. */
    boolean covers(Box other) {
        for (int i = 0; i < allowed.length; i++) {
            BitSet mine = allowed[i];
            BitSet its = other.allowed[i];
            if (mine != null && (its == null || !isSubset(its, mine))) {
                return false;
            }
        }
        return true;
    }

    /** One box in place of two that differ in a single column, or null when they differ in more. */
    @Nullable
    Box merged(Box other, int[] sizes) {
        int differing = -1;
        for (int i = 0; i < allowed.length; i++) {
            if (!Objects.equals(allowed[i], other.allowed[i])) {
                if (differing >= 0) {
                    return null;
                }
                differing = i;
            }
        }
        if (differing < 0) {
            return this;
        }
        return union(other, differing, sizes[differing]);
    }

    private Box union(Box other, int column, int size) {
        BitSet mine = allowed[column];
        BitSet its = other.allowed[column];
        @Nullable BitSet[] copy = allowed.clone();
        copy[column] = null;
        if (mine != null && its != null) {
            BitSet both = (BitSet) mine.clone();
            both.or(its);
            copy[column] = both.cardinality() == size ? null : both;
        }
        return new Box(copy);
    }

    private static boolean isSubset(BitSet small, BitSet large) {
        BitSet outside = (BitSet) small.clone();
        outside.andNot(large);
        return outside.isEmpty();
    }

    /** The same cases with as few boxes as joining neighbours gives. */
    static List<Box> simplified(List<Box> boxes, int[] sizes) {
        List<Box> few = new ArrayList<>();
        for (Box box : boxes) {
            add(few, box, sizes);
        }
        return few;
    }

    private static void add(List<Box> boxes, Box box, int[] sizes) {
        for (int i = 0; i < boxes.size(); i++) {
            Box other = boxes.get(i);
            if (other.covers(box)) {
                return;
            }
            Box one = box.covers(other) ? box : other.merged(box, sizes);
            if (one != null) {
                boxes.remove(i);
                add(boxes, one, sizes);
                return;
            }
        }
        boxes.add(box);
    }

    @Override
    public String toString() {
        return Arrays.toString(allowed);
    }
}
