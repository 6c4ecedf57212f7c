package dev.aftercart.notify.page.action;

import dev.aftercart.notify.page.CancellationView.Said;
import dev.aftercart.order.OrderCommand;
import java.util.Objects;
import java.util.Optional;

/** The steps of a cancellation. Sealed. */
public sealed interface CancellationAnswer extends PageAction {

    /**
     * What the customer said, as the page of the second step takes it.
     *
     * @return the reason, the goods and the note
     */
    Said said();

    /**
     * The customer wants to cancel, says why, and has not cancelled yet: now offers can be made. It does not spend the token.
     *
     * @param said what they said
     */
    record TellReason(Said said) implements CancellationAnswer {
        /** Refuses null. */
        public TellReason {
            Objects.requireNonNull(said, "said");
        }

        /** {@inheritDoc} A cancellation is asked for; run it once, when the form was first read. */
        @Override
        public Optional<OrderCommand> command(String reference) {
            return Optional.of(order -> said.items().isEmpty()
                    ? order.cancellation().asked(said.reason())
                    : order.cancellation().asked(said.items(), said.reason()));
        }
    }

    /**
     * The customer takes an offer and keeps the order.
     *
     * @param offer the code of the offer
     * @param said why they wanted to cancel
     */
    record Keep(String offer, Said said) implements CancellationAnswer {
        /** Refuses null. */
        public Keep {
            Objects.requireNonNull(offer, "offer");
            Objects.requireNonNull(said, "said");
        }

        /** {@inheritDoc} The customer is won back, if the cancellation was recorded as asked for. */
        @Override
        public Optional<OrderCommand> command(String reference) {
            return Optional.of(order -> order.cancellation().rescued(offer));
        }
    }

    /**
     * The customer cancels.
     *
     * @param said what, and why
     */
    record Cancel(Said said) implements CancellationAnswer {
        /** Refuses null. */
        public Cancel {
            Objects.requireNonNull(said, "said");
        }

        /** {@inheritDoc} It is cancelled; vetoed when it has left meanwhile. */
        @Override
        public Optional<OrderCommand> command(String reference) {
            return Optional.of(order -> said.items().isEmpty()
                    ? order.cancellation().done(said.reason())
                    : order.cancellation().done(said.items(), said.reason()));
        }
    }
}
