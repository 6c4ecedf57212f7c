package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.order.Order;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a planned message into words, in the language that its reader prefers, else the order's. */
record PostalWording(Messages messages, Views views) {

    Letter letter(PlannedMessage planned, Order order, String address, @Nullable Locale language, Instant now) {
        OrderView view = views.of(order, planned, now);
        Locale spoken = language == null ? view.language() : language;
        return new Letter(planned, order, messages.render(planned.kind(), view, spoken), address);
    }
}
