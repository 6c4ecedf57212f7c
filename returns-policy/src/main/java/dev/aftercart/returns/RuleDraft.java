package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A rule that is being written: when, why, for which orders; {@link #refuse} or {@link #within} end it. Immutable.
 */
public final class RuleDraft {

    private final PolicyDraft policy;
    private final DraftedRule rule;

    RuleDraft(PolicyDraft policy, DraftedRule rule) {
        this.policy = policy;
        this.rule = rule;
    }

    /**
     * For which lines the rule is; said twice, both must hold.
     *
     * @param condition what it asks of a line
     * @return a new draft of the rule
     */
    public RuleDraft when(Condition condition) {
        return new RuleDraft(policy, rule.withCondition(Objects.requireNonNull(condition, "condition")));
    }

    /**
     * The shop's own words for the rule, in place of those of its condition.
     *
     * @param words a clause to follow "because", from a bundle of the shop's
     * @return a new draft of the rule
     */
    public RuleDraft because(Phrase words) {
        return new RuleDraft(policy, rule.withReason(Objects.requireNonNull(words, "words")));
    }

    /**
     * Puts the rule in force for orders placed from a day on.
     *
     * @param day the first day, in the zone of each order's facts
     * @return a new draft of the rule
     */
    public RuleDraft forOrdersFrom(LocalDate day) {
        return new RuleDraft(policy, rule.withValidity(Objects.requireNonNull(day, "day"), rule.until()));
    }

    /**
     * Puts the rule in force for orders placed until a day.
     *
     * @param day the last day, included, in the zone of each order's facts
     * @return a new draft of the rule
     */
    public RuleDraft forOrdersUntil(LocalDate day) {
        return new RuleDraft(policy, rule.withValidity(rule.from(), Objects.requireNonNull(day, "day")));
    }

    /**
     * Ends the rule: it is not taken back.
     *
     * @return the policy with the rule
     */
    public PolicyDraft refuse() {
        return policy.with(rule.withTerms(new Terms.Refused()));
    }

    /**
     * Begins a window; the number is followed by what it counts.
     *
     * @param number how many, not negative
     * @return the window, to be ended by {@link WindowDraft#days}
     */
    public WindowDraft within(int number) {
        return new WindowDraft(policy, rule.withDays(number), null, false);
    }
}
