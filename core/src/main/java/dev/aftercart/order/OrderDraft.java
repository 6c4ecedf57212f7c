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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A new order as the shop describes it. Not thread-safe; its methods change it and return it.
 *
 * <p>When, and at least one line, must be given; everything else may be left out.
 */
public final class OrderDraft {

    private final OrderNumber number;
    private final List<Line> lines = new ArrayList<>();
    private final List<LocalDate> promised = new ArrayList<>();
    private @Nullable Instant at;
    private @Nullable Customer customer;
    private @Nullable Address shipTo;
    private String shippingService = "";
    private @Nullable Money shippingFee;
    private String paymentMethod = "";
    private @Nullable Money cashOnDelivery;
    private String channel = "";
    private String market = "";

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
        return this;
    }

    /**
     * Adds a line.
     *
     * @param sku the shop's key of what was bought
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
     * Sets where the goods go.
     *
     * @param address the address, without name and street
     * @return this draft
     */
    public OrderDraft shipTo(Address address) {
        this.shipTo = Objects.requireNonNull(address, "address");
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
        this.shippingService = service;
        this.shippingFee = fee;
        return this;
    }

    /**
     * Sets how the customer pays.
     *
     * @param method such as {@code card}
     * @return this draft
     */
    public OrderDraft payment(String method) {
        this.paymentMethod = method;
        return this;
    }

    /**
     * Sets that the customer pays at the door.
     *
     * @param amount what is to be paid
     * @return this draft
     */
    public OrderDraft cashOnDelivery(Money amount) {
        this.paymentMethod = "cash_on_delivery";
        this.cashOnDelivery = amount;
        return this;
    }

    /**
     * Sets where it was bought and whose rules apply.
     *
     * @param soldThrough the channel, such as {@code web}
     * @param inMarket the market, such as {@code sa}
     * @return this draft
     */
    public OrderDraft channel(String soldThrough, String inMarket) {
        this.channel = soldThrough;
        this.market = inMarket;
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
        return this;
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
     * @throws IllegalStateException when it was not said when the order was placed
     * @throws IllegalArgumentException when there is no line, a SKU stands twice, or currencies differ
     */
    public List<OrderEvent> events(Instant recordedAt) {
        if (at == null) {
            throw new IllegalStateException("order " + number + ": say when it was placed, with at(instant)");
        }
        Fact.Placed placed = new Fact.Placed(lines, checkout());
        List<OrderEvent> events = new ArrayList<>();
        events.add(OrderEvent.of(EventKind.PLACED, placed, at).recorded(recordedAt));
        if (!promised.isEmpty()) {
            DateWindow window = DateWindow.between(promised.get(0), promised.get(1), zone());
            Fact fact = new Fact.Promised(Estimate.by(Estimate.Source.MERCHANT, window));
            // After the placing, though it is the same instant.
            events.add(
                    OrderEvent.of(EventKind.PROMISE_MADE, fact, at).sequence(1).recorded(recordedAt));
        }
        return events;
    }

    private Checkout checkout() {
        return new Checkout(
                customer == null ? null : customer.id(),
                customer == null ? Locale.ENGLISH : customer.language(),
                customer == null ? null : customer.zone(),
                shipTo,
                shippingService,
                shippingFee,
                paymentMethod,
                cashOnDelivery,
                channel,
                market);
    }

    private ZoneId zone() {
        if (customer != null && customer.zone() != null) {
            return customer.zone();
        }
        return shipTo != null && shipTo.zone() != null ? shipTo.zone() : ZoneOffset.UTC;
    }
}
