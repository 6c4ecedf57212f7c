package dev.aftercart.couriers.jne;

import dev.aftercart.couriers.internal.CodeTable;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.internal.ScanClock;
import dev.aftercart.couriers.internal.ScanList.Scan;
import dev.aftercart.couriers.internal.ScanMeaning;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of the history: a sentence, and in brackets behind it where it happened, or who took it over, when and where.
 */
final class JneScan {

    private static final CodeTable CODES = CodeTable.read(JneScan.class, "jne-codes.tsv");
    private static final PhraseRules PHRASES = PhraseRules.shared();
    private static final PhraseRules OWN =
            Objects.requireNonNull(PhraseRules.ofCouriers().get("jne"), "phrases of JNE");

    /** Where JNE writes an offset, in the note's head, it is this clock's. */
    private static final ScanClock CLOCK = new ScanClock(JneTime.ZONE, Evidence.COURIER_CONTRACT);

    private JneScan() {}

    static Scan of(JsonNode line) {
        return scan(Json.text(line, "code"), Json.text(line, "desc"), Json.text(line, "date"));
    }

    /** What the note's head says about the parcel, or null when it says nothing. */
    static @Nullable Scan ofSummary(JsonNode note) {
        String status = Json.text(note, "last_status");
        String text = status == null ? Json.text(note, "pod_status") : status;
        if (text == null) {
            return null;
        }
        Scan scan = scan(Json.text(note, "pod_code"), text, Json.text(note, "cnote_pod_date"));
        Meaning who = PHRASES.read(Json.text(note, "keterangan")).meaning(any -> true);
        return new Scan(scan.meaning().filledFrom(who), scan.time(), scan.place(), scan.said());
    }

    private static Scan scan(@Nullable String code, @Nullable String text, @Nullable String date) {
        Provenance said = new Provenance(Jne.CODE.value(), null, null, code, text, null);
        EventTime time = CLOCK.time(JneTime.read(date));
        return new Scan(meaning(code, text), time, text == null ? Place.UNKNOWN : place(text), said);
    }

    /** What stands in brackets may be a person's name, which can be any word, so it is not asked. */
    private static Meaning meaning(@Nullable String code, @Nullable String text) {
        int bracket = text == null ? -1 : text.indexOf('[');
        String sentence =
                text == null || bracket < 0 ? text : text.substring(0, bracket).strip();
        Meaning byCode = CODES.meaning("all", code);
        Meaning own = byCode == null ? OWN.read(sentence).meaning(any -> true) : null;
        return own != null ? own : ScanMeaning.of(byCode, PHRASES.read(sentence));
    }

    /** "[JAKARTA]", "[JAKARTA , HUB BINTARO]", or behind name and time: "[NAME | 10-08-2022 20:23 | JAKARTA ]". */
    private static Place place(String text) {
        int open = text.indexOf('[');
        int close = text.lastIndexOf(']');
        if (open < 0 || close < open) {
            return Place.UNKNOWN;
        }
        String inner = text.substring(open + 1, close);
        String last = inner.substring(inner.lastIndexOf('|') + 1);
        int comma = last.indexOf(',');
        String city = (comma < 0 ? last : last.substring(0, comma)).strip();
        return city.isEmpty() ? Place.UNKNOWN : Place.of(null, city);
    }
}
