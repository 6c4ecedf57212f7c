package dev.aftercart.returns.analysis;

import java.util.Arrays;

/** Numbers under pairs of numbers, without an object for each. For one thread. */
final class LongMap {

    /** What is found under a key that was never put. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int FIRST_SIZE = 64;

    private long[] keys = new long[FIRST_SIZE];
    private int[] values = empty(FIRST_SIZE);
    private int size;

    private static int[] empty(int size) {
        int[] values = new int[size];
        Arrays.fill(values, NONE);
        return values;
    }

    static long key(int high, int low) {
        return (long) high << Integer.SIZE | Integer.toUnsignedLong(low);
    }

    int get(long key) {
        return values[slot(keys, values, key)];
    }

    void put(long key, int value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int slot = slot(keys, values, key);
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] more = new long[2 * keys.length];
        int[] its = empty(more.length);
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != NONE) {
                int slot = slot(more, its, keys[i]);
                more[slot] = keys[i];
                its[slot] = values[i];
            }
        }
        keys = more;
        values = its;
    }

    private static int slot(long[] keys, int[] values, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (values[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
