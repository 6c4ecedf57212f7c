package dev.aftercart.couriers.internal;

import dev.aftercart.tracking.EventTime.Evidence;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Countries by code or English name, and the time zones of places in them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Countries {

    /** By country and region; an empty region stands for the country as a whole. */
    private static final Map<String, Map<String, PlaceZone>> ZONES = zones();

    private static final Set<String> CODES = new HashSet<>(List.of(Locale.getISOCountries()));
    private static final Map<String, String> USUAL_NAMES = usualNames();
    private static final Map<String, String> NAMES = names();

    private Countries() {}

    /**
     * A place's time zone, and how sure it is.
     *
     * @param zone the zone
     * @param evidence from the location where country or region tells it; assumed where a country has several and no region was given
     */
    public record PlaceZone(ZoneId zone, Evidence evidence) {}

    /**
     * The zone of a place.
     *
     * @param country the country's two-letter code, or null
     * @param region the state or province as an abbreviation, or null
     * @return the region's zone, else the country's, else null
     */
    public static @Nullable PlaceZone zone(@Nullable String country, @Nullable String region) {
        Map<String, PlaceZone> ofCountry = country == null ? null : ZONES.get(country);
        if (ofCountry == null) {
            return null;
        }
        PlaceZone ofRegion = region == null ? null : ofCountry.get(region);
        return ofRegion != null ? ofRegion : ofCountry.get("");
    }

    /**
     * A region of a country.
     *
     * @param country the country's two-letter code
     * @param written the abbreviation in any case, perhaps with white space around it
     * @return the abbreviation as the table has it, or null when it knows no such region
     */
    public static @Nullable String region(String country, String written) {
        Map<String, PlaceZone> ofCountry = ZONES.get(country);
        if (ofCountry == null || ofCountry.size() == 1) {
            return null;
        }
        String region = written.strip().toUpperCase(Locale.ROOT);
        return region.isEmpty() || !ofCountry.containsKey(region) ? null : region;
    }

    /**
     * A country's code.
     *
     * @param written a code of two or three letters in any case, or an English name
     * @return the code in upper case, or null when it is not known
     */
    public static @Nullable String code(String written) {
        if (CODES.contains(written)) {
            return written;
        }
        String usual = USUAL_NAMES.get(written);
        return usual == null ? NAMES.get(Wording.plain(written)) : usual;
    }

    private static Map<String, Map<String, PlaceZone>> zones() {
        Map<String, Map<String, PlaceZone>> zones = new HashMap<>();
        for (List<String> row : Table.rows(Countries.class, "place-zones.tsv", 4)) {
            boolean guess = row.get(1).isEmpty() && row.get(3).equals("main");
            Evidence evidence = guess ? Evidence.ASSUMED : Evidence.FROM_LOCATION;
            zones.computeIfAbsent(row.get(0), any -> new HashMap<>())
                    .put(row.get(1), new PlaceZone(ZoneId.of(row.get(2)), evidence));
        }
        return zones;
    }

    /** Codes of three letters and English names as nearly all couriers write them. */
    private static Map<String, String> usualNames() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            names.put(country.getISO3Country(), code);
            names.put(country.getDisplayCountry(Locale.ENGLISH), code);
        }
        return names;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(Wording.plain(code), code);
            Locale country = new Locale.Builder().setRegion(code).build();
            names.put(Wording.plain(country.getISO3Country()), code);
            names.put(Wording.plain(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        for (List<String> row : Table.rows(Countries.class, "country-names.tsv", 2)) {
            names.put(Wording.plain(row.get(1)), row.get(0));
        }
        return names;
    }
}
