package dev.aftercart.returns;

/**
 * How a budget stands after a decision. Immutable and thread-safe.
 *
 * @param name the budget
 * @param allowed how many the customer gets in the period
 * @param used how many were used before
 * @param drawn how many this decision takes, if the shop goes by it: what the shop records
 */
public record BudgetUse(String name, long allowed, long used, long drawn) {

    /**
     * How many are left after this decision.
     *
     * @return not negative
     */
    public long remaining() {
        return Math.max(0, allowed - used - drawn);
    }
}
