package dev.aftercart.tracking;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as far as the courier said.
 *
 * @param country two-letter country code of ISO 3166-1, upper case, or null
 * @param region state or province as the courier wrote it, or null
 * @param city town as the courier wrote it, or null; may hold a street or a person for couriers that mix them
 * @param postcode postcode, or null
 */
public record Place(
        @Nullable String country,
        @Nullable String region,
        @Nullable String city,
        @Nullable String postcode) {

    /** Nothing is known. */
    public static final Place UNKNOWN = new Place(null, null, null, null);

    /** No place is longer. */
    private static final int LONGEST = 200;

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 -]{1,11}");
    private static final Pattern TOWN = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’()/-]{2,49}");

    /** Words that couriers put before a person's name, in the languages they write. */
    private static final Pattern PERSON = Pattern.compile(
            "(?iU)\\b(c/o|attn|signed|received|delivered|left|by|neighbou?r|mr|mrs|ms|mme|herr|frau|nachbar|empfänger"
                    + "|diterima|oleh|penerima|tetangga|bpk|ibu|المستلم|استلم|الجار|السيد|السيدة)\\b");

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

    /**
     * The same place as far as it tells of no person: couriers put streets, states and who signed into the field for the town.
     * Of that field, the first part between commas that reads like a town is kept, and nothing else.
     *
     * @return this place when there is nothing to leave out
     */
    public Place masked() {
        Place masked = new Place(matching(COUNTRY, country), town(region), town(city), matching(POSTCODE, postcode));
        return masked.equals(this) ? this : masked;
    }

    private static @Nullable String matching(Pattern form, @Nullable String value) {
        return value != null && form.matcher(value).matches() ? value : null;
    }

    private static @Nullable String town(@Nullable String field) {
        if (field == null || field.length() > LONGEST || PERSON.matcher(field).find()) {
            return null;
        }
        for (String part : field.split(",", -1)) {
            String trimmed = part.strip();
            if (TOWN.matcher(trimmed).matches()) {
                return trimmed;
            }
        }
        return null;
    }
}
