package dev.aftercart.notify;

import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderChange;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.SignalSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides who is told what about an order, when, and by which channel.
 *
 * <p>A pure function of order, preferences and instant. It looks at the order as it stands and not at the step that led
 * there: asked late it tells the newest truth once, asked twice it decides the same, and events in another order make no other
 * plan. What was told, planned and decided against it reads from the order's own message events. Immutable and thread-safe, as
 * far as history and sources are.
 */
public final class MessagePlanner {

    /** How often it is looked whether another order has arrived, while something waits for that. */
    private static final Duration LOOK_AT_OTHERS = Duration.ofDays(1);

    private final MessageRules rules;
    private final List<SignalSource> sources;
    private final MessageHistory history;

    private MessagePlanner(MessageRules rules, List<SignalSource> sources, MessageHistory history) {
        this.rules = rules;
        this.sources = sources;
        this.history = history;
    }

    /**
     * A planner that hears of promised dates, and of no other order than the one at hand.
     *
     * @param rules the rules
     * @return the planner
     */
    public static MessagePlanner of(MessageRules rules) {
        return new MessagePlanner(
                Objects.requireNonNull(rules, "rules"), List.of(SignalSource.promises()), MessageHistory.none());
    }

    /**
     * The same planner that hears of more that time brings: silent parcels, statuses that take too long.
     *
     * @param source finds signals; of each kind one source
     * @return a new planner
     */
    public MessagePlanner watching(SignalSource source) {
        return new MessagePlanner(
                rules, Stream.concat(sources.stream(), Stream.of(source)).toList(), history);
    }

    /**
     * The same planner that knows of the customers' other orders.
     *
     * @param known the history
     * @return a new planner
     */
    public MessagePlanner knowing(MessageHistory known) {
        return new MessagePlanner(rules, sources, Objects.requireNonNull(known, "history"));
    }

    /**
     * Plans the messages of an order.
     *
     * @param order the order, with its message events
     * @param preferences the customer's
     * @param now the instant
     * @return what is due, held and suppressed; empty for an order of which nothing is to be told
     */
    public MessagePlan plan(Order order, Preferences preferences, Instant now) {
        List<OrderEvent> standing = order.standingEvents();
        Told told = new Told(order.messages(), rules.index());
        Imports imports = Imports.among(order.events());
        List<Occasion> found = new ArrayList<>();
        new EventOccasions(order, rules.index(), found).find(standing);
        new ParcelOccasions(order, rules.index(), told, imports, found).find();
        TimeOccasions times = new TimeOccasions(order, rules.index(), told, imports, found);
        times.find(sources, standing, now);
        List<PlannedMessage> messages = new Decisions(rules, history, order, preferences, now).decide(found, told);
        return new MessagePlan(order.number(), now, messages, wake(order, messages, times.wake(), now));
    }

    /**
     * Plans the messages of an order that changed. When only messages were recorded there is nothing to plan: who records a plan
     * does not hear its own echo.
     *
     * @param change the change, of events or of time
     * @param preferences the customer's
     * @return what is due, held and suppressed now
     */
    public MessagePlan plan(OrderChange change, Preferences preferences) {
        boolean echo = !change.events().isEmpty()
                && change.events().stream().allMatch(event -> event.fact() instanceof Fact.Message);
        return echo
                ? new MessagePlan(change.after().number(), change.at(), List.of(), null)
                : plan(change.after(), preferences, change.at());
    }

    private @Nullable Instant wake(Order order, List<PlannedMessage> messages, @Nullable Instant untold, Instant now) {
        Instant wake = untold;
        boolean inFlight = false;
        for (PlannedMessage message : messages) {
            wake = earlier(wake, message.until());
            inFlight |= message.reason().equals(Decisions.IN_FLIGHT);
        }
        if (inFlight && history.isWaiting(order)) {
            // That another order has arrived is no event of this one.
            wake = earlier(wake, now.plus(LOOK_AT_OTHERS));
        }
        for (SignalSource source : sources) {
            wake = earlier(wake, source.nextChange(order, now).orElse(null));
        }
        return wake;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /**
     * Wakes an order when a message that is held may go. Given to the front door, its listeners then hear of a change without
     * events, and plan anew.
     *
     * @param preferences finds an order's customer's preferences
     * @return a source without signals of its own
     */
    public SignalSource wakes(Function<Order, Preferences> preferences) {
        return new PlanWakes(this, preferences);
    }
}
