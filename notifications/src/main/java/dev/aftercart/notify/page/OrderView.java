package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.order.Shipment;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may see of an order at an instant, in no language yet: the tracking page and the status message are both
 * made from it.
 *
 * <p>It holds no name, address or contact. What is optional (a link to the page, to a courier, to a return) is added by the
 * host, since it knows the addresses; what is not added is not shown. Immutable and thread-safe.
 */
public final class OrderView {

    private final Order order;
    private final Instant now;
    private final Map<TrackingNumber, CourierLink> courierLinks;
    private final @Nullable String trackingUrl;
    private final @Nullable ReturnOption returns;

    private OrderView(
            Order order,
            Instant now,
            Map<TrackingNumber, CourierLink> courierLinks,
            @Nullable String trackingUrl,
            @Nullable ReturnOption returns) {
        this.order = order;
        this.now = now;
        this.courierLinks = courierLinks;
        this.trackingUrl = trackingUrl;
        this.returns = returns;
    }

    /** Where a courier shows a parcel. */
    record CourierLink(String courier, String url) {}

    /**
     * An order as its customer sees it.
     *
     * @param order the order
     * @param now the instant it is looked at; decides whether a promised day has passed
     * @return the view, without links
     */
    public static OrderView of(Order order, Instant now) {
        return new OrderView(
                Objects.requireNonNull(order, "order"), Objects.requireNonNull(now, "now"), Map.of(), null, null);
    }

    /**
     * The same view with the address of the tracking page, for the button of a message.
     *
     * @param url the address; a signed one, if the page is protected so
     * @return a new view
     */
    public OrderView trackingUrl(String url) {
        return new OrderView(order, now, courierLinks, Objects.requireNonNull(url, "url"), returns);
    }

    /**
     * The same view with a link to a courier's own page about a parcel.
     *
     * @param parcel the parcel's number
     * @param courier the courier's name as customers know it
     * @param url the address
     * @return a new view
     */
    public OrderView courierLink(TrackingNumber parcel, String courier, String url) {
        Map<TrackingNumber, CourierLink> more = new HashMap<>(courierLinks);
        more.put(parcel, new CourierLink(courier, url));
        return new OrderView(order, now, Map.copyOf(more), trackingUrl, returns);
    }

    /**
     * The same view with a way into a return; it is shown once the order was delivered, until its last day.
     *
     * @param option the way in
     * @return a new view
     */
    public OrderView returns(ReturnOption option) {
        return new OrderView(order, now, courierLinks, trackingUrl, Objects.requireNonNull(option, "option"));
    }

    /**
     * The order's number.
     *
     * @return the number
     */
    public OrderNumber number() {
        return order.number();
    }

    /**
     * The language that the customer chose at checkout.
     *
     * @return the language
     */
    public Locale language() {
        return order.checkout().language();
    }

    /**
     * The sentence above everything else, such as "Your order is on its way".
     *
     * @return a phrase of {@link NotificationPhrases}
     */
    public Phrase headline() {
        List<Shipment> parcels = Advice.outbound(order);
        Milestone milestone = order.milestone();
        long delivered = parcels.stream()
                .filter(parcel -> parcel.milestone() == Milestone.DELIVERED)
                .count();
        if (delivered > 0 && milestone.compareTo(Milestone.DELIVERED) < 0) {
            return delivered == parcels.size()
                    ? Phrase.of("headline.part_delivered")
                    : Phrase.of("headline.parcels_delivered")
                            .with("delivered", delivered)
                            .with("total", parcels.size());
        }
        boolean partlyShipped = !parcels.isEmpty() && milestone.compareTo(Milestone.SHIPPED) < 0;
        return Phrase.of(
                "headline." + (partlyShipped ? "part_shipped" : milestone.name().toLowerCase(Locale.ROOT)));
    }

    Order order() {
        return order;
    }

    Instant now() {
        return now;
    }

    @Nullable
    String trackingUrl() {
        return trackingUrl;
    }

    @Nullable
    CourierLink courierLink(TrackingNumber parcel) {
        return courierLinks.get(parcel);
    }

    @Nullable
    ReturnOption returns() {
        boolean open = returns != null
                && order.milestone() == Milestone.DELIVERED
                && !returns.lastDay().isBefore(now.atZone(order.zone()).toLocalDate());
        return open ? returns : null;
    }

    @Override
    public String toString() {
        return "view of " + order + " at " + now;
    }
}
