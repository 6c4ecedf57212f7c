package dev.aftercart.returns.analysis;

/** How one promise to a customer differs from another. Closed. */
public enum Change {
    /** Not at all. */
    NONE,
    /** It is better for the customer, or as good. */
    MORE_LENIENT,
    /** It is worse for the customer, or as bad. */
    STRICTER,
    /** It is better in one thing and worse in another. */
    BOTH;

    static Change of(boolean better, boolean worse) {
        if (better) {
            return worse ? BOTH : MORE_LENIENT;
        }
        return worse ? STRICTER : NONE;
    }

    /**
     * Two changes at once.
     *
     * @param other the other change
     * @return what they come to
     */
    public Change and(Change other) {
        return of(
                isBetterSomewhere() || other.isBetterSomewhere(), isStricterSomewhere() || other.isStricterSomewhere());
    }

    private boolean isBetterSomewhere() {
        return this == MORE_LENIENT || this == BOTH;
    }

    /**
     * Whether anything is worse for the customer.
     *
     * @return true for {@link #STRICTER} and {@link #BOTH}
     */
    public boolean isStricterSomewhere() {
        return this == STRICTER || this == BOTH;
    }
}
