package dev.aftercart.couriers.aramex;

import dev.aftercart.couriers.internal.CodeTable;
import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.internal.ScanClock;
import dev.aftercart.couriers.internal.ScanList.Scan;
import dev.aftercart.couriers.internal.ScanMeaning;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads one update of a shipment. */
final class AramexScan {

    private static final CodeTable CODES = CodeTable.read(AramexScan.class, "aramex-codes.tsv");
    private static final PhraseRules PHRASES = PhraseRules.shared();

    /** The clock of Jordan, Saudi Arabia, Kuwait, Bahrain and Qatar, and the one whose offset Aramex's JSON shows. */
    private static final ScanClock CLOCK = new ScanClock(ZoneId.of("Asia/Riyadh"), Evidence.ASSUMED);

    private AramexScan() {}

    static Scan of(JsonNode update) {
        String code = Json.text(update, "UpdateCode");
        String description = Json.text(update, "UpdateDescription");
        String comments = Json.text(update, "Comments");
        Place place = place(Json.text(update, "UpdateLocation"));
        Provenance said = new Provenance(
                Aramex.CODE.value(), null, Json.text(update, "ProblemCode"), code, joined(description, comments), null);
        return new Scan(
                meaning(code, description, comments), time(Json.text(update, "UpdateDateTime"), place), place, said);
    }

    /** Comments name people, so they are only asked where code and description leave something open. */
    private static Meaning meaning(@Nullable String code, @Nullable String description, @Nullable String comments) {
        Meaning byCode = CODES.meaning("all", code);
        Meaning said = ScanMeaning.of(byCode, PHRASES.read(description));
        Meaning remarked = PHRASES.read(comments).meaning(any -> true);
        if (said.phase() != Phase.UNMAPPED) {
            return said.filledFrom(remarked);
        }
        return remarked == null || remarked.phase() == Phase.DELIVERED ? said : remarked;
    }

    /** The last comma divides the place from its country, which is written in English. */
    private static Place place(@Nullable String location) {
        if (location == null) {
            return Place.UNKNOWN;
        }
        int comma = location.lastIndexOf(',');
        String country = Countries.code(location.substring(comma + 1).strip());
        String city = comma < 0 ? "" : location.substring(0, comma).strip();
        if (country == null) {
            return Place.of(null, location);
        }
        return Place.of(country, city.isEmpty() ? null : city);
    }

    private static EventTime time(@Nullable String written, Place place) {
        OffsetDateTime exact = written == null ? null : MicrosoftDate.read(written);
        return exact != null ? EventTime.of(exact) : CLOCK.at(place).time(Timestamps.read(written));
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + "; " + other;
    }
}
