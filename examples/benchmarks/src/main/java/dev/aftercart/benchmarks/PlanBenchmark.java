package dev.aftercart.benchmarks;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.MessagePlan;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.MessageRules;
import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.Recipient;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Planning the messages of an order that has just changed, under the standard rules: with a message that is due, with the
 * four that follow a delivery, and with none because all was told. The order has 25 events and the messages that were told of
 * them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PlanBenchmark {

    private static final int EVENTS = 25;

    private final MessagePlanner planner = MessagePlanner.of(MessageRules.standard());
    private final Preferences preferences = Preferences.none()
            .reach(Recipient.CUSTOMER, Channel.EMAIL, Channel.SMS)
            .allow(Consent.MARKETING, true);
    private final List<Order> life = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private Order settled = Order.fold(Lives.NUMBER, Lives.of(EVENTS));

    /** Tells the life of an order event by event, and remembers it as it was before each plan. */
    @Setup
    public void tell() {
        List<OrderEvent> events = Lives.of(EVENTS);
        Order order = Order.fold(Lives.NUMBER, events.subList(0, 1));
        for (OrderEvent event : events) {
            order = order.with(List.of(event));
            Instant now = event.recordedAt();
            life.add(order);
            times.add(now);
            MessagePlan plan = planner.plan(order, preferences, now);
            order = order.with(plan.events());
            for (PlannedMessage message : plan.due()) {
                order = order.with(List.of(message.sent(now)));
            }
        }
        settled = order;
        boolean delivered =
                last().messages().stream().anyMatch(message -> message.kind().equals(MessageKind.DELIVERED));
        if (!delivered || !settled().due().isEmpty()) {
            throw new IllegalStateException("the life does not end as it should: " + last());
        }
    }

    /**
     * The first event: the receipt is due.
     *
     * @return the plan
     */
    @Benchmark
    public MessagePlan placed() {
        return planner.plan(life.get(0), preferences, times.get(0));
    }

    /**
     * The last event: all is delivered, and what follows is held.
     *
     * @return the plan
     */
    @Benchmark
    public MessagePlan last() {
        return planner.plan(life.get(life.size() - 1), preferences, times.get(times.size() - 1));
    }

    /**
     * An order of which all was told.
     *
     * @return the plan
     */
    @Benchmark
    public MessagePlan settled() {
        return planner.plan(settled, preferences, times.get(times.size() - 1));
    }

    /**
     * A whole life: one plan after each of its events.
     *
     * @return the last plan
     */
    @Benchmark
    public MessagePlan life() {
        MessagePlan plan = placed();
        for (int i = 1; i < life.size(); i++) {
            plan = planner.plan(life.get(i), preferences, times.get(i));
        }
        return plan;
    }
}
