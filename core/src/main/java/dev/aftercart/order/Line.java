package dev.aftercart.order;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order: what was bought, how many, for how much, and what policy and pages need to know of it.
 *
 * <p>Immutable and thread-safe. Made with {@link #of} and the {@code with} methods.
 *
 * @param sku what was bought; once in an order
 * @param title what the customer sees
 * @param quantity how many; above zero
 * @param unitPrice what one costs before discount, tax as the shop shows it; not negative
 * @param discount what is taken off the whole line; not negative, not above its price
 * @param category the path in the shop's category tree, such as {@code apparel/shirts}; empty when there is none
 * @param tags the shop's own marks, such as {@code final-sale}
 * @param imageUrl a picture, or null
 * @param productUrl the product's page, or null
 */
public record Line(
        Sku sku,
        String title,
        int quantity,
        Money unitPrice,
        Money discount,
        String category,
        Set<String> tags,
        @Nullable String imageUrl,
        @Nullable String productUrl) {

    /** Checks amounts and takes a copy of the tags. */
    public Line {
        Names.check("title of " + sku, title, 500);
        if (quantity <= 0) {
            throw new IllegalArgumentException("quantity of " + sku + " must be above zero, but was " + quantity);
        }
        if (unitPrice.isNegative()) {
            throw new IllegalArgumentException("unit price of " + sku + " must not be negative, but was " + unitPrice);
        }
        if (!discount.getCurrencyUnit().equals(unitPrice.getCurrencyUnit())) {
            throw new IllegalArgumentException(
                    "discount of " + sku + " must be in " + unitPrice.getCurrencyUnit() + ", but was " + discount);
        }
        if (discount.isNegative() || discount.isGreaterThan(unitPrice.multipliedBy(quantity))) {
            throw new IllegalArgumentException("discount of " + sku + " must be between zero and the line's price "
                    + unitPrice.multipliedBy(quantity) + ", but was " + discount);
        }
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
    }

    /**
     * A line with what every line has.
     *
     * @param sku what was bought
     * @param title what the customer sees
     * @param quantity how many; above zero
     * @param unitPrice what one costs
     * @return the line
     */
    public static Line of(Sku sku, String title, int quantity, Money unitPrice) {
        Money none = Money.zero(unitPrice.getCurrencyUnit());
        return new Line(sku, title, quantity, unitPrice, none, "", Set.of(), null, null);
    }

    /**
     * The same line with something taken off.
     *
     * @param amount off the whole line
     * @return a new line
     */
    public Line withDiscount(Money amount) {
        return new Line(sku, title, quantity, unitPrice, amount, category, tags, imageUrl, productUrl);
    }

    /**
     * The same line in a category.
     *
     * @param path the path from the root, parts joined by {@code /}
     * @return a new line
     */
    public Line withCategory(String path) {
        return new Line(sku, title, quantity, unitPrice, discount, path, tags, imageUrl, productUrl);
    }

    /**
     * The same line with these tags.
     *
     * @param marks the shop's own marks
     * @return a new line
     */
    public Line withTags(String... marks) {
        return new Line(sku, title, quantity, unitPrice, discount, category, Set.of(marks), imageUrl, productUrl);
    }

    /**
     * The same line with links for pages.
     *
     * @param image a picture, or null
     * @param product the product's page, or null
     * @return a new line
     */
    public Line withLinks(@Nullable String image, @Nullable String product) {
        return new Line(sku, title, quantity, unitPrice, discount, category, tags, image, product);
    }

    /**
     * What the line costs.
     *
     * @return unit price times quantity less discount
     */
    public Money total() {
        return unitPrice.multipliedBy(quantity).minus(discount);
    }

    static List<Line> checked(List<Line> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an order needs at least one line, but there was none");
        }
        CurrencyUnit currency = lines.get(0).unitPrice().getCurrencyUnit();
        Set<Sku> seen = new HashSet<>();
        for (Line line : lines) {
            if (!seen.add(line.sku())) {
                throw new IllegalArgumentException(
                        "SKU " + line.sku() + " stands in two lines; an order names each SKU once, with its quantity");
            }
            if (!line.unitPrice().getCurrencyUnit().equals(currency)) {
                throw new IllegalArgumentException(
                        "an order has one currency: " + lines.get(0).sku() + " is in " + currency + ", but "
                                + line.sku() + " in " + line.unitPrice().getCurrencyUnit());
            }
        }
        return List.copyOf(lines);
    }
}
