package dev.aftercart.order;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * SKUs and how many of each, sorted and unmodifiable. Two arrays instead of a tree: parcels hold few SKUs, orders keep many
 * parcels, and a ledger looks every SKU up in each.
 */
final class Quantities extends AbstractMap<Sku, Integer> {

    private static final Quantities NONE = new Quantities(Map.of());

    /** So many are looked through faster than searched: SKUs that are one object are soon found equal. */
    private static final int FEW = 8;

    private final Sku[] skus;
    private final int[] numbers;

    private Quantities(Map<Sku, Integer> sorted) {
        this.skus = new Sku[sorted.size()];
        this.numbers = new int[sorted.size()];
        int at = 0;
        for (Map.Entry<Sku, Integer> entry : sorted.entrySet()) {
            skus[at] = entry.getKey();
            numbers[at++] = entry.getValue();
        }
    }

    static Quantities copyOf(Map<Sku, Integer> map) {
        if (map.isEmpty()) {
            return NONE;
        }
        boolean isSorted = map instanceof SortedMap<Sku, Integer> sorted && sorted.comparator() == null;
        return map instanceof Quantities same ? same : new Quantities(isSorted ? map : new TreeMap<>(map));
    }

    @Override
    public @Nullable Integer get(@Nullable Object key) {
        int at = key instanceof Sku sku ? find(sku) : -1;
        return at < 0 ? null : numbers[at];
    }

    /** How many of a SKU; 0 when there is none. */
    int of(Sku sku) {
        int at = find(sku);
        return at < 0 ? 0 : numbers[at];
    }

    private int find(Sku sku) {
        if (skus.length > FEW) {
            return Arrays.binarySearch(skus, sku);
        }
        int at = skus.length - 1;
        while (at >= 0 && !skus[at].equals(sku)) {
            at--;
        }
        return at;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return skus.length;
    }

    /** Without an entry for each: every fold goes through what parcels hold. */
    @Override
    public void forEach(BiConsumer<? super Sku, ? super Integer> action) {
        for (int i = 0; i < skus.length; i++) {
            action.accept(skus[i], numbers[i]);
        }
    }

    @Override
    public Set<Map.Entry<Sku, Integer>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Sku, Integer>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return skus.length;
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<Sku, Integer>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < skus.length;
        }

        @Override
        public Map.Entry<Sku, Integer> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there are only " + skus.length + " SKUs");
            }
            return Map.entry(skus[next], numbers[next++]);
        }
    }
}
