package dev.aftercart.notify.dispatch;

/**
 * Gives a letter the form of a channel. It changes nothing and sends nothing, for it may be asked several times for one message.
 *
 * @param <M> what the channel's sender sends
 */
@FunctionalInterface
public interface Stationery<M> {

    /**
     * Writes a letter.
     *
     * @param letter the letter
     * @return what is sent; an exception makes it undeliverable by this channel
     */
    M write(Letter letter);
}
