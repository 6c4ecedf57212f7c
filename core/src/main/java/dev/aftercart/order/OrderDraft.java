package dev.aftercart.order;

import dev.aftercart.customer.Customer;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A new order as the shop describes it. Not thread-safe; its methods change it and return it.
 *
 * <p>When, and at least one line, must be given; everything else may be left out. What cannot be is refused: a single value
 * at once, what does not go together by {@link #events}, which names every fault.
 */
public final class OrderDraft {

    private final OrderNumber number;
    private final List<Line> lines = new ArrayList<>();
    private final List<Money> discounts = new ArrayList<>();
    private final List<LocalDate> promised = new ArrayList<>();
    private final Checkout.Draft checkout = new Checkout.Draft();
    private @Nullable Estimate estimate;
    private @Nullable Instant at;
    private @Nullable Customer customer;
    private boolean backfilled;

    OrderDraft(OrderNumber number) {
        this.number = number;
    }

    /**
     * Sets when the customer ordered.
     *
     * @param instant the instant
     * @return this draft
     */
    public OrderDraft at(Instant instant) {
        this.at = Objects.requireNonNull(instant, "instant");
        return this;
    }

    /**
     * Sets who ordered. The order's log takes the key, the language and the zone; the rest stays in the person record.
     *
     * @param person the customer
     * @return this draft
     */
    public OrderDraft customer(Customer person) {
        this.customer = Objects.requireNonNull(person, "customer");
        checkout.customer = person.id();
        checkout.language = person.language();
        checkout.zone = person.zone();
        return this;
    }

    /**
     * Sets that the customer bought without an account.
     *
     * @return this draft
     */
    public OrderDraft guest() {
        checkout.guest = true;
        return this;
    }

    /**
     * Sets the customer's loyalty tier at the time of the order.
     *
     * @param code the shop's code of it, such as {@code gold}; 1 to 64 visible characters
     * @return this draft
     */
    public OrderDraft tier(String code) {
        checkout.tier = code("a tier", code);
        return this;
    }

    /**
     * Sets that a company bought.
     *
     * @return this draft
     */
    public OrderDraft business() {
        checkout.business = true;
        return this;
    }

    /**
     * Sets that a company bought, and under which reference of its own.
     *
     * @param purchaseOrder 1 to 64 visible characters; no name, no e-mail address, since it stands in the log
     * @return this draft
     */
    public OrderDraft business(String purchaseOrder) {
        if (purchaseOrder.contains("@")) {
            throw new IllegalArgumentException("a purchase order reference stands in the order's log and must not be an"
                    + " e-mail address; use the company's own reference");
        }
        checkout.purchaseOrder = code("a purchase order reference", purchaseOrder);
        return business();
    }

    /**
     * Sets that all of the order is a present. For a single line, use {@link Trait#GIFT}.
     *
     * @return this draft
     */
    public OrderDraft gift() {
        checkout.gift = true;
        return this;
    }

    /**
     * Adds a line.
     *
     * @param sku the line's key, once in an order
     * @param title what the customer sees
     * @param quantity how many
     * @param unitPrice what one costs
     * @return this draft
     */
    public OrderDraft line(String sku, String title, int quantity, Money unitPrice) {
        return line(Line.of(Sku.of(sku), title, quantity, unitPrice));
    }

    /**
     * Adds a line of which more is known.
     *
     * @param line the line
     * @return this draft
     */
    public OrderDraft line(Line line) {
        lines.add(Objects.requireNonNull(line, "line"));
        return this;
    }

    /**
     * Adds a bundle as the lines of its parts: so many of each as all bundles hold together, and the price of the bundles
     * shared among them by what the parts cost by themselves, to the smallest coin.
     *
     * @param bundle what was bought, and how many
     * @param price what one bundle costs
     * @param parts what is in one bundle, with what each costs by itself
     * @return this draft
     * @throws IllegalArgumentException when there is no part, or a bundle costs more than its parts
     */
    public OrderDraft bundle(Bundle bundle, Money price, Line... parts) {
        lines.addAll(Pricing.parts(bundle, price, List.of(parts)));
        return this;
    }

    /**
     * Takes something off the whole order. It is shared among the lines by what they cost, to the smallest coin; gift cards
     * take no share.
     *
     * @param amount what is taken off; not negative, and not more than the lines cost
     * @param code by which code or campaign; empty when there is none
     * @return this draft
     */
    public OrderDraft discount(Money amount, String code) {
        discounts.add(Objects.requireNonNull(amount, "amount"));
        if (!code.isEmpty()) {
            Set<String> codes = new TreeSet<>(checkout.discountCodes);
            codes.add(code("a discount code", code));
            checkout.discountCodes = codes;
        }
        return this;
    }

    /**
     * Sets that tax is added to prices and fees; without it, they include it.
     *
     * @return this draft
     */
    public OrderDraft taxAdded() {
        checkout.taxIncluded = false;
        return this;
    }

    /**
     * Sets where the goods go, unless a line says otherwise.
     *
     * @param address the address, without name and street
     * @return this draft
     */
    public OrderDraft shipTo(Address address) {
        checkout.shipTo = Objects.requireNonNull(address, "address");
        return this;
    }

    /**
     * Sets how the goods are sent.
     *
     * @param service which service the customer chose
     * @param fee what it costs
     * @return this draft
     */
    public OrderDraft shipping(String service, Money fee) {
        checkout.shippingService = Objects.requireNonNull(service, "service");
        checkout.shippingFee = Objects.requireNonNull(fee, "fee");
        return this;
    }

    /**
     * Sets the tax of shipping.
     *
     * @param tax the amount, within the fee or beside it as for the lines
     * @return this draft
     */
    public OrderDraft shippingTax(Money tax) {
        checkout.shippingTax = Objects.requireNonNull(tax, "tax");
        return this;
    }

    /**
     * Sets how the customer pays.
     *
     * @param method such as {@code card}
     * @return this draft
     */
    public OrderDraft payment(String method) {
        checkout.paymentMethod = Objects.requireNonNull(method, "method");
        return this;
    }

    /**
     * Sets what that way of paying costs.
     *
     * @param fee the fee
     * @return this draft
     */
    public OrderDraft paymentFee(Money fee) {
        checkout.paymentFee = Objects.requireNonNull(fee, "fee");
        return this;
    }

    /**
     * Sets that the customer pays at the door.
     *
     * @param amount what is to be paid
     * @return this draft
     */
    public OrderDraft cashOnDelivery(Money amount) {
        checkout.cashOnDelivery = Objects.requireNonNull(amount, "amount");
        return payment("cash_on_delivery");
    }

    /**
     * Sets where it was bought and whose rules apply.
     *
     * @param soldThrough the channel, such as {@code web}
     * @param inMarket the market, such as {@code sa}
     * @return this draft
     */
    public OrderDraft channel(String soldThrough, String inMarket) {
        checkout.channel = Objects.requireNonNull(soldThrough, "channel");
        checkout.market = Objects.requireNonNull(inMarket, "market");
        return this;
    }

    /**
     * Sets between which days the shop promised delivery, by the customer's calendar.
     *
     * @param first the first day
     * @param last the last day
     * @return this draft
     */
    public OrderDraft promise(LocalDate first, LocalDate last) {
        promised.clear();
        promised.add(first);
        promised.add(last);
        this.estimate = null;
        return this;
    }

    /**
     * Sets what the shop promised, in place of days given before: with hours, a ship-by day, a preference, a guarantee. A
     * {@link dev.aftercart.promise.DeliveryPromise} gives one.
     *
     * @param made the promise
     * @return this draft
     */
    public OrderDraft promise(Estimate made) {
        promised.clear();
        this.estimate = Objects.requireNonNull(made, "made");
        return this;
    }

    /**
     * Marks the order as history that is imported now: it counts, and nobody is to be told of it.
     *
     * @return this draft
     */
    public OrderDraft backfilled() {
        this.backfilled = true;
        return this;
    }

    private static String code(String thing, String value) {
        Names.check(thing, value, 64);
        return value;
    }

    /**
     * The order's number.
     *
     * @return the number
     */
    public OrderNumber number() {
        return number;
    }

    /**
     * The person record, to be kept beside the log.
     *
     * @return the customer, or empty for a guest of whom nothing is known
     */
    public Optional<Customer> person() {
        return Optional.ofNullable(customer);
    }

    /**
     * The events that place the order.
     *
     * @param recordedAt when we hear of it
     * @return the events
     * @throws IllegalStateException when something is missing or does not go together; the message names every fault: no
     *     instant, no line, a SKU that stands twice, amounts in several currencies, a negative fee, more taken off
     *     than the lines cost, a promise that ends before it begins
     */
    public List<OrderEvent> events(Instant recordedAt) {
        Checkout settled = Checkout.of(checkout);
        new DraftFaults(number, lines, settled)
                .discounts(discounts)
                .promise(promised)
                .placed(at)
                .orThrow();
        Instant placed = Objects.requireNonNull(at);
        List<Line> shared = discounts.isEmpty() ? lines : Pricing.discounted(lines, Money.total(discounts));
        List<Line> priced = Pricing.taxed(shared, settled.taxIncluded());
        List<OrderEvent> events = new ArrayList<>();
        events.add(marked(OrderEvent.of(EventKind.PLACED, new Fact.Placed(priced, settled), placed))
                .recorded(recordedAt));
        Estimate promise = promise();
        if (promise != null) {
            Fact fact = new Fact.Promised(promise);
            // After the placing, though it is the same instant.
            events.add(
                    marked(OrderEvent.of(EventKind.PROMISE_MADE, fact, placed).sequence(1))
                            .recorded(recordedAt));
        }
        return events;
    }

    private OrderEvent.Draft marked(OrderEvent.Draft event) {
        return backfilled ? event.backfilled() : event;
    }

    private @Nullable Estimate promise() {
        return promised.isEmpty()
                ? estimate
                : Estimate.by(Estimate.Source.MERCHANT, DateWindow.between(promised.get(0), promised.get(1), zone()));
    }

    private ZoneId zone() {
        Address shipTo = checkout.shipTo;
        ZoneId zone = checkout.zone == null && shipTo != null ? shipTo.zone() : checkout.zone;
        return zone == null ? ZoneOffset.UTC : zone;
    }
}
