package dev.aftercart.order;

/**
 * A stock keeping unit: the shop's key for what can be bought. It names a line within an order.
 *
 * @param value 1 to 100 visible characters
 */
public record Sku(String value) implements Comparable<Sku> {

    /** Checks the form. */
    public Sku {
        Names.check("a SKU", value, 100);
    }

    /**
     * A SKU.
     *
     * @param value the shop's key
     * @return the SKU
     * @throws IllegalArgumentException when it is blank, too long, or holds a control character
     */
    public static Sku of(String value) {
        return new Sku(value);
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
