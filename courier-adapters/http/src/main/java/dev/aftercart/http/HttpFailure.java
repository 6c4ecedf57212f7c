package dev.aftercart.http;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call without a usable answer.
 *
 * @param kind what went wrong
 * @param message what happened, naming the host and never a credential
 * @param after how long to wait before asking again, where it is known, or null
 * @param sent whether anything of the request went out: if so, the server may have done what was asked, although its answer
 *     did not come or cannot be used; if not, it has done nothing
 */
public record HttpFailure(
        Kind kind, String message, @Nullable Duration after, boolean sent) implements HttpOutcome {

    /** What can go wrong with a call. Closed. */
    public enum Kind {
        /** No connection, no answer in time, or an answer that broke off. Asking again may help. */
        UNREACHABLE,
        /** The answer is larger than allowed. */
        TOO_LARGE,
        /** The call was not made, or a redirect not followed, because it would go where it must not. */
        REFUSED,
        /** The call was not made, because the budget is used up, or the server has failed too often. Asking later helps. */
        POSTPONED,
        /** The server that gives tokens did not take the credentials. */
        UNAUTHORISED
    }

    /** Refuses null. */
    public HttpFailure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }

    /**
     * A failure before anything was sent.
     *
     * @param kind what went wrong
     * @param message what happened
     * @param after how long to wait before asking again, where it is known, or null
     */
    public HttpFailure(Kind kind, String message, @Nullable Duration after) {
        this(kind, message, after, false);
    }

    /**
     * A failure before anything was sent, of which nobody knows when it ends.
     *
     * @param kind what went wrong
     * @param message what happened
     */
    public HttpFailure(Kind kind, String message) {
        this(kind, message, null, false);
    }

    /**
     * Whether the same call may get an answer later.
     *
     * @return true when nobody could be reached, or nobody was asked
     */
    public boolean mayPass() {
        return kind == Kind.UNREACHABLE || kind == Kind.POSTPONED;
    }
}
