package dev.aftercart.notify.channel;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provider reports after it took a message, or what a recipient answered. Receipts come late, twice, and out of order.
 *
 * <p>Sealed: whoever handles receipts handles these four. Their text forms name no recipient.
 */
public sealed interface Receipt {

    /** How far a message has come, in the sequence in which a later word outdoes an earlier one. Closed. */
    enum Stage {
        /** The provider has it, and may hold it for a while. */
        TAKEN,
        /** The provider has handed it on. */
        SENT,
        /** It did not arrive. Yet a provider may say so of one way, and deliver by another. */
        FAILED,
        /** It arrived. */
        DELIVERED,
        /** The recipient has opened it, and lets senders know. */
        READ,
        /** The recipient has called it unwanted; nothing is to be sent there any more. */
        COMPLAINED
    }

    /**
     * How far a message has come.
     *
     * @param messageId the id that {@link SendOutcome.Sent} gave
     * @param reference the shop's own key of the message, where the provider repeats it; empty otherwise. By it a message that
     *     was in doubt, and has no id, is known again
     * @param stage how far
     * @param reason why it failed, or null when it did not
     * @param code the provider's own code of why, such as {@code 30003}; empty without one
     * @param at when it happened, or was reported where the provider does not say
     */
    record Progress(
            String messageId,
            String reference,
            Stage stage,
            @Nullable SendReason reason,
            String code,
            Instant at) implements Receipt {

        /** Refuses null, and a failure without a reason. */
        public Progress {
            Objects.requireNonNull(messageId, "messageId");
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(at, "at");
            if ((stage == Stage.FAILED) != (reason != null)) {
                throw new IllegalArgumentException(
                        "a failure, and nothing else, has a reason, but " + stage + " has " + reason);
            }
        }
    }

    /**
     * A recipient wants no more messages, or wants them again.
     *
     * @param address the address or number that wrote, as the channel writes it: a number in E.164 where it is one
     * @param isOut true for no more, false for again
     * @param at when
     */
    record Choice(String address, boolean isOut, Instant at) implements Receipt {

        /** Refuses null. */
        public Choice {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(at, "at");
        }

        /** What was chosen, not by whom. */
        @Override
        public String toString() {
            return "Choice[isOut=" + isOut + ", at=" + at + "]";
        }
    }

    /** The signature is missing or wrong, so nothing of it was looked at. */
    record Unauthorised() implements Receipt {}

    /**
     * It is from the provider, but cannot be read.
     *
     * @param why what is wrong with it; repeats nothing of it
     */
    record Unreadable(String why) implements Receipt {

        /** Refuses null. */
        public Unreadable {
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * What is true of one message after all that was reported, in whatever sequence and however often.
     *
     * @param reports the reports of one message
     * @return the one of the furthest stage, of these the earliest; empty without any
     */
    static Optional<Progress> furthest(Collection<Progress> reports) {
        return reports.stream()
                .max(Comparator.comparing(Progress::stage)
                        .thenComparing(Comparator.comparing(Progress::at).reversed())
                        .thenComparing(Progress::code));
    }
}
