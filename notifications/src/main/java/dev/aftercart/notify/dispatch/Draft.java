package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Consent;
import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.Preferences;
import dev.aftercart.order.Order;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A message before it is claimed: written and ready to go, or with what is in its way.
 *
 * @param written what is sent, or null when it cannot be
 * @param address where it goes; empty without any
 * @param obstacle the code of why it cannot be sent this way; empty when it can
 * @param isRefused whether its recipient wants it by no way
 */
record Draft(Way.@Nullable Written written, String address, String obstacle, boolean isRefused) {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    static Draft of(Settings settings, PlannedMessage message, Order order, Preferences preferences, Instant now) {
        Way<?> way = settings.ways().get(message.channel());
        if (way == null) {
            return blocked("no_sender");
        }
        String address = settings.addresses()
                .of(order, message.recipient(), message.channel())
                .orElse("");
        if (address.isEmpty()) {
            return blocked("no_address");
        }
        Stop stop = Stop.inForce(settings.stops().about(message.channel(), Stop.normal(address)))
                .orElse(null);
        if (stop != null && stop.scope() == Stop.Scope.ALL) {
            return blocked(stop.reason());
        }
        if (stop != null && message.consent() == Consent.MARKETING) {
            return new Draft(null, "", stop.reason(), true);
        }
        try {
            Letter letter = settings.wording().letter(message, order, address, preferences.language(), now);
            return new Draft(way.write(letter), address, "", false);
        } catch (RuntimeException e) {
            LOG.error("message {} cannot be written", message.key(), e);
            return blocked("unwritable");
        }
    }

    private static Draft blocked(String obstacle) {
        return new Draft(null, "", obstacle, false);
    }
}
