package dev.aftercart.tracking;

import org.jspecify.annotations.Nullable;

/**
 * The axes of an event of which most scans say nothing: they travel towards the receiver, on the first leg, and nothing is
 * the matter. All of these share one.
 */
record Particulars(
        Direction direction,
        int leg,
        @Nullable Reason reason,
        @Nullable Attempt attempt,
        @Nullable Completion completion,
        @Nullable ActionRequired action) {

    private static final Particulars NONE = new Particulars(Direction.FORWARD, 0, null, null, null, null);

    /** These, or the ones that most scans share. */
    Particulars shared() {
        boolean nothing = reason == null && attempt == null && completion == null && action == null;
        return nothing && direction == Direction.FORWARD && leg == 0 ? NONE : this;
    }
}
