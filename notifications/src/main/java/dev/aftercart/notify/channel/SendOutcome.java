package dev.aftercart.notify.channel;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of a message that was handed to a channel. Values, never exceptions; they name no person. */
public sealed interface SendOutcome {

    /**
     * The provider has taken the message. Whether it arrives, a {@link Receipt} may tell.
     *
     * @param provider who took it, such as {@code twilio}
     * @param id the provider's id of it, by which receipts refer to it
     * @param at when
     */
    record Sent(String provider, String id, Instant at) implements SendOutcome {

        /** Refuses null. */
        public Sent {
            Objects.requireNonNull(provider, "provider");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The provider has not taken the message, for certain. What the recipient or the message itself is the cause of lasts;
     * what the provider, the line or the shop's settings are the cause of passes.
     *
     * @param reason why
     * @param code the provider's own code, such as {@code 550 5.1.1}; empty without one
     * @param retryAt the earliest instant at which trying again makes sense, or null when it never does. How often and how
     *     long to go on is the caller's to decide
     */
    record NotSent(SendReason reason, String code, @Nullable Instant retryAt) implements SendOutcome {

        /** Refuses null. */
        public NotSent {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(code, "code");
        }

        /**
         * Not sent, and trying again is of no use.
         *
         * @param reason why
         * @param code the provider's own code; empty without one
         * @return the outcome
         */
        public static NotSent forGood(SendReason reason, String code) {
            return new NotSent(reason, code, null);
        }

        /**
         * Not sent, but may be sent later.
         *
         * @param reason why
         * @param code the provider's own code; empty without one
         * @param retryAt when to try again at the earliest
         * @return the outcome
         */
        public static NotSent forNow(SendReason reason, String code, Instant retryAt) {
            return new NotSent(reason, code, Objects.requireNonNull(retryAt, "retryAt"));
        }

        /**
         * Whether trying again may help.
         *
         * @return true when it has an instant to try again at
         */
        public boolean mayPass() {
            return retryAt != null;
        }
    }

    /**
     * The message has gone out, but nobody knows whether it was taken.
     *
     * @param phase a code for what was waited for, such as {@code end_of_data}
     * @param harmless whether sending the very same message again does no harm, because its receiver knows it again by its
     *     id; otherwise it must not be sent again, neither here nor by another provider
     */
    record InDoubt(String phase, boolean harmless) implements SendOutcome {

        /** Refuses null. */
        public InDoubt {
            Objects.requireNonNull(phase, "phase");
        }
    }
}
