package dev.aftercart.tracking;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What stands in a parcel's way, beside how far it has come. Closed, the most pressing first. */
public enum Hindrance {
    /** Somebody must do something. */
    ACTION_REQUIRED,
    /** It will not be handed over. */
    UNDELIVERABLE,
    /** Something is wrong, and nobody said what. */
    PROBLEM,
    /** The last attempt to hand it over failed. */
    ATTEMPT_FAILED,
    /** It is kept back. */
    HELD,
    /** It is late. */
    DELAYED;

    /**
     * The most pressing of several.
     *
     * @param some what stands in a parcel's way
     * @return the one to be told of, or empty when nothing stands in its way
     */
    public static Optional<Hindrance> worst(Collection<Hindrance> some) {
        return some.stream().min(Comparator.naturalOrder());
    }
}
