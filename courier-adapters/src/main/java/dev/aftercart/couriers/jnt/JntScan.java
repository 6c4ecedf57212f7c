package dev.aftercart.couriers.jnt;

import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.internal.ScanClock;
import dev.aftercart.couriers.internal.ScanList.Scan;
import dev.aftercart.couriers.internal.ScanMeaning;
import dev.aftercart.couriers.internal.StatusText;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads one scan of either interface. */
final class JntScan {

    private static final PhraseRules PHRASES = PhraseRules.shared();

    private JntScan() {}

    static Scan openPlatform(JsonNode detail, JntCountry country) {
        String code = Json.text(detail, "scanTypeCode");
        String type = Json.text(detail, "scanType");
        String name = Json.text(detail, "scanTypeName");
        String text = Json.text(detail, "desc");
        Meaning known = country.openPlatform(code);
        if (known == null) {
            known = JntCountry.scanType(type);
        }
        if (known == null) {
            known = JntCountry.scanType(name);
        }
        return new Scan(
                meaning(known, PHRASES.read(type, name, withoutBrackets(text))),
                clock(detail, country).time(Timestamps.read(Json.text(detail, "scanTime"))),
                new Place(null, Json.text(detail, "scanNetworkProvince"), Json.text(detail, "scanNetworkCity"), null),
                new Provenance(Jnt.CODE.value(), country.code(), type, code, text, null));
    }

    static Scan indonesia(JsonNode line, JntCountry country) {
        String code = Json.text(line, "status_code");
        String text = Json.text(line, "status");
        String note = Json.text(line, "note");
        return new Scan(
                meaning(country.indonesia(code), PHRASES.read(text, note)),
                country.clock().time(Timestamps.read(Json.text(line, "date_time"))),
                Place.of(null, Json.text(line, "city_name")),
                new Provenance(Jnt.CODE.value(), country.code(), null, code, joined(text, note), null));
    }

    /** A description is a sentence for people, so it does not overrule what is known from code or kind of scan. */
    private static Meaning meaning(@Nullable Meaning known, StatusText words) {
        return known == null || known.is(Meaning.Mark.BROAD)
                ? ScanMeaning.of(known, words)
                : known.filledFrom(words.meaning(any -> true));
    }

    /** "GMT+08:00", where the platform says so. */
    private static ScanClock clock(JsonNode detail, JntCountry country) {
        String zone = Json.text(detail, "timeZone");
        if (zone == null || !(zone.startsWith("GMT") || zone.startsWith("UTC"))) {
            return country.clock();
        }
        try {
            return new ScanClock(ZoneOffset.of(zone.substring(3)), Evidence.EXPLICIT_OFFSET);
        } catch (DateTimeException e) {
            return country.clock();
        }
    }

    /** Brackets hold places, and people with their telephones; both can be any word. */
    private static @Nullable String withoutBrackets(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder outside = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '【') {
                depth++;
            } else if (c == ']' || c == '】') {
                depth = Math.max(0, depth - 1);
                outside.append(' ');
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        return outside.toString().strip();
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + "; " + other;
    }
}
