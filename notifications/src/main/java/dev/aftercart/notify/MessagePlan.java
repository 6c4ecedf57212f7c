package dev.aftercart.notify;

import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Proposal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told about an order at an instant: each message that is not settled yet, with what was decided of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order which order
 * @param at the instant
 * @param messages the messages; what was told, and what was decided against before, is not among them
 * @param wake when to plan again though nothing happens, or null when nothing more can come of time alone
 */
public record MessagePlan(
        OrderNumber order,
        Instant at,
        List<PlannedMessage> messages,
        @Nullable Instant wake) {

    /** Takes a copy of the list. */
    public MessagePlan {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(at, "at");
        messages = List.copyOf(messages);
    }

    /**
     * What is to be sent now.
     *
     * @return the messages
     */
    public List<PlannedMessage> due() {
        return in(PlannedMessage.State.DUE);
    }

    /**
     * What waits.
     *
     * @return the messages
     */
    public List<PlannedMessage> held() {
        return in(PlannedMessage.State.HELD);
    }

    /**
     * What is not sent after all.
     *
     * @return the messages
     */
    public List<PlannedMessage> suppressed() {
        return in(PlannedMessage.State.SUPPRESSED);
    }

    private List<PlannedMessage> in(PlannedMessage.State state) {
        return messages.stream().filter(message -> message.state() == state).toList();
    }

    /**
     * When to plan again though nothing happens.
     *
     * @return the instant, later than the plan's; empty when nothing more can come of time alone
     */
    public Optional<Instant> wakeAt() {
        return Optional.ofNullable(wake);
    }

    /**
     * What is to be recorded before anything is sent: which messages were planned, and which suppressed. Recording it twice
     * records it once.
     *
     * @return the events; none when all is on record
     */
    public List<OrderEvent> events() {
        List<OrderEvent> events = new ArrayList<>();
        for (PlannedMessage message : messages) {
            OrderEvent decided = message.decided(at);
            if (decided != null) {
                events.add(decided);
            }
        }
        return events;
    }

    /**
     * The same as a command's proposal, for a command that plans: it is run again when somebody else changed the order.
     *
     * @return what is to be recorded
     */
    public Proposal proposal() {
        return new Proposal.Events(events());
    }
}
