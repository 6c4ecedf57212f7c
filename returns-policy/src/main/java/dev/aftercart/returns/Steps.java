package dev.aftercart.returns;

/**
 * On which of some ascending steps a number stands. A table over equal stretches of the numbers between the second step and
 * the last tells where to begin, and nearly always that is the answer: no search, whose every turn a processor would have to
 * guess. Immutable and thread-safe.
 */
final class Steps {

    private static final int MOST_STRETCHES = 1_024;

    private final long[] starts;

    /** The last number below the second step, and the first on the last one: what lies outside stands as these do. */
    private final long low;

    private final long high;
    private final int shift;

    /** For each stretch the step it lies on, or where it is broken by others the one's complement of its first. */
    private final short[] steps;

    /** Steps from their least numbers, ascending; what is below the first stands on it too. */
    Steps(long[] starts) {
        this.starts = starts;
        this.high = starts[starts.length - 1];
        this.low = starts.length == 1 ? high : starts[1] - 1;
        this.shift = shift(high - low);
        this.steps = new short[stretch(high) + 1];
        int step = 0;
        for (int i = 0; i < steps.length; i++) {
            long start = low + ((long) i << shift);
            step = climb(step, start);
            boolean whole = step == climb(step, start + (1L << shift) - 1);
            steps[i] = (short) (whole ? step : ~step);
        }
    }

    private static int shift(long range) {
        int shift = 0;
        while ((range >> shift) >= MOST_STRETCHES) {
            shift++;
        }
        return shift;
    }

    int of(long value) {
        long inside = Math.max(low, Math.min(high, value));
        int step = steps[stretch(inside)];
        return step >= 0 ? step : climb(~step, inside);
    }

    private int stretch(long value) {
        return (int) ((value - low) >> shift);
    }

    private int climb(int from, long value) {
        int step = from;
        while (step + 1 < starts.length && starts[step + 1] <= value) {
            step++;
        }
        return step;
    }
}
