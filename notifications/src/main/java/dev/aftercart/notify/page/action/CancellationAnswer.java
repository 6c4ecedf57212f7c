package dev.aftercart.notify.page.action;

import dev.aftercart.order.Items;
import dev.aftercart.order.OrderCommand;
import java.util.Objects;
import java.util.Optional;

/** The steps of a cancellation. Sealed. */
public sealed interface CancellationAnswer extends PageAction {

    /**
     * The customer wants to cancel, says why, and has not cancelled yet: now offers can be made. It does not spend the token.
     *
     * @param reason the code of why
     * @param items what of; none for all
     * @param note what else they wrote; may be empty
     */
    record TellReason(String reason, Items items, String note) implements CancellationAnswer {
        /** Refuses null. */
        public TellReason {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(items, "items");
            Objects.requireNonNull(note, "note");
        }

        /** {@inheritDoc} A cancellation is asked for; run it once, when the form was first read. */
        @Override
        public Optional<OrderCommand> command(String reference) {
            return Optional.of(order -> items.isEmpty()
                    ? order.cancellation().asked(reason)
                    : order.cancellation().asked(items, reason));
        }

        @Override
        public String toString() {
            return "reason to cancel: " + reason;
        }
    }

    /**
     * The customer takes an offer and keeps the order.
     *
     * @param offer the code of the offer
     * @param reason the code of why they wanted to cancel
     * @param note what else they wrote; may be empty
     */
    record Keep(String offer, String reason, String note) implements CancellationAnswer {
        /** Refuses null. */
        public Keep {
            Objects.requireNonNull(offer, "offer");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(note, "note");
        }

        /** {@inheritDoc} The customer is won back, if the cancellation was recorded as asked for. */
        @Override
        public Optional<OrderCommand> command(String reference) {
            return Optional.of(order -> order.cancellation().rescued(offer));
        }

        @Override
        public String toString() {
            return "keep for " + offer;
        }
    }

    /**
     * The customer cancels.
     *
     * @param reason the code of why
     * @param items what; none for all
     * @param note what else they wrote; may be empty
     */
    record Cancel(String reason, Items items, String note) implements CancellationAnswer {
        /** Refuses null. */
        public Cancel {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(items, "items");
            Objects.requireNonNull(note, "note");
        }

        /** {@inheritDoc} It is cancelled; vetoed when it has left meanwhile. */
        @Override
        public Optional<OrderCommand> command(String reference) {
            return Optional.of(order -> items.isEmpty()
                    ? order.cancellation().done(reason)
                    : order.cancellation().done(items, reason));
        }

        @Override
        public String toString() {
            return "cancel for " + reason;
        }
    }
}
