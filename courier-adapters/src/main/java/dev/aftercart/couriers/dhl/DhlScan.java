package dev.aftercart.couriers.dhl;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.tracking.Place;
import org.jspecify.annotations.Nullable;

/**
 * An event, or the shipment's status, as DHL writes it.
 *
 * @param written when, or null where that cannot be read
 * @param statusCode the coarse status
 * @param status the fine status: a code in some divisions, a sentence in others
 * @param description a sentence
 * @param remark another sentence
 * @param place where
 */
record DhlScan(
        @Nullable Written written,
        @Nullable String statusCode,
        @Nullable String status,
        @Nullable String description,
        @Nullable String remark,
        Place place) {

    private static final String DASH = " - ";

    static DhlScan of(JsonNode node) {
        return new DhlScan(
                Timestamps.read(Json.text(node, "timestamp")),
                Json.text(node, "statusCode"),
                Json.text(node, "status"),
                Json.text(node, "description"),
                Json.text(node, "remark"),
                place(Json.at(node, "location", "address")));
    }

    boolean isEmpty() {
        return written == null && statusCode == null && status == null && description == null;
    }

    /** Whether both can be one report; time stamps are compared elsewhere, because one of them may lack its zone. */
    boolean agreesWith(DhlScan other) {
        return agree(statusCode, other.statusCode)
                && (agree(status, other.status) || agree(description, other.description));
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equalsIgnoreCase(other);
    }

    static Place place(JsonNode address) {
        String locality = Json.text(address, "addressLocality");
        String country = country(Json.text(address, "countryCode"), locality);
        String region = country == null || locality == null ? null : region(country, locality);
        return new Place(country, region, locality, Json.text(address, "postalCode"));
    }

    private static @Nullable String country(@Nullable String code, @Nullable String locality) {
        String known = code == null ? null : Countries.code(code);
        if (known != null || locality == null) {
            return known;
        }
        int dash = locality.lastIndexOf(DASH);
        if (dash >= 0) {
            return Countries.code(locality.substring(dash + DASH.length()));
        }
        // Two letters after a comma are rather a state than a country: "Los Angeles, CA".
        String last = locality.substring(locality.lastIndexOf(',') + 1).strip();
        return last.length() > 2 ? Countries.code(last) : null;
    }

    /** "Henderson, NV, US" names a state between commas, and "NEW YORK, NY - USA" before the dash. */
    private static @Nullable String region(String country, String locality) {
        int start = 0;
        for (int i = 0; i < locality.length(); i++) {
            boolean comma = locality.charAt(i) == ',';
            if (comma || locality.startsWith(DASH, i)) {
                String region = Countries.region(country, locality.substring(start, i));
                if (region != null) {
                    return region;
                }
                i += comma ? 0 : DASH.length() - 1;
                start = i + 1;
            }
        }
        return Countries.region(country, locality.substring(start));
    }
}
