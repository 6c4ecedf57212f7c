package dev.aftercart.notify.channel;

import dev.aftercart.notify.channel.SendOutcome.NotSent;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Several providers of one channel: the next is asked when the one before it has not sent the message for certain, and the
 * reason lies with the provider. Never after doubt, and never round a recipient who opted out.
 *
 * <p>Immutable and thread-safe. It remembers nothing, so a provider that is down is asked first each time.
 *
 * @param <M> what is sent
 */
public final class Failover<M> implements Sender<M> {

    /** What no other provider can change. */
    private static final Set<SendReason> FINAL =
            Set.of(SendReason.OPTED_OUT, SendReason.NO_SUCH_RECIPIENT, SendReason.GONE, SendReason.FORBIDDEN_ADDRESS);

    private final List<Sender<M>> senders;

    private Failover(List<Sender<M>> senders) {
        this.senders = senders;
    }

    /**
     * Several senders as one.
     *
     * @param senders the senders in the sequence in which they are asked; at least one
     * @param <M> what is sent
     * @return the sender
     */
    public static <M> Failover<M> of(List<? extends Sender<M>> senders) {
        if (senders.isEmpty()) {
            throw new IllegalArgumentException("somebody must send: give one sender or more, but there was none");
        }
        return new Failover<>(List.copyOf(senders));
    }

    /**
     * Sends by the first that can.
     *
     * @return the first outcome that is not a failure of a provider; when all fail, the one that may pass first, so that the
     *     message is tried again, else the last
     */
    @Override
    public SendOutcome send(M message, Instant at) {
        NotSent best = null;
        for (Sender<M> sender : senders) {
            SendOutcome outcome = sender.send(message, at);
            if (!(outcome instanceof NotSent failure) || FINAL.contains(failure.reason())) {
                return outcome;
            }
            best = best == null ? failure : sooner(best, failure);
        }
        if (best == null) {
            throw new IllegalStateException("a list that is not empty has a first element");
        }
        return best;
    }

    private static NotSent sooner(NotSent one, NotSent other) {
        Instant otherAt = other.retryAt();
        Instant at = one.retryAt();
        if (at == null || otherAt == null) {
            return at == null ? other : one;
        }
        return otherAt.isBefore(at) ? other : one;
    }
}
