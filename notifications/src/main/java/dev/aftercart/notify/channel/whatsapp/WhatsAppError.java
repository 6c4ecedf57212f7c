package dev.aftercart.notify.channel.whatsapp;

import dev.aftercart.http.HttpAnswer;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.internal.HttpSending;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a code of Meta's page on error codes of the Cloud API says about a message.
 *
 * @param code the code
 * @param reason why it was not sent; null when the code says no more than that something went wrong
 * @param mayPass whether the same message may be taken later
 */
record WhatsAppError(int code, @Nullable SendReason reason, boolean mayPass) {

    static WhatsAppError of(int code) {
        if (code >= 200 && code <= 299) {
            return later(code, SendReason.UNAUTHORISED);
        }
        return switch (code) {
            case 0, 3, 10, 190, 368, 131005, 131031, 131042, 131045, 133010 -> later(code, SendReason.UNAUTHORISED);
            case 4, 80007, 130429, 131048, 131056 -> later(code, SendReason.TOO_MANY);
            case 131057 -> later(code, SendReason.UNAVAILABLE);
            // The cap on what one person gets from all businesses; trying again soon makes it worse.
            case 131049, 130472 -> never(code, SendReason.TOO_MANY);
            case 131026 -> never(code, SendReason.NO_SUCH_RECIPIENT);
            case 131050 -> never(code, SendReason.OPTED_OUT);
            case 1, 2, 131000, 131016 -> new WhatsAppError(code, null, false);
            default -> never(code, SendReason.REJECTED);
        };
    }

    private static WhatsAppError later(int code, SendReason reason) {
        return new WhatsAppError(code, reason, true);
    }

    private static WhatsAppError never(int code, SendReason reason) {
        return new WhatsAppError(code, reason, false);
    }

    SendOutcome outcome(HttpAnswer answer, Instant at) {
        if (reason == null) {
            return HttpSending.inDoubt(false);
        }
        return mayPass
                ? NotSent.forNow(reason, Integer.toString(code), HttpSending.retryAt(answer, at))
                : NotSent.forGood(reason, Integer.toString(code));
    }

    /** What an answer without a code says, such as that of a gateway in between. */
    static SendOutcome withoutCode(HttpAnswer answer, Instant at) {
        String status = Integer.toString(answer.status());
        if (HttpSending.isOpen(answer)) {
            return HttpSending.inDoubt(false);
        }
        return HttpSending.mayPass(answer.status())
                ? NotSent.forNow(HttpSending.reasonOf(answer.status()), status, HttpSending.retryAt(answer, at))
                : NotSent.forGood(HttpSending.reasonOf(answer.status()), status);
    }

    /** Why a message failed that had been taken. */
    SendReason reasonOfFailure() {
        return reason == null ? SendReason.UNAVAILABLE : reason;
    }
}
