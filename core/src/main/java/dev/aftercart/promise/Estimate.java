package dev.aftercart.promise;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement of when a parcel arrives: who made it, the window, and what belongs to it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source who says so
 * @param window when it arrives, or can be collected
 * @param guaranteed whether the source owes something when it does not hold
 * @param shipBy the day by which it leaves the shop, or null when that was not said
 * @param preference where it is handed over, or null when that was not said
 */
public record Estimate(
        Source source,
        DateWindow window,
        boolean guaranteed,
        @Nullable ShipBy shipBy,
        @Nullable DeliveryPreference preference) {

    /** Whose date an estimate is. */
    public enum Source {
        /** The shop, at checkout or later. */
        MERCHANT,
        /** The courier. */
        COURIER,
        /** A model fitted to past deliveries. */
        MODEL,
        /** The customer, who asked for another day and gets it. */
        CUSTOMER
    }

    /** Refuses null. */
    public Estimate {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(window, "window");
    }

    /**
     * An estimate of which only the window is known.
     *
     * @param source who says so
     * @param window when
     * @param guaranteed whether the source owes something when it does not hold
     */
    public Estimate(Source source, DateWindow window, boolean guaranteed) {
        this(source, window, guaranteed, null, null);
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

    /**
     * The same estimate, which follows a wish of the customer's.
     *
     * @return a new estimate by the customer
     */
    public Estimate asked() {
        return new Estimate(Source.CUSTOMER, window, guaranteed, shipBy, preference);
    }

    /**
     * The same estimate with a ship-by day.
     *
     * @param day the day by which the goods leave the shop
     * @return a new estimate
     */
    public Estimate shippingBy(ShipBy day) {
        return new Estimate(source, window, guaranteed, Objects.requireNonNull(day, "day"), preference);
    }

    /**
     * The same estimate with where the goods are handed over.
     *
     * @param where the place
     * @return a new estimate
     */
    public Estimate preferring(DeliveryPreference where) {
        return new Estimate(source, window, guaranteed, shipBy, Objects.requireNonNull(where, "where"));
    }
}
