package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about goods that the customer has: returns, exchanges and claims, each under a reference of the shop's own
 * (its RMA number). Whether a return is accepted is for a returns policy to say; here it must only be possible. Reasons are
 * codes; a customer's words are no part of the log.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReturnCommands {

    private final Proposer proposer;

    ReturnCommands(Proposer proposer) {
        this.proposer = proposer;
    }

    /**
     * The customer asks to send goods back.
     *
     * @param reference which return
     * @param items what is to go back
     * @param reason the code of why
     * @return the event, or a veto when it is more than the customer has and has not asked to send back
     */
    public Proposal requested(String reference, Items items, String reason) {
        return propose(EventKind.RETURN_REQUESTED, fact(reference, items, reason), notTheirs(items));
    }

    /**
     * The shop agrees to a return.
     *
     * @param reference which return
     * @return the event, or a veto when there is no such return, or it is closed
     */
    public Proposal approved(String reference) {
        return propose(EventKind.RETURN_APPROVED, fact(reference, Items.NONE, null), notOpen(reference));
    }

    /**
     * The shop does not agree to a return, or waits for the rest of it no more.
     *
     * @param reference which return
     * @param reason the code of why
     * @return the event, or a veto when there is no such return, or it is closed
     */
    public Proposal declined(String reference, String reason) {
        return propose(EventKind.RETURN_DECLINED, fact(reference, Items.NONE, reason), notOpen(reference));
    }

    /**
     * All goods of a return that did not come yet came back.
     *
     * @param reference which return
     * @return the event, or a veto when there is no such return, or it is closed
     */
    public Proposal received(String reference) {
        return propose(EventKind.RETURN_RECEIVED, fact(reference, Items.NONE, null), notOpen(reference));
    }

    /**
     * Goods came back: some of a return, in which case the rest is still waited for, or goods of which nobody had heard.
     *
     * <p>Said twice at different instants, it counts twice, as two parcels may hold the same.
     *
     * @param reference which return
     * @param items what came
     * @return the event, or a veto when it is more than the customer has and does not send back under another reference
     */
    public Proposal received(String reference, Items items) {
        OrderEvent.Draft event = proposer.event(EventKind.RETURN_RECEIVED, fact(reference, items, null));
        Items waitedFor = proposer.order
                .returnCases()
                .getOrDefault(reference, ReturnCase.NEW)
                .outstanding();
        return proposer.propose(
                event,
                proposer.tooMany(
                        items,
                        "order.veto.more_than_returnable",
                        (sku, ledger) -> ledger.returnable() + waitedFor.of(sku)));
    }

    /**
     * The customer asks for other goods in place of these.
     *
     * @param reference which exchange
     * @param items what is to go back
     * @param reason the code of why
     * @return the event, or a veto when it is more than the customer has and has not asked to send back
     */
    public Proposal exchangeRequested(String reference, Items items, String reason) {
        return propose(EventKind.EXCHANGE_REQUESTED, fact(reference, items, reason), notTheirs(items));
    }

    /**
     * The other goods were handed over.
     *
     * @param reference which exchange
     * @return the event, or a veto when there is no such exchange
     */
    public Proposal exchangeCompleted(String reference) {
        return propose(
                EventKind.EXCHANGE_COMPLETED,
                fact(reference, Items.NONE, null),
                notHeardOf(reference, EventKind.EXCHANGE_REQUESTED));
    }

    /**
     * The customer says that goods are wrong, missing or broken.
     *
     * @param reference which claim
     * @param items what it is about
     * @param reason the code of what is wrong
     * @return the event, or a veto when it is more than left the shop
     */
    public Proposal claimOpened(String reference, Items items, String reason) {
        return propose(
                EventKind.CLAIM_OPENED,
                fact(reference, items, reason),
                proposer.tooMany(items, "order.veto.more_than_shipped", LineLedger::shipped));
    }

    /**
     * A claim was settled.
     *
     * @param reference which claim
     * @param outcome the code of how, such as {@code replaced}
     * @return the event, or a veto when there is no such claim
     */
    public Proposal claimResolved(String reference, String outcome) {
        return propose(
                EventKind.CLAIM_RESOLVED,
                fact(reference, Items.NONE, outcome),
                notHeardOf(reference, EventKind.CLAIM_OPENED));
    }

    private static Fact.Return fact(String reference, Items items, @Nullable String reason) {
        return new Fact.Return(reference, items, reason);
    }

    private Optional<Phrase> notTheirs(Items items) {
        return proposer.tooMany(items, "order.veto.more_than_returnable", LineLedger::returnable);
    }

    private Optional<Phrase> notOpen(String reference) {
        Map<String, ReturnCase> cases = proposer.order.returnCases();
        ReturnCase step = cases.get(reference);
        if (step == null) {
            return Optional.of(unknown(reference));
        }
        return Proposer.unless(
                !step.outstanding().isEmpty(),
                Phrase.of("order.veto.return_closed").withCode("reference", reference));
    }

    private Optional<Phrase> notHeardOf(String reference, EventKind first) {
        boolean heard = proposer.order.events().stream()
                .filter(event -> event.kind() == first)
                .anyMatch(event -> ((Fact.Return) event.fact()).reference().equals(reference));
        return Proposer.unless(heard, unknown(reference));
    }

    private static Phrase unknown(String reference) {
        return Phrase.of("order.veto.unknown_return").withCode("reference", reference);
    }

    /** Each step of a return is taken once. */
    private Proposal propose(EventKind step, Fact.Return fact, Optional<Phrase> objection) {
        return proposer.propose(proposer.event(step, fact).key(step.code() + ":" + fact.reference()), objection);
    }
}
