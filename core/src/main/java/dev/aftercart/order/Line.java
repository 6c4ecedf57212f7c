package dev.aftercart.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order: what was bought, how many, for how much, and what policy and pages need to know of it.
 *
 * <p>Made with {@link #of} and the {@code with} methods, which refuse what cannot be and name it. Immutable and thread-safe.
 */
public final class Line {

    private final Sku sku;
    private final String title;
    private final int quantity;
    private final Price price;
    private final Goods goods;
    private final @Nullable Bundle bundle;
    private final @Nullable Address shipTo;

    Line(
            Sku sku,
            String title,
            int quantity,
            Price price,
            Goods goods,
            @Nullable Bundle bundle,
            @Nullable Address shipTo) {
        Names.check("title of " + sku, title, 500);
        if (quantity <= 0) {
            throw new IllegalArgumentException("quantity of " + sku + " must be above zero, but was " + quantity);
        }
        price.check(sku, quantity);
        this.sku = sku;
        this.title = title;
        this.quantity = quantity;
        this.price = price;
        this.goods = goods;
        this.bundle = bundle;
        this.shipTo = shipTo;
    }

    /**
     * A line with what every line has.
     *
     * @param sku the line's key, once in an order
     * @param title what the customer sees; 1 to 500 visible characters
     * @param quantity how many; above zero
     * @param unitPrice what one costs before discount, with or without tax as the order says; not negative
     * @return the line
     * @throws IllegalArgumentException when one of them cannot be
     */
    public static Line of(Sku sku, String title, int quantity, Money unitPrice) {
        return new Line(sku, title, quantity, Price.of(unitPrice), Goods.UNKNOWN, null, null);
    }

    /**
     * The same line with another quantity and its own discount; {@link OrderCommands#edited} works out its share and tax anew.
     *
     * @param pieces how many; above zero
     * @return a new line
     */
    public Line withQuantity(int pieces) {
        return new Line(sku, title, pieces, price.withoutShares(), goods, bundle, shipTo);
    }

    /**
     * The same line with something taken off.
     *
     * @param amount off the whole line
     * @return a new line
     */
    public Line withDiscount(Money amount) {
        return with(price.withDiscount(amount));
    }

    /**
     * The same line with its share of what is taken off the whole order. {@link OrderDraft#discount} works the shares out; a
     * shop that has them already says them here.
     *
     * @param amount off the whole line, beside the line's own discount
     * @return a new line
     */
    public Line withOrderDiscount(Money amount) {
        return with(price.withOrderDiscount(amount));
    }

    /**
     * The same line with its rate of tax; the draft of the order works out the amount.
     *
     * @param percent such as {@code 15} or {@code 7.5}
     * @return a new line
     */
    public Line withTax(String percent) {
        return with(price.withTax(Price.percent(percent), null));
    }

    /**
     * The same line with its tax.
     *
     * @param percent the rate, such as {@code 15} or {@code 7.5}
     * @param amount the tax of the whole line after discounts
     * @return a new line
     */
    public Line withTax(String percent, Money amount) {
        return with(price.withTax(Price.percent(percent), Objects.requireNonNull(amount, "amount")));
    }

    /**
     * The same line with the catalogue's key of what it is of, where that is not the line's own key: the product of which it
     * is a variant, or the SKU that stands in two lines, once engraved and once plain.
     *
     * @param product the catalogue's key
     * @return a new line
     */
    public Line withProduct(String product) {
        return with(goods.withProduct(Sku.of(product)));
    }

    /**
     * The same line sold by somebody else on the shop's marketplace, or made by a brand.
     *
     * @param vendor the vendor; 1 to 100 visible characters
     * @return a new line
     */
    public Line withVendor(String vendor) {
        return with(goods.withVendor(vendor));
    }

    /**
     * The same line in a category.
     *
     * @param path the path from the root, parts joined by {@code /}
     * @return a new line
     */
    public Line withCategory(String path) {
        return with(goods.withCategory(path));
    }

    /**
     * The same line with these tags.
     *
     * @param marks the shop's own marks, such as {@code final-sale}
     * @return a new line
     */
    public Line withTags(String... marks) {
        return with(goods.withTags(Set.of(marks)));
    }

    /**
     * The same line with these traits.
     *
     * @param traits what is special about the goods
     * @return a new line
     */
    public Line withTraits(Trait... traits) {
        return with(goods.withTraits(Set.of(traits)));
    }

    /**
     * The same line with a weight.
     *
     * @param grams what one piece weighs, packed; not negative
     * @return a new line
     */
    public Line withGrams(int grams) {
        return with(goods.withGrams(grams));
    }

    /**
     * The same line as a pre-order.
     *
     * @param day from which day it can be sent
     * @return a new line
     */
    public Line withRelease(LocalDate day) {
        return with(goods.withRelease(Objects.requireNonNull(day, "day")));
    }

    /**
     * The same line with links for pages.
     *
     * @param image a picture, or null
     * @param product the product's page, or null
     * @return a new line
     */
    public Line withLinks(@Nullable String image, @Nullable String product) {
        return with(goods.withLinks(image, product));
    }

    /**
     * The same line as part of a bundle. {@link OrderDraft#bundle} makes the parts of a price for the whole; a shop whose
     * parts have their own prices says here what they belong to.
     *
     * @param whole the bundle
     * @return a new line
     */
    public Line withBundle(Bundle whole) {
        return new Line(sku, title, quantity, price, goods, Objects.requireNonNull(whole, "bundle"), shipTo);
    }

    /**
     * The same line, going elsewhere than the order.
     *
     * @param address where it goes
     * @return a new line
     */
    public Line withShipTo(Address address) {
        return new Line(sku, title, quantity, price, goods, bundle, Objects.requireNonNull(address, "address"));
    }

    private Line with(Price other) {
        return new Line(sku, title, quantity, other, goods, bundle, shipTo);
    }

    private Line with(Goods other) {
        return new Line(sku, title, quantity, price, other, bundle, shipTo);
    }

    /**
     * The line's key.
     *
     * @return the SKU; once in an order
     */
    public Sku sku() {
        return sku;
    }

    /**
     * What the customer sees.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * How many were bought.
     *
     * @return a number above zero
     */
    public int quantity() {
        return quantity;
    }

    /**
     * What one costs before discount, with or without tax as the order says.
     *
     * @return the price; not negative
     */
    public Money unitPrice() {
        return price.unit();
    }

    /**
     * What is taken off the line itself.
     *
     * @return the amount off the whole line; zero when there is none
     */
    public Money discount() {
        return price.orZero(price.discount());
    }

    /**
     * The line's share of what is taken off the whole order.
     *
     * @return the amount off the whole line; zero when there is none
     */
    public Money orderDiscount() {
        return price.orZero(price.orderDiscount());
    }

    /**
     * The rate of tax.
     *
     * @return a percentage, or empty when nobody said
     */
    public Optional<BigDecimal> taxPercent() {
        return Optional.ofNullable(price.taxPercent());
    }

    /**
     * The tax of the whole line, which {@link #total()} includes or not, as {@link Checkout#taxIncluded()} says.
     *
     * @return the amount, or empty when nobody said
     */
    public Optional<Money> tax() {
        return Optional.ofNullable(price.tax());
    }

    /**
     * What the line costs.
     *
     * @return unit price times quantity less both discounts
     */
    public Money total() {
        return price.total(quantity);
    }

    /**
     * The catalogue's key of what the line is of.
     *
     * @return the product; the line's own key when nothing else was said
     */
    public Sku product() {
        Sku product = goods.product();
        return product == null ? sku : product;
    }

    /**
     * Who sells or makes it.
     *
     * @return the vendor; empty when nobody said
     */
    public String vendor() {
        return goods.vendor();
    }

    /**
     * Where it stands in the shop's category tree.
     *
     * @return the path, such as {@code apparel/shirts}; empty when there is none
     */
    public String category() {
        return goods.category();
    }

    /**
     * The shop's own marks.
     *
     * @return an unmodifiable set, sorted
     */
    public Set<String> tags() {
        return goods.tags();
    }

    /**
     * What is special about the goods.
     *
     * @return an unmodifiable set, in the order of the enum
     */
    public Set<Trait> traits() {
        return goods.traits();
    }

    /**
     * Whether something is special about the goods.
     *
     * @param trait what
     * @return true when it is
     */
    public boolean is(Trait trait) {
        return goods.traits().contains(trait);
    }

    /**
     * What one piece weighs, packed.
     *
     * @return grams; 0 when nobody said
     */
    public int grams() {
        return goods.grams();
    }

    /**
     * From which day a pre-order can be sent.
     *
     * @return the day, or empty for what is there already
     */
    public Optional<LocalDate> release() {
        return Optional.ofNullable(goods.release());
    }

    /**
     * A picture.
     *
     * @return its address, or null
     */
    public @Nullable String imageUrl() {
        return goods.imageUrl();
    }

    /**
     * The product's page.
     *
     * @return its address, or null
     */
    public @Nullable String productUrl() {
        return goods.productUrl();
    }

    /**
     * What the line is a part of.
     *
     * @return the bundle, or empty for what was sold by itself
     */
    public Optional<Bundle> bundle() {
        return Optional.ofNullable(bundle);
    }

    /**
     * Where the line goes, when not where the order goes.
     *
     * @return the address, or empty
     */
    public Optional<Address> shipTo() {
        return Optional.ofNullable(shipTo);
    }

    Price price() {
        return price;
    }

    Goods goods() {
        return goods;
    }

    CurrencyUnit currency() {
        return price.unit().getCurrencyUnit();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line that
                && sku.equals(that.sku)
                && title.equals(that.title)
                && quantity == that.quantity
                && price.equals(that.price)
                && goods.equals(that.goods)
                && Objects.equals(bundle, that.bundle)
                && Objects.equals(shipTo, that.shipTo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sku, quantity, price);
    }

    @Override
    public String toString() {
        return quantity + " " + sku + " at " + price.unit();
    }
}
