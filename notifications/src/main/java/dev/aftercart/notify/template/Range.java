package dev.aftercart.notify.template;

import java.util.AbstractList;

/** Whole numbers from one to another, both included; none when the first is greater. Takes no room. */
final class Range extends AbstractList<Object> {

    private final int from;
    private final int to;

    Range(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Object get(int index) {
        return from + index;
    }

    @Override
    public int size() {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, (long) to - from + 1));
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
