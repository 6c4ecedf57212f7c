package dev.aftercart.returns.analysis;

/**
 * What an analysis may spend, so that it never runs on and on: nodes of diagrams, and steps of which many take as long as a node.
 * For one thread.
 */
final class Effort {

    /** So many steps count as one node. */
    private static final int STEPS = 64;

    private final int budget;
    private long spent;

    Effort(int budget) {
        this.budget = budget;
    }

    /** One node; throws {@link TooLarge} when there is nothing left. */
    void node() {
        steps(STEPS);
    }

    /** Some steps, to be counted before they are made; throws {@link TooLarge} when there is nothing left. */
    void steps(long count) {
        spent += count;
        if (spent > (long) budget * STEPS) {
            throw new TooLarge(budget);
        }
    }
}
