package dev.aftercart.examples.serve;

import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.PickupPoint;
import dev.aftercart.order.Order;
import dev.aftercart.order.Shipment;
import dev.aftercart.tracking.Detail;
import org.joda.money.Money;

/** What the shop knows of an order beside its log, the same for pages and messages. */
final class Additions {

    static final PickupPoint PICKUP = new PickupPoint("Locker 14, Quay Street", "07:00 – 22:00", "447 120");

    private static final int DUTY = 7;

    private Additions() {}

    static OrderView to(OrderView view, Order order) {
        OrderView whole = view.pickup(PICKUP).until(view.at().toLocalDate().plusDays(DUTY));
        for (Shipment parcel : order.shipments()) {
            String number = parcel.number().value();
            whole = whole.courierLink(parcel.number(), "DHL", "https://www.dhl.com/track?tracking-id=" + number);
        }
        boolean customs = order.shipments().stream()
                .flatMap(parcel -> parcel.journey().latest().stream())
                .anyMatch(event -> event.detail().equals(Detail.CUSTOMS_ACTION));
        return customs ? whole.amount(Money.ofMajor(order.total().orElseThrow().getCurrencyUnit(), DUTY)) : whole;
    }
}
