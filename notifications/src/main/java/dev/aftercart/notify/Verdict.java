package dev.aftercart.notify;

import dev.aftercart.explain.Phrase;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is decided of a message.
 *
 * @param state due, held or suppressed
 * @param until until when it is held, or null
 * @param reason the code of why
 * @param cause the reason's reason, or null
 */
record Verdict(
        PlannedMessage.State state,
        @Nullable Instant until,
        String reason,
        @Nullable Phrase cause) {

    static final Verdict DUE = new Verdict(PlannedMessage.State.DUE, null, "due", null);

    private static final Phrase NOW = Phrase.of("plan.due");

    static Verdict suppressed(String reason) {
        return new Verdict(PlannedMessage.State.SUPPRESSED, null, reason, null);
    }

    static Verdict held(Instant until, String reason) {
        return new Verdict(PlannedMessage.State.HELD, until, reason, null);
    }

    static Verdict held(Instant until, String reason, Phrase cause) {
        return new Verdict(PlannedMessage.State.HELD, until, reason, cause);
    }

    Phrase why(ZoneId zone) {
        if (state == PlannedMessage.State.DUE) {
            return NOW;
        }
        Phrase why = Phrase.of("plan." + reason);
        why = cause == null ? why : why.with("cause", cause);
        return until == null ? why : why.with("until", until.atZone(zone));
    }
}
