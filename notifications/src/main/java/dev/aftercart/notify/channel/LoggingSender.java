package dev.aftercart.notify.channel;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A channel for development: says what it would send, and sends nothing.
 *
 * <p>By itself it writes what the message's text form says, which for the messages of this library is nothing of a person and
 * nothing of the words. Thread-safe where the log is.
 *
 * @param <M> what would be sent
 */
public final class LoggingSender<M> implements Sender<M> {

    private final Consumer<String> log;
    private final Function<? super M, String> told;
    private final AtomicLong count = new AtomicLong();

    private LoggingSender(Consumer<String> log, Function<? super M, String> told) {
        this.log = log;
        this.told = told;
    }

    /**
     * A sender that writes one line for each message, with nothing of a person.
     *
     * @param log where lines go, such as {@code logger::info}
     * @param <M> what would be sent
     * @return the sender
     */
    public static <M> LoggingSender<M> to(Consumer<String> log) {
        return new LoggingSender<>(Objects.requireNonNull(log, "log"), String::valueOf);
    }

    /**
     * The same, but writing what is asked for: whole messages with names and addresses, if need be.
     *
     * @param words what to write of a message
     * @return a new sender
     */
    public LoggingSender<M> telling(Function<? super M, String> words) {
        return new LoggingSender<>(log, Objects.requireNonNull(words, "words"));
    }

    @Override
    public SendOutcome send(M message, Instant at) {
        String id = "logged-" + count.incrementAndGet();
        log.accept(id + " at " + at + ": " + told.apply(message));
        return new SendOutcome.Sent("log", id, at);
    }
}
