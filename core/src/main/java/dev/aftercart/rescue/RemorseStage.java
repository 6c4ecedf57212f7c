package dev.aftercart.rescue;

/** How far a customer is on the way from waiting to regret; each stage is worse than the one before. */
public enum RemorseStage {
    /** Waits without worry. */
    CALM,
    /** Worries, and is likely to ask where the order is. */
    ANXIOUS,
    /** Has stopped believing in the date, and is likely to cancel. */
    LOSING_HOPE,
    /** No longer wants the goods, and is likely to return them or to refuse them at the door. */
    LIKELY_TO_RETURN
}
