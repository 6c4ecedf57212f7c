package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What can be done about cancelling an order: the customer asks, and is won back, or the order is cancelled, in part or as a
 * whole. Reasons are codes, such as {@code changed_mind}; a customer's words are no part of the log.
 *
 * <p>Immutable and thread-safe.
 */
public final class CancellationCommands {

    private final Proposer proposer;

    CancellationCommands(Proposer proposer) {
        this.proposer = proposer;
    }

    /**
     * The customer asks to cancel all of the order.
     *
     * @param reason the code of why
     * @return the event; none when they ask just that already; or a veto when nothing is left to cancel
     */
    public Proposal asked(String reason) {
        boolean some = proposer.order.lines().stream()
                .flatMap(line -> proposer.order.ledger(line.sku()).stream())
                .anyMatch(ledger -> ledger.cancellable() > 0);
        return ask(
                new Fact.Cancellation(Items.NONE, reason),
                Proposer.unless(some, Phrase.of("order.veto.nothing_to_cancel")));
    }

    /**
     * The customer asks to cancel a part of the order.
     *
     * @param items what is to be cancelled
     * @param reason the code of why
     * @return the event; none when they ask just that already; or a veto when it is more than has not left, or left and will not arrive
     */
    public Proposal asked(Items items, String reason) {
        return ask(new Fact.Cancellation(items, reason), tooMany(items));
    }

    /**
     * The customer was won back, and what they asked to cancel goes ahead.
     *
     * @param reason the code of what won them, such as the offer
     * @return the event, or a veto when they did not ask, or it was cancelled meanwhile
     */
    public Proposal rescued(String reason) {
        return propose(
                EventKind.CANCELLATION_RESCUED,
                new Fact.Cancellation(Items.NONE, reason),
                Proposer.unless(isAsked(), Phrase.of("order.veto.not_asked")));
    }

    /**
     * The order is cancelled as a whole.
     *
     * @param reason the code of why
     * @return the event, or a veto when something is with a courier or the customer
     */
    public Proposal done(String reason) {
        OrderEvent.Draft event = proposer.event(EventKind.CANCELLED, new Fact.Cancellation(Items.NONE, reason));
        return proposer.propose(
                event.key("cancelled"), Proposer.unless(!hasLeft(), Phrase.of("order.veto.already_shipped")));
    }

    /**
     * A part of the order is cancelled.
     *
     * @param items what will not be sent
     * @param reason the code of why
     * @return the event, or a veto when it is more than has not left, or left and will not arrive
     */
    public Proposal done(Items items, String reason) {
        return propose(EventKind.CANCELLED, new Fact.Cancellation(items, reason), tooMany(items));
    }

    private boolean hasLeft() {
        return proposer.order.lines().stream()
                .flatMap(line -> proposer.order.ledger(line.sku()).stream())
                .anyMatch(ledger -> ledger.shipped() > ledger.backToSender() + ledger.lost());
    }

    /** Who loads a page again has not asked again. */
    private Proposal ask(Fact.Cancellation fact, Optional<Phrase> objection) {
        boolean told = isAsked() && last().map(OrderEvent::fact).equals(Optional.of(fact));
        return told ? new Proposal.Events(List.of()) : propose(EventKind.CANCELLATION_ASKED, fact, objection);
    }

    private boolean isAsked() {
        return last().map(OrderEvent::kind).equals(Optional.of(EventKind.CANCELLATION_ASKED));
    }

    private Optional<OrderEvent> last() {
        return proposer.order.events().stream()
                .filter(event -> event.fact() instanceof Fact.Cancellation)
                .reduce((earlier, later) -> later);
    }

    private Optional<Phrase> tooMany(Items items) {
        return proposer.tooMany(items, "order.veto.more_than_cancellable", LineLedger::cancellable);
    }

    private Proposal propose(EventKind kind, Fact.Cancellation fact, Optional<Phrase> objection) {
        return proposer.propose(proposer.event(kind, fact), objection);
    }
}
