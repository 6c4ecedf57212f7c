package dev.aftercart.order;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where an order goes, as far as rules need it: no name, no street.
 *
 * @param country two-letter code of ISO 3166-1, upper case
 * @param region state or province, or null
 * @param postcode postcode, or null
 * @param zone the place's time zone, or null when the shop does not know it
 */
public record Address(
        String country,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable ZoneId zone) {

    /** Checks the country code. */
    public Address {
        if (country.length() != 2 || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException(
                    "a country is two capital letters of ISO 3166-1, such as SA, but was \"" + country + "\"");
        }
    }

    /**
     * An address of which only the country is known.
     *
     * @param country two-letter code of ISO 3166-1, upper case
     * @return the address
     */
    public static Address in(String country) {
        return new Address(country, null, null, null);
    }
}
