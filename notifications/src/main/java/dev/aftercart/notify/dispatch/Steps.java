package dev.aftercart.notify.dispatch;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Steps of messages that are known from the log alone. Their ids are those of the same steps of planned messages. */
final class Steps {

    private Steps() {}

    static OrderEvent inDoubt(Fact.Message told, String reason, Instant at) {
        return step(EventKind.MESSAGE_IN_DOUBT, told.attempt(0, null, reason), at);
    }

    /** What a receipt tells. */
    static OrderEvent received(EventKind step, OrderMessage message, @Nullable String reason, Instant at) {
        return step(step, fact(message).attempt(0, null, reason), at);
    }

    /** The end of a claim that nobody answered: in doubt, or to be tried again where that is allowed. */
    static OrderEvent unanswered(OrderMessage claimed, boolean again, Instant at) {
        return again
                ? step(EventKind.MESSAGE_FAILED, fact(claimed).attempt(claimed.attempts(), at, Turn.IN_DOUBT), at)
                : inDoubt(fact(claimed), Turn.UNANSWERED, at);
    }

    private static Fact.Message fact(OrderMessage message) {
        return new Fact.Message(
                message.key(), message.kind(), message.channel(), message.recipient(), message.about(), null, null);
    }

    private static OrderEvent step(EventKind kind, Fact.Message fact, Instant at) {
        String count = fact.attempt() == 0 ? "" : fact.attempt() + ":";
        return OrderEvent.of(kind, fact, at)
                .key(kind.code() + ":" + count + fact.key())
                .recorded(at);
    }
}
