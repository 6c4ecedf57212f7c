package dev.aftercart.tracking;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as far as the courier said.
 *
 * @param country two-letter country code of ISO 3166-1, upper case, or null
 * @param region state or province as the courier wrote it, or null
 * @param city town as the courier wrote it, or null; may hold a street for couriers that mix the two
 * @param postcode postcode, or null
 */
public record Place(
        @Nullable String country,
        @Nullable String region,
        @Nullable String city,
        @Nullable String postcode) {

    /** Nothing is known. */
    public static final Place UNKNOWN = new Place(null, null, null, null);

    /**
     * A town.
     *
     * @param country the country's code, or null
     * @param city the town, or null
     * @return the place
     */
    public static Place of(@Nullable String country, @Nullable String city) {
        return new Place(country, null, city, null);
    }
}
