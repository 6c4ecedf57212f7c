package dev.aftercart.notify;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plays an order's life through, in the time that its log tells: each event at the instant at which it was heard of, and a
 * wake where the plan asks for one. What is due is taken for sent at once. What was sent in truth is left out.
 *
 * <p>Immutable and thread-safe. It looks at no clock.
 */
public final class Rehearsal {

    /** Nobody follows an order up for longer. */
    private static final Duration LONGEST = Duration.ofDays(400);

    /** A source that wants to be woken all the time is not obeyed for ever. */
    private static final int MOST_WAKES = 10_000;

    private final Order order;
    private final List<Step> steps;

    private Rehearsal(Order order, List<Step> steps) {
        this.order = order;
        this.steps = List.copyOf(steps);
    }

    /**
     * Something that was decided: a message was held, or sent, or suppressed.
     *
     * @param at when
     * @param message what was decided of which message
     */
    public record Step(Instant at, PlannedMessage message) {
        /** Refuses null. */
        public Step {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Plays an order's life through.
     *
     * @param order the order, with all its events
     * @param planner decides on the messages
     * @param preferences the customer's
     * @return what was decided, and the order at the end
     */
    public static Rehearsal of(Order order, MessagePlanner planner, Preferences preferences) {
        return new Play(order, planner, preferences).toTheEnd();
    }

    /**
     * What was decided, in the order in which it was. A message that is held and sent later is there twice.
     *
     * @return an unmodifiable list
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * What was sent, in the order in which it was.
     *
     * @return the steps that are due
     */
    public List<Step> sent() {
        return steps.stream()
                .filter(step -> step.message().state() == PlannedMessage.State.DUE)
                .toList();
    }

    /**
     * The order at the end, with the message events of the rehearsal.
     *
     * @return the order
     */
    public Order order() {
        return order;
    }

    /** One rehearsal while it goes on. */
    private static final class Play {

        private final List<OrderEvent> told;
        private final MessagePlanner planner;
        private final Preferences preferences;
        private final List<Step> steps = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final Order whole;
        private @Nullable Order known;
        private int heard;

        Play(Order whole, MessagePlanner planner, Preferences preferences) {
            this.whole = whole;
            this.told = whole.events().stream()
                    .filter(event -> !(event.fact() instanceof Fact.Message) && event.kind() != EventKind.UNKNOWN)
                    .sorted(Comparator.comparing(OrderEvent::recordedAt))
                    .toList();
            this.planner = planner;
            this.preferences = preferences;
        }

        Rehearsal toTheEnd() {
            Instant now = told.isEmpty() ? whole.placedAt() : told.get(0).recordedAt();
            Instant last = told.isEmpty() ? now : told.get(told.size() - 1).recordedAt();
            Instant end = last.plus(LONGEST);
            for (int i = 0; i < told.size() + MOST_WAKES && !now.isAfter(end); i++) {
                Instant next = next(now);
                if (next == null) {
                    break;
                }
                now = next;
            }
            return new Rehearsal(known == null ? whole : known, steps);
        }

        /** Hears what there is to hear, plans, and says when to look again. */
        private @Nullable Instant next(Instant now) {
            List<OrderEvent> news = new ArrayList<>();
            while (heard < told.size() && !told.get(heard).recordedAt().isAfter(now)) {
                news.add(told.get(heard++));
            }
            if (known == null && news.isEmpty()) {
                return null;
            }
            Order order = known == null ? Order.fold(whole.number(), news) : known.with(news);
            MessagePlan plan = planner.plan(order, preferences, now);
            known = recorded(order, plan);
            Instant event = heard < told.size() ? told.get(heard).recordedAt() : null;
            Instant wake = plan.wakeAt().orElse(null);
            return event == null || (wake != null && wake.isBefore(event)) ? wake : event;
        }

        private Order recorded(Order order, MessagePlan plan) {
            Collection<OrderEvent> events = new ArrayList<>(plan.events());
            for (PlannedMessage message : plan.messages()) {
                if (message.state() == PlannedMessage.State.DUE) {
                    events.add(message.sent(plan.at()));
                }
                if (seen.add(message.key() + message.state() + message.reason() + message.until())) {
                    steps.add(new Step(plan.at(), message));
                }
            }
            return order.with(events);
        }
    }
}
