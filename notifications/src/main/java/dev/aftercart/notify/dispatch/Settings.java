package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.channel.RetrySchedule;
import dev.aftercart.order.Order;
import dev.aftercart.store.OrderStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/** What a dispatcher was built of. */
record Settings(
        OrderStore store,
        MessagePlanner planner,
        Function<Order, Preferences> preferences,
        InstantSource clock,
        PostalWording wording,
        Addresses addresses,
        Map<Channel, Way<?>> ways,
        RetrySchedule retry,
        DoubleSupplier chance,
        Duration lease,
        Set<MessageKind> repeated,
        Stops stops,
        SentMessages sent) {}
