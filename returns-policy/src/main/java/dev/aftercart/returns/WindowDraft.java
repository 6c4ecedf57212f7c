package dev.aftercart.returns;

import dev.aftercart.promise.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The window of a rule that is being written; {@link #days} or {@link #daysAfter} end it, and the rule. Immutable. */
public final class WindowDraft {

    private final PolicyDraft policy;
    private final DraftedRule rule;
    private final @Nullable WorkingCalendar rolling;
    private final boolean review;

    WindowDraft(PolicyDraft policy, DraftedRule rule, @Nullable WorkingCalendar rolling, boolean review) {
        this.policy = policy;
        this.rule = rule;
        this.rolling = rolling;
        this.review = review;
    }

    /**
     * A last day that is not a working day moves on to the next one that is.
     *
     * @param calendar the working days; the zone of the order's facts still says which day it is
     * @return a new draft of the window
     */
    public WindowDraft rollingTo(WorkingCalendar calendar) {
        return new WindowDraft(policy, rule, Objects.requireNonNull(calendar, "calendar"), review);
    }

    /**
     * A person has to look at it before it is accepted.
     *
     * @return a new draft of the window
     */
    public WindowDraft afterReview() {
        return new WindowDraft(policy, rule, rolling, true);
    }

    /**
     * Ends the rule: so many calendar days after the day of delivery.
     *
     * @return the policy with the rule
     */
    public PolicyDraft days() {
        return daysAfter(Anchor.DELIVERY);
    }

    /**
     * Ends the rule: so many calendar days after the day of an event.
     *
     * @param event the event to count from
     * @param elseThese the events to count from where that one is not known, in this order
     * @return the policy with the rule
     */
    public PolicyDraft daysAfter(Anchor event, Anchor... elseThese) {
        List<Anchor> anchors = new ArrayList<>(List.of(event));
        anchors.addAll(List.of(elseThese));
        // Impossible days are kept as they were written, for the faults of the whole draft.
        boolean possible = Terms.Within.isPossible(rule.days());
        return policy.with(possible ? rule.withTerms(new Terms.Within(rule.days(), anchors, rolling, review)) : rule);
    }
}
