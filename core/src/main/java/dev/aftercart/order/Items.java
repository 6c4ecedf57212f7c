package dev.aftercart.order;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many of which SKU: what is in a parcel, in a return, in a cancellation.
 *
 * <p>Immutable and thread-safe.
 */
public final class Items {

    /** Nothing. */
    public static final Items NONE = new Items(Map.of());

    private final Quantities quantities;

    /**
     * Checks the numbers and takes a sorted copy.
     *
     * @param quantities SKU to a number above zero
     * @throws IllegalArgumentException when a number is not above zero
     */
    public Items(Map<Sku, Integer> quantities) {
        quantities.forEach((sku, quantity) -> {
            if (quantity <= 0) {
                throw new IllegalArgumentException("quantity of " + sku + " must be above zero, but was " + quantity);
            }
        });
        this.quantities = Quantities.copyOf(quantities);
    }

    /**
     * All of them.
     *
     * @return an unmodifiable map, SKU to a number above zero, sorted by SKU
     */
    public Map<Sku, Integer> quantities() {
        return quantities;
    }

    /**
     * Some of one SKU.
     *
     * @param sku which
     * @param quantity how many; above zero
     * @return the items
     */
    public static Items of(Sku sku, int quantity) {
        return new Items(Map.of(sku, quantity));
    }

    /**
     * These and others together.
     *
     * @param others what else
     * @return new items; a number that an {@code int} does not hold stays at the largest it does
     */
    public Items plus(Items others) {
        if (isEmpty() || others.isEmpty()) {
            return isEmpty() ? others : this;
        }
        Map<Sku, Integer> sum = new TreeMap<>(quantities);
        others.quantities.forEach((sku, quantity) -> sum.merge(sku, quantity, Items::sum));
        return new Items(sum);
    }

    /**
     * How many of a SKU.
     *
     * @param sku which
     * @return the number; 0 when there is none
     */
    public int of(Sku sku) {
        return quantities.of(sku);
    }

    /**
     * Whether there is nothing.
     *
     * @return true for no items
     */
    public boolean isEmpty() {
        return quantities.isEmpty();
    }

    /**
     * How many in all.
     *
     * @return the sum of the numbers, or the largest {@code int} when it is above that
     */
    public int count() {
        return quantities.values().stream().reduce(0, Items::sum);
    }

    /** What is in these and not in others. */
    Items without(Items others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<Sku, Integer> left = new TreeMap<>();
        quantities.forEach((sku, quantity) -> {
            if (quantity > others.of(sku)) {
                left.put(sku, quantity - others.of(sku));
            }
        });
        return new Items(left);
    }

    /** Numbers come from outside, and the fold must take any: a sum of pieces stays at the largest number instead of failing. */
    static int sum(int a, int b) {
        return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Items that && quantities.equals(that.quantities);
    }

    @Override
    public int hashCode() {
        return quantities.hashCode();
    }

    @Override
    public String toString() {
        return quantities.toString();
    }
}
