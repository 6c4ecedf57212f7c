package dev.aftercart.returns;

import dev.aftercart.returns.terms.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How often a customer gets something that is more than the rules give: two returns of opened goods a year, one late return a
 * month for gold members. How many were used is a fact that the shop counts, over the period and in the way it has promised; a
 * rule asks with {@link #left} whether there is one more, and the decision says how many remain. A decision draws on it only
 * where the customer would get less without: what the rules or the law give anyway uses nothing up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the shop calls it: lower case letters and digits, with {@code -} or {@code _} between
 * @param used the attribute that says how many were used in the running period; one that is stated
 * @param allowed how many a customer without a tier named below gets; 0 for none
 * @param byTier how many a customer of a tier gets instead
 * @param when for which cases it is drawn on, once such a case is accepted
 */
public record Budget(String name, Attribute.Count used, int allowed, Map<String, Integer> byTier, Condition when) {

    /** Checks the numbers and takes a copy that keeps the order. */
    public Budget {
        Forms.code("a budget's name", name);
        if (used.isDerived()) {
            throw new IllegalArgumentException(
                    "what was used of the budget " + name + " is stated, but " + used + " is found in the facts");
        }
        Objects.requireNonNull(when, "when");
        byTier = Collections.unmodifiableMap(new LinkedHashMap<>(byTier));
        check(name, allowed);
        for (int each : byTier.values()) {
            check(name, each);
        }
    }

    /**
     * A budget that every customer has.
     *
     * @param name what the shop calls it
     * @param used the attribute that says how many were used in the running period
     * @param allowed how many each customer gets
     * @param when for which cases it is drawn on
     * @return the budget
     */
    public static Budget of(String name, Attribute.Count used, int allowed, Condition when) {
        return new Budget(name, used, allowed, Map.of(), when);
    }

    /**
     * The same budget with another number for a tier.
     *
     * @param tier the tier
     * @param more how many its customers get
     * @return a new budget
     */
    public Budget forTier(String tier, int more) {
        Map<String, Integer> tiers = new LinkedHashMap<>(byTier);
        tiers.put(tier, more);
        return new Budget(name, used, allowed, tiers, when);
    }

    /**
     * There is one more left.
     *
     * @return a condition on the tier and on how many were used
     */
    public Condition left() {
        Condition left = within(allowed);
        for (Map.Entry<String, Integer> tier : byTier.entrySet()) {
            Condition member = Condition.tier(tier.getKey());
            left = member.and(within(tier.getValue())).or(Condition.not(member).and(left));
        }
        return left;
    }

    /** What it comes to for a decision. */
    BudgetUse use(LineDecision line) {
        Case asked = line.ruling().asked();
        long allowance = byTier.getOrDefault(Attributes.TIER.of(asked), allowed);
        boolean drawn = line.outcome() == Outcome.YES && when.holds(asked) && isNeeded(line);
        return new BudgetUse(name, allowance, used.value(asked), drawn ? 1 : 0);
    }

    /** Whether the customer would get less with nothing left of it; what the law gives anyway is no leniency. */
    private boolean isNeeded(LineDecision line) {
        return !line.givesAsMuchAs(line.whatIf(spent(line.asked()), line.at()));
    }

    private RequestedLine spent(RequestedLine asked) {
        return switch (used.scope()) {
            case ORDER -> asked.withOrder(asked.order().with(used, used.most()));
            case LINE -> asked.withLine(asked.line().with(used, used.most()));
            case REQUEST -> asked.with(used, used.most());
        };
    }

    private Condition within(int most) {
        return most == 0 ? Condition.not(Condition.always()) : used.atMost(most - 1L);
    }

    private static void check(String name, int allowed) {
        if (allowed < 0) {
            throw new IllegalArgumentException("the budget " + name + " must not be negative, but was " + allowed);
        }
    }
}
