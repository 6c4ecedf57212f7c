package dev.aftercart.courier;

import dev.aftercart.tracking.TrackingNumber;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parcel to ask a courier about. Some couriers want more than the number, or answer better with more.
 *
 * @param number the number
 * @param postcode the recipient's postcode, or null
 * @param country the recipient's country, two letters of ISO 3166-1, or null
 * @param shippedOn when it was shipped, which tells numbers apart that are used again, or null
 * @param account which of the host's accounts with the courier, or null for the one it has
 * @param language in which language to answer where the courier can, a BCP 47 tag, or null
 */
public record TrackingQuery(
        TrackingNumber number,
        @Nullable String postcode,
        @Nullable String country,
        @Nullable LocalDate shippedOn,
        @Nullable String account,
        @Nullable String language) {

    /** Refuses a missing number. */
    public TrackingQuery {
        Objects.requireNonNull(number, "number");
    }

    /**
     * A query by the number alone.
     *
     * @param number the number
     * @return the query
     */
    public static TrackingQuery of(TrackingNumber number) {
        return new TrackingQuery(number, null, null, null, null, null);
    }

    /**
     * The same query with where the parcel goes.
     *
     * @param toCountry the recipient's country, or null
     * @param toPostcode the recipient's postcode, or null
     * @return a new query
     */
    public TrackingQuery to(@Nullable String toCountry, @Nullable String toPostcode) {
        return new TrackingQuery(number, toPostcode, toCountry, shippedOn, account, language);
    }

    /**
     * The same query with the day of shipping.
     *
     * @param day the day, or null
     * @return a new query
     */
    public TrackingQuery shippedOn(@Nullable LocalDate day) {
        return new TrackingQuery(number, postcode, country, day, account, language);
    }
}
