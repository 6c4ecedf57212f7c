package dev.aftercart.returns;

import dev.aftercart.explain.Explanation;
import java.time.Instant;
import java.util.Objects;

/** What a policy says to one line of a request. Immutable and thread-safe. */
public final class LineDecision {

    private final Facet<Terms> eligibility;
    private final RequestedLine asked;
    private final Instant at;
    private final Rule<Terms> rule;
    private final ReturnWindow window;
    private final Finding finding;

    private LineDecision(Facet<Terms> eligibility, RequestedLine asked, Instant at) {
        this.eligibility = eligibility;
        this.asked = asked;
        this.at = at;
        this.rule = eligibility.winner(asked);
        if (rule.then() instanceof Terms.Within terms) {
            this.window = ReturnWindow.of(terms, asked, at);
            this.finding = find(terms, window, asked, at);
        } else {
            this.window = ReturnWindow.none(asked.order().zone());
            this.finding = Finding.EXCLUDED;
        }
    }

    static LineDecision of(Facet<Terms> eligibility, RequestedLine asked, Instant at) {
        return new LineDecision(eligibility, asked, at);
    }

    private static Finding find(Terms.Within terms, ReturnWindow window, RequestedLine asked, Instant at) {
        if (!terms.isHandedOver(asked, at)) {
            return Finding.NOT_HANDED_OVER;
        }
        if (window.isClosedAt(at)) {
            return Finding.WINDOW_CLOSED;
        }
        if (asked.quantity() > asked.left()) {
            return Finding.TOO_MANY;
        }
        return terms.review() ? Finding.TO_REVIEW : Finding.ACCEPTED;
    }

    /** The same question with something changed. */
    LineDecision whatIf(RequestedLine other, Instant then) {
        return new LineDecision(eligibility, other, then);
    }

    /**
     * Whether the line is accepted.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return finding.outcome();
    }

    /**
     * The outcome with its cause.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }

    /**
     * The days in which it can be returned.
     *
     * @return the window; without days when nothing is granted or nothing has started
     */
    public ReturnWindow window() {
        return window;
    }

    /**
     * The rule that decided.
     *
     * @return the first rule that fitted
     */
    public Rule<Terms> rule() {
        return rule;
    }

    /**
     * What was asked.
     *
     * @return the line of the request
     */
    public RequestedLine asked() {
        return asked;
    }

    /**
     * When it was asked.
     *
     * @return the instant
     */
    public Instant at() {
        return at;
    }

    /**
     * Why; put into phrases when asked for, so that deciding costs no words.
     *
     * <p>The changes are those that alone would turn the answer into {@link Outcome#YES}; each was tried before it is
     * named.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return new Explanation(Answer.of(this), Facts.of(this), Changes.of(this));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineDecision that
                && eligibility.equals(that.eligibility)
                && asked.equals(that.asked)
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, at);
    }

    @Override
    public String toString() {
        return finding + " for " + asked.quantity() + " of " + asked.line().sku() + " by rule " + rule.id();
    }
}
