package dev.aftercart.notify.page;

import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.Shipment;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An order as linked data: an {@code Order} of <a href="https://schema.org/Order">schema.org</a> with a {@code ParcelDelivery}
 * for each parcel, for mail programs that show a parcel's way beside an e-mail.
 *
 * <p>No page and no message holds it by itself: it tells a machine what the customer bought, so a host puts it where it wants
 * it. It holds no name of the customer and no address, numbers of parcels and prices only for who may
 * {@linkplain OrderView#disclosing see} them, and no prices for a gift.
 */
public final class LinkedData {

    private final OrderView view;
    private final Order order;
    private final Theme theme;

    private LinkedData(OrderView view, Theme theme) {
        this.view = view;
        this.order = view.order();
        this.theme = theme;
    }

    /**
     * The linked data of an order.
     *
     * @param view what may be seen of the order
     * @param theme the shop
     * @return JSON-LD that is safe inside of {@code <script type="application/ld+json">}
     */
    public static String of(OrderView view, Theme theme) {
        return new LinkedData(view.asPage(), theme).write();
    }

    private String write() {
        List<Object> deliveries = new ArrayList<>();
        Advice.outbound(order).forEach(parcel -> deliveries.add(delivery(parcel)));
        Json json = new Json()
                .with("@context", "https://schema.org")
                .with("@type", "Order")
                .with("orderNumber", order.number().value())
                .with("orderDate", order.placedAt().toString())
                .with("orderStatus", "https://schema.org/" + status(order.milestone()))
                .with("merchant", shop())
                .with("url", view.url(Link.TRACKING));
        if (view.shows(PersonalFact.PRICES)) {
            order.total()
                    .ifPresent(total -> json.with("price", total.getAmount().toPlainString())
                            .with("priceCurrency", total.getCurrencyUnit().getCode()));
        }
        return json.with("acceptedOffer", offers())
                .with("orderDelivery", deliveries)
                .text();
    }

    private Map<String, Object> shop() {
        return new Json()
                .with("@type", "Organization")
                .with("name", theme.shop())
                .members();
    }

    private List<Object> offers() {
        List<Object> offers = new ArrayList<>();
        for (Line line : order.lines()) {
            Json offer = new Json().with("@type", "Offer").with("itemOffered", product(line));
            if (view.shows(PersonalFact.PRICES)) {
                offer.with("price", line.unitPrice().getAmount().toPlainString())
                        .with(
                                "priceCurrency",
                                line.unitPrice().getCurrencyUnit().getCode());
            }
            offers.add(offer.with("eligibleQuantity", quantity(line.quantity())).members());
        }
        return offers;
    }

    private static Map<String, Object> quantity(int pieces) {
        return new Json()
                .with("@type", "QuantitativeValue")
                .with("value", pieces)
                .members();
    }

    private static Map<String, Object> product(Line line) {
        return new Json()
                .with("@type", "Product")
                .with("name", line.title())
                .with("sku", line.sku().value())
                .with("url", line.productUrl())
                .with("image", line.imageUrl())
                .members();
    }

    private Map<String, Object> delivery(Shipment parcel) {
        OrderView.CourierLink link = view.courierLink(parcel.number());
        Json json = new Json()
                .with("@type", "ParcelDelivery")
                .with(
                        "trackingNumber",
                        view.shows(PersonalFact.TRACKING_NUMBER)
                                ? parcel.number().value()
                                : null)
                .with("trackingUrl", link == null ? view.url(Link.TRACKING) : link.url());
        json.with("provider", link == null ? null : carrier(link.courier()));
        if (!parcel.milestone().isTerminal()) {
            order.promises().current().map(Estimate::window).ifPresent(window -> expected(json, window));
        }
        return json.with("itemShipped", shipped(parcel.items())).members();
    }

    private static Map<String, Object> carrier(String name) {
        return new Json().with("@type", "Organization").with("name", name).members();
    }

    /** The whole of the days when no hours are known. */
    private static void expected(Json json, DateWindow window) {
        json.with("expectedArrivalFrom", window.opensAt().toString())
                .with("expectedArrivalUntil", window.overAt().toString());
    }

    private List<Object> shipped(Items items) {
        List<Object> products = new ArrayList<>();
        items.quantities().keySet().forEach(sku -> order.line(sku).ifPresent(line -> products.add(product(line))));
        return products;
    }

    /** The eight values of schema.org's OrderStatus. */
    private static String status(Milestone milestone) {
        return switch (milestone) {
            case PLACED, CONFIRMED, PREPARING -> "OrderProcessing";
            case SHIPPED, IN_TRANSIT, OUT_FOR_DELIVERY -> "OrderInTransit";
            case READY_FOR_PICKUP -> "OrderPickupAvailable";
            case DELIVERED -> "OrderDelivered";
            case RETURNING, RETURNED -> "OrderReturned";
            case LOST -> "OrderProblem";
            case CANCELLED -> "OrderCancelled";
        };
    }
}
