package dev.aftercart.http;

import java.util.Objects;

/**
 * A call without a usable answer.
 *
 * @param kind what went wrong
 * @param message what happened, naming the host and never a credential
 */
public record HttpFailure(Kind kind, String message) implements HttpOutcome {

    /** What can go wrong with a call. Closed. */
    public enum Kind {
        /** No connection, no answer in time, or an answer that broke off. Asking again may help. */
        UNREACHABLE,
        /** The answer is larger than allowed. */
        TOO_LARGE,
        /** The call was not made, or a redirect not followed, because it would go where it must not. */
        REFUSED
    }

    /** Refuses null. */
    public HttpFailure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Whether the same call may get an answer later.
     *
     * @return true when nobody could be reached
     */
    public boolean mayPass() {
        return kind == Kind.UNREACHABLE;
    }
}
