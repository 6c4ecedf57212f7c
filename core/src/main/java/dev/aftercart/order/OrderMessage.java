package dev.aftercart.order;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message about an order as it stands: planned, being sent, sent, suppressed, failed, or in doubt. What was sent stays sent,
 * unless it bounced.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key what makes the message itself
 * @param kind the code of what it is about; empty when nobody said
 * @param channel by which channel
 * @param recipient the code of the role that it is for; empty when nobody said
 * @param about the codes of what of the order it tells; empty when nobody said
 * @param state how it stands
 * @param at when it came to stand so; of a message that was sent, when that was, whatever its recipient did with it since
 * @param until until when it was to be held when it was planned, until when it is claimed, or when it is to be tried again; null
 *     for none of these
 * @param reason why it is held, failed, was suppressed or is in doubt, or null
 * @param attempts how many attempts were made to send it
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
        @Nullable String reason,
        int attempts) {

    /** Above every attempt. */
    private static final long END = 1L << Integer.SIZE;

    /** How a message stands. Closed; of two that end a message and were both told, the later in this list
     * counts. Of the steps before the end, the one of the later attempt counts. */
    public enum State {
        /** It is to be sent, now or later, for the first time or again. */
        PLANNED,
        /** Somebody is handing it to a channel; it is taken for told until it is known that it was not. */
        CLAIMED,
        /** It will not be sent. */
        SUPPRESSED,
        /** The channel did not take it and never will. */
        FAILED,
        /** Nobody knows whether it was sent; it is taken for told, for to be told twice is worse. */
        IN_DOUBT,
        /** A channel took it. */
        SENT,
        /** A channel took it and reports that it did not arrive. */
        BOUNCED,
        /** It arrived. */
        DELIVERED,
        /** The recipient opened it. */
        READ,
        /** The recipient called it unwanted. */
        COMPLAINED
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
        return switch (state) {
            case CLAIMED, IN_DOUBT, SENT, DELIVERED, READ, COMPLAINED -> true;
            case PLANNED, SUPPRESSED, FAILED, BOUNCED -> false;
        };
    }

    private boolean isReceived() {
        return state == State.DELIVERED || state == State.READ || state == State.COMPLAINED;
    }

    static OrderMessage first(OrderEvent event) {
        Fact.Message step = (Fact.Message) event.fact();
        return new OrderMessage(
                step.key(),
                step.kind(),
                step.channel(),
                step.recipient(),
                step.about(),
                stateAfter(event.kind(), step),
                event.occurredAt(),
                step.until(),
                step.reason(),
                step.attempt());
    }

    /** The message after another step; a step that says less than is known takes nothing away. */
    OrderMessage after(OrderEvent event) {
        OrderMessage next = first(event);
        if (next.rank() <= rank()) {
            return this;
        }
        return new OrderMessage(
                key,
                next.kind.isEmpty() ? kind : next.kind,
                next.channel,
                next.recipient.isEmpty() ? recipient : next.recipient,
                next.about.isEmpty() ? about : next.about,
                next.state,
                next.isReceived() && isTold() ? at : next.at,
                next.until == null ? until : next.until,
                next.reason,
                Math.max(attempts, next.attempts));
    }

    /** Attempts in their sequence, in each the claim before its failure; then what ends the message. */
    private long rank() {
        return switch (state) {
            case PLANNED -> 2L * attempts;
            case CLAIMED -> 2L * attempts - 1;
            case SUPPRESSED -> END;
            case FAILED -> END + 1;
            case IN_DOUBT -> END + 2;
            case SENT -> END + 3;
            case BOUNCED -> END + 4;
            case DELIVERED -> END + 5;
            case READ -> END + 6;
            case COMPLAINED -> END + 7;
        };
    }

    private static State stateAfter(EventKind step, Fact.Message told) {
        return switch (step) {
            case MESSAGE_CLAIMED -> State.CLAIMED;
            case MESSAGE_FAILED -> told.until() == null ? State.FAILED : State.PLANNED;
            case MESSAGE_BOUNCED -> State.BOUNCED;
            case MESSAGE_DELIVERED -> State.DELIVERED;
            case MESSAGE_READ -> State.READ;
            case MESSAGE_COMPLAINED -> State.COMPLAINED;
            case MESSAGE_SENT -> State.SENT;
            case MESSAGE_SUPPRESSED -> State.SUPPRESSED;
            case MESSAGE_IN_DOUBT -> State.IN_DOUBT;
            default -> State.PLANNED;
        };
    }
}
