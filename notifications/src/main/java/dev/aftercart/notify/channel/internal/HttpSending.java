package dev.aftercart.notify.channel.internal;

import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendOutcome.InDoubt;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendReason;
import java.time.Duration;
import java.time.Instant;

/** What a call over HTTP says about a message, whoever is called. */
public final class HttpSending {

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    /** What was waited for when a message came into doubt. */
    private static final String ANSWER = "answer";

    private HttpSending() {}

    /**
     * The outcome of a call without an answer: in doubt if anything of it went out.
     *
     * @param failure why there is no answer
     * @param harmless whether the receiver knows a repeated message again
     * @param at what time it is
     * @return the outcome
     */
    public static SendOutcome failed(HttpFailure failure, boolean harmless, Instant at) {
        if (failure.sent()) {
            return inDoubt(harmless);
        }
        Duration after = failure.after() == null ? Duration.ZERO : failure.after();
        return switch (failure.kind()) {
            case UNREACHABLE, TOO_LARGE -> NotSent.forNow(SendReason.UNREACHABLE, "", at.plus(after));
            case POSTPONED -> NotSent.forNow(SendReason.UNAVAILABLE, "", at.plus(after));
            case UNAUTHORISED -> NotSent.forNow(SendReason.UNAUTHORISED, "", at.plus(after));
            case REFUSED -> NotSent.forGood(SendReason.FORBIDDEN_ADDRESS, "");
        };
    }

    /**
     * A message of which it is not known whether it was taken: no answer, or one that cannot be read.
     *
     * @param harmless whether the receiver knows a repeated message again
     * @return the outcome
     */
    public static SendOutcome inDoubt(boolean harmless) {
        return new InDoubt(ANSWER, harmless);
    }

    /**
     * Whether an answer leaves open if the message was taken: an error of the server, except the one that says that it is not
     * at work, with or without saying until when.
     *
     * @param answer the answer
     * @return true when the message is in doubt
     */
    public static boolean isOpen(HttpAnswer answer) {
        return answer.status() < 200
                || answer.status() / 100 == 3
                || (answer.status() >= 500 && answer.status() != UNAVAILABLE);
    }

    /**
     * Why a message was not sent, by the status alone.
     *
     * @param status an HTTP status that is not of success
     * @return the reason
     */
    public static SendReason reasonOf(int status) {
        return switch (status) {
            case 401, 403 -> SendReason.UNAUTHORISED;
            case 413 -> SendReason.TOO_LARGE;
            case TOO_MANY -> SendReason.TOO_MANY;
            default -> status >= 500 ? SendReason.UNAVAILABLE : SendReason.REJECTED;
        };
    }

    /**
     * Whether a status says that the same message may be taken later: credentials that somebody may mend, too many calls, or a
     * server that is not at work.
     *
     * @param status an HTTP status
     * @return true when trying again may help
     */
    public static boolean mayPass(int status) {
        return status == 401 || status == 403 || status == TOO_MANY || status == UNAVAILABLE;
    }

    /**
     * When to try again: after the answer's {@code Retry-After}, else at once.
     *
     * @param answer the answer
     * @param at what time it is
     * @return the instant
     */
    public static Instant retryAt(HttpAnswer answer, Instant at) {
        return at.plus(answer.retryAfter().orElse(Duration.ZERO));
    }
}
