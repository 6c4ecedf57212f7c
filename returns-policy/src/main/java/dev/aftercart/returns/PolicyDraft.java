package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A policy that is being written: rules in the order in which they shall be read, then the default.
 *
 * <p>A draft takes everything and judges it as a whole, in {@link #check} or {@link #build}. Immutable: every step gives a
 * new draft, and only the last one counts.
 */
public final class PolicyDraft {

    private final String name;
    private final List<DraftedRule> rules;

    PolicyDraft(String name, List<DraftedRule> rules) {
        this.name = Objects.requireNonNull(name, "name");
        this.rules = List.copyOf(rules);
    }

    /**
     * Begins the next rule; it is read when none before it fits.
     *
     * @param id its name: lower case letters and digits, with {@code -} or {@code _} between; once in a policy
     * @return the rule, to be ended by what it grants
     */
    public RuleDraft rule(String id) {
        return new RuleDraft(this, DraftedRule.named(id, false));
    }

    /**
     * Begins the default, which is read when no rule fits. It comes last, once, and under the id {@code otherwise}.
     *
     * @return the default, to be ended by what it grants
     */
    public RuleDraft otherwise() {
        return new RuleDraft(this, DraftedRule.named(DraftedRule.OTHERWISE, true));
    }

    /**
     * The policy, or everything that is wrong with the draft.
     *
     * @return the policy, or all faults, each with the rule it is about
     */
    public Parsed<ReturnPolicy> check() {
        List<Diagnostic> faults = DraftFaults.of(name, rules);
        if (!faults.isEmpty()) {
            return Parsed.failed(faults);
        }
        List<Rule<Terms>> checked = rules.stream().map(DraftedRule::rule).toList();
        return Parsed.of(new ReturnPolicy(name, new Facet<>("eligibility", checked)), List.of());
    }

    /**
     * The policy.
     *
     * @return the policy
     * @throws IllegalArgumentException when something is wrong with the draft; the message lists every fault, one a line
     */
    public ReturnPolicy build() {
        return check().orThrow();
    }

    PolicyDraft with(DraftedRule rule) {
        List<DraftedRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new PolicyDraft(name, more);
    }
}
