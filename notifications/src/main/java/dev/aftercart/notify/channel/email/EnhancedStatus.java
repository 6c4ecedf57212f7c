package dev.aftercart.notify.channel.email;

import dev.aftercart.notify.channel.SendReason;
import java.util.Optional;

/** What the enhanced status codes of RFC 3463 and IANA's registry of them say about a message. */
final class EnhancedStatus {

    private EnhancedStatus() {}

    /** The reason of a code such as {@code 5.1.1}; empty when the code says nothing that callers tell apart. */
    static Optional<SendReason> reason(String code) {
        if (code.length() < 2) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (code.substring(1)) {
                    case ".1.1", ".1.2", ".1.3", ".1.6", ".1.10", ".2.1" -> SendReason.NO_SUCH_RECIPIENT;
                    case ".2.2" -> SendReason.MAILBOX_FULL;
                    case ".2.3", ".3.4" -> SendReason.TOO_LARGE;
                    case ".4.7" -> SendReason.EXPIRED;
                    default -> null;
                });
    }
}
