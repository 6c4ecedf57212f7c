package dev.aftercart.internal;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An unmodifiable list that can be followed by a longer one without copying: the longer one goes on in the same array, where
 * nobody went on before.
 *
 * <p>Thread-safe. Who goes on from the same trail second gets an array of their own.
 *
 * @param <T> what is in the list
 */
public final class Trail<T> extends AbstractList<T> implements RandomAccess {

    private static final int ROOM = 8;

    private final Object[] slots;
    private final int size;
    private final AtomicInteger used;

    private Trail(Object[] slots, int size, AtomicInteger used) {
        this.slots = slots;
        this.size = size;
        this.used = used;
    }

    /**
     * A list and one element more.
     *
     * @param list the list; when it is a trail, it is gone on from
     * @param next the element
     * @param <T> what is in the list
     * @return a longer list
     */
    public static <T> List<T> after(List<T> list, T next) {
        Objects.requireNonNull(next, "next");
        if (list instanceof Trail<T> trail && trail.slots.length > trail.size && trail.claim()) {
            trail.slots[trail.size] = next;
            return new Trail<>(trail.slots, trail.size + 1, trail.used);
        }
        int size = list.size();
        Object[] slots = Arrays.copyOf(list.toArray(), size + size / 2 + ROOM);
        slots[size] = next;
        return new Trail<>(slots, size + 1, new AtomicInteger(size + 1));
    }

    private boolean claim() {
        return used.compareAndSet(size, size + 1);
    }

    @Override
    @SuppressWarnings("unchecked") // only elements of this type were put in
    public T get(int index) {
        return (T) slots[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(slots, size);
    }
}
