package dev.aftercart.order;

import dev.aftercart.internal.document.Forms;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where an order, or a line of it, goes, as far as rules need it: no name, no street.
 *
 * @param country two-letter code of ISO 3166-1, upper case
 * @param region state or province, at most 100 characters, or null
 * @param postcode postcode, at most 100 characters, or null
 * @param zone the place's time zone, or null when the shop does not know it
 */
public record Address(
        String country,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable ZoneId zone) {

    /** Checks the country code; what is blank counts as unknown. */
    public Address {
        if (country.length() != 2 || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("a country is two capital letters of ISO 3166-1, such as SA, but was \""
                    + Forms.shortened(country) + "\"");
        }
        region = known("a region", region);
        postcode = known("a postcode", postcode);
    }

    private static @Nullable String known(String thing, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Names.check(thing, value, 100);
        return value;
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

    /**
     * The same address with a region.
     *
     * @param value state or province
     * @return a new address
     */
    public Address withRegion(String value) {
        return new Address(country, value, postcode, zone);
    }

    /**
     * The same address with a postcode.
     *
     * @param value the postcode
     * @return a new address
     */
    public Address withPostcode(String value) {
        return new Address(country, region, value, zone);
    }

    /**
     * The same address with its time zone.
     *
     * @param zoneId a zone of the time zone database, such as {@code Asia/Riyadh}
     * @return a new address
     * @throws java.time.DateTimeException when there is no such zone
     */
    public Address withZone(String zoneId) {
        return new Address(country, region, postcode, ZoneId.of(zoneId));
    }
}
