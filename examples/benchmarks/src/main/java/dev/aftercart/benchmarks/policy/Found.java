package dev.aftercart.benchmarks.policy;

/** Where the rules of an engine leave their number. */
public final class Found {

    private int winner = -1;

    /**
     * Keeps the number of the first rule that fires.
     *
     * @param number the rule's number
     */
    public void rule(int number) {
        winner = winner < 0 ? number : winner;
    }

    int winner() {
        return winner;
    }
}
