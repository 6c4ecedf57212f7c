package dev.aftercart.notify.channel.email;

import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendReason;
import jakarta.mail.AuthenticationFailedException;
import java.time.Instant;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message, from how far it came and what the server said there.
 *
 * <p>The rule of RFC 5321, section 4.2: 2xx is yes, 4xx not now, 5xx no. Without a reply the message is not sent as long as the
 * final dot has not gone out, since a server takes nothing without it (section 4.1.1.4); afterwards nobody knows.
 */
record SmtpVerdict(SmtpStep step, SmtpReply reply) {

    /** Codes that say the shop must show who it is, at whatever step. */
    private static final Set<Integer> WANTS_LOGIN = Set.of(530, 534, 535, 538);

    /** Codes that say, at the recipient's address, that there is no such mailbox. */
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);

    private static final int TOO_LARGE = 552;

    /** The server is going away, at whatever step. */
    private static final int CLOSING = 421;

    SendOutcome outcome(String messageId, Instant at, @Nullable Throwable why) {
        if (step == SmtpStep.END_OF_DATA && reply.isYes()) {
            return new SendOutcome.Sent("smtp", messageId, at);
        }
        if (reply.isNo() && step.isAboutMessage() && !WANTS_LOGIN.contains(reply.code())) {
            return NotSent.forGood(reasonOfNo(), reply.codes());
        }
        if (reply.isNo() || reply.isNotNow()) {
            return NotSent.forNow(reasonOfNotNow(), reply.codes(), at);
        }
        return step == SmtpStep.END_OF_DATA
                ? new SendOutcome.InDoubt(step.code(), false)
                : NotSent.forNow(reasonOfNoReply(why), "", at);
    }

    private SendReason reasonOfNo() {
        return EnhancedStatus.reason(reply.enhanced()).orElseGet(() -> {
            if (reply.code() == TOO_LARGE) {
                return SendReason.TOO_LARGE;
            }
            boolean isRecipient = step == SmtpStep.RCPT && NO_MAILBOX.contains(reply.code());
            return isRecipient && reply.enhanced().isEmpty() ? SendReason.NO_SUCH_RECIPIENT : SendReason.REJECTED;
        });
    }

    private SendReason reasonOfNotNow() {
        if (reply.code() == CLOSING) {
            return SendReason.UNAVAILABLE;
        }
        if (step == SmtpStep.AUTH || WANTS_LOGIN.contains(reply.code())) {
            return SendReason.UNAUTHORISED;
        }
        return step == SmtpStep.STARTTLS ? SendReason.INSECURE : SendReason.UNAVAILABLE;
    }

    private SendReason reasonOfNoReply(@Nullable Throwable why) {
        if (step == SmtpStep.HELLO && reply.isYes()) {
            // What the server offers was read, and was not enough to go on.
            return why instanceof AuthenticationFailedException ? SendReason.UNAUTHORISED : SendReason.INSECURE;
        }
        return isOfTls(why) ? SendReason.INSECURE : SendReason.UNREACHABLE;
    }

    private static boolean isOfTls(@Nullable Throwable why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
