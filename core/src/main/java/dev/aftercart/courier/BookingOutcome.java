package dev.aftercart.courier;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking a courier to do something: a label, a pickup, a cancellation, an instruction. Never an exception.
 *
 * <p>Sealed: whoever handles outcomes handles these five. No text in them names a person.
 *
 * @param <T> what the courier gives when it does it
 */
public sealed interface BookingOutcome<T> {

    /**
     * Goes on where the courier did what was asked; any other outcome stays what it is.
     *
     * @param next what to do with what the courier gave
     * @param <R> what comes of it
     * @return the outcome of the next step, or this one
     */
    default <R> BookingOutcome<R> then(Function<? super T, BookingOutcome<R>> next) {
        if (this instanceof Accepted<T> accepted) {
            return next.apply(accepted.value());
        }
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.reason(), refused.field());
        }
        if (this instanceof InDoubt<T> doubt) {
            return new InDoubt<>(doubt.after(), doubt.message());
        }
        return this instanceof RetryLater<T> later
                ? new RetryLater<>(later.after(), later.message())
                : new Unauthorised<>(((Unauthorised<T>) this).message());
    }

    /**
     * The courier does it, or has done it before under the same key.
     *
     * @param value what it gave
     * @param <T> its type
     */
    record Accepted<T>(T value) implements BookingOutcome<T> {
        /** Refuses null. */
        public Accepted {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The courier will not do it as it was asked. Nothing was booked; the same request will be refused again.
     *
     * @param reason why, in words
     * @param field which part of the request is to blame, in the words of the interface that said so, or null
     * @param <T> what was asked for
     */
    record Refused<T>(String reason, @Nullable String field) implements BookingOutcome<T> {
        /** Refuses null. */
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Nobody knows whether the courier does it: the request went out, and no answer came that says. Asking again <em>under the
     * same key</em> is safe and finds out where the courier can be asked. Asking under another key may book twice.
     *
     * @param after when asking again is likely to tell more, or null
     * @param message what is known, and where a person can look when asking does not help
     * @param <T> what was asked for
     */
    record InDoubt<T>(@Nullable Duration after, String message) implements BookingOutcome<T> {
        /** Refuses null. */
        public InDoubt {
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Not now: too many questions, no connection. Nothing was booked.
     *
     * @param after how long to wait, where it is known, or null
     * @param message what happened
     * @param <T> what was asked for
     */
    record RetryLater<T>(@Nullable Duration after, String message) implements BookingOutcome<T> {
        /** Refuses null. */
        public RetryLater {
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * The courier refused the credentials. Nothing was booked, and asking again will not help.
     *
     * @param message what was refused, without the credentials
     * @param <T> what was asked for
     */
    record Unauthorised<T>(String message) implements BookingOutcome<T> {
        /** Refuses null. */
        public Unauthorised {
            Objects.requireNonNull(message, "message");
        }
    }
}
