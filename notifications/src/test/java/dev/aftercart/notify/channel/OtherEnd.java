package dev.aftercart.notify.channel;

/** The provider's side of a channel, real as far as the wire goes, that can be told to misbehave. */
public interface OtherEnd extends AutoCloseable {

    /** How a provider meets a message. */
    enum Manner {
        TAKES_IT,
        REFUSES_FOR_GOOD,
        REFUSES_FOR_NOW,
        REFUSES_THE_CREDENTIALS,
        HANGS_UP_AT_ONCE,
        TAKES_IT_AND_HANGS_UP,
        TAKES_IT_AND_FALLS_SILENT,
        TAKES_IT_AND_TALKS_NONSENSE
    }

    /** From now on. */
    void behave(Manner manner);

    /** How many messages it has taken. */
    int taken();

    @Override
    void close();
}
