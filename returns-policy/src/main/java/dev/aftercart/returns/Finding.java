package dev.aftercart.returns;

import dev.aftercart.returns.terms.Outcome;

/** What a policy found about a line: the outcome with its cause, for programs; for people there is the explanation. Closed. */
public enum Finding {
    /** The rule that applies lets it be returned, and it is in time. */
    ACCEPTED(Outcome.YES),
    /** As accepted, but the rule wants a person to look at it. */
    TO_REVIEW(Outcome.REVIEW),
    /** The rule that applies refuses it at any time. */
    EXCLUDED(Outcome.NO),
    /** The customer does not have it yet; until then an order is cancelled, not returned. */
    NOT_HANDED_OVER(Outcome.NO),
    /** The last day is over. */
    WINDOW_CLOSED(Outcome.NO),
    /** More pieces were asked for than can still be returned. */
    TOO_MANY(Outcome.NO);

    private final Outcome outcome;

    Finding(Outcome outcome) {
        this.outcome = outcome;
    }

    /**
     * What it means for the customer.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }
}
