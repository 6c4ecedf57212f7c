package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.order.Order;
import java.time.Instant;

/** Makes what a message tells of an order, with the shop's links. Thread-safe. */
@FunctionalInterface
public interface Views {

    /**
     * Makes the view for a message.
     *
     * @param order the order, as it is when the message is sent
     * @param message which message; of which parcel it tells stands in {@link PlannedMessage#about()}
     * @param now the instant
     * @return the view
     */
    OrderView of(Order order, PlannedMessage message, Instant now);

    /**
     * The same views with one more link.
     *
     * @param link which; marketing is not sent without {@link Link#UNSUBSCRIBE}
     * @param address makes its address
     * @return new views
     */
    default Views link(Link link, MessageLink address) {
        return (order, message, now) -> of(order, message, now).link(link, address.of(order, message, now));
    }

    /**
     * Views without links: of the parcel that the message is about where it is about one, else of the whole order.
     *
     * @return views, to which {@link #link} adds
     */
    static Views plain() {
        return (order, message, now) -> {
            OrderView view = OrderView.of(order, now);
            return order.shipments().stream()
                    .map(parcel -> parcel.number())
                    .filter(number -> message.about().size() == 1
                            && (message.about().get(0) + "/").startsWith(number.value() + "/"))
                    .findFirst()
                    .map(view::about)
                    .orElse(view);
        };
    }
}
