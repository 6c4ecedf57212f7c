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
        return step(EventKind.MESSAGE_IN_DOUBT, told, new Cause(reason, null, 0), at);
    }

    static OrderEvent sent(OrderMessage message, Instant at) {
        return step(EventKind.MESSAGE_SENT, fact(message), new Cause(null, null, 0), at);
    }

    static OrderEvent bounced(OrderMessage message, String reason, Instant at) {
        return step(EventKind.MESSAGE_BOUNCED, fact(message), new Cause(reason, null, 0), at);
    }

    /** The end of a claim that nobody answered: in doubt, or to be tried again where that is allowed. */
    static OrderEvent unanswered(OrderMessage claimed, boolean again, Instant at) {
        return again
                ? step(EventKind.MESSAGE_FAILED, fact(claimed), new Cause(Turn.IN_DOUBT, at, claimed.attempts()), at)
                : inDoubt(fact(claimed), Turn.UNANSWERED, at);
    }

    private record Cause(@Nullable String reason, @Nullable Instant until, int attempt) {}

    private static Fact.Message fact(OrderMessage message) {
        return new Fact.Message(
                message.key(), message.kind(), message.channel(), message.recipient(), message.about(), null, null);
    }

    private static OrderEvent step(EventKind kind, Fact.Message told, Cause why, Instant at) {
        Fact fact = new Fact.Message(
                told.key(),
                told.kind(),
                told.channel(),
                told.recipient(),
                told.about(),
                why.until(),
                why.reason(),
                why.attempt());
        String count = why.attempt() == 0 ? "" : why.attempt() + ":";
        return OrderEvent.of(kind, fact, at)
                .key(kind.code() + ":" + count + told.key())
                .recorded(at);
    }
}
