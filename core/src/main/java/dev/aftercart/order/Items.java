package dev.aftercart.order;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many of which SKU: what is in a parcel, in a return, in a cancellation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param quantities SKU to a number above zero, sorted by SKU
 */
public record Items(Map<Sku, Integer> quantities) {

    /** Nothing. */
    public static final Items NONE = new Items(Map.of());

    /** Checks the numbers and takes a sorted copy. */
    public Items {
        for (Map.Entry<Sku, Integer> entry : quantities.entrySet()) {
            if (entry.getValue() <= 0) {
                throw new IllegalArgumentException(
                        "quantity of " + entry.getKey() + " must be above zero, but was " + entry.getValue());
            }
        }
        quantities = Quantities.copyOf(quantities);
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
        Integer quantity = quantities.get(sku);
        return quantity == null ? 0 : quantity;
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
}
