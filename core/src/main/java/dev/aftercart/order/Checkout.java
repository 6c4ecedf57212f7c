package dev.aftercart.order;

import dev.aftercart.customer.CustomerId;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was settled when an order was placed, beside its lines. It is described with an {@link OrderDraft}.
 *
 * <p>It stands in the log, so it holds no person: a company's order is marked as one and may carry the company's own
 * reference, but no name and no tax number. Immutable and thread-safe.
 */
public final class Checkout {

    /** Nothing is known of the checkout. */
    public static final Checkout UNKNOWN = new Checkout(new Draft());

    private final @Nullable CustomerId customer;
    private final boolean guest;
    private final String tier;
    private final boolean business;
    private final String purchaseOrder;
    private final Locale language;
    private final @Nullable ZoneId zone;
    private final boolean gift;
    private final @Nullable Address shipTo;
    private final String shippingService;
    private final @Nullable Money shippingFee;
    private final @Nullable Money shippingTax;
    private final boolean taxIncluded;
    private final Set<String> discountCodes;
    private final String paymentMethod;
    private final @Nullable Money paymentFee;
    private final @Nullable Money cashOnDelivery;
    private final String channel;
    private final String market;

    private Checkout(Draft draft) {
        this.customer = draft.customer;
        this.guest = draft.guest;
        this.tier = draft.tier;
        this.business = draft.business;
        this.purchaseOrder = draft.purchaseOrder;
        this.language = draft.language;
        this.zone = draft.zone;
        this.gift = draft.gift;
        this.shipTo = draft.shipTo;
        this.shippingService = draft.shippingService;
        this.shippingFee = draft.shippingFee;
        this.shippingTax = draft.shippingTax;
        this.taxIncluded = draft.taxIncluded;
        this.discountCodes = draft.discountCodes.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(new TreeSet<>(draft.discountCodes));
        this.paymentMethod = draft.paymentMethod;
        this.paymentFee = draft.paymentFee;
        this.cashOnDelivery = draft.cashOnDelivery;
        this.channel = draft.channel;
        this.market = draft.market;
    }

    static Checkout of(Draft draft) {
        Checkout checkout = new Checkout(draft);
        return checkout.equals(UNKNOWN) ? UNKNOWN : checkout;
    }

    /** What is known so far; the order's draft and the reader of logs fill it. */
    static final class Draft {
        @Nullable
        CustomerId customer;

        boolean guest;
        String tier = "";
        boolean business;
        String purchaseOrder = "";
        Locale language = Locale.ENGLISH;

        @Nullable
        ZoneId zone;

        boolean gift;

        @Nullable
        Address shipTo;

        String shippingService = "";

        @Nullable
        Money shippingFee;

        @Nullable
        Money shippingTax;

        boolean taxIncluded = true;
        Set<String> discountCodes = Set.of();
        String paymentMethod = "";

        @Nullable
        Money paymentFee;

        @Nullable
        Money cashOnDelivery;

        String channel = "";
        String market = "";
    }

    /**
     * Who ordered.
     *
     * @return the shop's key for the customer, or null for a guest without one
     */
    public @Nullable CustomerId customer() {
        return customer;
    }

    /**
     * Whether the customer bought without an account.
     *
     * @return true for a guest
     */
    public boolean guest() {
        return guest;
    }

    /**
     * The customer's loyalty tier when they ordered.
     *
     * @return the shop's code of it, such as {@code gold}; empty when there is none
     */
    public String tier() {
        return tier;
    }

    /**
     * Whether a company bought, and consumer law does not apply.
     *
     * @return true for a company
     */
    public boolean business() {
        return business;
    }

    /**
     * A company's own reference for the order.
     *
     * @return the reference; empty when there is none
     */
    public String purchaseOrder() {
        return purchaseOrder;
    }

    /**
     * The customer's language.
     *
     * @return the language; English when nobody said
     */
    public Locale language() {
        return language;
    }

    /**
     * The customer's time zone.
     *
     * @return the zone, or null when the shop does not know it
     */
    public @Nullable ZoneId zone() {
        return zone;
    }

    /**
     * Whether all of the order is a present: whoever opens the parcels must not see prices.
     *
     * @return true for a present
     */
    public boolean gift() {
        return gift;
    }

    /**
     * Where the goods go, unless a line says otherwise.
     *
     * @return the address, or null for an order without shipping
     */
    public @Nullable Address shipTo() {
        return shipTo;
    }

    /**
     * Which service the customer chose.
     *
     * @return such as {@code express}; empty when there is none
     */
    public String shippingService() {
        return shippingService;
    }

    /**
     * What shipping costs, with or without tax as {@link #taxIncluded()} says.
     *
     * @return the fee, or null when nothing was said
     */
    public @Nullable Money shippingFee() {
        return shippingFee;
    }

    /**
     * The tax of shipping.
     *
     * @return the tax, or null when nothing was said
     */
    public @Nullable Money shippingTax() {
        return shippingTax;
    }

    /**
     * Whether prices and fees include the tax, or it is added to them.
     *
     * @return true when it is included, and when nobody said
     */
    public boolean taxIncluded() {
        return taxIncluded;
    }

    /**
     * The codes by which something was taken off the order.
     *
     * @return an unmodifiable set, sorted
     */
    public Set<String> discountCodes() {
        return discountCodes;
    }

    /**
     * How the customer pays.
     *
     * @return such as {@code card}; empty when there is none
     */
    public String paymentMethod() {
        return paymentMethod;
    }

    /**
     * What that way of paying costs.
     *
     * @return the fee, or null when there is none
     */
    public @Nullable Money paymentFee() {
        return paymentFee;
    }

    /**
     * What is to be paid at the door.
     *
     * @return the amount, or null when nothing is
     */
    public @Nullable Money cashOnDelivery() {
        return cashOnDelivery;
    }

    /**
     * Where it was bought.
     *
     * @return such as {@code web}; empty when there is one only
     */
    public String channel() {
        return channel;
    }

    /**
     * Which market's rules apply.
     *
     * @return such as {@code sa}; empty when there is one only
     */
    public String market() {
        return market;
    }

    /** The amounts beside the lines' own; null where nothing was said. */
    List<@Nullable Money> amounts() {
        return Arrays.asList(shippingFee, shippingTax, paymentFee, cashOnDelivery);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                customer,
                guest,
                tier,
                business,
                purchaseOrder,
                language,
                zone,
                gift,
                shipTo,
                shippingService,
                shippingFee,
                shippingTax,
                taxIncluded,
                discountCodes,
                paymentMethod,
                paymentFee,
                cashOnDelivery,
                channel,
                market);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkout that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "checkout of " + (customer == null ? "a guest" : customer);
    }
}
