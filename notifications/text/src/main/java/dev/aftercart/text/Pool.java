package dev.aftercart.text;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Copies of a thing that only one thread may use at a time and that is dear to make, such as ICU's date formats. It grows
 * to as many copies as there were threads at once.
 */
final class Pool<T> {

    private final T original;
    private final UnaryOperator<T> copy;
    private final Queue<T> idle = new ConcurrentLinkedQueue<>();

    Pool(T original, UnaryOperator<T> copy) {
        this.original = original;
        this.copy = copy;
    }

    /** The original is never used, so it can be copied by several threads. */
    <R> R use(Function<T, R> work) {
        T mine = idle.poll();
        if (mine == null) {
            mine = copy.apply(original);
        }
        R result = work.apply(mine);
        idle.offer(mine);
        return result;
    }
}
