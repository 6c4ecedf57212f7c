package dev.aftercart.notify.channel;

import java.time.Instant;

/**
 * What hands one message over to a channel, once.
 *
 * <p>A sender does not repeat, wait or remember: whoever calls it decides what follows from the outcome. It blocks the calling
 * thread, no longer than its time-outs. It may be called from several threads. Its outcome and its text form hold no
 * credential and nothing of the recipient. The tests of this library hold each of its senders to one contract.
 *
 * @param <M> what it sends
 */
@FunctionalInterface
public interface Sender<M> {

    /**
     * Sends a message.
     *
     * @param message the message
     * @param at what time it is; stands in the message where the channel wants a date, and is what times to wait are added to
     * @return what became of it; outside trouble never makes an exception
     */
    SendOutcome send(M message, Instant at);
}
