package dev.aftercart.notify;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of one message: it is due, held until later, or suppressed, and why.
 *
 * <p>Immutable and thread-safe. It holds no words and no address: these are found when it is sent.
 *
 * @param key what makes it itself: order, kind, what its reader would see, channel, role; the same is never told twice
 * @param kind what it says
 * @param consent on what ground it is sent
 * @param recipient for whom it is
 * @param channel by which channel
 * @param about the codes of what of the order it tells, such as its parcels' numbers
 * @param state what was decided
 * @param until until when it is held, when it is decided on anew; null unless it is held
 * @param reason the code of why: {@code due}; held for {@code delay}, {@code hour}, {@code deadline}, {@code digest}, {@code
 *     quiet_hours}, {@code cap} or {@code in_flight}; suppressed for {@code no_address}, {@code opted_out}, {@code no_consent},
 *     {@code unwanted}, {@code avoided}, {@code expired}, {@code too_late}, {@code capped}, {@code merged} or {@code superseded}
 * @param why the same as a sentence, in the phrases of {@link PlanPhrases}, with the recipient's zone
 * @param isNew whether it has not been recorded as planned yet
 * @param isCorrection whether something was told before that does not hold any more, such as a delivery
 */
public record PlannedMessage(
        String key,
        MessageKind kind,
        Consent consent,
        Recipient recipient,
        Channel channel,
        List<String> about,
        State state,
        @Nullable Instant until,
        String reason,
        Phrase why,
        boolean isNew,
        boolean isCorrection) {

    /** What was decided of a message. Closed. */
    public enum State {
        /** To be sent now. */
        DUE,
        /** To be looked at again later, or when something happens. */
        HELD,
        /** Not to be sent at all. */
        SUPPRESSED
    }

    /** Takes a copy of the list, and refuses a message that is held for ever. */
    public PlannedMessage {
        Objects.requireNonNull(state, "state");
        about = List.copyOf(about);
        if ((state == State.HELD) != (until != null)) {
            throw new IllegalArgumentException(
                    "a message is held until an instant, and only then has one, but was " + state + " until " + until);
        }
    }

    /** The event that records the decision, or null when it is on record already. */
    @Nullable
    OrderEvent decided(Instant at) {
        if (state == State.SUPPRESSED) {
            return event(EventKind.MESSAGE_SUPPRESSED, fact(null, reason), at);
        }
        return isNew ? event(EventKind.MESSAGE_PLANNED, fact(until, until == null ? null : reason), at) : null;
    }

    /**
     * What to record when a channel took the message.
     *
     * @param at when
     * @return the event, to be recorded with the order
     */
    public OrderEvent sent(Instant at) {
        return sent(null, at);
    }

    /**
     * What to record when a channel took the message, and its receipts are known by a code.
     *
     * @param receipt the code, which names nobody; null for none
     * @param at when
     * @return the event, to be recorded with the order
     */
    public OrderEvent sent(@Nullable String receipt, Instant at) {
        return event(EventKind.MESSAGE_SENT, fact(null, null).receipt(receipt), at);
    }

    /**
     * What to record when nobody knows whether a channel took the message. It is not sent again; what is true next is told.
     *
     * @param cause the code of why, such as {@code timeout}
     * @param at when
     * @return the event, to be recorded with the order
     */
    public OrderEvent inDoubt(String cause, Instant at) {
        return event(EventKind.MESSAGE_IN_DOUBT, fact(null, cause), at);
    }

    /**
     * What to record when the message cannot be sent, and it is of no use to try again.
     *
     * @param cause the code of why, such as {@code no_such_address}
     * @param at when
     * @return the event, to be recorded with the order
     */
    public OrderEvent failed(String cause, Instant at) {
        return event(EventKind.MESSAGE_SUPPRESSED, fact(null, cause), at);
    }

    /**
     * What to record before the message is handed to a channel. Who appends it first may send; whoever finds it there, or the
     * order changed, may not.
     *
     * @param attempt which attempt it is, from 1
     * @param until until when the outcome must be known; afterwards the message is in doubt
     * @param receipt the code by which its receipts are known, where that is certain beforehand; else null
     * @param at when
     * @return the event, to be recorded with the order at the version on which it was decided
     */
    public OrderEvent claimed(int attempt, Instant until, @Nullable String receipt, Instant at) {
        Fact.Message fact = fact(null, null).attempt(attempt, until, null).receipt(receipt);
        return attempt(EventKind.MESSAGE_CLAIMED, fact, at);
    }

    /**
     * What to record when a channel did not take the message, for certain.
     *
     * @param attempt which attempt it was
     * @param cause the code of why, such as {@code unavailable}
     * @param again when to try again; null when it is of no use, and the next channel of the rule has its turn
     * @param at when
     * @return the event, to be recorded with the order
     */
    public OrderEvent notSent(int attempt, String cause, @Nullable Instant again, Instant at) {
        return attempt(EventKind.MESSAGE_FAILED, fact(null, null).attempt(attempt, again, cause), at);
    }

    private OrderEvent attempt(EventKind step, Fact.Message fact, Instant at) {
        return OrderEvent.of(step, fact, at)
                .key(step.code() + ":" + fact.attempt() + ":" + key)
                .recorded(at);
    }

    private OrderEvent event(EventKind step, Fact.Message fact, Instant at) {
        return OrderEvent.of(step, fact, at).key(step.code() + ":" + key).recorded(at);
    }

    private Fact.Message fact(@Nullable Instant held, @Nullable String cause) {
        return new Fact.Message(key, kind.value(), channel.value(), recipient.code(), about, held, cause);
    }
}
