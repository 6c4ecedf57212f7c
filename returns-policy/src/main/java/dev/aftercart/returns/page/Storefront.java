package dev.aftercart.returns.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;

/**
 * For whom a policy is exported. Immutable and thread-safe.
 *
 * @param country the country that orders go to: two capital letters of ISO 3166-1
 * @param day the day of the export: rules that begin later, and seasons that are over, are left out
 * @param page where the policy can be read
 */
public record Storefront(String country, LocalDate day, URI page) {

    /** Checks the country. */
    public Storefront {
        if (country.length() != 2 || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException(
                    "a country is two capital letters of ISO 3166-1, such as SA, but was \"" + country + "\"");
        }
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(page, "page");
    }
}
