package dev.aftercart.order;

/**
 * The number by which the shop and its customer know an order. Unique within a store.
 *
 * @param value 1 to 64 visible characters
 */
public record OrderNumber(String value) {

    /** Checks the form. */
    public OrderNumber {
        Names.check("an order number", value, 64);
    }

    /**
     * An order's number.
     *
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException when it is blank, too long, or holds a control character
     */
    public static OrderNumber of(String value) {
        return new OrderNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
