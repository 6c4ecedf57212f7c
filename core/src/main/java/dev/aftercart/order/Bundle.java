package dev.aftercart.order;

import java.util.List;

/**
 * Several goods that were sold as one. The order's lines are the parts, with the prices and quantities of parts, since it is
 * parts that are sent, delivered and returned; each of them names the bundle that it belongs to.
 *
 * @param sku the shop's key of the bundle; not that of a line
 * @param title what the customer sees
 * @param quantity how many bundles were bought; above zero
 */
public record Bundle(Sku sku, String title, int quantity) {

    /** Checks the title and the quantity. */
    public Bundle {
        Names.check("title of bundle " + sku, title, 500);
        if (quantity <= 0) {
            throw new IllegalArgumentException(
                    "quantity of bundle " + sku + " must be above zero, but was " + quantity);
        }
    }

    /**
     * A bundle.
     *
     * @param sku the shop's key of it
     * @param title what the customer sees
     * @param quantity how many were bought; above zero
     * @return the bundle
     */
    public static Bundle of(String sku, String title, int quantity) {
        return new Bundle(Sku.of(sku), title, quantity);
    }

    /**
     * The pieces of some of these bundles.
     *
     * @param lines the order's lines
     * @param count how many bundles; above zero
     * @return the pieces of the parts; none when no line is a part of this bundle
     * @throws IllegalArgumentException when a part does not come in equal numbers for each bundle any more, since the order
     *     was edited
     */
    public Items pieces(List<Line> lines, int count) {
        Items pieces = Items.NONE;
        for (Line line : lines) {
            if (line.bundle().filter(whole -> whole.sku().equals(sku)).isPresent()) {
                pieces = pieces.plus(Items.of(line.sku(), each(line, count)));
            }
        }
        return pieces;
    }

    private int each(Line line, int count) {
        if (line.quantity() % quantity != 0) {
            throw new IllegalArgumentException("bundle " + sku + " has " + line.quantity() + " of " + line.sku()
                    + " in " + quantity + " bundles, which cannot be shared out evenly; name the parts instead");
        }
        return Math.multiplyExact(line.quantity() / quantity, count);
    }
}
