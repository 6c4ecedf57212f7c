package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.MessagePlan;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.Preferences;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with an order's messages next: a pure function of order, preferences and instant.
 *
 * @param events what is to be recorded
 * @param send what is to be sent after that, or null
 * @param attempt which attempt that is
 * @param wake when to look again though nothing happens, or null for never
 */
record Turn(
        List<OrderEvent> events,
        @Nullable PlannedMessage send,
        int attempt,
        @Nullable Instant wake) {

    /** Why an attempt failed of which nobody knows whether it did, where trying again is allowed all the same. */
    static final String IN_DOUBT = "in_doubt";

    /** Why a message is in doubt whose claim was never answered. */
    static final String UNANSWERED = "unanswered";

    static Turn of(Order order, MessagePlanner planner, Preferences preferences, Instant now) {
        MessagePlan plan = planner.plan(order, preferences, now);
        List<OrderEvent> events = new ArrayList<>();
        plan.events().forEach(event -> events.add(honest(order, event, now)));
        PlannedMessage send = null;
        for (PlannedMessage due : plan.due()) {
            send = send == null && mayGo(order, due, now) ? due : send;
        }
        int attempt = send == null ? 0 : attempts(order, send.key()) + 1;
        return new Turn(events, send, attempt, wake(order, plan, now));
    }

    /** What was tried and may have gone out is not suppressed, even if it is not tried again. */
    private static OrderEvent honest(Order order, OrderEvent event, Instant now) {
        Fact.Message told = (Fact.Message) event.fact();
        boolean hides = event.kind() == EventKind.MESSAGE_SUPPRESSED && isDoubted(order, told.key());
        return hides ? Steps.inDoubt(told, UNANSWERED, now) : event;
    }

    static boolean isDoubted(Order order, String key) {
        return order.standingEvents().stream()
                .anyMatch(event -> event.kind() == EventKind.MESSAGE_FAILED
                        && ((Fact.Message) event.fact()).key().equals(key)
                        && IN_DOUBT.equals(((Fact.Message) event.fact()).reason()));
    }

    /** Not before it is to be tried again, and not beside another on the same way: they would overtake each other. */
    private static boolean mayGo(Order order, PlannedMessage due, Instant now) {
        for (OrderMessage message : order.messages()) {
            boolean sameWay = message.channel().equals(due.channel().value())
                    && message.recipient().equals(due.recipient().code());
            if (message.state() == OrderMessage.State.CLAIMED && sameWay) {
                return false;
            }
            if (message.key().equals(due.key()) && retry(message, now) != null) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Instant retry(OrderMessage message, Instant now) {
        boolean waits = message.state() == OrderMessage.State.PLANNED && message.attempts() > 0;
        Instant until = message.until();
        return waits && until != null && until.isAfter(now) ? until : null;
    }

    private static int attempts(Order order, String key) {
        for (OrderMessage message : order.messages()) {
            if (message.key().equals(key)) {
                return message.attempts();
            }
        }
        return 0;
    }

    private static @Nullable Instant wake(Order order, MessagePlan plan, Instant now) {
        Instant wake = plan.wake();
        for (OrderMessage message : order.messages()) {
            Instant next = message.state() == OrderMessage.State.CLAIMED ? message.until() : retry(message, now);
            wake = next != null && (wake == null || next.isBefore(wake)) ? next : wake;
        }
        return wake;
    }
}
