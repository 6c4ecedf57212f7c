package dev.aftercart.order;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message about an order as it stands: planned, sent, suppressed, or in doubt. What was sent stays sent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key what makes the message itself
 * @param kind the code of what it is about; empty when nobody said
 * @param channel by which channel
 * @param recipient the code of the role that it is for; empty when nobody said
 * @param about the codes of what of the order it tells; empty when nobody said
 * @param state how it stands
 * @param at when it came to stand so
 * @param until until when it was to be held when it was planned, or null when it was not
 * @param reason why it is held, was suppressed or is in doubt, or null
 */
public record OrderMessage(
        String key,
        String kind,
        String channel,
        String recipient,
        List<String> about,
        State state,
        Instant at,
        @Nullable Instant until,
        @Nullable String reason) {

    /** How a message stands. Closed; of two states that were both told of one message, the later in this list counts. */
    public enum State {
        /** It is to be sent, now or later. */
        PLANNED,
        /** It will not be sent. */
        SUPPRESSED,
        /** Nobody knows whether it was sent; it is taken for told, for to be told twice is worse. */
        IN_DOUBT,
        /** A channel took it. */
        SENT
    }

    /** Takes a copy of the list. */
    public OrderMessage {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(at, "at");
        about = List.copyOf(about);
    }

    /**
     * Whether the recipient has it, as far as anybody knows.
     *
     * @return true when it was sent or may have been
     */
    public boolean isTold() {
        return state == State.SENT || state == State.IN_DOUBT;
    }

    static OrderMessage first(OrderEvent event) {
        Fact.Message step = (Fact.Message) event.fact();
        return new OrderMessage(
                step.key(),
                step.kind(),
                step.channel(),
                step.recipient(),
                step.about(),
                stateAfter(event.kind()),
                event.occurredAt(),
                step.until(),
                step.reason());
    }

    /** The message after another step; a step that says less than is known takes nothing away. */
    OrderMessage after(OrderEvent event) {
        OrderMessage next = first(event);
        if (next.state.compareTo(state) <= 0) {
            return this;
        }
        return new OrderMessage(
                key,
                next.kind.isEmpty() ? kind : next.kind,
                next.channel,
                next.recipient.isEmpty() ? recipient : next.recipient,
                next.about.isEmpty() ? about : next.about,
                next.state,
                next.at,
                until,
                next.reason);
    }

    private static State stateAfter(EventKind step) {
        return switch (step) {
            case MESSAGE_SENT -> State.SENT;
            case MESSAGE_SUPPRESSED -> State.SUPPRESSED;
            case MESSAGE_IN_DOUBT -> State.IN_DOUBT;
            default -> State.PLANNED;
        };
    }
}
