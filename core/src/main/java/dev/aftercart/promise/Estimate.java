package dev.aftercart.promise;

import java.util.Objects;

/**
 * One statement of when a parcel arrives: who made it, and the window.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source who says so
 * @param window when
 * @param guaranteed whether the source owes something when it does not hold
 */
public record Estimate(Source source, DateWindow window, boolean guaranteed) {

    /** Who made an estimate. */
    public enum Source {
        /** The shop, at checkout or later. */
        MERCHANT,
        /** The courier. */
        COURIER,
        /** A model fitted to past deliveries. */
        MODEL
    }

    /** Refuses null. */
    public Estimate {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(window, "window");
    }

    /**
     * A plain estimate without guarantee.
     *
     * @param source who says so
     * @param window when
     * @return the estimate
     */
    public static Estimate by(Source source, DateWindow window) {
        return new Estimate(source, window, false);
    }
}
