package dev.aftercart.notify.page.action;

import dev.aftercart.notify.page.WithdrawalView.Statement;
import dev.aftercart.order.Items;
import dev.aftercart.order.LineLedger;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Proposal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The statutory withdrawal from the contract, in the two steps of Directive (EU) 2023/2673, article 11a: a statement, then
 * its confirmation, which is acknowledged at once on a durable medium. No reason is asked. Sealed.
 */
public sealed interface WithdrawalAnswer extends PageAction {

    /** The reason that stands in the order's log. */
    String REASON = "withdrawal";

    /**
     * What the customer states.
     *
     * @return the statement
     */
    Statement statement();

    /**
     * The first step: show it again, to be confirmed with a token for
     * {@link dev.aftercart.notify.page.access.FormKind#WITHDRAWAL_CONFIRMATION}. It does not spend the token.
     *
     * @param statement the statement
     */
    record State(Statement statement) implements WithdrawalAnswer {
        /** Refuses null. */
        public State {
            Objects.requireNonNull(statement, "statement");
        }
    }

    /**
     * The second step: the contract is withdrawn from. Send the acknowledgement whatever the order says to the command.
     *
     * @param statement the statement
     * @param acknowledgement what to keep, and to send without delay
     */
    record Confirm(Statement statement, Acknowledgement acknowledgement) implements WithdrawalAnswer {
        /** Refuses null. */
        public Confirm {
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(acknowledgement, "acknowledgement");
        }

        /** {@inheritDoc} What has not left is cancelled; what has is requested back under the reference. */
        @Override
        public Optional<OrderCommand> command(String reference) {
            return Optional.of(order -> {
                Items items = statement.items();
                Proposal cancelled = items.isEmpty()
                        ? order.cancellation().done(REASON)
                        : order.cancellation().done(items, REASON);
                Items back = items.isEmpty() ? returnable(order.order()) : items;
                return cancelled instanceof Proposal.Events
                        ? cancelled
                        : order.returns().requested(reference, back, REASON);
            });
        }

        private static Items returnable(Order order) {
            Items all = Items.NONE;
            for (var line : order.lines()) {
                int pieces =
                        order.ledger(line.sku()).map(LineLedger::returnable).orElse(0);
                all = pieces > 0 ? all.plus(Items.of(line.sku(), pieces)) : all;
            }
            return all;
        }
    }

    /**
     * The record of a withdrawal: what was stated, of which order, and when it came. Its text form shows no person.
     *
     * @param order the order
     * @param statement what was stated
     * @param received when it came, which counts for the deadline
     * @param id its own id
     */
    record Acknowledgement(OrderNumber order, Statement statement, Instant received, String id) {
        /** Refuses null. */
        public Acknowledgement {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(received, "received");
            Objects.requireNonNull(id, "id");
        }
    }
}
