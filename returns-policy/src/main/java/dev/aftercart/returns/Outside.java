package dev.aftercart.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for a cell that no box holds, column by column, without looking at columns that nobody asks for. */
final class Outside {

    private static final int MOST_STEPS = 2_000_000;

    private final int[] sizes;
    private final int[] cell;
    private int steps;

    Outside(int[] sizes) {
        this.sizes = sizes;
        this.cell = new int[sizes.length];
    }

    int @Nullable [] cell(List<Box> boxes, int column) {
        if (++steps > MOST_STEPS) {
            throw new IllegalArgumentException("there are too many cases to tell whether the rules cover them all;"
                    + " end each facet with otherwise(...)");
        }
        if (boxes.isEmpty()) {
            return cell;
        }
        if (column == sizes.length) {
            return null;
        }
        if (boxes.stream().noneMatch(box -> box.asks(column))) {
            return cell(boxes, column + 1);
        }
        for (int index = 0; index < sizes[column]; index++) {
            int chosen = index;
            cell[column] = index;
            int[] found = cell(
                    boxes.stream().filter(box -> box.allows(column, chosen)).toList(), column + 1);
            if (found != null) {
                return found;
            }
        }
        cell[column] = 0;
        return null;
    }
}
