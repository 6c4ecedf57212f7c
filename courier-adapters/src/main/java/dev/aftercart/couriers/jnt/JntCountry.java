package dev.aftercart.couriers.jnt;

import dev.aftercart.couriers.internal.CodeTable;
import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Countries.PlaceZone;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.ScanClock;
import dev.aftercart.tracking.EventTime.Evidence;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * J&T of a country: its clock, and what its codes mean.
 *
 * @param code the country's two letters, in capitals
 * @param clock by which its times are read
 */
record JntCountry(String code, ScanClock clock) {

    private static final CodeTable CODES = CodeTable.read(JntCountry.class, "jnt-codes.tsv");

    /** The country must be said. */
    static JntCountry of(String country) {
        String code = country.toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "J&T's codes differ by country, so the country must be said in two letters of"
                            + " ISO 3166-1, such as MY; this was \"" + country + "\"");
        }
        PlaceZone zone = Countries.zone(code, null);
        return new JntCountry(
                code,
                zone == null
                        ? new ScanClock(ZoneOffset.UTC, Evidence.ASSUMED)
                        : new ScanClock(zone.zone(), zone.evidence()));
    }

    /** Whether a question names one number alone, under another name than the others do. */
    boolean asksForOne() {
        return code.equals("MY");
    }

    /** What a code of the open platform means here, or null. */
    @Nullable
    Meaning openPlatform(@Nullable String scanTypeCode) {
        return CODES.meaning("open-" + code, scanTypeCode);
    }

    /** What a code of the Indonesian interface means, or null in any other country. */
    @Nullable
    Meaning indonesia(@Nullable String statusCode) {
        return code.equals("ID") ? CODES.meaning("ID", statusCode) : null;
    }

    /** What the name of a kind of scan means, which is the same in all countries, or null. */
    static @Nullable Meaning scanType(@Nullable String name) {
        return name == null ? null : CODES.meaning("scan-type", dashed(name));
    }

    /** "Pick up scan" is pick-up-scan in the table. */
    private static String dashed(String name) {
        StringBuilder dashed = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                dashed.append(c);
            } else if (!dashed.isEmpty() && dashed.charAt(dashed.length() - 1) != '-') {
                dashed.append('-');
            }
        }
        return dashed.toString();
    }
}
